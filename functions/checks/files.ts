import type { Manifest, ReleaseFile } from '../../schemas/release.ts'
import { schemaVersion } from '../../schemas/version.ts'
import type { TableCounts } from '../release-file.ts'
import type { CheckCode, Fault } from './fault.ts'

export const sumsPath = 'SHA256SUMS'
export const manifestPath = 'manifest.json'

/** Digests by path as SHA256SUMS lists them; undefined where a line is no such line. */
export const parseSums = (text: string): ReadonlyMap<string, string> | undefined => {
  const lines = text.split('\n').filter(line => line !== '')
  const entries = lines.map(line => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
  return lines.length > 0 && entries.every(entry => entry !== null)
    ? new Map(entries.map(entry => [entry![2]!, entry![1]!]))
    : undefined
}

/** Files that are there, by path; `listed` is undefined where a folder cannot be listed (an address on the web). */
export interface Found {
  readonly files: ReadonlyMap<string, ReleaseFile>
  readonly listed: readonly string[] | undefined
}

/** The files that SHA256SUMS lists are there, whole, and all there are. */
export const sumFaults = (sums: ReadonlyMap<string, string>, { files, listed }: Found): Fault[] => {
  const faults = [...sums].flatMap(([path, digest]): Fault[] => {
    const file = files.get(path)
    if (file === undefined) return [{ code: 'file/missing', at: path, found: 'no such file' }]
    return file.sha256 === digest
      ? []
      : [{ code: 'file/checksum', at: path, found: `SHA-256 ${file.sha256}` }]
  })
  const strangers = (listed ?? []).filter(path => path !== sumsPath && !sums.has(path))
  return [
    ...faults,
    ...strangers.map(path => ({ code: 'file/unlisted' as const, at: path, found: 'not in SHA256SUMS' })),
  ]
}

/** The manifest agrees with the files, the folder's name and this program's schema. */
export const manifestFaults = (
  manifest: Manifest,
  { files, release }: { files: ReadonlyMap<string, ReleaseFile>; release: string | undefined },
): Fault[] => {
  const faults: Fault[] = []
  const note = (code: CheckCode, at: string, found: string) => faults.push({ code, at, found })
  const known = new Set(manifest.files.map(file => file.path))
  for (const file of manifest.files) {
    const there = files.get(file.path)
    if (there === undefined) note('manifest/file-missing', file.path, 'no such file')
    else if (there.sha256 !== file.sha256 || there.bytes !== file.bytes)
      note('manifest/digest', file.path, `${there.bytes} bytes, SHA-256 ${there.sha256}`)
  }
  for (const path of files.keys())
    if (path !== manifestPath && path !== sumsPath && !known.has(path))
      note('manifest/file-unlisted', path, 'not in the manifest')
  if (release !== undefined && manifest.release !== release)
    note('manifest/release', manifestPath, `${manifest.release} in the folder ${release}`)
  if (manifest.schema_version.split('.')[0] !== schemaVersion.split('.')[0])
    note('manifest/schema-version', manifestPath, manifest.schema_version)
  return faults
}

/** What the manifest counts is what the tables have. */
export const countFaults = (manifest: Manifest, counts: ReadonlyMap<string, TableCounts>): Fault[] =>
  [...counts].flatMap(([name, counted]): Fault[] => {
    const said = manifest.tables[name]
    if (said === undefined || said.rows !== counted.rows)
      return [{ code: 'manifest/table-rows', at: name, found: `${said?.rows} said, ${counted.rows} there` }]
    return Object.entries(counted.non_null)
      .filter(([column, count]) => said.non_null[column] !== count)
      .map(([column, count]) => ({
        code: 'manifest/non-null',
        at: `${name}.${column}`,
        found: `${said.non_null[column]} said, ${count} there`,
      }))
  })

/** The manifest's documents are those of the table, with their digests and their rows. */
export const documentFaults = (
  manifest: Manifest,
  {
    documents,
    rowsOf,
  }: {
    documents: readonly { readonly document_id: string; readonly sha256: string }[]
    rowsOf: (table: string, document: string) => number
  },
): Fault[] => {
  const said = new Map(manifest.documents.map(document => [document.id, document]))
  const there = new Set(documents.map(row => row.document_id))
  const faults = documents.flatMap(({ document_id, sha256 }): Fault[] => {
    const entry = said.get(document_id)
    if (entry?.sha256 !== sha256)
      return [
        {
          code: 'manifest/documents',
          at: document_id,
          found: entry === undefined ? 'not in the manifest' : 'another digest',
        },
      ]
    return Object.entries(entry.rows)
      .filter(([table, count]) => rowsOf(table, document_id) !== count)
      .map(([table, count]) => ({
        code: 'manifest/document-rows',
        at: document_id,
        found: `${table}: ${count} said, ${rowsOf(table, document_id)} there`,
      }))
  })
  const gone = [...said.keys()].filter(id => !there.has(id))
  return [
    ...faults,
    ...gone.map(id => ({ code: 'manifest/documents' as const, at: id, found: 'not in the table' })),
  ]
}
