/** SQL for whoever wants the tables in their own Athena: reads the public bucket, copies nothing. */
import type { ColumnType } from '../../../schemas/column.ts'
import { columnsOf } from '../../../schemas/table.ts'
import { tables } from '../../../schemas/tables.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { bucketOf, type Holding, holdingsOf, licenceOf, releaseAddress } from './holdings.ts'

const hiveTypes = {
  string: 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
  date: 'date',
  strings: 'array<string>',
} as const satisfies Record<ColumnType, string>

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const createTable = (input: CatalogueInput, { table: name }: Holding): string => {
  const columns = columnsOf(tables[name]).map(
    ([column, { type, description }]) =>
      `  \`${column}\` ${hiveTypes[type]} COMMENT ${quoted(description.en)}`,
  )
  return [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${input.dataset.name}.${name} (`,
    columns.join(',\n'),
    ')',
    `COMMENT ${quoted(tables[name].description.en)}`,
    'STORED AS PARQUET',
    `LOCATION 's3://${bucketOf(input)}/releases/${input.release}/${name}/'`,
    "TBLPROPERTIES ('parquet.compression' = 'ZSTD');",
  ].join('\n')
}

/** `athena.sql`: statements in order; Athena runs one at a time. */
export const athenaScript = (input: CatalogueInput): string => {
  const { dataset, release } = input
  return [
    `-- ${dataset.title.en}, release ${release} (${releaseAddress(input)}/)`,
    `-- Licence: ${licenceOf(input).title}. Quotes and titles remain their owners'.`,
    '-- Tables over the public files of this release. To follow later releases, change LOCATION or run a later athena.sql.',
    '',
    `CREATE DATABASE IF NOT EXISTS ${dataset.name};`,
    '',
    ...holdingsOf(input).flatMap(holding => [createTable(input, holding), '']),
  ].join('\n')
}
