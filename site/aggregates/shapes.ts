/** What the release's aggregates hold: written by the builder, read by the page; nothing else knows these shapes. */

/** [French, English]. */
export type Names = readonly [string, string]

/** One indicator with what a reader needs to judge it. */
export interface Figure {
  readonly id: string
  readonly document: string
  readonly subject: string | null
  readonly place: string | null
  readonly statedBy: string | null
  readonly series: string | null
  readonly concept: string
  readonly measured: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly per: string | null
  readonly comparator: string
  readonly period: string | null
  readonly start: string | null
  readonly end: string | null
  readonly kind: string
  readonly quote: string
  readonly sentence: string | null
  readonly confidence: number
  readonly review: string
}

export interface Source {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly address: string | null
  readonly language: string
  readonly type: string | null
}

export interface Role {
  readonly id: string
  readonly document: string
  readonly person: string
  readonly organization: string | null
  readonly title: string
  readonly quote: string
  readonly confidence: number
  readonly review: string
}

/** Rows with the names and documents that they point at, so that one file is enough to show them. */
export interface Shown {
  readonly names: Readonly<Record<string, Names>>
  readonly sources: Readonly<Record<string, Source>>
}

/** `total` says how many rows there are when `figures` has only the first. */
export interface FigureSet extends Shown {
  readonly figures: readonly Figure[]
  readonly total: number
}

export interface RoleSet extends Shown {
  readonly roles: readonly Role[]
  readonly total: number
}

export interface EntityPage extends FigureSet {
  readonly id: string
  readonly type: string
  readonly name: Names
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly locatedIn: string | null
  readonly wikidata: string | null
  readonly siren: string | null
  readonly ror: string | null
  readonly mentions: number
  readonly documents: readonly string[]
  readonly roles: readonly Role[]
}

/** An entity as lists and search show it: id, type, names, further names, documents that name it. */
export interface EntityEntry {
  readonly id: string
  readonly type: string
  readonly name: Names
  readonly aliases: readonly string[]
  readonly documents: number
}

export interface EntityList {
  readonly entities: readonly EntityEntry[]
  readonly total: number
}

/** Two figures of one series and period whose bounds exclude each other. */
export type Contradiction = readonly [string, string]

export interface SeriesComparison {
  readonly series: string
  readonly label: Names
  readonly figures: readonly string[]
  readonly total: number
  readonly contradictions: readonly Contradiction[]
}

export interface ComparisonSet extends FigureSet {
  readonly comparisons: readonly SeriesComparison[]
}

export interface PromiseStatus {
  readonly target: string
  /** Figures that later documents observed in the series, newest first. */
  readonly observed: readonly string[]
  readonly overdue: boolean
}

export interface PromiseSet extends FigureSet {
  readonly promises: readonly PromiseStatus[]
}

/** How many hexadecimal digits of a shard's name each kind of file has: more rows, more and equally small files. */
export interface Shards {
  readonly figure: number
  readonly entity: number
  /** Letters of a word that name its search file; 0 where one file has all. */
  readonly search: number
}

export interface Overview {
  readonly release: string
  readonly shards: Shards
  /** Rows of each table, by which releases are compared. */
  readonly rows: Readonly<Record<string, number>>
  readonly concepts: readonly { readonly concept: string; readonly figures: number; readonly dated: number }[]
  /** For the console: columns with DuckDB's types, and the column of the history that says the release. */
  readonly tables: Readonly<Record<string, ConsoleTable>>
  /** Statements that make the views, as DuckDB takes them. */
  readonly views: readonly string[]
  readonly releases: readonly string[]
}

export interface ConsoleTable {
  readonly releaseColumn: string
  readonly columns: readonly (readonly [string, string])[]
}
