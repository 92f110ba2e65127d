import type { ColumnType } from '../column.ts'
import { columnsOf, type Table } from '../table.ts'
import { type Dialect, literal, type PresentColumns, releaseColumn } from './dialect.ts'

interface TypeNames {
  /** In DDL, which is Hive's. */
  readonly ddl: string
  /** In queries, which are Trino's. */
  readonly query: string
}

const types = {
  string: { ddl: 'string', query: 'varchar' },
  int: { ddl: 'int', query: 'integer' },
  double: { ddl: 'double', query: 'double' },
  boolean: { ddl: 'boolean', query: 'boolean' },
  date: { ddl: 'date', query: 'date' },
  strings: { ddl: 'array<string>', query: 'array(varchar)' },
} satisfies Record<ColumnType, TypeNames>

// Glue takes 255 characters of comment. Hive's DDL escapes quotes otherwise than SQL does, so there are none.
const comment = (text: string): string => literal(text.replaceAll("'", '’').slice(0, 255))

const quoted = (name: string): string => `\`${name}\``

type Named = ReturnType<typeof columnsOf>

const columnList = (columns: Named): string =>
  columns
    .map(
      ([name, column]) =>
        `${quoted(name)} ${types[column.type].ddl} COMMENT ${comment(column.description.en)}`,
    )
    .join(',\n  ')

/** Glue makes at most a hundred partitions at once. */
const partitionsAtOnce = 100

/** Athena: `<table>_history` is an external table over the release folders, one partition a release. */
export const athenaDialect = (options: {
  /** Where the open data stands, with a slash at the end: s3://bucket/. */
  readonly location: string
}): Dialect => {
  const at = (path: string) => literal(`${options.location}${path}`)
  const nameOf = (table: Table) => quoted(`${table.name}_history`)
  const create = (table: Table) =>
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${nameOf(table)} (
  ${columnList(columnsOf(table))}
)
COMMENT ${comment(table.description.en)}
PARTITIONED BY (${quoted(releaseColumn(table))} string)
STORED AS PARQUET
LOCATION ${at('releases/')}
TBLPROPERTIES ('classification'='parquet')`
  const partitions = (table: Table, releases: readonly string[]): string[] => {
    const one = (release: string) =>
      `PARTITION (${quoted(releaseColumn(table))} = ${literal(release)}) LOCATION ${at(`releases/${release}/${table.name}/`)}`
    const statements: string[] = []
    for (let from = 0; from < releases.length; from += partitionsAtOnce) {
      const some = releases.slice(from, from + partitionsAtOnce).map(one)
      statements.push(`ALTER TABLE ${nameOf(table)} ADD IF NOT EXISTS ${some.join('\n  ')}`)
    }
    return statements
  }
  const shape = (table: Table, present: PresentColumns | undefined): string[] => {
    if (present === undefined) return [create(table)]
    const added = addedColumns(table, present)
    return added.length > 0 ? [`ALTER TABLE ${nameOf(table)} ADD COLUMNS (${columnList(added)})`] : []
  }
  return {
    name: 'athena',
    history: (table, releases, present) => [...shape(table, present), ...partitions(table, releases)],
    view: (name, select) => `CREATE OR REPLACE VIEW ${name} AS ${select}`,
  }
}

/** Columns declared since the table was made; throws where one was dropped or retyped, which published data cannot bear. */
const addedColumns = (table: Table, present: PresentColumns): Named => {
  const name = `${table.name}_history`
  const declared = columnsOf(table)
  for (const [column, { type }] of declared) {
    const there = present.get(column)
    if (there !== undefined && there !== types[type].query)
      throw new Error(
        `${name}.${column} is ${there} in Athena and ${types[type].query} by its declaration, but a published column keeps its type. ${remedy(name)}`,
      )
  }
  const known = new Set<string>([...declared.map(([column]) => column), releaseColumn(table)])
  const dropped = [...present.keys()].find(column => !known.has(column))
  if (dropped !== undefined)
    throw new Error(
      `${name}.${dropped} is in Athena and not declared any more, but a published column stays. ${remedy(name)}`,
    )
  return declared.filter(([column]) => !present.has(column))
}

const remedy = (name: string): string =>
  `Declare the new meaning as a new column; or, to break with all that reads it, raise the major schema_version, run DROP TABLE ${name} in Athena (the files stay) and start the run again.`
