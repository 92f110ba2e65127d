import type { PresentColumns } from '../../schemas/derive/dialect.ts'
import { parquetFile, readParquet } from '../../schemas/derive/parquet.ts'
import { currentRelease, datasetViews } from '../../schemas/derive/views.ts'
import { Latest, Manifest } from '../../schemas/release.ts'
import type { RegisterInput, StageReport } from '../../schemas/stages.ts'
import { type Row, sorted, type Table } from '../../schemas/table.ts'
import { type TableName, tableNames, tables } from '../../schemas/tables.ts'
import { publishedKeys } from '../keys.ts'
import { releaseLock } from '../lock.ts'
import type { Ports } from '../ports.ts'
import { collect, parseJson, read, readJson, writeJson } from '../work-area.ts'
import { copies, type LatestTable, latestTables } from './latest.ts'
import { countFaults, countQuery } from './verification.ts'

/**
 * Makes the release queryable, proves that the warehouse reads what was written, and only then switches readers over: the view
 * `current_release`, the files under `latest/`, the page, and last `latest.json`. Every step may be repeated.
 */
export const register = async (
  { run, release, outcome, hold }: RegisterInput,
  ports: Ports,
): Promise<StageReport> => {
  const counts = { rows_in: 0, rows_out: 0, withheld: 0 }
  if (outcome !== 'empty') {
    const manifest = await readJson(
      Manifest,
      ports.published,
      publishedKeys.release(release, 'manifest.json'),
    )
    const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
    const present = await ports.warehouse.columns?.()
    await attach(release, { ports, present })
    await proveCounts(manifest, ports)
    await switchTo(manifest, { ports, present, held: hold ?? (outcome === 'unchanged' ? undefined : false) })
    Object.assign(counts, { rows_in: rows, rows_out: rows })
  }
  await releaseLock(run, ports.work)
  return { stage: 'register', run, ...counts }
}

/** The ports, and what the warehouse had when the stage began; undefined where it makes all of it anew. */
interface Engine {
  readonly ports: Ports
  readonly present: ReadonlyMap<string, PresentColumns> | undefined
}

/** Gives the warehouse every whole release there is, so that a partition lost or never made heals. */
const attach = async (
  release: string,
  { ports: { published, warehouse }, present }: Engine,
): Promise<void> => {
  const keys = (await collect(published.list(publishedKeys.releases))).map(info => info.key)
  const whole = new Set(keys.filter(key => key.endsWith('/SHA256SUMS')).map(key => key.split('/')[1] ?? ''))
  const releasesOf = (name: TableName): string[] => {
    const parts = keys.filter(key => key.split('/')[2] === name && key.endsWith('.parquet'))
    return [...new Set(parts.map(key => key.split('/')[1] ?? ''))].filter(each => whole.has(each)).sort()
  }
  const statements = tableNames.flatMap(name => {
    const releases = releasesOf(name)
    if (!releases.includes(release)) throw new Error(`register ${release}: it has no files of ${name}`)
    return warehouse.dialect.history(tables[name], releases, present?.get(`${name}_history`))
  })
  await warehouse.apply(statements)
}

const proveCounts = async (manifest: Manifest, { warehouse }: Ports): Promise<void> => {
  const faults: string[] = []
  for (const name of tableNames) {
    const [counted] = await warehouse.query(countQuery(tables[name], manifest.release))
    faults.push(...countFaults(tables[name], { manifest, counted }))
  }
  if (faults.length > 0)
    throw new Error(
      `register ${manifest.release}: the warehouse does not read what was written; readers keep the release before.\n${faults.join('\n')}`,
    )
}

interface Switch extends Engine {
  /** Whether readers shall stay here until there is something new; undefined keeps what was said before. */
  readonly held: boolean | undefined
}

const switchTo = async (manifest: Manifest, { ports, present, held }: Switch): Promise<void> => {
  const { warehouse, published } = ports
  const before = await published.get(publishedKeys.latest)
  const seen = before && parseJson(Latest, before, publishedKeys.latest)
  const turn = currentRelease(warehouse.dialect, manifest.release)
  // A view that is as it should be is left alone, so that readers notice nothing but the one switch.
  const views = datasetViews(
    warehouse.dialect,
    view => seen?.schema_version !== manifest.schema_version || present?.has(view) !== true,
  )
  // Every view reads `current_release`, so the first time it must be there before them.
  await warehouse.apply(before === undefined ? [turn, ...views] : [...views, turn])
  for (const table of latestTables(manifest.files)) await writeLatest(table, { manifest, ports })
  for (const { from, to } of copies(manifest.files))
    await published.put(to, await read(published, publishedKeys.release(manifest.release, from)))
  const latest: Latest = {
    release: manifest.release,
    released_at: manifest.released_at,
    schema_version: manifest.schema_version,
    manifest: publishedKeys.release(manifest.release, 'manifest.json'),
    ...((held ?? seen?.held) && { held: true }),
  }
  await writeJson(published, publishedKeys.latest, latest)
}

const writeLatest = async (
  { table, parts, whole }: LatestTable,
  { manifest, ports }: { manifest: Manifest; ports: Ports },
): Promise<void> => {
  const bytesOf = (path: string) => read(ports.published, publishedKeys.release(manifest.release, path))
  if (!whole) {
    for (const part of parts)
      await ports.published.put(publishedKeys.latestFile(part.path), await bytesOf(part.path))
    return
  }
  const only = parts.length === 1 ? parts[0] : undefined
  const bytes =
    only === undefined
      ? await oneFile(tables[table], await Promise.all(parts.map(part => bytesOf(part.path))))
      : await bytesOf(only.path)
  await ports.published.put(publishedKeys.latestFile(`${table}.parquet`), bytes)
}

/** The rows of all parts as one file, sorted as a whole. */
const oneFile = async (table: Table, parts: readonly Uint8Array[]): Promise<Uint8Array> => {
  const rows: Row<Table>[] = []
  for (const part of parts) for (const row of await readParquet(table, part)) rows.push(row)
  return parquetFile(table, sorted(table, rows))
}
