/** A whole run over folders of its own, with a clock that the test sets. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { localPorts } from '../../adapters/local.ts'
import { filesystemObjects } from '../../adapters/objects.filesystem.ts'
import { runBatch } from '../../cli/stage-functions.ts'
import { publishedKeys, runKeys } from '../../functions/keys.ts'
import { merge } from '../../functions/merge/stage.ts'
import { plan } from '../../functions/plan/stage.ts'
import type { Ports } from '../../functions/ports.ts'
import { publish } from '../../functions/publish/stage.ts'
import { register } from '../../functions/register/stage.ts'
import { readJson } from '../../functions/work-area.ts'
import { readParquet } from '../../schemas/derive/parquet.ts'
import { Plan } from '../../schemas/plan.ts'
import { Manifest } from '../../schemas/release.ts'
import type { PlanInput, PublishReport, StageReport } from '../../schemas/stages.ts'
import type { Row } from '../../schemas/table.ts'
import { type TableName, tables } from '../../schemas/tables.ts'

export const emptyFolder = async (): Promise<string> => mkdtemp(join(tmpdir(), 'open-data-'))

/** Files by path below a new folder. */
export const folderOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const root = await emptyFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

/** Ports over two folders; the clock stands still unless the test moves it. */
export const portsAt = (from: string, to: string, now = '2026-03-01T12:00:00Z'): Ports => ({
  ...localPorts({ from, to }),
  work: filesystemObjects(`${to}-work`),
  clock: { now: () => new Date(now) },
})

export interface Ran {
  readonly published: PublishReport
  readonly reports: readonly StageReport[]
  readonly run: string
}

/** All stages in order, batches in the order that `order` gives them. */
export const runAll = async (
  ports: Ports,
  {
    input = {},
    order = batches => batches,
  }: { input?: PlanInput; order?: (batches: readonly string[]) => readonly string[] } = {},
): Promise<Ran> => {
  const planned = await plan(input, ports)
  const reports: StageReport[] = [planned]
  const { run, batches } = await readJson(Plan, ports.work, runKeys(planned.run).plan)
  for (const batch of order(batches))
    await runBatch({ run, batch }, { ports, done: report => reports.push(report) })
  reports.push(await merge({ run }, ports))
  const published = await publish({ run }, ports)
  reports.push(published, await register(published, ports))
  return { published, reports, run }
}

export const manifestOf = (ports: Ports, release: string): Promise<Manifest> =>
  readJson(Manifest, ports.published, publishedKeys.release(release, 'manifest.json'))

/** Rows of a released table. */
export const releasedRows = async <N extends TableName>(
  to: string,
  release: string,
  name: N,
): Promise<Row<(typeof tables)[N]>[]> => {
  const manifest: Manifest = JSON.parse(
    await readFile(join(to, 'releases', release, 'manifest.json'), 'utf8'),
  )
  const parts = manifest.files.filter(
    file => file.path.startsWith(`${name}/`) && file.path.endsWith('.parquet'),
  )
  const rows = await Promise.all(
    parts.map(async part =>
      readParquet(tables[name], await readFile(join(to, 'releases', release, part.path))),
    ),
  )
  return rows.flat() as Row<(typeof tables)[N]>[]
}
