/** A release that is there, read whole. */
import { publishedKeys } from '../functions/keys.ts'
import type { Objects } from '../functions/ports.ts'
import { read, readJson } from '../functions/work-area.ts'
import { readParquet } from '../schemas/derive/parquet.ts'
import { Manifest } from '../schemas/release.ts'
import { type Row, sorted, type Table } from '../schemas/table.ts'
import { type ReleaseRows, type TableName, tableNames, tables } from '../schemas/tables.ts'

export interface ReleaseContent {
  readonly manifest: Manifest
  readonly rows: ReleaseRows
  /** The rows of each Parquet part, by its path. */
  readonly partRows: ReadonlyMap<string, { readonly name: TableName; readonly rows: readonly Row<Table>[] }>
  readonly bytesOf: (path: string) => Promise<Uint8Array>
}

export const releaseContent = async (published: Objects, release: string): Promise<ReleaseContent> => {
  const manifest = await readJson(Manifest, published, publishedKeys.release(release, 'manifest.json'))
  const bytesOf = (path: string) => read(published, publishedKeys.release(release, path))
  const partRows = new Map<string, { name: TableName; rows: readonly Row<Table>[] }>()
  for (const { path } of manifest.files) {
    const name = tableNames.find(each => path.startsWith(`${each}/`))
    if (name !== undefined && path.endsWith('.parquet'))
      partRows.set(path, { name, rows: await readParquet(tables[name] as Table, await bytesOf(path)) })
  }
  const rows = Object.fromEntries(
    tableNames.map(name => {
      const own = [...partRows.values()].filter(part => part.name === name).flatMap(part => part.rows)
      return [name, sorted(tables[name] as Table, own)]
    }),
  ) as unknown as ReleaseRows
  return { manifest, rows, partRows, bytesOf }
}
