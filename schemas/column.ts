import type { Bilingual } from './bilingual.ts'
import type { CodeListName } from './codes.ts'

/** The closed list of column types and what a value of each is in a row: dates are ISO 8601 days (YYYY-MM-DD). */
export interface ColumnValues {
  readonly string: string
  readonly int: number
  readonly double: number
  readonly boolean: boolean
  readonly date: string
  readonly strings: readonly string[]
}

export type ColumnType = keyof ColumnValues

/** What a value must satisfy beyond its type; every derivation that can express a constraint does. */
export interface Constraints {
  /** Unit of the values, as a UCUM code or a word ("code point"). */
  readonly unit?: string
  /** The closed list that the values come from. */
  readonly codes?: CodeListName
  /** Table and column that the values point at. */
  readonly references?: `${string}.${string}`
  readonly minimum?: number
  readonly maximum?: number
  /** Longest value, in code points. */
  readonly maxLength?: number
  /** Anchored regular expression that the values match. */
  readonly pattern?: string
}

export interface Column<T extends ColumnType = ColumnType, N extends boolean = boolean> extends Constraints {
  readonly type: T
  readonly nullable: N
  readonly description: Bilingual
}

/** Declares a column, once: type, what it means in both languages, and its constraints. */
export const column = <T extends ColumnType>(
  type: T,
  description: Bilingual,
  constraints: Constraints = {},
): Column<T, false> => ({ type, nullable: false, description, ...constraints })

/** The same column where a value may be missing. */
export const nullable = <T extends ColumnType>(of: Column<T>): Column<T, true> => ({ ...of, nullable: true })
