import type { Bilingual } from './bilingual.ts'
import type { Column, ColumnType, ColumnValues } from './column.ts'

export type Columns = Readonly<Record<string, Column>>

/** A table: its name, primary key and columns, in the order that every file and view has them. */
export interface Table<C extends Columns = Columns> {
  readonly name: string
  readonly description: Bilingual
  /** Columns of the primary key; rows are sorted by it, as code points. */
  readonly key: readonly string[]
  readonly columns: C
}

type Value<C> =
  C extends Column<infer T, infer N> ? ColumnValues[T & ColumnType] | (N extends true ? null : never) : never

/** A row of a table; the compiler infers it from the declaration. */
export type Row<T extends Table> = { readonly [K in keyof T['columns']]: Value<T['columns'][K]> }

/** A row of any table, for what follows the declaration. */
export type AnyRow = Readonly<Record<string, unknown>>

export const table = <const C extends Columns>(
  name: string,
  options: { description: Bilingual; key: readonly (keyof C & string)[]; columns: C },
): Table<C> => ({ name, ...options })

/** Columns as pairs, in declared order. */
export const columnsOf = (of: Table): readonly (readonly [string, Column])[] => Object.entries(of.columns)

/** Rows in the order of the primary key: the one order in which tables are written and compared. */
export const sorted = <T extends Table>(of: T, rows: readonly Row<T>[]): Row<T>[] =>
  [...rows].sort((a, b) => {
    for (const name of of.key) {
      const [x, y] = [String(a[name]), String(b[name])]
      if (x !== y) return compareCodePoints(x, y)
    }
    return 0
  })

/**
 * Orders strings by code point, as UTF-8 bytes, Parquet statistics, DuckDB and Athena do. JavaScript's own `<` compares UTF-16
 * units, which puts astral characters before U+E000 to U+FFFF.
 */
export const compareCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Surrogates above the rest of the plane. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
