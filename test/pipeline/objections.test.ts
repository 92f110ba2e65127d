import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedsFolder } from '../../adapters/local.ts'
import { filesystemObjects } from '../../adapters/objects.filesystem.ts'
import { eraseReleases } from '../../cli/erase.ts'
import { inspect } from '../../functions/checks/inspection.ts'
import { changes } from '../../schemas/changes.ts'
import { readParquet } from '../../schemas/derive/parquet.ts'
import type { Table } from '../../schemas/table.ts'
import { tables } from '../../schemas/tables.ts'
import { texts } from './invented-sources.ts'
import { emptyFolder, folderOf, portsAt, type Ran, releasedRows, runAll } from './local-run.ts'

/** What a reader of the file reads: Parquet is compressed, so its rows. */
const contentOf = async (path: string): Promise<string> => {
  const bytes = await readFile(path)
  if (!path.endsWith('.parquet')) return bytes.toString('utf8')
  const name = /([a-z_]+)(?:\/part-\d+)?\.parquet$/.exec(path)![1]!
  const table = { ...tables, changes }[name as keyof typeof tables] as Table
  return JSON.stringify(await readParquet(table, bytes))
}

/** Files below a folder whose content, in any case and accents, has the word. */
const filesWith = async (folder: string, word: RegExp): Promise<string[]> => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const hits = await Promise.all(paths.map(async path => (word.test(await contentOf(path)) ? [path] : [])))
  return hits.flat()
}

const person = /Marie[\s_-]+Delcourt/i
let [from, to] = ['', '']
let people: readonly string[] = []
let [before, after]: Ran[] = []

beforeAll(async () => {
  const seed = (name: string) => readFile(join(seedsFolder, name), 'utf8')
  from = await folderOf({
    'dataset.yaml': await seed('dataset.yaml'),
    'authority.yaml': '[]\n',
    'series.yaml': '[]\n',
    ...Object.fromEntries(Object.entries(texts).map(([stem, text]) => [`documents/${stem}.txt`, text])),
    // Else the excerpt cap would take the sentence first.
    'documents/alpha-release.yaml': 'excerpt_cap: 1\n',
    'documents/delta.txt':
      'Portrait de Marie Delcourt\n\nSelon Marie Delcourt, le site de Lyon compte 160 salariés en 2026. Un atelier a été bâti.\n',
    'documents/delta.yaml':
      'source_url: https://example.org/marie-delcourt\ntitle: Portrait de Marie Delcourt\n',
  })
  to = await emptyFolder()
  before = await runAll(portsAt(from, to))
  people = (await releasedRows(to, '2026-03-01.01', 'entities'))
    .filter(row => person.test(row.name))
    .map(row => row.entity_id)
  await writeFile(
    join(from, 'objections.yaml'),
    people.map(id => `- {person: ${id}, date: 2026-03-01}\n`).join(''),
  )
  after = await runAll(portsAt(from, to), { input: { accept_shrink: 'an objection' } })
})

describe('an objection', () => {
  it('keeps the person out of the next release, row by row, as counted issues', async () => {
    expect(people.length).toBeGreaterThan(0)
    expect(before!.published.outcome).toBe('released')
    expect(after!.published).toMatchObject({ outcome: 'released', release: '2026-03-01.02' })
    expect(await filesWith(join(to, 'releases', '2026-03-01.02'), person)).toEqual([])
    for (const report of after!.reports) expect(report.rows_in).toBe(report.rows_out + report.withheld)
    const manifest = JSON.parse(await readFile(join(to, 'releases/2026-03-01.02/manifest.json'), 'utf8'))
    expect(manifest.issues['row/objection']).toBeGreaterThan(2)
    const [delta] = (await releasedRows(to, '2026-03-01.02', 'documents')).filter(
      row => row.document_id === 'delta',
    )
    expect(delta).toMatchObject({ title: null, source_url: null })
  })

  it('leaves the figures of a sentence that names the person, without the sentence', async () => {
    const figures = async (release: string) =>
      (await releasedRows(to, release, 'indicators')).filter(row => row.obs_value === 200)
    const [now] = await figures('2026-03-01.02')
    expect((await figures('2026-03-01.01'))[0]?.sentence).toMatch(person)
    expect(now).toMatchObject({ quote: expect.stringContaining('200'), sentence: null })
  })

  it('is carried into earlier releases: no file names the person, and they verify', async () => {
    expect(await filesWith(to, person)).not.toEqual([])
    const { done, unlisted } = await eraseReleases({ from, to, date: '2026-03-02' })
    expect(unlisted).toEqual([])
    expect(done.map(each => each.release)).toEqual(['2026-03-01.01'])
    expect(await filesWith(to, person)).toEqual([])
    const folder = join(to, 'releases', '2026-03-01.01')
    expect(await inspect(filesystemObjects(folder), { release: '2026-03-01.01', listable: true })).toEqual([])
    const [account, ...more] = JSON.parse(await readFile(join(folder, 'erasures.json'), 'utf8'))
    expect(more).toEqual([])
    expect(account).toMatchObject({ date: '2026-03-02', reason: 'objection' })
    expect(account.removed.entities).toBe(people.length)
    const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8')
    for (const [path, digest] of Object.entries(account.checksums))
      expect(sums).toContain(`${digest}  ${path}`)
  })

  it('has nothing left to do the second time', async () => {
    expect((await eraseReleases({ from, to, date: '2026-03-03' })).done).toEqual([])
  })

  it('against one of a person’s ids takes the name from everywhere, readers’ copies included, and tells the other ids', async () => {
    const open = await emptyFolder()
    await writeFile(join(from, 'objections.yaml'), '')
    await runAll(portsAt(from, open))
    const [one, ...others] = people
    expect(others.length).toBeGreaterThan(0)
    await writeFile(join(from, 'objections.yaml'), `- {person: ${one}, date: 2026-03-01}\n`)
    await runAll(portsAt(from, open), { input: { accept_shrink: 'an objection' } })
    expect(await filesWith(join(open, 'latest'), person)).not.toEqual([])
    const { unlisted } = await eraseReleases({ from, to: open, date: '2026-03-02' })
    expect(unlisted).toEqual(others)
    expect(await filesWith(open, person)).toEqual([])
  })
})
