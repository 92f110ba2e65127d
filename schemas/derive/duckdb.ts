import type { ColumnType } from '../column.ts'
import { columnsOf, type Table } from '../table.ts'
import { type Dialect, literal, releaseColumn } from './dialect.ts'

const types = {
  string: 'VARCHAR',
  int: 'INTEGER',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  strings: 'VARCHAR[]',
} satisfies Record<ColumnType, string>

/** How DuckDB names a column type. */
export const duckdbType = (type: ColumnType): string => types[type]

/** What each column is read as, so that a view has its columns and types even where it has no file. */
const selected = (table: Table): string =>
  columnsOf(table)
    .map(([name, column]) => `CAST(${name} AS ${types[column.type]}) AS ${name}`)
    .join(', ')

// Paths are relative to the catalog's folder, so that the folder may be moved or copied as a whole.
const source = (table: Table, releases: readonly string[]): string => {
  const files = releases.map(release => literal(`releases/${release}/${table.name}/*.parquet`))
  return `read_parquet([${files.join(', ')}], union_by_name = true, filename = '_file')`
}

const releaseOfFile =
  "regexp_extract(_file, 'releases[/\\\\]([^/\\\\]+)[/\\\\][^/\\\\]+[/\\\\][^/\\\\]+$', 1)"

/** DuckDB: `<table>_history` is a view over the very files of the releases. */
export const duckdbDialect: Dialect = {
  name: 'duckdb',
  history(table, releases) {
    const empty = columnsOf(table).map(([name]) => `NULL AS ${name}`)
    const from =
      releases.length > 0
        ? `${selected(table)}, ${releaseOfFile} AS ${releaseColumn(table)} FROM ${source(table, releases)}`
        : `${selected(table)}, '' AS ${releaseColumn(table)} FROM (SELECT ${empty.join(', ')}) WHERE false`
    return [this.view(`${table.name}_history`, `SELECT ${from}`)]
  },
  view: (name, select) => `CREATE OR REPLACE VIEW ${name} AS ${select}`,
}
