/** Addresses and files of a release, as every catalogue format needs them. */
import type { ReleaseFile } from '../../../schemas/release.ts'
import type { TableName } from '../../../schemas/tables.ts'
import { tableNames } from '../../../schemas/tables.ts'
import { isOneFile, tableParts } from '../../release-file.ts'
import type { CatalogueInput } from './catalogue-input.ts'

export const csvPath = (table: TableName): string => `csv/${table}.csv`

/** A table with its files: Parquet parts in order and the CSV twin. */
export interface Holding {
  readonly table: TableName
  readonly parts: readonly ReleaseFile[]
  readonly csv: ReleaseFile | undefined
  readonly rows: number
}

export const holdingsOf = ({ files }: Pick<CatalogueInput, 'files'>): readonly Holding[] =>
  tableNames
    .map(table => {
      const parts = tableParts(files, table)
      const rows = parts.reduce((sum, part) => sum + (part.rows ?? 0), 0)
      return { table, parts, csv: files.find(file => file.path === csvPath(table)), rows }
    })
    .filter(holding => holding.parts.length > 0)

/** Address of the open data, without a slash at its end. */
export const baseOf = ({ dataset }: Pick<CatalogueInput, 'dataset'>): string =>
  dataset.homepage.replace(/\/+$/, '')

export const releaseAddress = (input: CatalogueInput, release = input.release): string =>
  `${baseOf(input)}/releases/${release}`

/** Address that always gives the current release's table; one too large for a single file has a folder. */
export const latestAddress = (input: CatalogueInput, holding: Pick<Holding, 'table' | 'parts'>): string =>
  isOneFile(holding.parts)
    ? `${baseOf(input)}/latest/${holding.table}.parquet`
    : `${baseOf(input)}/latest/${holding.table}/`

export const bucketOf = ({ bucket, dataset }: CatalogueInput): string =>
  bucket ?? `${dataset.name.replaceAll('_', '-')}-open-data`

/** Paris, where the stack is deployed unless told otherwise. */
export const regionOf = ({ region }: CatalogueInput): string => region ?? 'eu-west-3'

/** Release ids as SemVer, which several formats demand: 2026-11-23.01 is 2026.1123.1. */
export const semverOf = (release: string): string =>
  release.replace(
    /^(\d{4})-(\d{2})-(\d{2})\.(\d{2})$/,
    (_, year, month, day, n) => `${year}.${Number(`${month}${day}`)}.${Number(n)}`,
  )

/** The terms of use: SPDX page, and the title that people know it by. */
export const licenceOf = ({ dataset }: Pick<CatalogueInput, 'dataset'>) => ({
  id: dataset.licence,
  title: licenceTitles[dataset.licence] ?? dataset.licence,
  address: `https://spdx.org/licenses/${dataset.licence}`,
})

const licenceTitles: Readonly<Record<string, string>> = {
  'etalab-2.0': 'Licence Ouverte / Open Licence 2.0 (Etalab)',
  'CC-BY-4.0': 'Creative Commons Attribution 4.0 International',
  'CC0-1.0': 'Creative Commons Zero 1.0 Universal',
}

/** How the release is cited. */
export const citationOf = (input: CatalogueInput): { readonly fr: string; readonly en: string } => {
  const { dataset, release } = input
  const tail = (title: string, version: string) =>
    `${dataset.publisher.name} (${release.slice(0, 4)}). ${title}. ${version} ${release}. ${releaseAddress(input)}/`
  return { fr: tail(dataset.title.fr, 'Version'), en: tail(dataset.title.en, 'Release') }
}
