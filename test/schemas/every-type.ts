/** A table with every column type, required and nullable, and rows for it: what the round trips of every format are held to. */
import fc from 'fast-check'
import { type ColumnType, type ColumnValues, column, nullable } from '../../schemas/column.ts'
import { type Row, sorted, table } from '../../schemas/table.ts'

const text = { en: 'A column.', fr: 'Une colonne.' }

export const everyType = table('every_type', {
  description: { en: 'Every type.', fr: 'Tous les types.' },
  key: ['id'],
  columns: {
    id: column('string', text),
    string: column('string', text),
    string_or_null: nullable(column('string', text)),
    int: column('int', text),
    int_or_null: nullable(column('int', text)),
    double: column('double', text),
    double_or_null: nullable(column('double', text)),
    boolean: column('boolean', text),
    boolean_or_null: nullable(column('boolean', text)),
    date: column('date', text),
    date_or_null: nullable(column('date', text)),
    strings: column('strings', text),
    strings_or_null: nullable(column('strings', text)),
  },
})

export type EveryRow = Row<typeof everyType>

/** Values at which formats differ or break. */
const edges = {
  string: [
    '',
    ' ',
    'é',
    'Ångström',
    '\u{1f9ec} after an astral character',
    '\uffff',
    '\ufeffleading mark',
    'a"b\'c\n\0',
  ],
  int: [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)],
  double: [0, 0.1, -1.5, 1e300, 5e-324, Number.MAX_SAFE_INTEGER, 2 ** 53 * 3],
  boolean: [true, false],
  date: ['1970-01-01', '1969-12-31', '1900-02-28', '0001-01-01', '2024-02-29', '9999-12-31'],
  strings: [[], [''], ['a', 'é\u{1f9ec}'], Array.from({ length: 40 }, (_, i) => `item ${i}`)],
} satisfies { readonly [T in ColumnType]: readonly ColumnValues[T][] }

const at = <V>(values: readonly V[], i: number): V => values[i % values.length]!

/** Rows with every edge value; in the nullable columns every third value is missing. */
export const edgeRows = (count: number): EveryRow[] => {
  const orNull = <V>(values: readonly V[], i: number): V | null => (i % 3 === 2 ? null : at(values, i))
  return sorted(
    everyType,
    Array.from({ length: count }, (_, i) => ({
      id: `${i % 2 ? 'row' : '\u{10000}\uffff'}-${i}`,
      string: at(edges.string, i),
      string_or_null: orNull(edges.string, i),
      int: at(edges.int, i),
      int_or_null: orNull(edges.int, i),
      double: at(edges.double, i),
      double_or_null: orNull(edges.double, i),
      boolean: at(edges.boolean, i),
      boolean_or_null: orNull(edges.boolean, i),
      date: at(edges.date, i),
      date_or_null: orNull(edges.date, i),
      strings: at(edges.strings, i),
      strings_or_null: orNull(edges.strings, i),
    })),
  )
}

/** The same rows with nothing in the nullable columns. */
export const withoutValues = (rows: readonly EveryRow[]): EveryRow[] =>
  rows.map(row => ({
    ...row,
    string_or_null: null,
    int_or_null: null,
    double_or_null: null,
    boolean_or_null: null,
    date_or_null: null,
    strings_or_null: null,
  }))

const day = fc
  .integer({ min: -719162, max: 2932896 })
  .map(number => new Date(number * 86_400_000).toISOString().slice(0, 10))

// Lone surrogates have no UTF-8, so no format keeps them.
const string = fc.string({ unit: 'binary' })

const arbitraries = {
  string,
  int: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  double: fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
  boolean: fc.boolean(),
  date: day,
  strings: fc.array(string),
} satisfies { readonly [T in ColumnType]: fc.Arbitrary<ColumnValues[T]> }

const { string: s, int, double, boolean, date, strings } = arbitraries

/** Any rows at all, sorted by key. */
export const anyRows: fc.Arbitrary<EveryRow[]> = fc
  .array(
    fc.record({
      id: s,
      string: s,
      string_or_null: fc.option(s),
      int,
      int_or_null: fc.option(int),
      double,
      double_or_null: fc.option(double),
      boolean,
      boolean_or_null: fc.option(boolean),
      date,
      date_or_null: fc.option(date),
      strings,
      strings_or_null: fc.option(strings),
    }),
    { maxLength: 40 },
  )
  .map(rows => sorted(everyType, rows))
