import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import parquetjs from 'parquetjs-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { duckdbWarehouse } from '../../../adapters/warehouse.duckdb.ts'
import { parquetFile, parquetFooter, readParquet } from '../../../schemas/derive/parquet.ts'
import { anyRows, type EveryRow, edgeRows, everyType, withoutValues } from '../every-type.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'))
  await duckdbWarehouse(folder).apply([])
})
afterAll(() => rm(folder, { recursive: true }))

const byDuckdb = async (bytes: Uint8Array): Promise<unknown> => {
  await writeFile(join(folder, 'file.parquet'), bytes)
  return duckdbWarehouse(folder).query("SELECT * FROM read_parquet('file.parquet')")
}

/** parquetjs-lite takes only footer version 1, which says no more than ours; lists it gives as the groups they are stored in. */
const byParquetjs = async (bytes: Uint8Array): Promise<unknown> => {
  const asVersion1 = Buffer.from(bytes)
  const footer = asVersion1.length - 8 - asVersion1.readUInt32LE(asVersion1.length - 8)
  expect([...asVersion1.subarray(footer, footer + 2)]).toEqual([0x15, 0x04])
  asVersion1[footer + 1] = 0x02
  const reader = await parquetjs.ParquetReader.openBuffer(asVersion1)
  const cursor = reader.getCursor()
  const rows: unknown[] = []
  for (let row = await cursor.next(); row; row = await cursor.next())
    rows.push(Object.fromEntries(Object.keys(everyType.columns).map(name => [name, plain(row[name])])))
  await reader.close()
  return rows
}

/** DuckDB keeps a leading U+FEFF, but its JavaScript binding drops it on the way out. */
const withoutMark = (row: EveryRow): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^\ufeff/, '') : value,
    ]),
  )

const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'object' && value !== null)
    return ((value as { list?: { element: string }[] }).list ?? []).map(item => item.element)
  return value ?? null
}

const cases: readonly (readonly [string, readonly EveryRow[]])[] = [
  ['edge values and nulls', edgeRows(300)],
  ['one row', edgeRows(1)],
  ['no value in any nullable column', withoutValues(edgeRows(40))],
  ['no rows', []],
]

describe('a Parquet file of every column type', () => {
  it.each(cases)('is read by hyparquet as it was written: %s', async (_, rows) => {
    expect(await readParquet(everyType, await parquetFile(everyType, rows))).toEqual(rows)
  })

  it.each(cases)('is read by DuckDB as it was written: %s', async (_, rows) => {
    expect(await byDuckdb(await parquetFile(everyType, rows))).toEqual(rows.map(withoutMark))
    const [marked] = await duckdbWarehouse(folder).query(
      "SELECT count(*) AS n FROM read_parquet('file.parquet') WHERE unicode(string) = 65279",
    )
    expect(marked?.n).toBe(rows.filter(row => row.string.startsWith('\ufeff')).length)
  })

  it.each(cases)('is read by parquetjs-lite as it was written: %s', async (_, rows) => {
    expect(await byParquetjs(await parquetFile(everyType, rows, { plain: true }))).toEqual(rows)
  })

  it('comes back whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async rows => {
        expect(await readParquet(everyType, await parquetFile(everyType, rows))).toEqual(rows)
      }),
    )
  })

  it('is the same bytes for the same rows', async () => {
    const [first, second] = [
      await parquetFile(everyType, edgeRows(500)),
      await parquetFile(everyType, edgeRows(500)),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('has the types and nullability declared', async () => {
    await writeFile(join(folder, 'file.parquet'), await parquetFile(everyType, edgeRows(3)))
    const elements = await duckdbWarehouse(folder).query(
      "SELECT name, type, repetition_type AS repetition, logical_type AS logical FROM parquet_schema('file.parquet')",
    )
    const said = elements
      .slice(1)
      .map(({ name, type, repetition, logical }) => [name, type, repetition, logical].join(' '))
    expect(said).toMatchInlineSnapshot(`
      [
        "id BYTE_ARRAY REQUIRED StringType()",
        "string BYTE_ARRAY REQUIRED StringType()",
        "string_or_null BYTE_ARRAY OPTIONAL StringType()",
        "int INT32 REQUIRED ",
        "int_or_null INT32 OPTIONAL ",
        "double DOUBLE REQUIRED ",
        "double_or_null DOUBLE OPTIONAL ",
        "boolean BOOLEAN REQUIRED ",
        "boolean_or_null BOOLEAN OPTIONAL ",
        "date INT32 REQUIRED DateType()",
        "date_or_null INT32 OPTIONAL DateType()",
        "strings  REQUIRED ListType()",
        "list  REPEATED ",
        "element BYTE_ARRAY REQUIRED StringType()",
        "strings_or_null  OPTIONAL ListType()",
        "list  REPEATED ",
        "element BYTE_ARRAY REQUIRED StringType()",
      ]
    `)
  })
})

describe('what lets readers skip', () => {
  const long = `${'a'.repeat(60)}\u{1f9ec}`
  const rows = edgeRows(20_000).map(row => ({ ...row, string: `${long}${row.id}` }))

  it('whole statistics, however long the values', async () => {
    const { row_groups } = parquetFooter(await parquetFile(everyType, rows))
    const [id, string, stringOrNull] = row_groups[0]!.columns.map(column => column.meta_data?.statistics)
    expect(id).toMatchObject({ min_value: rows[0]!.id, max_value: rows.at(-1)!.id, null_count: 0n })
    expect(string).toMatchObject({
      min_value: `${long}${rows[0]!.id}`,
      max_value: `${long}${rows.at(-1)!.id}`,
    })
    expect(string?.is_max_value_exact ?? true).toBe(true)
    expect(stringOrNull?.null_count).toBe(BigInt(rows.filter(row => row.string_or_null === null).length))
  })

  it('the sort order, page indexes, and bloom filters on ids alone', async () => {
    const group = parquetFooter(await parquetFile(everyType, rows)).row_groups[0]!
    expect(group.sorting_columns).toEqual([{ column_idx: 0, descending: false, nulls_first: false }])
    const [id, string] = group.columns
    expect(id?.column_index_offset).toBeGreaterThan(0n)
    expect(id?.offset_index_offset).toBeGreaterThan(0n)
    expect(id?.meta_data?.bloom_filter_offset).toBeGreaterThan(0n)
    expect(string?.meta_data?.bloom_filter_offset).toBeUndefined()
  })

  it('a bloom filter that finds every id and few others', async () => {
    await writeFile(join(folder, 'file.parquet'), await parquetFile(everyType, rows))
    const excluded = async (id: string): Promise<unknown> => {
      const found = await duckdbWarehouse(folder).query(
        `SELECT bloom_filter_excludes AS excluded FROM parquet_bloom_probe('file.parquet', 'id', '${id}')`,
      )
      return found[0]?.excluded
    }
    expect(await Promise.all([rows[0]!.id, rows[777]!.id].map(excluded))).toEqual([false, false])
    const strangers = await Promise.all(Array.from({ length: 20 }, (_, i) => excluded(`stranger-${i}`)))
    expect(strangers.filter(Boolean).length).toBeGreaterThan(15)
  })

  it('row groups of a fixed size', async () => {
    const many = Array.from({ length: 100_001 }, (_, i) => ({
      ...edgeRows(1)[0]!,
      id: String(1_000_000 + i),
    }))
    const sizes = parquetFooter(await parquetFile(everyType, many)).row_groups.map(group => group.num_rows)
    expect(sizes).toEqual([100_000n, 1n])
  })
})

describe('the footer', () => {
  it('describes the table, so that a file explains itself', async () => {
    const { key_value_metadata, created_by } = parquetFooter(await parquetFile(everyType, []))
    const said = JSON.parse(key_value_metadata?.find(pair => pair.key === 'table')?.value ?? 'null')
    expect(said).toMatchObject({
      name: 'every_type',
      schema_version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      description: everyType.description,
      key: ['id'],
    })
    expect(said.columns[2]).toEqual({ name: 'string_or_null', ...everyType.columns.string_or_null })
    const installed = await readFile('node_modules/hyparquet-writer/package.json', 'utf8')
    const { version } = JSON.parse(installed)
    expect(created_by).toBe(`hyparquet-writer version ${version}`)
  })
})

describe('rows that do not fit', () => {
  it('are refused out of order, since readers rely on the order', async () => {
    await expect(parquetFile(everyType, edgeRows(5).reverse())).rejects.toThrow(
      'every_type, row 1: not sorted by its key (id)',
    )
  })

  it('are refused where a value is missing', async () => {
    const row = { ...edgeRows(1)[0]!, int: null } as unknown as EveryRow
    await expect(parquetFile(everyType, [row])).rejects.toThrow(
      'every_type, row 0, int: expected int, found null',
    )
  })
})

describe('files of other writers', () => {
  const rewritten = async (options: string): Promise<Uint8Array> => {
    await writeFile(join(folder, 'ours.parquet'), await parquetFile(everyType, edgeRows(3_000)))
    await duckdbWarehouse(folder).query(
      `COPY (SELECT * FROM read_parquet('ours.parquet')) TO '${folder}/theirs.parquet' (FORMAT parquet, ${options})`,
    )
    return readFile(join(folder, 'theirs.parquet'))
  }

  it.each(['snappy', 'gzip', 'brotli', 'zstd', 'uncompressed'])(
    'are read where the rows are the same: %s',
    async codec => {
      expect(await readParquet(everyType, await rewritten(`COMPRESSION ${codec}`))).toEqual(edgeRows(3_000))
    },
  )

  it('are refused where a column is missing or more', async () => {
    const { int: _, ...columns } = everyType.columns
    const fewer = { ...everyType, columns }
    await expect(readParquet(fewer, await parquetFile(everyType, []))).rejects.toThrow(
      'every_type: expected the columns id, string, string_or_null, int_or_null',
    )
  })
})
