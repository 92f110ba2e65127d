/** Parquet: the published files. Same rows, same bytes: no clock, fixed row groups, and an explicit schema, never an inferred one. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects, parquetSchema, type SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { ColumnType, ColumnValues } from '../column.ts'
import { columnsOf, compareCodePoints, type Row, type Table } from '../table.ts'
import { dayNumber, isoDay } from './day.ts'
import { tableDescription } from './description.ts'
import { blankRows, checkedValues, columnValues, type Value } from './values.ts'
import { loadZstd } from './zstd.ts'

interface Layout<V extends Value = Value> {
  /** Schema elements of a column, depth first. */
  elements(name: string, repetition: 'REQUIRED' | 'OPTIONAL'): SchemaElement[]
  /** The value as the writer takes it. */
  encode(value: V): unknown
}

const primitive =
  (type: 'INT32' | 'DOUBLE' | 'BOOLEAN') =>
  (name: string, repetition_type: 'REQUIRED' | 'OPTIONAL'): SchemaElement[] => [
    { name, type, repetition_type },
  ]

const utf8 = (name: string, repetition_type: 'REQUIRED' | 'OPTIONAL'): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  repetition_type,
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
})

// Both annotations, the old and the new: readers differ in which they look at.
const layouts = {
  string: { elements: (name, repetition) => [utf8(name, repetition)], encode: value => value },
  int: { elements: primitive('INT32'), encode: value => value },
  double: { elements: primitive('DOUBLE'), encode: value => value },
  boolean: { elements: primitive('BOOLEAN'), encode: value => value },
  date: {
    elements: (name, repetition_type) => [
      { name, type: 'INT32', repetition_type, converted_type: 'DATE', logical_type: { type: 'DATE' } },
    ],
    encode: value => dayNumber(value),
  },
  strings: {
    elements: (name, repetition_type) => [
      { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      utf8('element', 'REQUIRED'),
    ],
    encode: value => value,
  },
} satisfies { readonly [T in ColumnType]: Layout<ColumnValues[T]> }

const layoutOf = (type: ColumnType): Layout => layouts[type]

/** The Parquet schema of a table, depth first from its root. */
const parquetElements = (table: Table): SchemaElement[] => [
  { name: table.name, num_children: columnsOf(table).length },
  ...columnsOf(table).flatMap(([name, column]) =>
    layoutOf(column.type).elements(name, column.nullable ? 'OPTIONAL' : 'REQUIRED'),
  ),
]

/** Rows of a row group; fixed, since readers skip by row group and equal rows must give equal bytes. */
const rowGroupSize = 100_000

// Small enough that a column of 100,000 rows has several pages, which is what page indexes let readers skip.
const pageSize = 128 * 1024

/** The key under which a file's footer describes its table, as JSON. */
const descriptionKey = 'table'

export interface ParquetOptions {
  /** No dictionary and no compression: for readers that know nothing else. */
  readonly plain?: boolean
}

const checkSorted = <T extends Table>(table: T, rows: readonly Row<T>[]): void => {
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    for (const name of before ? table.key : []) {
      const order = compareCodePoints(String(before?.[name]), String(row[name]))
      if (order > 0) throw new Error(`${table.name}, row ${i}: not sorted by its key (${name})`)
      if (order < 0) return
    }
  })
}

/** Ids, which readers look up: the key, and what points at another table. */
const isId = (table: Table, name: string): boolean =>
  table.key.includes(name) || table.columns[name]?.references !== undefined

/** Rows, sorted by the table's key, as the bytes of a Parquet file. */
export const parquetFile = async <T extends Table>(
  table: T,
  rows: readonly Row<T>[],
  options: ParquetOptions = {},
): Promise<Uint8Array> => {
  checkSorted(table, rows)
  const { compress } = await loadZstd()
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: parquetElements(table),
    codec: options.plain ? 'UNCOMPRESSED' : 'ZSTD',
    compressors: { ZSTD: compress },
    statisticsTruncateLength: Number.POSITIVE_INFINITY,
    kvMetadata: [{ key: descriptionKey, value: JSON.stringify(tableDescription(table)) }],
    createdBy: 'hyparquet-writer version 0.17.0',
  })
  file.write({
    columnData: columnsOf(table).map(([name, column]) => {
      const { encode } = layoutOf(column.type)
      const data = columnValues(table, name, rows).map(value => (value === null ? null : encode(value)))
      const bloomFilter = column.type === 'string' && isId(table, name)
      return {
        name,
        data,
        columnIndex: true,
        bloomFilter,
        ...(options.plain && { encoding: 'PLAIN' as const }),
      }
    }),
    rowGroupSize,
    pageSize,
  })
  for (const group of file.row_groups) group.sorting_columns = sortingColumns(table)
  file.finish()
  return writer.getBytes()
}

const sortingColumns = (table: Table) =>
  table.key.map(name => ({
    column_idx: Object.keys(table.columns).indexOf(name),
    descending: false,
    nulls_first: false,
  }))

// The library's own decoder drops a leading U+FEFF.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const parsers = {
  stringFromBytes: (bytes: Uint8Array) => bytes && decoder.decode(bytes),
  dateFromDays: (days: number | null | undefined) =>
    days === null || days === undefined ? null : isoDay(days),
}

// Not bytes.slice(), which a Buffer has redefined as a view.
const wholeFile = ({ buffer, byteOffset, byteLength }: Uint8Array) => ({
  byteLength,
  slice: (start: number, end = byteLength) =>
    buffer.slice(byteOffset + start, byteOffset + end) as ArrayBuffer,
})

/** The footer of a Parquet file. */
export const parquetFooter = (bytes: Uint8Array) => parquetMetadata(wholeFile(bytes).slice(0))

/** The columns of a Parquet file of any writer; throws where the bytes are no Parquet. */
export const parquetColumns = (bytes: Uint8Array): string[] =>
  parquetSchema(parquetFooter(bytes)).children.map(child => child.element.name)

/**
 * The rows of a Parquet file of any writer, in the file's order; throws where its columns are not those declared or a value does not
 * fit. Other writers may order columns otherwise, make all of them optional, or compress by gzip, brotli or snappy.
 */
export const readParquet = async <T extends Table>(table: T, bytes: Uint8Array): Promise<Row<T>[]> => {
  const { decompress } = await loadZstd()
  const metadata = parquetFooter(bytes)
  const found = parquetColumns(bytes)
  const expected = columnsOf(table).map(([name]) => name)
  if ([...found].sort().join() !== [...expected].sort().join()) {
    throw new Error(`${table.name}: expected the columns ${expected.join(', ')}; found ${found.join(', ')}`)
  }
  const compressors = {
    ZSTD: decompress,
    GZIP: (input: Uint8Array) => gunzipSync(input),
    BROTLI: (input: Uint8Array) => brotliDecompressSync(input),
  }
  const read = await parquetReadObjects({
    file: wholeFile(bytes),
    metadata,
    compressors,
    parsers,
    geoparquet: false,
  })
  const rows = blankRows(table, read.length)
  for (const name of expected) {
    const values = read.map(row => plainNumber(row[name]))
    checkedValues(table, name, values).forEach((value, i) => {
      rows[i]![name] = value
    })
  }
  return rows as Row<T>[]
}

/** Other writers may store int as INT64, which reads as BigInt. */
const plainNumber = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)
