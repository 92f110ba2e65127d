import { parquetFile, readParquet } from '../../schemas/derive/parquet.ts'
import { Parts } from '../../schemas/parts.ts'
import { Plan } from '../../schemas/plan.ts'
import { codeRows, sortedUnits } from '../../schemas/reference-rows.ts'
import { Manifest } from '../../schemas/release.ts'
import { SourceConfig } from '../../schemas/source/config.ts'
import { entityMap } from '../../schemas/source/merges.ts'
import type { RunInput, StageReport } from '../../schemas/stages.ts'
import { type Row, sorted, type Table } from '../../schemas/table.ts'
import { type TableName, tables } from '../../schemas/tables.ts'
import { sightings } from '../../schemas/work.ts'
import { flatRow } from '../flat-row.ts'
import { partPath, publishedKeys, runKeys } from '../keys.ts'
import type { Objects, Ports } from '../ports.ts'
import { addCounts, countRows, releaseFile, tableParts } from '../release-file.ts'
import { read, readAllRows, readJson, readRows, writeJson } from '../work-area.ts'
import { type EntityRow, joinEntities } from './entities.ts'
import { redirectRows } from './redirects.ts'
import { releaseRows } from './releases.ts'

/** Joins entities and makes the tables that need all batches. Throws unless every batch of the plan was converted. */
export const merge = async ({ run }: RunInput, ports: Ports): Promise<StageReport> => {
  const keys = runKeys(run)
  const plan = await readJson(Plan, ports.work, keys.plan)
  const config = await readJson(SourceConfig, ports.work, keys.config)
  await everyBatch(plan, ports.work)
  const seen = await readAllRows(
    sightings,
    ports.work,
    plan.batches.map(batch => keys.extracted(batch, 'sightings')),
  )
  const entities = joinEntities(seen, config.authority)
  const parts = new TableParts(ports.work, run)
  await parts.add('entities', entities)
  await parts.add('codes', codeRows())
  await parts.add('units', sortedUnits())
  const earlier = await earlierRows(plan, ports.published)
  await parts.add(
    'redirects',
    redirectRows({ ...earlier, entities, merges: entityMap(config.review), release: plan.release }),
  )
  await parts.add('releases', releaseRows(earlier.releases, plan))
  const byId = new Map(entities.map(row => [row.entity_id, row]))
  for (const batch of plan.batches)
    await parts.add('indicators_flat', await flatBatch({ keys, batch, ports, byId }), batch)
  await writeJson(ports.work, keys.merged, parts.written)
  return { stage: 'merge', run, rows_in: seen.length, rows_out: seen.length, withheld: 0 }
}

/** Writes table parts into the release in the making and keeps the account of them. */
class TableParts {
  readonly written: Parts = { files: [], tables: {}, documents: [] }
  readonly #work: Objects
  readonly #run: string

  constructor(work: Objects, run: string) {
    this.#work = work
    this.#run = run
  }

  async add<N extends TableName>(
    name: N,
    rows: readonly Row<(typeof tables)[N]>[],
    batch = '00000',
  ): Promise<void> {
    const table: Table = tables[name]
    const bytes = await parquetFile(table, rows)
    const path = partPath(name, batch)
    await this.#work.put(runKeys(this.#run).release(path), bytes)
    this.written.files.push(releaseFile(path, bytes, rows.length))
    this.written.tables[name] = addCounts(this.written.tables[name], countRows(table, rows))
  }
}

const everyBatch = async (plan: Plan, work: Objects): Promise<void> => {
  for (const batch of plan.batches) await readJson(Parts, work, runKeys(plan.run).converted(batch))
}

const flatBatch = async ({
  keys,
  batch,
  ports,
  byId,
}: {
  keys: ReturnType<typeof runKeys>
  batch: string
  ports: Ports
  byId: ReadonlyMap<string, EntityRow>
}) => {
  const documents = new Map(
    (await readRows(tables.documents, ports.work, keys.extracted(batch, 'documents'))).map(row => [
      row.document_id,
      row,
    ]),
  )
  const entity = (id: string | null) => (id === null ? undefined : byId.get(id))
  const indicators = await readRows(tables.indicators, ports.work, keys.extracted(batch, 'indicators'))
  return sorted(
    tables.indicators_flat,
    indicators.map(row => flatRow(row, { document: documents.get(row.document_id)!, entity })),
  )
}

/** What the previous release knew of history: its entities' ids, redirects and releases. */
const earlierRows = async ({ previous }: Plan, published: Objects) => {
  if (previous === null) return { previousIds: [], redirects: [], releases: [] }
  const manifest = await readJson(Manifest, published, publishedKeys.release(previous, 'manifest.json'))
  const rows = async <N extends 'entities' | 'redirects' | 'releases'>(name: N) => {
    const parts = await Promise.all(
      tableParts(manifest.files, name).map(async file =>
        readParquet(tables[name], await read(published, publishedKeys.release(previous, file.path))),
      ),
    )
    return parts.flat() as Row<(typeof tables)[N]>[]
  }
  const [entities, redirects, releases] = await Promise.all([
    rows('entities'),
    rows('redirects'),
    rows('releases'),
  ])
  return { previousIds: entities.map(row => row.entity_id), redirects, releases }
}
