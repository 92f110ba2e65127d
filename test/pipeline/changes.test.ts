import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changes } from '../../schemas/changes.ts'
import { readParquet } from '../../schemas/derive/parquet.ts'
import { sourceFolder, texts } from './invented-sources.ts'
import { emptyFolder, folderOf, portsAt, runAll } from './local-run.ts'

const changesOf = async (to: string, release: string) =>
  readParquet(changes, await readFile(join(to, 'releases', release, 'changes/part-00000.parquet')))

describe('changes in a release', () => {
  it('are none in the first, and the rows of a new document in the next', async () => {
    const to = await emptyFolder()
    const first = await runAll(portsAt(await sourceFolder(), to))
    expect(await changesOf(to, first.published.release)).toEqual([])
    const text = 'Le laboratoire Mirabel a ouvert 12 postes à Brest en 2025.\n'
    const next = await runAll(portsAt(await sourceFolder({ 'delta.txt': text }), to))
    const rows = await changesOf(to, next.published.release)
    expect(rows).toContainEqual({ table_name: 'documents', row_id: 'delta', change: 'added', fields: [] })
    expect(rows.filter(row => row.change === 'removed')).toEqual([])
    const page = await readFile(join(to, 'releases', next.published.release, 'CHANGES.md'), 'utf8')
    expect(page).toContain('| documents | 1 | 0 | 0 |')
  })
})

describe('a release that lost more than a tenth of its rows', () => {
  it('is refused and nothing is published, until the loss is given a reason', async () => {
    const to = await emptyFolder()
    await runAll(portsAt(await sourceFolder(), to))
    const less = await folderOf({ 'gamma-note.txt': texts['gamma-note'] })
    await expect(runAll(portsAt(less, to))).rejects.toThrow('change/shrunk')
    expect(JSON.parse(await readFile(join(to, 'latest.json'), 'utf8')).release).toBe('2026-03-01.01')
    const accepted = await runAll(portsAt(less, to, '2026-03-01T13:00:00Z'), {
      input: { accept_shrink: 'two texts were withdrawn' },
    })
    expect(accepted.published.outcome).toBe('released')
  })
})
