import type { Manifest } from '../../schemas/release.ts'
import { historyTables, tableNames } from '../../schemas/tables.ts'

/** What decides whether a release says anything new: table files, the dataset's description, and what was refused. */
type Content = Pick<Manifest, 'files' | 'dataset_sha256' | 'rejected' | 'schema_version'>

/** Whether two releases say the same, the tables that know of history apart. */
export const sameContent = (a: Content, b: Content): boolean =>
  a.dataset_sha256 === b.dataset_sha256 &&
  a.schema_version === b.schema_version &&
  JSON.stringify(Object.entries(a.rejected).sort()) === JSON.stringify(Object.entries(b.rejected).sort()) &&
  digests(a) === digests(b)

/** Rows by which the tables of `after` are shorter than those of `before`, together. */
export const rowsLost = (before: Manifest['tables'], after: Manifest['tables']): number =>
  Object.entries(before).reduce(
    (sum, [name, { rows }]) => sum + Math.max(0, rows - (after[name]?.rows ?? 0)),
    0,
  )

const digests = ({ files }: Content): string =>
  files
    .filter(file => compared.has(file.path.split('/')[0] ?? '') && file.path.endsWith('.parquet'))
    .map(file => `${file.path} ${file.sha256}`)
    .sort()
    .join('\n')

const history: ReadonlySet<string> = new Set(historyTables)
const compared: ReadonlySet<string> = new Set(tableNames.filter(name => !history.has(name)))
