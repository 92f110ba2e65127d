import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { duckdbWarehouse } from '../../adapters/warehouse.duckdb.ts'
import { publishedKeys } from '../../functions/keys.ts'
import { collect } from '../../functions/work-area.ts'
import { historyTables, tableNames } from '../../schemas/tables.ts'
import { sourceFolder, texts } from './invented-sources.ts'
import { emptyFolder, folderOf, manifestOf, portsAt, releasedRows, runAll } from './local-run.ts'

const tableDigests = async (ports: ReturnType<typeof portsAt>, release: string) => {
  const { files } = await manifestOf(ports, release)
  const history: readonly string[] = historyTables
  return files
    .filter(file => file.path.endsWith('.parquet') && !history.includes(file.path.split('/')[0]!))
    .map(file => [file.path, file.sha256])
}

describe('a release', () => {
  it('has every table, and what goes in each stage comes out or is an issue', async () => {
    const ports = portsAt(
      await sourceFolder({ 'broken.txt': new Uint8Array([0xff, 0xfe, 0x41]) }),
      await emptyFolder(),
    )
    const { reports, published } = await runAll(ports)
    const manifest = await manifestOf(ports, published.release)
    expect(Object.keys(manifest.tables).sort()).toEqual([...tableNames].sort())
    for (const report of reports) expect(report.rows_in).toBe(report.rows_out + report.withheld)
    expect(manifest.documents.map(document => document.id)).toEqual([
      'alpha-release',
      'beta-article',
      'gamma-note',
    ])
    expect(manifest.rejected).toEqual({ 'document/encoding': ['broken'] })
  })

  it('holds every quote where it says, in code points, also after characters outside the first plane', async () => {
    const to = await emptyFolder()
    const from = await sourceFolder({ 'delta.txt': `𝔅𝔦𝔬 🧬 ${texts['gamma-note']}` })
    const { published } = await runAll(portsAt(from, to))
    let quotes = 0
    for (const name of ['mentions', 'indicators', 'roles'] as const)
      for (const row of await releasedRows(to, published.release, name)) {
        const text = [...(await readFile(join(from, `${row.document_id}.txt`), 'utf8'))]
        expect(text.slice(row.start_char, row.end_char).join('')).toBe(row.quote)
        quotes++
      }
    expect(quotes).toBeGreaterThan(10)
  })

  it('has the same table bytes whatever the size and order of the batches’ work', async () => {
    const from = await sourceFolder()
    const [one, other] = [
      portsAt(from, await emptyFolder()),
      portsAt(from, await emptyFolder(), '2026-05-05T05:05:05Z'),
    ]
    const input = { batch_bytes: 100 }
    const [a, b] = [
      await runAll(one, { input }),
      await runAll(other, { input, order: batches => [...batches].reverse() }),
    ]
    expect(await tableDigests(one, a.published.release)).toEqual(
      await tableDigests(other, b.published.release),
    )
    expect(
      (await manifestOf(one, a.published.release)).files.some(
        file => file.path === 'mentions/part-00002.parquet',
      ),
    ).toBe(true)
  })

  it('keeps every id of a document when others are added, dropped or renamed', async () => {
    const ids = async (files: Record<string, string>) => {
      const to = await emptyFolder()
      const { published } = await runAll(portsAt(await folderOf(files), to))
      const rows = await Promise.all(
        (['mentions', 'indicators', 'roles'] as const).map(name => releasedRows(to, published.release, name)),
      )
      return rows
        .flat()
        .filter(row => row.document_id === 'beta')
        .map(row => JSON.stringify(row))
    }
    const beta = { 'beta.txt': texts['beta-article'] }
    const alone = await ids(beta)
    expect(alone.length).toBeGreaterThan(5)
    expect(await ids({ ...beta, 'a.txt': texts['alpha-release'], 'z.txt': texts['gamma-note'] })).toEqual(
      alone,
    )
  })
})

describe('a second run', () => {
  it('makes no release when nothing changed', async () => {
    const ports = portsAt(await sourceFolder(), await emptyFolder())
    expect((await runAll(ports)).published.outcome).toBe('released')
    expect((await runAll(ports)).published).toMatchObject({ outcome: 'unchanged', release: '2026-03-01.01' })
  })

  it('makes the next one of the day when a document was added, and keeps the first as it was', async () => {
    const [from, to] = [await sourceFolder(), await emptyFolder()]
    await runAll(portsAt(from, to))
    const more = await sourceFolder({ 'delta.txt': `${texts['gamma-note']}À Nantes.` })
    expect((await runAll(portsAt(more, to))).published).toMatchObject({
      outcome: 'released',
      release: '2026-03-01.02',
    })
    const warehouse = duckdbWarehouse(to)
    expect(await warehouse.query('SELECT count(*) AS n FROM documents')).toEqual([{ n: 4 }])
    expect(
      await warehouse.query(
        'SELECT release, count(*) AS n FROM documents_history GROUP BY release ORDER BY release',
      ),
    ).toEqual([
      { release: '2026-03-01.01', n: 3 },
      { release: '2026-03-01.02', n: 4 },
    ])
  })

  it('numbers above the newest release, also when the clock is behind', async () => {
    const [from, to] = [await sourceFolder(), await emptyFolder()]
    await runAll(portsAt(from, to, '2026-03-05T00:00:00Z'))
    const more = await sourceFolder({ 'delta.txt': `${texts['gamma-note']}Encore.` })
    expect((await runAll(portsAt(more, to, '2026-03-01T00:00:00Z'))).published.release).toBe('2026-03-05.02')
  })
})

describe('a run that died', () => {
  it('between upload and switch is finished by the next', async () => {
    const [from, to] = [await sourceFolder(), await emptyFolder()]
    const ports = portsAt(from, to)
    await runAll(ports)
    await rm(join(to, 'latest.json'))
    expect((await runAll(ports)).published).toMatchObject({ outcome: 'adopted', release: '2026-03-01.01' })
    expect(JSON.parse(await readFile(join(to, 'latest.json'), 'utf8'))).toMatchObject({
      release: '2026-03-01.01',
    })
  })

  it('in the middle of the upload leaves a half that the next clears and that no reader saw', async () => {
    const [from, to] = [await sourceFolder(), await emptyFolder()]
    const ports = portsAt(from, to)
    await runAll(ports)
    await ports.published.put(
      publishedKeys.release('2026-03-01.02', 'mentions/part-00000.parquet'),
      new Uint8Array(9),
    )
    const more = portsAt(await sourceFolder({ 'delta.txt': `${texts['gamma-note']}Fin.` }), to)
    expect((await runAll(more)).published).toMatchObject({ outcome: 'released', release: '2026-03-01.02' })
    const left = (await collect(ports.published.list('releases/'))).filter(info => info.bytes === 9)
    expect(left).toEqual([])
  })

  it('with the lock in hand is overtaken, a living one is waited for', async () => {
    const ports = portsAt(await sourceFolder(), await emptyFolder())
    const lock = { run: 'other-run', owner: 'somebody', started_at: '2026-03-01T11:00:00Z' }
    await ports.work.put('runs/lock.json', new TextEncoder().encode(JSON.stringify(lock)))
    const owners = (alive: boolean) => ({ ...ports, owners: { alive: async () => alive } })
    await expect(runAll(owners(true))).rejects.toThrow('other-run')
    expect((await runAll(owners(false))).published.outcome).toBe('released')
  })
})

describe('a release that the warehouse does not read as written', () => {
  it('is not switched to', async () => {
    const [from, to] = [await sourceFolder(), await emptyFolder()]
    await runAll(portsAt(from, to))
    const more = portsAt(await sourceFolder({ 'delta.txt': `${texts['gamma-note']}Faux.` }), to)
    const lying = {
      ...more.warehouse,
      query: async (sql: string) => (await more.warehouse.query(sql)).map(row => ({ ...row, all_rows: 1 })),
    }
    await expect(runAll({ ...more, warehouse: lying })).rejects.toThrow(
      'documents.all_rows: 4 written, 1 read',
    )
    expect(await duckdbWarehouse(to).query('SELECT count(*) AS n FROM documents')).toEqual([{ n: 3 }])
  })
})
