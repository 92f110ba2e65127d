import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesystemObjects } from '../../adapters/objects.filesystem.ts'
import { duckdbWarehouse } from '../../adapters/warehouse.duckdb.ts'
import { parquetFile } from '../../schemas/derive/parquet.ts'
import { edgeRows, everyType } from '../schemas/every-type.ts'
import { warehouseContract } from './warehouse.contract.ts'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'warehouse-'))
})
afterAll(() => rm(scratch, { recursive: true }))

const newFolder = (): Promise<string> => mkdtemp(join(scratch, "it's open data "))

warehouseContract('DuckDB', async () => {
  const folder = await newFolder()
  return { warehouse: duckdbWarehouse(folder), published: filesystemObjects(folder) }
})

describe('the DuckDB catalog', () => {
  const view = 'CREATE VIEW one AS SELECT 1 AS n'

  it('is as before when one of several statements fails, and leaves nothing beside it', async () => {
    const folder = await newFolder()
    const warehouse = duckdbWarehouse(folder)
    await warehouse.apply([view])
    await expect(
      warehouse.apply(['CREATE VIEW two AS SELECT 2 AS n', 'CREATE VIEW one AS SELECT 3 AS n']),
    ).rejects.toThrow(/already exists.*in: CREATE VIEW one/s)
    expect(await warehouse.query('SELECT n FROM one')).toEqual([{ n: 1 }])
    await expect(warehouse.query('SELECT n FROM two')).rejects.toThrow('two')
    expect(await readdir(folder)).toEqual(['catalog.duckdb'])
  })

  it('takes over what a killed run left', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, '.catalog.duckdb.next'), 'half')
    await writeFile(join(folder, '.catalog.duckdb.next.wal'), 'half')
    await duckdbWarehouse(folder).apply([view])
    expect(await duckdbWarehouse(folder).query('SELECT n FROM one')).toEqual([{ n: 1 }])
  })

  it('is replaced under readers without disturbing them', async () => {
    const warehouse = duckdbWarehouse(await newFolder())
    await warehouse.apply([view])
    const [, ...read] = await Promise.all([
      warehouse.apply(['CREATE OR REPLACE VIEW one AS SELECT 2 AS n']),
      ...Array.from({ length: 5 }, () => warehouse.query('SELECT n FROM one')),
    ])
    for (const rows of read) expect([1, 2]).toContain(rows[0]?.n)
    expect(await warehouse.query('SELECT n FROM one')).toEqual([{ n: 2 }])
  })

  it('reads the releases where its folder was moved to', async () => {
    const folder = await newFolder()
    const part = await parquetFile(everyType, edgeRows(3))
    await filesystemObjects(folder).put('releases/2026-01-01.01/every_type/part-00000.parquet', part)
    const warehouse = duckdbWarehouse(folder)
    await warehouse.apply(warehouse.dialect.history(everyType, ['2026-01-01.01']))
    await rename(folder, `${folder} moved`)
    const moved = duckdbWarehouse(`${folder} moved`)
    expect(
      await moved.query('SELECT release, count(*) AS n FROM every_type_history GROUP BY release'),
    ).toEqual([{ release: '2026-01-01.01', n: 3 }])
  })

  it('gives integers beyond a number as their digits, and decimals as numbers', async () => {
    const warehouse = duckdbWarehouse(await newFolder())
    await warehouse.apply([])
    const sql = 'SELECT 9007199254740993 AS big, 9007199254740991 AS safe, 1.25::DECIMAL(9,2) AS price'
    expect(await warehouse.query(sql)).toEqual([
      { big: '9007199254740993', safe: 9007199254740991, price: 1.25 },
    ])
  })

  it('fetches nothing: an extension that is not built in is an error', async () => {
    const warehouse = duckdbWarehouse(await newFolder())
    await warehouse.apply([])
    const settings = await warehouse.query(
      "SELECT current_setting('autoinstall_known_extensions') AS install, current_setting('autoload_known_extensions') AS load",
    )
    expect(settings).toEqual([{ install: false, load: false }])
  })

  it('is not written to by a query', async () => {
    const warehouse = duckdbWarehouse(await newFolder())
    await warehouse.apply([])
    await expect(warehouse.query(view)).rejects.toThrow(/read-only/)
  })
})
