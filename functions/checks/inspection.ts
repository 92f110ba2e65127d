/** Every check of a release from outside, by its files alone. */
import { parquetColumns, readParquet } from '../../schemas/derive/parquet.ts'
import { Manifest, type ReleaseFile } from '../../schemas/release.ts'
import { columnsOf, type Row, type Table } from '../../schemas/table.ts'
import { batchTables, type ReleaseRows, type TableName, tableNames, tables } from '../../schemas/tables.ts'
import type { Objects } from '../ports.ts'
import { countRows, releaseFile, tableParts } from '../release-file.ts'
import { collect, parseJson } from '../work-area.ts'
import { placeFaults, type SourceText } from './evidence.ts'
import type { Fault } from './fault.ts'
import {
  countFaults,
  documentFaults,
  manifestFaults,
  manifestPath,
  parseSums,
  sumFaults,
  sumsPath,
} from './files.ts'
import { rowFaults } from './release.ts'

export interface Inspection {
  /** Name of the folder, where it says which release it should be. */
  readonly release?: string | undefined
  /** Whether the folder can be listed. */
  readonly listable: boolean
  readonly texts?: ((document: string) => SourceText | undefined) | undefined
}

export const inspect = async (
  objects: Objects,
  { release, listable, texts }: Inspection,
): Promise<Fault[]> => {
  const sums = parseSums(new TextDecoder().decode((await objects.get(sumsPath)) ?? new Uint8Array()))
  if (sums === undefined) return [{ code: 'file/sums', at: sumsPath, found: 'missing, or not of its form' }]
  const listed = listable ? (await collect(objects.list(''))).map(info => info.key) : undefined
  const files = await digests(objects, listed ?? [...sums.keys(), sumsPath])
  const faults = sumFaults(sums, { files, listed })
  const manifest = await readManifest(objects)
  if ('code' in manifest) return [...faults, manifest]
  faults.push(...manifestFaults(manifest, { files, release }))
  const read = await readTables(objects, manifest)
  faults.push(...read.faults)
  return read.rows === undefined ? faults : [...faults, ...contentFaults(read.rows, { manifest, texts })]
}

/** Digest and size of every file, one at a time: a release may be larger than memory. */
const digests = async (objects: Objects, paths: readonly string[]): Promise<Map<string, ReleaseFile>> => {
  const files = new Map<string, ReleaseFile>()
  for (const path of paths) {
    const bytes = await objects.get(path)
    if (bytes !== undefined) files.set(path, releaseFile(path, bytes))
  }
  return files
}

const readManifest = async (objects: Objects): Promise<Manifest | Fault> => {
  const bytes = await objects.get(manifestPath)
  if (bytes === undefined) return { code: 'manifest/missing', at: manifestPath, found: 'no such file' }
  try {
    return parseJson(Manifest, bytes, manifestPath)
  } catch (error) {
    return { code: 'manifest/invalid', at: manifestPath, found: reason(error) }
  }
}

const reason = (error: unknown): string => {
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  return (cause instanceof Error ? cause.message : message).replace(/\s+/g, ' ').slice(0, 300)
}

/** All rows, or the faults that keep them from being read. */
const readTables = async (
  objects: Objects,
  manifest: Manifest,
): Promise<{ rows: ReleaseRows | undefined; faults: Fault[] }> => {
  const faults: Fault[] = []
  const rows: Partial<Record<TableName, readonly Row<Table>[]>> = {}
  for (const name of tableNames) {
    const parts = tableParts(manifest.files, name)
    if (parts.length === 0) faults.push({ code: 'table/missing', at: name, found: 'no file' })
    const read: Row<Table>[] = []
    for (const part of parts) {
      const result = await readPart(tables[name], await objects.get(part.path))
      if (!Array.isArray(result)) faults.push({ ...result, at: part.path })
      else {
        if (part.rows !== result.length)
          faults.push({
            code: 'manifest/file-rows',
            at: part.path,
            found: `${part.rows} said, ${result.length} there`,
          })
        for (const row of result) read.push(row)
      }
    }
    rows[name] = read
  }
  const readable = !faults.some(fault => fault.code.startsWith('table/') || fault.code === 'value/null')
  return { rows: readable ? (rows as unknown as ReleaseRows) : undefined, faults }
}

const readPart = async (
  table: Table,
  bytes: Uint8Array | undefined,
): Promise<Row<Table>[] | Omit<Fault, 'at'>> => {
  if (bytes === undefined) return { code: 'table/unreadable', found: 'no such file' }
  let columns: readonly string[]
  try {
    columns = parquetColumns(bytes)
  } catch (error) {
    return { code: 'table/unreadable', found: reason(error) }
  }
  const [missing, extra] = [
    columnsOf(table)
      .map(([name]) => name)
      .filter(name => !columns.includes(name)),
    columns.filter(name => !(name in table.columns)),
  ]
  if (missing.length + extra.length > 0)
    return {
      code: 'table/columns',
      found: `missing: ${missing.join(', ') || 'none'}; not declared: ${extra.join(', ') || 'none'}`,
    }
  try {
    return await readParquet(table, bytes)
  } catch (error) {
    const found = reason(error)
    return { code: found.endsWith('found null') ? 'value/null' : 'table/type', found }
  }
}

const contentFaults = (
  rows: ReleaseRows,
  { manifest, texts }: { manifest: Manifest; texts: Inspection['texts'] },
): Fault[] => {
  const counts = new Map(
    tableNames.map(name => [name as string, countRows(tables[name] as Table, rows[name])]),
  )
  const perDocument = new Map<string, number>()
  for (const table of batchTables)
    for (const { document_id } of rows[table])
      perDocument.set(`${table} ${document_id}`, (perDocument.get(`${table} ${document_id}`) ?? 0) + 1)
  const caps = new Map(manifest.documents.map(document => [document.id, document.excerpt_cap]))
  return [
    ...countFaults(manifest, counts),
    ...documentFaults(manifest, {
      documents: rows.documents,
      rowsOf: (table, document) => perDocument.get(`${table} ${document}`) ?? 0,
    }),
    ...rowFaults(rows, { release: manifest.release, capOf: document => caps.get(document) }),
    ...(texts === undefined ? [] : placeFaults(rows, texts)),
  ]
}
