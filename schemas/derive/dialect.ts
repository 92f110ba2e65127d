import type { Table } from '../table.ts'

/** Columns of a table or view in an engine: its own name for the type of each. */
export type PresentColumns = ReadonlyMap<string, string>

/** How an SQL engine says the dataset: one implementation an engine, both over the same declarations. */
export interface Dialect {
  readonly name: 'athena' | 'duckdb'
  /**
   * Statements that make `<table>_history`, or grow it, so that it has at least these releases: those that have files of the table.
   * May be repeated. `present` are the columns that it has now, with the engine's types, where the engine keeps them apart from the
   * files; throws where a column of these is gone from the declaration or has another type there.
   */
  history(table: Table, releases: readonly string[], present?: PresentColumns): readonly string[]
  /** Statement that makes or replaces a view. */
  view(name: string, select: string): string
}

/**
 * The column of `<table>_history` that says which release a row is of. Tables that have a column `release` of their own keep it, and
 * theirs is named otherwise: no engine takes one name twice.
 */
export const releaseColumn = (table: Table): 'release' | 'in_release' =>
  'release' in table.columns ? 'in_release' : 'release'

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
