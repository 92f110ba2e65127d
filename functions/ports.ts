/** What the stages need of the world: objects, a warehouse, a clock. Adapters implement them; stages see nothing else. */
import type { Dialect, PresentColumns } from '../schemas/derive/dialect.ts'

export interface ObjectInfo {
  readonly key: string
  readonly bytes: number
  /** Changes whenever the bytes change; equal for equal bytes within one store (an ETag, a digest). */
  readonly hash: string
}

/** When a write may happen: always, only where nothing is, or only over the bytes of this hash. */
export type Condition = 'always' | 'absent' | { readonly hash: string }

/** A store of whole objects: a bucket or a folder. A write is visible whole or not at all. */
export interface Objects {
  /** The bytes, or undefined where there is no such object. */
  get(key: string): Promise<Uint8Array | undefined>
  /** False where the condition did not hold; nothing was written then. */
  put(key: string, bytes: Uint8Array, condition?: Condition): Promise<boolean>
  /** Objects whose key starts with the prefix, by key in UTF-8 order. */
  list(prefix: string): AsyncIterable<ObjectInfo>
  /** Removes objects; absent ones are no error. */
  remove(keys: readonly string[]): Promise<void>
}

export type Cell = string | number | boolean | null | readonly string[]

/** An SQL engine with the dataset's tables and views: DuckDB on one machine, Athena on AWS. */
export interface Warehouse {
  /** How this engine says tables, partitions and views. */
  readonly dialect: Dialect
  /** Runs statements in order; throws with the engine's own reason at the first that fails. */
  apply(statements: readonly string[]): Promise<void>
  /** Rows of a SELECT, with dates as ISO 8601 text and integers as numbers. */
  query(sql: string): Promise<readonly Readonly<Record<string, Cell>>[]>
  /** Columns of every table and view there is, by name; an engine that makes all of them anew each time has no need of it. */
  columns?(): Promise<ReadonlyMap<string, PresentColumns>>
}

/** The only source of time. */
export interface Clock {
  now(): Date
}

/** Whether the owner of a lock still runs. */
export interface Owners {
  alive(owner: string): Promise<boolean>
}

export interface Ports {
  /** The source folder: dataset.yaml, documents/ and the rest; only read. */
  readonly sources: Objects
  /** The work area, `runs/`. */
  readonly work: Objects
  /** The open data. */
  readonly published: Objects
  readonly warehouse: Warehouse
  readonly clock: Clock
  readonly owners: Owners
}
