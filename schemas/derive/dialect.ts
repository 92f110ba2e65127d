import type { Table } from '../table.ts'

/** How an SQL engine says the dataset: one implementation an engine, both over the same declarations. */
export interface Dialect {
  readonly name: 'athena' | 'duckdb'
  /**
   * Statements that make `<table>_history`, or grow it, so that it has at least these releases: those that have files of the table.
   * May be repeated.
   */
  history(table: Table, releases: readonly string[]): readonly string[]
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
