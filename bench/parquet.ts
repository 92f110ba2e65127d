/** Rows a second into Parquet: this project's writer against parquetjs-lite, the same rows in one run, medians. */
import { Writable } from 'node:stream'
import parquetjs from 'parquetjs-lite'
import type { ColumnType } from '../schemas/column.ts'
import { parquetFile } from '../schemas/derive/parquet.ts'
import { columnsOf, type Row } from '../schemas/table.ts'
import { indicators } from '../schemas/tables/indicators.ts'
import { indicatorRows } from './rows.fixture.ts'

const theirTypes = {
  string: 'UTF8',
  int: 'INT32',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  strings: 'UTF8',
} satisfies Record<ColumnType, string>

type Rows = readonly Row<typeof indicators>[]

const byParquetjs =
  (compression: 'UNCOMPRESSED' | 'GZIP') =>
  async (rows: Rows): Promise<number> => {
    const schema = new parquetjs.ParquetSchema(
      Object.fromEntries(
        columnsOf(indicators).map(([name, { type, nullable }]) => [
          name,
          { type: theirTypes[type], optional: nullable, compression },
        ]),
      ),
    )
    let size = 0
    const sink = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        size += chunk.byteLength
        done()
      },
    })
    const writer = await parquetjs.ParquetWriter.openStream(schema, sink)
    writer.setRowGroupSize(100_000)
    for (const row of rows) await writer.appendRow(theirRow(row))
    await writer.close()
    return size
  }

/** It takes days as Date, and absent fields for null. */
const theirRow = (row: Row<typeof indicators>): Record<string, unknown> =>
  Object.fromEntries(
    columnsOf(indicators).flatMap(([name, { type }]) => {
      const value = (row as Readonly<Record<string, unknown>>)[name]
      if (value === null) return []
      return [[name, type === 'date' ? new Date(String(value)) : value]]
    }),
  )

const writers: Readonly<Record<string, (rows: Rows) => Promise<number>>> = {
  'ours (zstd, statistics, indexes, bloom filters)': async rows =>
    (await parquetFile(indicators, rows)).byteLength,
  'ours (plain)': async rows => (await parquetFile(indicators, rows, { plain: true })).byteLength,
  'parquetjs-lite (uncompressed)': byParquetjs('UNCOMPRESSED'),
  'parquetjs-lite (gzip)': byParquetjs('GZIP'),
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** `npm run bench -- parquet [rows] [rounds]` */
export const run = async ([count = '50000', rounds = '5']: readonly string[]): Promise<string> => {
  const rows = indicatorRows(Number(count))
  const seconds: Record<string, number[]> = {}
  const sizes: Record<string, number> = {}
  // One round warms up; the writers take turns, so that a busy machine is unjust to none.
  for (let round = 0; round <= Number(rounds); round++) {
    for (const [name, write] of Object.entries(writers)) {
      const start = performance.now()
      sizes[name] = await write(rows)
      if (round > 0) seconds[name] = [...(seconds[name] ?? []), (performance.now() - start) / 1000]
    }
  }
  return [
    `${count} indicator rows of ${columnsOf(indicators).length} columns, median of ${rounds} rounds, Node.js ${process.version}`,
    ...Object.keys(writers).map(name => {
      const speed = Math.round(rows.length / median(seconds[name] ?? []))
      return `${name.padEnd(50)}${speed.toLocaleString('en').padStart(10)} rows/s${((sizes[name] ?? 0) / 1e6).toFixed(1).padStart(8)} MB`
    }),
  ].join('\n')
}
