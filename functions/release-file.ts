import { createHash } from 'node:crypto'
import type { ReleaseFile } from '../schemas/release.ts'
import { columnsOf, compareCodePoints, type Row, type Table } from '../schemas/table.ts'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The manifest's entry for a file. */
export const releaseFile = (path: string, bytes: Uint8Array, rows?: number): ReleaseFile => ({
  path,
  bytes: bytes.length,
  sha256: sha256(bytes),
  ...(rows !== undefined && { rows }),
})

/** Rows and non-null values of every column: what a warehouse must find again. */
export interface TableCounts {
  readonly rows: number
  readonly non_null: Readonly<Record<string, number>>
}

export const countRows = <T extends Table>(table: T, rows: readonly Row<T>[]): TableCounts => ({
  rows: rows.length,
  non_null: Object.fromEntries(
    columnsOf(table).map(([name]) => [
      name,
      rows.reduce((sum, row) => sum + ((row as Record<string, unknown>)[name] === null ? 0 : 1), 0),
    ]),
  ),
})

/** Counts of two parts of one table together. */
export const addCounts = (a: TableCounts | undefined, b: TableCounts): TableCounts => ({
  rows: (a?.rows ?? 0) + b.rows,
  non_null: Object.fromEntries(
    Object.entries(b.non_null).map(([name, count]) => [name, (a?.non_null[name] ?? 0) + count]),
  ),
})

export const byPath = (files: readonly ReleaseFile[]): ReleaseFile[] =>
  [...files].sort((a, b) => compareCodePoints(a.path, b.path))

/** The Parquet parts of a table, in the order of the files. */
export const tableParts = (files: readonly ReleaseFile[], table: string): ReleaseFile[] =>
  files.filter(file => file.path.startsWith(`${table}/`) && file.path.endsWith('.parquet'))

/** Above this, one file a table is no kindness: its parts are published under `latest/` instead (contract). */
const oneFileLimit = 1_000_000_000

/** Whether `latest/` has a table with these parts as one file. */
export const isOneFile = (parts: readonly ReleaseFile[]): boolean =>
  parts.reduce((sum, part) => sum + part.bytes, 0) <= oneFileLimit
