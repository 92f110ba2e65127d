/** Metadata of the CSV twins: CSV on the Web (W3C CSVW), beside each file under the name that readers look for. */
import type { Column, ColumnType } from '../../../schemas/column.ts'
import { columnsOf } from '../../../schemas/table.ts'
import { tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { csvPath, type Holding, holdingsOf, licenceOf } from './holdings.ts'

const datatypes = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
  date: 'date',
  strings: 'json',
} as const satisfies Record<ColumnType, string>

const datatype = ({ type, minimum, maximum, pattern }: Column): unknown => {
  const base = datatypes[type]
  if (type === 'string' && pattern !== undefined) return { base, format: pattern.replace(/^\^|\$$/g, '') }
  if (minimum === undefined && maximum === undefined) return base
  return {
    base,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

const columnDocument = ([name, column]: readonly [string, Column]) => ({
  name,
  titles: name,
  'dc:description': [
    { '@value': column.description.fr, '@language': 'fr' },
    { '@value': column.description.en, '@language': 'en' },
  ],
  datatype: datatype(column),
  required: !column.nullable,
})

const tableDocument = (input: CatalogueInput, { table: name }: Holding) => {
  const table = tables[name]
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${name}.csv`,
    'dc:title': name,
    'dc:description': [
      { '@value': table.description.fr, '@language': 'fr' },
      { '@value': table.description.en, '@language': 'en' },
    ],
    'dc:license': { '@id': licenceOf(input).address },
    'dc:issued': input.released_at,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columnsOf(table).map(columnDocument),
      primaryKey: table.key.length === 1 ? table.key[0] : table.key,
    },
  }
}

/** One metadata document a table. */
export const csvMetadata = (input: CatalogueInput): readonly (readonly [string, unknown])[] =>
  holdingsOf(input)
    .filter(holding => holding.csv !== undefined)
    .map(holding => [`${csvPath(holding.table)}-metadata.json`, tableDocument(input, holding)] as const)
