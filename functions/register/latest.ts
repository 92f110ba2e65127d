import type { ReleaseFile } from '../../schemas/release.ts'
import { type TableName, tableNames } from '../../schemas/tables.ts'
import { isOneFile, tableParts } from '../release-file.ts'

/** How a table of the release stands under `latest/`: one file made of its parts, or the parts. */
export interface LatestTable {
  readonly table: TableName
  readonly parts: readonly ReleaseFile[]
  readonly whole: boolean
}

export const latestTables = (files: readonly ReleaseFile[]): LatestTable[] =>
  tableNames.map(table => {
    const parts = tableParts(files, table)
    return { table, parts, whole: isOneFile(parts) }
  })

/** Files of the release that are copied as they are: where from (within the release), where to (within the open data). */
export const copies = (files: readonly ReleaseFile[]): { from: string; to: string }[] => {
  const csv = files
    .filter(file => file.path.startsWith('csv/'))
    .map(file => ({ from: file.path, to: `latest/${file.path}` }))
  const page = files
    .filter(file => file.path.startsWith('site/'))
    .map(file => ({ from: file.path, to: file.path.slice('site/'.length) }))
  const loadedFirst = page.filter(file => !file.to.endsWith('.html'))
  // A page must never name an asset that is not there yet, so the pages themselves come last.
  return [...csv, ...loadedFirst, ...page.filter(file => file.to.endsWith('.html'))]
}
