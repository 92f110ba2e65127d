/** Croissant 1.1 (MLCommons): every table a RecordSet that data loaders read from the release's own files. */
import type { Column, ColumnType } from '../../../schemas/column.ts'
import type { ReleaseFile } from '../../../schemas/release.ts'
import { columnsOf } from '../../../schemas/table.ts'
import { tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { croissantContext } from './croissant-context.ts'
import { citationOf, type Holding, holdingsOf, licenceOf, semverOf } from './holdings.ts'

const dataTypes = {
  string: 'sc:Text',
  int: 'cr:Int32',
  double: 'cr:Float64',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  strings: 'sc:Text',
} as const satisfies Record<ColumnType, string>

// Addresses are relative to the file, so that a copy of the folder loads as it stands.
const fileObject = (file: ReleaseFile, encodingFormat: string) => ({
  '@type': 'cr:FileObject',
  '@id': file.path,
  name: file.path,
  contentUrl: file.path,
  contentSize: `${file.bytes} B`,
  encodingFormat,
  sha256: file.sha256,
})

const distributions = ({ parts, csv }: Holding) => [
  ...parts.map(part => fileObject(part, 'application/x-parquet')),
  ...(csv === undefined ? [] : [fileObject(csv, 'text/csv')]),
]

/** Where the records come from: the Parquet file, or the CSV twin of a table that has several parts. */
const recordFile = ({ parts, csv }: Holding): string | undefined =>
  parts.length === 1 || csv === undefined ? parts[0]?.path : csv.path

const field = (
  table: Holding['table'],
  file: string | undefined,
  [name, column]: readonly [string, Column],
) => ({
  '@type': 'cr:Field',
  '@id': `${table}/${name}`,
  name,
  description: column.description.en,
  dataType: dataTypes[column.type],
  ...(column.type === 'strings' && file?.endsWith('.parquet') ? { isArray: true, arrayShape: '-1' } : {}),
  source: { fileObject: { '@id': file }, extract: { column: name } },
  // The loaders order record sets by their references and refuse one that refers to itself.
  ...(column.references === undefined || column.references.startsWith(`${table}.`)
    ? {}
    : { references: { field: { '@id': column.references.replace('.', '/') } } }),
})

const recordSet = (holding: Holding) => {
  const table = tables[holding.table]
  const file = recordFile(holding)
  return {
    '@type': 'cr:RecordSet',
    '@id': holding.table,
    name: holding.table,
    description: table.description.en,
    key: table.key.map(name => ({ '@id': `${holding.table}/${name}` })),
    field: columnsOf(table).map(column => field(holding.table, file, column)),
  }
}

/** `croissant.json`. */
export const croissant = (input: CatalogueInput) => {
  const { dataset, released_at, release } = input
  const holdings = holdingsOf(input)
  const publisher = {
    '@type': 'sc:Organization',
    name: dataset.publisher.name,
    ...(dataset.publisher.url === undefined ? {} : { url: dataset.publisher.url }),
  }
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: dataset.title.en,
    alternateName: [dataset.name, dataset.title.fr],
    description: dataset.description.en,
    url: dataset.homepage,
    license: licenceOf(input).address,
    version: semverOf(release),
    datePublished: released_at,
    inLanguage: dataset.languages,
    keywords: dataset.keywords.en,
    creator: publisher,
    publisher,
    citeAs: citationOf(input).en,
    isLiveDataset: false,
    distribution: holdings.flatMap(distributions),
    recordSet: holdings.map(recordSet),
  }
}
