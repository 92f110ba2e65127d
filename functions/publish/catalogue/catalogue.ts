/** What a release says of itself in the formats that catalogues, tools and people read. */
import type { ReleaseFile } from '../../../schemas/release.ts'
import type { Dataset } from '../../../schemas/source/dataset.ts'
import type { TableName } from '../../../schemas/tables.ts'
import { athenaScript } from './athena-script.ts'
import { croissant } from './croissant.ts'
import { csvMetadata } from './csv-metadata.ts'
import { dataPackage } from './data-package.ts'
import { dcat } from './dcat.ts'
import { dictionary } from './dictionary.ts'
import { readme } from './readme.ts'
import { registryEntry } from './registry-entry.ts'

/** What the catalogue needs to know; all of it is decided before the first byte of metadata is written. */
export interface CatalogueInput {
  readonly dataset: Dataset
  readonly release: string
  /** ISO 8601 instant in UTC. */
  readonly released_at: string
  readonly schema_version: string
  readonly extractor_version: string
  /** Earlier whole releases, oldest first. */
  readonly releases: readonly string[]
  /** Parquet parts and CSV twins (`csvPath`), with rows; other files may be there and are listed as they are. */
  readonly files: readonly ReleaseFile[]
  /** Bytes of a Parquet part of each table, whose footer the dictionary reads. */
  readonly parts: Readonly<Partial<Record<TableName, Uint8Array>>>
  /** First and last day on which a source was published, where known. */
  readonly coverage?: { readonly from: string; readonly to: string }
  /** Public bucket and region; by default named after the dataset. */
  readonly bucket?: string
  readonly region?: string
}

/** Metadata files of the release, by path. Tables and CSV twins are not among them. */
export const catalogue = (input: CatalogueInput): ReadonlyMap<string, string> =>
  new Map([
    ['datapackage.json', json(dataPackage(input))],
    ['dcat.jsonld', json(dcat(input))],
    ['croissant.json', json(croissant(input))],
    ...csvMetadata(input).map(([path, document]): [string, string] => [path, json(document)]),
    ['registry-of-open-data.yaml', registryEntry(input)],
    ['athena.sql', athenaScript(input)],
    ['DICTIONARY.md', dictionary(input)],
    ['README.md', readme(input)],
  ])

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
