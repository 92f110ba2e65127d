/** What every SQL engine does with the releases, by the same names and the same SQL. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Objects, Warehouse } from '../../functions/ports.ts'
import { parquetFile } from '../../schemas/derive/parquet.ts'
import { currentRelease, datasetViews, promises } from '../../schemas/derive/views.ts'
import { columnsOf, type Row, sorted, type Table } from '../../schemas/table.ts'
import { type TableName, tableNames, tables } from '../../schemas/tables.ts'
import { edgeRows, everyType, withoutValues } from '../schemas/every-type.ts'

/** An engine and the store that it reads; both empty. */
export interface Engine {
  readonly warehouse: Warehouse
  readonly published: Objects
}

type Rows = { readonly [N in TableName]?: readonly Partial<Row<(typeof tables)[N]>>[] }

const blank = { string: '', int: 0, double: 0, boolean: false, date: '2026-01-01', strings: [] } as const

/** A row with what a test says, and else nothing in particular. */
const filled = (table: Table, row: Readonly<Record<string, unknown>>): Row<Table> =>
  Object.fromEntries(
    columnsOf(table).map(([name, column]) => [
      name,
      row[name] ?? (column.nullable ? null : blank[column.type]),
    ]),
  ) as Row<Table>

const putPart = async (
  published: Objects,
  path: string,
  { table, rows }: { table: Table; rows: readonly Row<Table>[] },
) => published.put(`releases/${path}.parquet`, await parquetFile(table, sorted(table, rows)))

const putRelease = async (published: Objects, release: string, rows: Rows): Promise<void> => {
  for (const name of tableNames) {
    const table: Table = tables[name]
    const own = (rows[name] ?? []).map(row => filled(table, row))
    await putPart(published, `${release}/${name}/part-00000`, { table, rows: own })
  }
}

const switchTo = async (warehouse: Warehouse, release: string, all: readonly string[]): Promise<void> => {
  for (const name of tableNames) await attach(warehouse, tables[name], all)
  await warehouse.apply([currentRelease(warehouse.dialect, release), ...datasetViews(warehouse.dialect)])
}

const [first, second] = ['2026-03-01.01', '2026-03-02.01'] as const

const document = (id: string, published_on: string) => ({ document_id: id, published_on })
const figure = (id: string, document_id: string, more: Partial<Row<typeof tables.indicators>>) => ({
  indicator_id: id,
  document_id,
  series_id: 'lines',
  unit_measure: 'count',
  ...more,
})

const documents = [
  document('plan', '2020-01-10'),
  document('news', '2021-05-01'),
  document('later', '2024-02-01'),
]
const indicators = [
  figure('kept', 'plan', { value_kind: 'target', obs_value: 12, period_end: '2023-12-31' }),
  figure('silent', 'news', {
    value_kind: 'target',
    obs_value: 5,
    period_end: '2022-12-31',
    series_id: 'halls',
  }),
  figure('far', 'news', { value_kind: 'target', obs_value: 40, period_end: '2999-12-31' }),
  figure('undated', 'news', { value_kind: 'target', obs_value: 40 }),
  figure('seen-1', 'news', { value_kind: 'observed', obs_value: 7 }),
  figure('seen-2', 'later', { value_kind: 'observed', obs_value: 11 }),
  figure('hoped', 'later', { value_kind: 'forecast', obs_value: 99 }),
  figure('other-unit', 'later', { value_kind: 'observed', obs_value: 3, unit_measure: 'EUR' }),
]

interface ContractOptions {
  /** How a query must ask for a list so that its answer, as JSON, tells the elements; by default lists come as lists. */
  readonly list?: (column: string) => string
}

const attach = async (warehouse: Warehouse, table: Table, releases: readonly string[]): Promise<void> => {
  const present = (await warehouse.columns?.())?.get(`${table.name}_history`)
  await warehouse.apply(warehouse.dialect.history(table, releases, present))
}

/** Runs the contract over the engine that `empty` makes. */
export const warehouseContract = (
  name: string,
  empty: () => Promise<Engine>,
  { list }: ContractOptions = {},
): void => {
  describe(`${name} as a warehouse`, () => {
    let warehouse: Warehouse
    let published: Objects
    beforeAll(async () => {
      ;({ warehouse, published } = await empty())
      await putRelease(published, first, { documents: [documents[0]!] })
      await putRelease(published, second, {
        documents,
        indicators,
        releases: [{ release: first }, { release: second }],
      })
    })

    it('shows one release through the views, and all of them with their names through the histories', async () => {
      await switchTo(warehouse, first, [first])
      expect(await warehouse.query('SELECT document_id FROM documents')).toEqual([{ document_id: 'plan' }])
      await switchTo(warehouse, second, [first, second])
      expect(await warehouse.query('SELECT count(*) AS n FROM documents')).toEqual([{ n: 3 }])
      const counts = 'SELECT release, count(*) AS n FROM documents_history GROUP BY release ORDER BY release'
      expect(await warehouse.query(counts)).toEqual([
        { release: first, n: 1 },
        { release: second, n: 3 },
      ])
    })

    it('switches every view by one statement', async () => {
      await warehouse.apply([currentRelease(warehouse.dialect, first)])
      expect(await warehouse.query('SELECT count(*) AS n FROM documents')).toEqual([{ n: 1 }])
      expect(await warehouse.query('SELECT count(*) AS n FROM indicators')).toEqual([{ n: 0 }])
      await warehouse.apply([currentRelease(warehouse.dialect, second)])
      expect(await warehouse.query('SELECT release FROM current_release')).toEqual([{ release: second }])
    })

    it('gives a view the columns declared, in their order', async () => {
      for (const table of [tables.indicators, promises]) {
        const [row] = await warehouse.query(`SELECT * FROM ${table.name} LIMIT 1`)
        expect(Object.keys(row!)).toEqual(Object.keys(table.columns))
      }
    })

    it('keeps the release that a row is about apart from the release that it is of', async () => {
      const rows = 'SELECT release, in_release FROM releases_history ORDER BY release'
      expect(await warehouse.query(rows)).toEqual([
        { release: first, in_release: second },
        { release: second, in_release: second },
      ])
      expect(await warehouse.query('SELECT release FROM releases ORDER BY release')).toHaveLength(2)
    })

    it('may be told the same twice', async () => {
      await switchTo(warehouse, second, [first, second])
      expect(await warehouse.query('SELECT count(*) AS n FROM documents_history')).toEqual([{ n: 4 }])
    })

    it('reads every column type as it was written, and parts as one table', async () => {
      const [rows, bare] = [
        edgeRows(24),
        withoutValues(edgeRows(24)).map(row => ({ ...row, id: `bare ${row.id}` })),
      ]
      const at = (part: string) => `${first}/${everyType.name}/part-${part}`
      await putPart(published, at('00000'), { table: everyType, rows })
      await putPart(published, at('00001'), { table: everyType, rows: bare })
      await attach(warehouse, everyType, [first])
      const asked = columnsOf(everyType).map(([name, { type }]) =>
        list && type === 'strings' ? `${list(name)} AS ${name}` : name,
      )
      const read = await warehouse.query(
        `SELECT ${asked.join(', ')} FROM ${everyType.name}_history ORDER BY id`,
      )
      // Without a leading U+FEFF, which some drivers drop.
      const plain = (row: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => {
            if (typeof value !== 'string') return [name, value]
            return [
              name,
              list && name.startsWith('strings') ? JSON.parse(value) : value.replace(/^\ufeff/, ''),
            ]
          }),
        )
      const whole = sorted(everyType, [...rows, ...bare])
      expect(read.map(plain)).toEqual(whole.map(plain))
    })

    it('has nulls in the releases from before a column was declared', async () => {
      const { strings_or_null: _, ...fewer } = everyType.columns
      const [before, after] = [
        { ...everyType, name: 'grown', columns: fewer },
        { ...everyType, name: 'grown' },
      ]
      await putPart(published, `${first}/grown/part-00000`, { table: before, rows: edgeRows(2) })
      await attach(warehouse, before, [first])
      await putPart(published, `${second}/grown/part-00000`, { table: after, rows: edgeRows(1) })
      await attach(warehouse, after, [first, second])
      const sql =
        'SELECT release, count(*) AS n, count(strings_or_null) AS lists FROM grown_history GROUP BY release ORDER BY release'
      expect(await warehouse.query(sql)).toEqual([
        { release: first, n: 2, lists: 0 },
        { release: second, n: 1, lists: 1 },
      ])
    })

    it('counts and sums as numbers', async () => {
      const sql = 'SELECT count(*) AS n, sum(char_count) AS total, avg(char_count) AS mean FROM documents'
      expect(await warehouse.query(sql)).toEqual([{ n: 3, total: 0, mean: 0 }])
    })

    it('says why a statement fails', async () => {
      await expect(warehouse.query('SELECT nothing FROM documents')).rejects.toThrow(/nothing/)
      await expect(
        warehouse.apply([warehouse.dialect.view('broken', 'SELECT nothing FROM documents')]),
      ).rejects.toThrow(/nothing/)
    })

    it('sets each target against the latest figure that a later document observed in its series and unit', async () => {
      const sql =
        'SELECT indicator_id, observed_id, observed_value, observed_on, observation_count FROM promises ORDER BY indicator_id'
      const none = { observed_id: null, observed_value: null, observed_on: null, observation_count: 0 }
      const latest = { observed_id: 'seen-2', observed_value: 11, observed_on: '2024-02-01' }
      expect(await warehouse.query(sql)).toEqual([
        { indicator_id: 'far', ...latest, observation_count: 1 },
        { indicator_id: 'kept', ...latest, observation_count: 2 },
        { indicator_id: 'silent', ...none },
        { indicator_id: 'undated', ...latest, observation_count: 1 },
      ])
    })

    it('calls a target overdue when its day is past and no document has observed the series since', async () => {
      const sql = 'SELECT indicator_id FROM promises WHERE overdue'
      expect(await warehouse.query(sql)).toEqual([{ indicator_id: 'silent' }])
    })
  })
}
