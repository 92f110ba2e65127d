/** Data Package 2.0 with Table Schema: the CSV twins and the Parquet parts, with keys and closed lists. */
import { codesOf } from '../../../schemas/codes.ts'
import type { Column, ColumnType } from '../../../schemas/column.ts'
import type { ReleaseFile } from '../../../schemas/release.ts'
import { columnsOf } from '../../../schemas/table.ts'
import { type TableName, tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { baseOf, type Holding, holdingsOf, licenceOf, semverOf } from './holdings.ts'

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json'

const fieldTypes = {
  string: { type: 'string' },
  int: { type: 'integer' },
  double: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date', format: 'default' },
  strings: { type: 'array' },
} as const satisfies Record<ColumnType, object>

const constraintsOf = (name: string, column: Column, key: readonly string[]) => ({
  ...(column.nullable ? {} : { required: true }),
  ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
  ...(column.codes === undefined ? {} : { enum: codesOf(column.codes) }),
  ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
  ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  ...(column.maxLength === undefined ? {} : { maxLength: column.maxLength }),
  ...(column.pattern === undefined ? {} : { pattern: column.pattern }),
})

const fieldOf = (name: string, column: Column, key: readonly string[]) => ({
  name,
  ...fieldTypes[column.type],
  title: name,
  description: column.description.en,
  descriptionFr: column.description.fr,
  ...(column.unit === undefined ? {} : { unit: column.unit }),
  constraints: constraintsOf(name, column, key),
})

const foreignKeys = (name: TableName) =>
  columnsOf(tables[name]).flatMap(([field, { references }]) => {
    if (references === undefined) return []
    const [resource, target] = references.split('.') as [string, string]
    // Table Schema names a table's own keys by an empty resource.
    return [{ fields: [field], reference: { resource: resource === name ? '' : resource, fields: [target] } }]
  })

const tableSchema = (name: TableName) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columnsOf(tables[name]).map(([field, column]) => fieldOf(field, column, tables[name].key)),
  primaryKey: tables[name].key,
  foreignKeys: foreignKeys(name),
  missingValues: [''],
})

const bytesOf = (file: ReleaseFile) => ({ bytes: file.bytes, hash: `sha256:${file.sha256}` })

const csvResource = ({ table, csv }: Holding) =>
  csv === undefined
    ? []
    : [
        {
          name: table,
          title: table,
          description: tables[table].description.en,
          descriptionFr: tables[table].description.fr,
          type: 'table',
          path: csv.path,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          ...bytesOf(csv),
          rows: csv.rows,
          dialect: { lineTerminator: '\r\n', delimiter: ',', doubleQuote: true, header: true },
          schema: tableSchema(table),
        },
      ]

// Parquet has nulls and lists of its own: no text stands for a missing value, and a list is no JSON text.
const parquetTableSchema = (name: TableName) => {
  const { fields, ...rest } = tableSchema(name)
  const natives = fields.map(field => (field.type === 'array' ? { ...field, type: 'any' } : field))
  return { ...rest, fields: natives, missingValues: [] }
}

const parquetResources = ({ table, parts }: Holding) =>
  parts.map((part, index) => ({
    name: parts.length === 1 ? `${table}-parquet` : `${table}-parquet-${index}`,
    title: `${table} (Parquet)`,
    description: tables[table].description.en,
    type: 'table',
    path: part.path,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    ...bytesOf(part),
    rows: part.rows,
    schema: parquetTableSchema(table),
  }))

/** `datapackage.json`. */
export const dataPackage = (input: CatalogueInput) => {
  const { dataset, release, released_at } = input
  const licence = licenceOf(input)
  const holdings = holdingsOf(input)
  return {
    $schema: profile,
    name: dataset.name.replaceAll('_', '-'),
    id: `${baseOf(input)}/releases/${release}/datapackage.json`,
    title: dataset.title.en,
    titleFr: dataset.title.fr,
    description: dataset.description.en,
    descriptionFr: dataset.description.fr,
    homepage: dataset.homepage,
    version: semverOf(release),
    release,
    schemaVersion: input.schema_version,
    created: released_at,
    keywords: [...new Set([...dataset.keywords.en, ...dataset.keywords.fr])],
    licenses: [{ name: licence.id, title: licence.title, path: licence.address }],
    contributors: [
      {
        title: dataset.publisher.name,
        ...(dataset.publisher.url === undefined ? {} : { path: dataset.publisher.url }),
        roles: ['publisher'],
      },
    ],
    sources: [
      { title: 'Public documents of the sector, listed in the table documents', path: 'csv/documents.csv' },
    ],
    resources: [...holdings.flatMap(csvResource), ...holdings.flatMap(parquetResources)],
  }
}
