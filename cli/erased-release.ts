/** Rewrites one release without people who objected: tables, CSV, metadata, pages, manifest and checksums. */

import { publishedKeys } from '../functions/keys.ts'
import type { Naming } from '../functions/naming.ts'
import type { Objects } from '../functions/ports.ts'
import { byKey, tableChanges } from '../functions/publish/changes.ts'
import { changesPage } from '../functions/publish/changes-page.ts'
import { companions } from '../functions/publish/companions.ts'
import { erasedRows } from '../functions/publish/erased-rows.ts'
import { sumsOf } from '../functions/publish/release-files.ts'
import { countRows, releaseFile } from '../functions/release-file.ts'
import { jsonBytes } from '../functions/work-area.ts'
import { changes } from '../schemas/changes.ts'
import { parquetFile, readParquet } from '../schemas/derive/parquet.ts'
import { Manifest, type ReleaseFile } from '../schemas/release.ts'
import type { SourceConfig } from '../schemas/source/config.ts'
import type { AnyRow, Row, Table } from '../schemas/table.ts'
import { type ReleaseRows, type TableName, tableNames, tables } from '../schemas/tables.ts'
import { releaseContent } from './release-content.ts'

export interface Erasure {
  readonly people: ReadonlySet<string>
  readonly names: Naming
  readonly config: SourceConfig
  /** Earlier whole releases, oldest first. */
  readonly releases: readonly string[]
  /** ISO 8601 day. */
  readonly date: string
}

const erasuresPath = 'erasures.json'
const evidence = ['entities', 'mentions', 'indicators', 'roles'] as const

type Files = Map<string, { readonly file: ReleaseFile; readonly bytes: Uint8Array }>

/** Rows taken out by table; undefined where the release has nothing of these people. */
export const eraseFrom = async (
  release: string,
  erasure: Erasure,
  published: Objects,
): Promise<Readonly<Record<string, number>> | undefined> => {
  const { manifest, rows, partRows, bytesOf } = await releaseContent(published, release)
  const erased = erasedRows(rows, erasure)
  const changed = (name: TableName) => tableChanges(name, { before: rows[name], after: erased[name] })
  if (!tableNames.some(name => changed(name).length > 0)) return undefined
  const removed = Object.fromEntries(evidence.map(name => [name, rows[name].length - erased[name].length]))
  const files: Files = new Map()
  const add = (path: string, bytes: Uint8Array, count?: number) =>
    files.set(path, { file: releaseFile(path, bytes, count), bytes })
  for (const [path, { name, rows: own }] of partRows) {
    const now = byKey<AnyRow>(tables[name], erased[name])
    const left = [...byKey<AnyRow>(tables[name], own).keys()].flatMap(key => now.get(key) ?? [])
    add(path, await parquetFile(tables[name] as Table, left as Row<Table>[]), left.length)
  }
  await erasedChanges({ manifest, names: erasure.names, bytesOf, add })
  const described = describe(manifest, erased, { files, removed })
  for (const { file, bytes } of companions({
    ...described,
    dataset: erasure.config.dataset,
    series: erasure.config.series,
    releases: erasure.releases.filter(other => other < release),
    rows: erased,
    parts: firstParts(partRows, files),
  }))
    files.set(file.path, { file, bytes })
  const earlier = manifest.files.some(file => file.path === erasuresPath)
    ? JSON.parse(new TextDecoder().decode(await bytesOf(erasuresPath)))
    : []
  await write({ manifest: described, files, earlier, removed, date: erasure.date }, published)
  return removed
}

/** `changes/` names rows by their ids, and an id may be made of a name. */
const erasedChanges = async ({
  manifest,
  names,
  bytesOf,
  add,
}: {
  manifest: Manifest
  names: Naming
  bytesOf: (path: string) => Promise<Uint8Array>
  add: (path: string, bytes: Uint8Array, count?: number) => void
}): Promise<void> => {
  const part = manifest.files.find(file => file.path.startsWith('changes/'))
  if (part === undefined) return
  const left = (await readParquet(changes, await bytesOf(part.path))).filter(row => !names(row.row_id))
  add(part.path, await parquetFile(changes, left), left.length)
  add('CHANGES.md', new TextEncoder().encode(changesPage(left, manifest)))
}

/** The manifest's account of the rows that are left. */
const describe = (
  manifest: Manifest,
  rows: ReleaseRows,
  { files, removed }: { files: Files; removed: Readonly<Record<string, number>> },
): Manifest => {
  const rowsOf = (table: string, document: string): number =>
    (rows[table as TableName] as readonly AnyRow[]).filter(row => row.document_id === document).length
  const withheld = Object.values(removed).reduce((sum, count) => sum + count, 0)
  return {
    ...manifest,
    files: [...files.values()].map(each => each.file),
    tables: Object.fromEntries(tableNames.map(name => [name, countRows(tables[name] as Table, rows[name])])),
    documents: manifest.documents.map(document => ({
      ...document,
      rows: Object.fromEntries(Object.keys(document.rows).map(table => [table, rowsOf(table, document.id)])),
    })),
    issues: {
      ...manifest.issues,
      'row/objection': (manifest.issues['row/objection'] ?? 0) + withheld,
    },
  }
}

const firstParts = (
  partRows: ReadonlyMap<string, { readonly name: TableName }>,
  files: Files,
): Partial<Record<TableName, Uint8Array>> =>
  Object.fromEntries(
    [...partRows].reverse().map(([path, { name }]) => [name, files.get(path)!.bytes] as const),
  )

/** Names are found by the entities and mentions, so these are written last: an erasure that was cut off can be run again. */
const lastOf = (path: string): number => (/^(?:entities|mentions)\//.test(path) ? 1 : 0)

const write = async (
  {
    manifest,
    files,
    earlier,
    removed,
    date,
  }: {
    manifest: Manifest
    files: Files
    earlier: readonly unknown[]
    removed: Readonly<Record<string, number>>
    date: string
  },
  published: Objects,
): Promise<void> => {
  const checksums = Object.fromEntries([...files].map(([path, { file }]) => [path, file.sha256]))
  const account = jsonBytes([...earlier, { date, reason: 'objection', removed, checksums }])
  files.set(erasuresPath, { file: releaseFile(erasuresPath, account), bytes: account })
  const entries = [...files.values()].map(each => each.file).sort((a, b) => (a.path < b.path ? -1 : 1))
  const text = jsonBytes(Manifest.parse({ ...manifest, files: entries }))
  const sums = new TextEncoder().encode(sumsOf([...entries, releaseFile('manifest.json', text)]))
  const key = (path: string) => publishedKeys.release(manifest.release, path)
  for (const [path, { bytes }] of [...files].sort(([a], [b]) => lastOf(a) - lastOf(b)))
    await published.put(key(path), bytes)
  await published.put(key('manifest.json'), text)
  await published.put(key('SHA256SUMS'), sums)
}
