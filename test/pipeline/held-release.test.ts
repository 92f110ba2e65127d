import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedKeys } from '../../functions/keys.ts'
import { register } from '../../functions/register/stage.ts'
import { readJson } from '../../functions/work-area.ts'
import { Latest } from '../../schemas/release.ts'
import { sourceFolder, texts } from './invented-sources.ts'
import { emptyFolder, portsAt, runAll } from './local-run.ts'

describe('a release that a person went back to', () => {
  it('stays the current one while there is nothing new, and gives way to what is', async () => {
    const folder = await sourceFolder()
    const ports = portsAt(folder, await emptyFolder())
    const latest = () => readJson(Latest, ports.published, publishedKeys.latest)
    await runAll(ports)
    await writeFile(join(folder, 'delta.txt'), texts['gamma-note'].replace('35', '36'))
    const lost = await runAll(ports)
    expect(lost.published).toMatchObject({ release: '2026-03-01.02', rows_lost: 0 })
    await register({ run: 'rollback', release: '2026-03-01.01', outcome: 'adopted', hold: true }, ports)
    expect((await runAll(ports)).published).toMatchObject({ outcome: 'unchanged', release: '2026-03-01.01' })
    expect(await latest()).toMatchObject({ release: '2026-03-01.01', held: true })
    await writeFile(join(folder, 'delta.txt'), texts['gamma-note'].replace('35', '37'))
    expect((await runAll(ports)).published).toMatchObject({ outcome: 'released', release: '2026-03-01.03' })
    expect(await latest()).not.toHaveProperty('held')
  }, 30_000)

  it('reports by how many rows a new release is shorter', async () => {
    const folder = await sourceFolder({ 'delta.txt': texts['gamma-note'].replace('35', '36') })
    const ports = portsAt(folder, await emptyFolder())
    await runAll(ports)
    await writeFile(join(folder, 'delta.txt'), '')
    const { published } = await runAll(ports, { input: { accept_shrink: 'a document was withdrawn' } })
    expect(published.rows_lost).toBeGreaterThan(0)
  }, 30_000)
})
