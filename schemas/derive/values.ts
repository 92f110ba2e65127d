import type { ColumnType, ColumnValues } from '../column.ts'
import type { Row, Table } from '../table.ts'
import { dayNumber } from './day.ts'

/** A value of any column type. */
export type Value = ColumnValues[ColumnType]

export const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } as const

const fits = {
  string: (value: unknown) => typeof value === 'string',
  int: (value: unknown) =>
    Number.isInteger(value) && Number(value) >= int32.minimum && Number(value) <= int32.maximum,
  double: (value: unknown) => typeof value === 'number',
  boolean: (value: unknown) => typeof value === 'boolean',
  date: (value: unknown) => typeof value === 'string' && dayNumber(value) !== undefined,
  strings: (value: unknown) => Array.isArray(value) && value.every(item => typeof item === 'string'),
} satisfies Record<ColumnType, (value: unknown) => boolean>

/**
 * The values of one column, null where missing. Throws at the first that the column's type cannot hold: binary formats would
 * store something else in its place without a word.
 */
export const columnValues = <T extends Table>(
  table: T,
  name: string,
  rows: readonly Row<T>[],
): readonly (Value | null)[] => {
  const column = table.columns[name]
  if (!column) throw new Error(`${table.name} has no column ${name}`)
  const isValue = fits[column.type]
  return rows.map((row, index) => {
    const value: unknown = row[name] ?? null
    if (value === null ? column.nullable : isValue(value)) return value as Value | null
    const expected = column.nullable ? `${column.type} or null` : column.type
    throw new Error(
      `${table.name}, row ${index}, ${name}: expected ${expected}, found ${JSON.stringify(value)}`,
    )
  })
}
