import type { ColumnType } from '../column.ts'
import { columnsOf, type Table } from '../table.ts'
import { type Dialect, literal, releaseColumn } from './dialect.ts'

const types = {
  string: 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
  date: 'date',
  strings: 'array<string>',
} satisfies Record<ColumnType, string>

// Glue takes 255 characters of comment. Hive's DDL escapes quotes otherwise than SQL does, so there are none.
const comment = (text: string): string => literal(text.replaceAll("'", '’').slice(0, 255))

const quoted = (name: string): string => `\`${name}\``

const columns = (table: Table): string =>
  columnsOf(table)
    .map(
      ([name, column]) => `${quoted(name)} ${types[column.type]} COMMENT ${comment(column.description.en)}`,
    )
    .join(',\n  ')

/** Athena: `<table>_history` is an external table over the release folders, one partition a release. */
export const athenaDialect = (options: {
  /** Where the open data stands, with a slash at the end: s3://bucket/. */
  readonly location: string
}): Dialect => {
  const at = (path: string) => literal(`${options.location}${path}`)
  const create = (table: Table) =>
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${quoted(`${table.name}_history`)} (
  ${columns(table)}
)
COMMENT ${comment(table.description.en)}
PARTITIONED BY (${quoted(releaseColumn(table))} string)
STORED AS PARQUET
LOCATION ${at('releases/')}
TBLPROPERTIES ('classification'='parquet')`
  const add = (table: Table) => (release: string) =>
    `ALTER TABLE ${quoted(`${table.name}_history`)} ADD IF NOT EXISTS PARTITION (${quoted(releaseColumn(table))} = ${literal(release)}) LOCATION ${at(`releases/${release}/${table.name}/`)}`
  return {
    name: 'athena',
    history: (table, releases) => [create(table), ...releases.map(add(table))],
    view: (name, select) => `CREATE OR REPLACE VIEW ${name} AS ${select}`,
  }
}
