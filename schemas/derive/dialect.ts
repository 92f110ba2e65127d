import type { Table } from '../table.ts'

/** How an SQL engine says the dataset: one implementation an engine, both over the same declarations. */
export interface Dialect {
  readonly name: 'athena' | 'duckdb'
  /** Statements that make `<table>_history`, or grow it, so that it has exactly these releases. */
  history(table: Table, releases: readonly string[]): readonly string[]
  /** Statement that makes or replaces a view. */
  view(name: string, select: string): string
}
