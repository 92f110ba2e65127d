import { changes as changeTable, comparedTables } from '../../schemas/changes.ts'
import { parquetFile, readParquet } from '../../schemas/derive/parquet.ts'
import { Plan } from '../../schemas/plan.ts'
import { Latest, Manifest, type ReleaseFile } from '../../schemas/release.ts'
import { SourceConfig } from '../../schemas/source/config.ts'
import type { PublishReport, RunInput } from '../../schemas/stages.ts'
import { type Row, sorted, type Table } from '../../schemas/table.ts'
import { type ReleaseRows, type TableName, tableNames, tables } from '../../schemas/tables.ts'
import { extractorVersion, schemaVersion } from '../../schemas/version.ts'
import { texts } from '../../schemas/work.ts'
import { partPath, publishedKeys, runKeys } from '../keys.ts'
import type { Objects, Ports } from '../ports.ts'
import { byPath, releaseFile, tableParts } from '../release-file.ts'
import { gatherIssues, gatherParts } from '../run-results.ts'
import { jsonBytes, parseJson, read, readAllRows, readJson } from '../work-area.ts'
import { type ComparedRows, rowChanges } from './changes.ts'
import { changesPage } from './changes-page.ts'
import { type Companion, companions } from './companions.ts'
import { rowsLost, sameContent } from './comparison.ts'
import { GateClosed, gateFaults } from './gate.ts'
import { summariseIssues, sumsOf } from './release-files.ts'

/**
 * Makes the release whole in the work area and uploads it; no reader sees it before register switches. Where it says nothing
 * new, nothing is uploaded.
 */
export const publish = async ({ run }: RunInput, ports: Ports): Promise<PublishReport> => {
  const plan = await readJson(Plan, ports.work, runKeys(run).plan)
  const config = await readJson(SourceConfig, ports.work, runKeys(run).config)
  const parts = await gatherParts(plan, ports.work)
  const summary = summariseIssues(await gatherIssues(plan, ports.work))
  const count = parts.documents.length
  const report = {
    stage: 'publish' as const,
    run,
    release: plan.release,
    rows_in: count,
    rows_out: count,
    withheld: 0,
    rows_lost: 0,
  }
  if (count === 0) return { ...report, outcome: 'empty' }
  const described = {
    release: plan.release,
    released_at: plan.started_at,
    schema_version: schemaVersion,
    extractor_version: extractorVersion,
    dataset: config.dataset.name,
    dataset_sha256: plan.dataset_sha256,
    previous: plan.previous,
    ...parts,
    ...summary,
  }
  const previous = await wholeRelease(plan.previous, ports.published)
  if (previous !== undefined && sameContent(described, previous))
    return { ...report, ...(await nothingNew(previous.release, ports.published)) }
  const rows = await releaseRows(described.files, path => read(ports.work, runKeys(run).release(path)))
  await passGate(described, { plan, ports, rows, previous })
  const made = { plan, config, ports, rows, previous }
  const files = [...described.files, ...(await writeCompanions(described, made))]
  await upload({ ...described, files }, { run, ports })
  return {
    ...report,
    outcome: 'released',
    rows_lost: previous ? rowsLost(previous.tables, described.tables) : 0,
  }
}

interface InTheMaking {
  readonly plan: Plan
  readonly ports: Ports
  readonly rows: ReleaseRows
}

/** Throws GateClosed, before one byte is public. */
const passGate = async (
  described: Manifest,
  { plan, ports, rows, previous }: InTheMaking & { previous: Manifest | undefined },
): Promise<void> => {
  const keys = plan.batches.map(batch => runKeys(plan.run).validated(batch, 'texts'))
  const sources = new Map((await readAllRows(texts, ports.work, keys)).map(row => [row.document_id, row]))
  const before = previous && {
    manifest: previous,
    entityIds: (await earlierEntities(previous, ports.published)).map(row => row.entity_id),
  }
  const shrinkAccepted = plan.accept_shrink !== null
  const faults = gateFaults({ rows, described, text: id => sources.get(id), before, shrinkAccepted })
  if (faults.length > 0) throw new GateClosed(described.release, faults)
}

const earlierEntities = async ({ release, files }: Manifest, published: Objects) => {
  const parts = tableParts(files, 'entities').map(async part =>
    readParquet(tables.entities, await read(published, publishedKeys.release(release, part.path))),
  )
  return (await Promise.all(parts)).flat()
}

/** Makes what a release has beside its tables and writes it into the work area. */
const writeCompanions = async (
  described: Manifest,
  {
    plan,
    config,
    ports,
    rows,
    previous,
  }: InTheMaking & { config: SourceConfig; previous: Manifest | undefined },
): Promise<ReleaseFile[]> => {
  const keys = runKeys(plan.run)
  const made = [
    ...(await changeFiles(described, { rows, previous, published: ports.published })),
    ...companions({
      ...described,
      dataset: config.dataset,
      releases: plan.releases,
      series: config.series,
      rows,
      parts: await firstParts(described.files, path => read(ports.work, keys.release(path))),
    }),
  ]
  for (const { file, bytes } of made) await ports.work.put(keys.release(file.path), bytes)
  return made.map(each => each.file)
}

/** What changed since the release before, as Parquet and as a page. */
const changeFiles = async (
  { release }: Manifest,
  { rows, previous, published }: { rows: ReleaseRows; previous: Manifest | undefined; published: Objects },
): Promise<Companion[]> => {
  const changed = previous === undefined ? [] : rowChanges(await comparedRows(previous, published), rows)
  const page = changesPage(changed, { release, previous: previous?.release ?? null })
  const table = await parquetFile(changeTable, changed)
  const [tablePath, pagePath] = [partPath('changes', '00000'), 'CHANGES.md']
  const pageBytes = new TextEncoder().encode(page)
  return [
    { file: releaseFile(tablePath, table, changed.length), bytes: table },
    { file: releaseFile(pagePath, pageBytes), bytes: pageBytes },
  ]
}

const comparedRows = async ({ release, files }: Manifest, published: Objects): Promise<ComparedRows> => {
  const rows = await Promise.all(
    comparedTables.map(async name => {
      const parts = tableParts(files, name).map(async part =>
        readParquet(tables[name] as Table, await read(published, publishedKeys.release(release, part.path))),
      )
      return [name, (await Promise.all(parts)).flat()]
    }),
  )
  return Object.fromEntries(rows) as unknown as ComparedRows
}

type Bytes = (path: string) => Promise<Uint8Array>

const releaseRows = async (files: readonly ReleaseFile[], bytesOf: Bytes): Promise<ReleaseRows> => {
  const rows = await Promise.all(
    tableNames.map(async name => {
      const parts: Row<Table>[][] = []
      for (const part of tableParts(files, name))
        parts.push(await readParquet(tables[name] as Table, await bytesOf(part.path)))
      return [name, parts.length === 1 ? parts[0] : sorted(tables[name] as Table, parts.flat())]
    }),
  )
  return Object.fromEntries(rows) as unknown as ReleaseRows
}

const firstParts = async (
  files: readonly ReleaseFile[],
  bytesOf: Bytes,
): Promise<Partial<Record<TableName, Uint8Array>>> =>
  Object.fromEntries(
    await Promise.all(
      tableNames.flatMap(name =>
        tableParts(files, name)
          .slice(0, 1)
          .map(async part => [name, await bytesOf(part.path)] as const),
      ),
    ),
  )

const wholeRelease = async (release: string | null, published: Objects): Promise<Manifest | undefined> =>
  release === null
    ? undefined
    : readJson(Manifest, published, publishedKeys.release(release, 'manifest.json'))

/** Readers stay where they are, or are taken to the newest release that they do not see yet; not from one that is held. */
const nothingNew = async (
  newest: string,
  published: Objects,
): Promise<Pick<PublishReport, 'release' | 'outcome'>> => {
  const bytes = await published.get(publishedKeys.latest)
  const latest = bytes && parseJson(Latest, bytes, publishedKeys.latest)
  const stay = latest !== undefined && (latest.release === newest || latest.held === true)
  return stay ? { release: latest.release, outcome: 'unchanged' } : { release: newest, outcome: 'adopted' }
}

/** Uploads every file, then the manifest, then SHA256SUMS, whose presence makes the release whole. */
const upload = async (described: Manifest, { run, ports }: { run: string; ports: Ports }): Promise<void> => {
  const files = byPath(described.files)
  for (const file of files)
    await putOnce(ports.published, {
      release: described.release,
      file,
      bytes: await read(ports.work, runKeys(run).release(file.path)),
    })
  const manifest = jsonBytes(Manifest.parse({ ...described, files }))
  const manifestFile = releaseFile('manifest.json', manifest)
  await putOnce(ports.published, { release: described.release, file: manifestFile, bytes: manifest })
  const sums = new TextEncoder().encode(sumsOf([...files, manifestFile]))
  await putOnce(ports.published, {
    release: described.release,
    file: releaseFile('SHA256SUMS', sums),
    bytes: sums,
  })
}

/** Writes a file that must not be there yet; the same bytes from an earlier try are fine. */
const putOnce = async (
  published: Objects,
  { release, file, bytes }: { release: string; file: ReleaseFile; bytes: Uint8Array },
): Promise<void> => {
  const key = publishedKeys.release(release, file.path)
  if (await published.put(key, bytes, 'absent')) return
  const there = await published.get(key)
  if (there === undefined || releaseFile(file.path, there).sha256 !== file.sha256)
    throw new Error(`publish ${key}: other bytes are there already, and a release never changes`)
}
