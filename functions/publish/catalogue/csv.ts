/** CSV twins of the tables: RFC 4180, UTF-8, a header row, empty where a value is missing, lists as JSON arrays. */
import type { Column, ColumnType, ColumnValues } from '../../../schemas/column.ts'
import { columnsOf, type Row, type Table } from '../../../schemas/table.ts'

const lineEnd = '\r\n'

const texts = {
  string: value => value,
  int: value => String(value),
  double: value => String(value),
  boolean: value => String(value),
  date: value => value,
  strings: value => JSON.stringify(value),
} as const satisfies { readonly [T in ColumnType]: (value: ColumnValues[T]) => string }

const textOf = (column: Column, value: unknown): string =>
  (texts[column.type] as (value: unknown) => string)(value)

/** Quoted where RFC 4180 demands it, and where text is empty, which would read as missing. */
const field = (column: Column, value: unknown): string => {
  if (value === null) return ''
  const text = textOf(column, value)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The header row. */
const csvHeader = (table: Table): string =>
  columnsOf(table)
    .map(([name]) => name)
    .join(',') + lineEnd

/** Rows as they stand, so that a table can be written part by part. */
const csvRows = <T extends Table>(table: T, rows: readonly Row<T>[]): string => {
  const columns = columnsOf(table)
  return rows
    .map(row => columns.map(([name, column]) => field(column, row[name])).join(',') + lineEnd)
    .join('')
}

/** A whole table. */
export const csvFile = <T extends Table>(table: T, rows: readonly Row<T>[]): string =>
  csvHeader(table) + csvRows(table, rows)
