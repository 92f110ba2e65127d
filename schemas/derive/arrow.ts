/** Arrow IPC: what the stages hand each other. Vectors are built and read whole, far faster than value by value. */
import {
  Table as ArrowTable,
  Bool,
  type Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  List,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableFromIPC,
  tableToIPC,
  Utf8,
} from 'apache-arrow'
import type { ColumnType, ColumnValues } from '../column.ts'
import { columnsOf, type Row, type Table } from '../table.ts'
import { dayNumber, isoDay } from './day.ts'
import { blankRows, columnValues, type Value } from './values.ts'

interface Layout<V extends Value = Value> {
  readonly type: DataType
  build(values: readonly (V | null)[]): Data
  read(data: Data): (V | null)[]
}

const bits = (flags: readonly boolean[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8))
  flags.forEach((flag, i) => {
    if (flag) bytes[i >> 3]! |= 1 << (i & 7)
  })
  return bytes
}

const hasBit = (bytes: Uint8Array, at: number): boolean => ((bytes[at >> 3]! >> (at & 7)) & 1) === 1

const validity = (values: readonly unknown[]) => {
  const nullCount = values.reduce<number>((count, value) => (value === null ? count + 1 : count), 0)
  return {
    length: values.length,
    nullCount,
    nullBitmap: nullCount > 0 ? bits(values.map(value => value !== null)) : null,
  }
}

/** Every value by its index, null where the validity bitmap says so. */
const valid = <V>(data: Data, value: (index: number) => V): (V | null)[] =>
  Array.from({ length: data.length }, (_, i) => (data.getValid(i) ? value(i) : null))

/** Where each value of a variable length ends, from zero on. */
const offsets = (lengths: readonly number[]): Int32Array => {
  const ends = new Int32Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    ends[i + 1] = ends[i]! + length
  })
  return ends
}

const utf8 = new Utf8()

const buildStrings = (values: readonly (string | null)[]): Data<Utf8> => {
  const valueOffsets = offsets(values.map(value => (value === null ? 0 : Buffer.byteLength(value))))
  const data = Buffer.alloc(valueOffsets.at(-1) ?? 0)
  values.forEach((value, i) => {
    if (value) data.write(value, valueOffsets[i]!)
  })
  return makeData({ type: utf8, ...validity(values), valueOffsets, data })
}

// The library's own decoder drops a leading U+FEFF, which would shift every offset of such a text.
const readStrings = (data: Data): (string | null)[] => {
  const { buffer, byteOffset, byteLength } = data.values as Uint8Array
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  return valid(data, i => bytes.toString('utf8', data.valueOffsets[i], data.valueOffsets[i + 1]))
}

const listOfStrings = new List(new Field('element', utf8, false))

const layouts = {
  string: { type: utf8, build: buildStrings, read: readStrings },
  int: {
    type: new Int32(),
    build: values =>
      makeData({
        type: new Int32(),
        ...validity(values),
        data: Int32Array.from(values, value => value ?? 0),
      }),
    read: data => valid(data, i => data.values[i]),
  },
  double: {
    type: new Float64(),
    build: values =>
      makeData({
        type: new Float64(),
        ...validity(values),
        data: Float64Array.from(values, value => value ?? 0),
      }),
    read: data => valid(data, i => data.values[i]),
  },
  boolean: {
    type: new Bool(),
    build: values =>
      makeData({ type: new Bool(), ...validity(values), data: bits(values.map(value => value === true)) }),
    read: data => valid(data, i => hasBit(data.values, data.offset + i)),
  },
  date: {
    type: new DateDay(),
    build: values =>
      makeData({
        type: new DateDay(),
        ...validity(values),
        data: Int32Array.from(values, value => (value === null ? 0 : dayNumber(value)!)),
      }),
    read: data => valid(data, i => isoDay(data.values[i])),
  },
  strings: {
    type: listOfStrings,
    build: values =>
      makeData({
        type: listOfStrings,
        ...validity(values),
        valueOffsets: offsets(values.map(value => value?.length ?? 0)),
        child: buildStrings(values.flatMap(value => value ?? [])),
      }),
    read: data => {
      const items = readStrings(data.children[0]!) as string[]
      return valid(data, i => items.slice(data.valueOffsets[i], data.valueOffsets[i + 1]))
    },
  },
} satisfies { readonly [T in ColumnType]: Layout<ColumnValues[T]> }

const layoutOf = (type: ColumnType): Layout => layouts[type]

/** The Arrow schema of a table: its columns in declared order. */
const arrowSchema = (table: Table): Schema =>
  new Schema(
    columnsOf(table).map(([name, column]) => new Field(name, layoutOf(column.type).type, column.nullable)),
  )

/** Rows as an Arrow IPC file of one record batch. */
export const toArrow = <T extends Table>(table: T, rows: readonly Row<T>[]): Uint8Array => {
  const schema = arrowSchema(table)
  const children = columnsOf(table).map(([name, column]) =>
    layoutOf(column.type).build(columnValues(table, name, rows)),
  )
  const data = makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children })
  return tableToIPC(new ArrowTable(schema, new RecordBatch(schema, data)), 'file')
}

const describe = (schema: Schema): string =>
  schema.fields.map(field => `${field.name} ${field.type}${field.nullable ? '?' : ''}`).join(', ')

/** The rows of an Arrow IPC file; throws where its columns are not exactly those declared. */
export const fromArrow = <T extends Table>(table: T, bytes: Uint8Array): Row<T>[] => {
  const read = openArrow(table, bytes)
  const [expected, found] = [describe(arrowSchema(table)), describe(read.schema)]
  if (found !== expected) {
    throw new Error(`${table.name}: expected the columns ${expected}; found ${found || 'none'}`)
  }
  return read.batches.flatMap(batch => {
    const rows = blankRows(table, batch.numRows)
    columnsOf(table).forEach(([name, column], index) => {
      layoutOf(column.type)
        .read(batch.data.children[index]!)
        .forEach((value, i) => {
          rows[i]![name] = value
        })
    })
    return rows as Row<T>[]
  })
}

const openArrow = (table: Table, bytes: Uint8Array) => {
  try {
    return tableFromIPC(bytes)
  } catch (cause) {
    throw new Error(`${table.name}: ${bytes.byteLength} bytes are not a whole Arrow IPC file`, { cause })
  }
}
