import { createHash } from 'node:crypto'
import type { Plan } from '../../schemas/plan.ts'
import type { SourceConfig } from '../../schemas/source/config.ts'
import { sourceConfig } from '../../schemas/source/config-files.ts'
import type { PlanInput, PlanReport } from '../../schemas/stages.ts'
import { issues as issueTable, sources as sourceTable } from '../../schemas/work.ts'
import { publishedKeys, runKeys, sourceKeys } from '../keys.ts'
import { takeLock } from '../lock.ts'
import type { Objects, Ports } from '../ports.ts'
import { readSourceFiles } from '../source-files.ts'
import { collect, writeJson, writeRows } from '../work-area.ts'
import { batchName, defaultBatchBytes, intoBatches } from './batches.ts'
import { strayDecisions } from './decisions.ts'
import { type Listing, listDocuments } from './listing.ts'
import { nextRelease, type ReleaseFolder, releaseFolders } from './release-id.ts'

/** The release asked for exists already, or is older than one that does. */
export class ReleaseExists extends Error {
  override readonly name = 'ReleaseExists'
  constructor(asked: string, last: string) {
    super(`Release ${asked} is not above the newest one, ${last}; leave --release out, or give a later one.`)
  }
}

/**
 * Lists the documents, finds duplicates, makes batches and decides the release id. Throws SourceError where the configuration is
 * broken, ReleaseExists, or RunInProgress; nothing was written then.
 */
export const plan = async (input: PlanInput, ports: Ports): Promise<PlanReport> => {
  const { config, digest } = await readConfig(ports.sources)
  const folders = releaseFolders(
    (await collect(ports.published.list(publishedKeys.releases))).map(info => info.key),
  )
  const whole = folders.filter(folder => folder.whole).map(folder => folder.release)
  const now = `${ports.clock.now().toISOString().slice(0, 19)}Z`
  const release = nextRelease(now.slice(0, 10), { whole, asked: input.release })
  if (release === undefined) throw new ReleaseExists(input.release!, whole.at(-1)!)
  const run = `${release}-${now.replace(/\D/g, '')}-${fingerprint(input.owner ?? now)}`.replace('.', '-')
  await takeLock({ run, owner: input.owner ?? run, started_at: now }, ports)
  await clearHalves(folders, ports.published)
  const listed = listDocuments(await collect(ports.sources.list(sourceKeys.documents)))
  const documents = new Set(listed.sources.map(source => source.document_id))
  const listing = { ...listed, issues: [...listed.issues, ...strayDecisions(config.review, documents)] }
  const batches = await writeBatches(run, { listing, ports, bytes: input.batch_bytes ?? defaultBatchBytes })
  const decided: Plan = {
    run,
    release,
    started_at: now,
    batches,
    documents: listing.sources.length + refused(listing),
    previous: whole.at(-1) ?? null,
    releases: whole,
    accept_shrink: input.accept_shrink ?? null,
    dataset_sha256: digest,
  }
  await writeJson(ports.work, runKeys(run).config, config)
  await writeJson(ports.work, runKeys(run).plan, decided)
  const counts = { rows_in: decided.documents, rows_out: listing.sources.length, withheld: refused(listing) }
  return { stage: 'plan', run, release, batches: batches.length, ...counts }
}

const refused = ({ issues }: Listing): number => issues.filter(issue => issue.document_id !== null).length

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6)

const readConfig = async (sources: Objects): Promise<{ config: SourceConfig; digest: string }> => {
  const files = await readSourceFiles(sources)
  const config = sourceConfig(files)
  return {
    config,
    digest: createHash('sha256')
      .update(files.dataset ?? '')
      .digest('hex'),
  }
}

/** Removes what an earlier run left half uploaded: no reader was ever sent there. */
const clearHalves = async (folders: readonly ReleaseFolder[], published: Objects): Promise<void> => {
  for (const folder of folders) if (!folder.whole) await published.remove(folder.keys)
}

const writeBatches = async (
  run: string,
  { listing, ports, bytes }: { listing: Listing; ports: Ports; bytes: number },
): Promise<string[]> => {
  const keys = runKeys(run)
  const batches = intoBatches(listing.sources, bytes)
  const names = batches.map((_, index) => batchName(index))
  for (const [index, rows] of batches.entries())
    await writeRows(sourceTable, rows, { objects: ports.work, key: keys.sources(names[index]!) })
  await writeRows(issueTable, listing.issues, { objects: ports.work, key: keys.planIssues })
  await writeJson(
    ports.work,
    keys.batches,
    names.map(batch => ({ run, batch })),
  )
  return names
}
