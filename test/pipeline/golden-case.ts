/** A golden case: the source folder `in`, and what a whole run makes of it as readable rows, `out`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runKeys } from '../../functions/keys.ts'
import { gatherIssues } from '../../functions/run-results.ts'
import { readJson } from '../../functions/work-area.ts'
import { Plan } from '../../schemas/plan.ts'
import { emptyFolder, portsAt, releasedRows, runAll } from './local-run.ts'

const root = fileURLToPath(new URL('../golden', import.meta.url))

export const cases = async (): Promise<string[]> =>
  (await readdir(root, { withFileTypes: true }))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

/** The tables that a change of the program may change. */
const shown = ['documents', 'entities', 'mentions', 'indicators', 'roles'] as const

/** Files of `out` as the program makes them now: a table a file, a row a line. */
export const made = async (name: string): Promise<Map<string, string>> => {
  const to = await emptyFolder()
  const ports = portsAt(join(root, name, 'in'), to)
  const { published, run } = await runAll(ports)
  const files = new Map<string, string>()
  for (const table of shown)
    files.set(`${table}.jsonl`, lines(await releasedRows(to, published.release, table)))
  const plan = await readJson(Plan, ports.work, runKeys(run).plan)
  files.set('issues.jsonl', lines(await gatherIssues(plan, ports.work)))
  return files
}

const lines = (rows: readonly unknown[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('')

export const kept = async (name: string): Promise<Map<string, string>> => {
  const folder = join(root, name, 'out')
  const files = (await readdir(folder)).sort()
  return new Map(
    await Promise.all(files.map(async file => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
}

/** Puts what the program makes now in place of what was kept; the diff is the review. */
export const keep = async (name: string): Promise<void> => {
  const folder = join(root, name, 'out')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [file, text] of await made(name)) await writeFile(join(folder, file), text)
}
