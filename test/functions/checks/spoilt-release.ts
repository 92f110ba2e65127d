/** A real release, in memory, and ways to spoil it with its account and checksums made right again. */

import { inspect } from '../../../functions/checks/inspection.ts'
import type { Objects } from '../../../functions/ports.ts'
import { sumsOf } from '../../../functions/publish/release-files.ts'
import { countRows, releaseFile } from '../../../functions/release-file.ts'
import { collect, jsonBytes, read } from '../../../functions/work-area.ts'
import { parquetFile, readParquet } from '../../../schemas/derive/parquet.ts'
import type { Manifest } from '../../../schemas/release.ts'
import type { Row, Table } from '../../../schemas/table.ts'
import { type TableName, tables } from '../../../schemas/tables.ts'
import { memoryObjects } from '../../adapters/objects.memory.ts'
import { sourceFolder, texts } from '../../pipeline/invented-sources.ts'
import { emptyFolder, portsAt, runAll } from '../../pipeline/local-run.ts'

export type Files = ReadonlyMap<string, Uint8Array>

/** All files of a release made from the invented texts. */
export const realRelease = async (): Promise<Files> => {
  const ports = portsAt(await sourceFolder(), await emptyFolder())
  const { published } = await runAll(ports)
  const prefix = `releases/${published.release}/`
  const keys = (await collect(ports.published.list(prefix))).map(info => info.key)
  return new Map(
    await Promise.all(
      keys.map(async key => [key.slice(prefix.length), await read(ports.published, key)] as const),
    ),
  )
}

export const manifestOf = (files: Files): Manifest =>
  JSON.parse(new TextDecoder().decode(files.get('manifest.json')))

export const withManifest = (files: Files, change: (manifest: Manifest) => unknown): Files => {
  const manifest = manifestOf(files)
  const changed = change(manifest) ?? manifest
  return new Map([...files, ['manifest.json', jsonBytes(changed)]])
}

/** The same files with SHA256SUMS made anew. */
export const summed = (files: Files): Files => {
  const entries = [...files]
    .filter(([path]) => path !== 'SHA256SUMS')
    .map(([path, bytes]) => releaseFile(path, bytes))
  return new Map([...files, ['SHA256SUMS', new TextEncoder().encode(sumsOf(entries))]])
}

/** A file put in another's place, with digests in the manifest and SHA256SUMS made right. */
export const replaced = (files: Files, path: string, bytes: Uint8Array): Files => {
  const entry = releaseFile(path, bytes)
  const changed = new Map([...files, [path, bytes]])
  return summed(
    withManifest(changed, manifest => {
      manifest.files = manifest.files.map(file => (file.path === path ? { ...file, ...entry } : file))
    }),
  )
}

/** Rows of a table changed, and every count and digest made right, so that only the rows are at fault. */
export const spoilt = async <N extends TableName>(
  files: Files,
  name: N,
  change: (rows: Record<string, unknown>[]) => unknown,
  { as }: { as?: Table } = {},
): Promise<Files> => {
  const path = `${name}/part-00000.parquet`
  const rows = (await readParquet(tables[name], files.get(path)!)).map(row => ({ ...row })) as Record<
    string,
    unknown
  >[]
  const changed = (change(rows) ?? rows) as Row<Table>[]
  const loose: Table = as ?? { ...tables[name], key: [] }
  const bytes = await parquetFile(loose, changed)
  const counted = withManifest(replaced(files, path, bytes), manifest => {
    manifest.files = manifest.files.map(file =>
      file.path === path ? { ...file, rows: changed.length } : file,
    )
    manifest.tables[name] = countRows(tables[name], changed as never)
  })
  return summed(counted)
}

const sourceTexts = (id: string) => {
  const text = texts[id as keyof typeof texts]
  return text === undefined
    ? undefined
    : { text, sha256: releaseFile(id, new TextEncoder().encode(text)).sha256 }
}

/** Codes of the faults found, each once. */
export const codesOf = async (files: Files): Promise<string[]> => {
  const objects: Objects = memoryObjects(Object.fromEntries(files))
  const faults = await inspect(objects, { release: '2026-03-01.01', listable: true, texts: sourceTexts })
  return [...new Set(faults.map(fault => fault.code))].sort()
}
