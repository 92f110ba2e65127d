import type { ColumnType, ColumnValues } from '../column.ts'
import { columnsOf, type Row, type Table } from '../table.ts'
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

/** The values of one column, row by row, null where missing; throws at the first that the column's type cannot hold. */
export const columnValues = <T extends Table>(
  table: T,
  name: string,
  rows: readonly Row<T>[],
): readonly (Value | null)[] =>
  checkedValues(
    table,
    name,
    rows.map(row => row[name]),
  )

/** Checked here since binary formats would store something else in a misfit's place without a word. */
export const checkedValues = (
  table: Table,
  name: string,
  values: readonly unknown[],
): readonly (Value | null)[] => {
  const column = table.columns[name]
  if (!column) throw new Error(`${table.name} has no column ${name}`)
  const { type, nullable } = column
  const isValue = fits[type]
  return values.map((given, index) => {
    const value = given ?? null
    if (value === null ? nullable : isValue(value)) return value as Value | null
    const expected = nullable ? `${type} or null` : type
    throw new Error(
      `${table.name}, row ${index}, ${name}: expected ${expected}, found ${JSON.stringify(value)}`,
    )
  })
}

/** Rows to fill, null everywhere so far. Parsed JSON has a fixed shape, which a row grown column by column loses beyond a dozen. */
export const blankRows = (table: Table, count: number): Record<string, Value | null>[] => {
  const blank = JSON.stringify(Object.fromEntries(columnsOf(table).map(([name]) => [name, null])))
  const shape: Record<string, null> = JSON.parse(blank)
  return Array.from({ length: count }, () => ({ ...shape }))
}
