/** DuckDB in a worker of this origin, with the tables of the release under the names that they have everywhere. */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'
import type { ConsoleTable, Overview } from '../../aggregates/shapes.ts'
import { release } from '../context.ts'
import { overview } from '../data.ts'

export interface Result {
  readonly columns: readonly string[]
  /** Values as text, number, boolean or null; lists as JSON, days as YYYY-MM-DD. */
  readonly rows: readonly (readonly Cell[])[]
}
export type Cell = string | number | boolean | null

export interface Console {
  query(sql: string): Promise<Result>
}

// Relative to this module, which lies beside its assets.
const beside = (path: string): string => new URL(path, import.meta.url).href

const start = async (): Promise<AsyncDuckDB> => {
  const engine = new AsyncDuckDB(new VoidLogger(), new Worker(beside(worker)))
  await engine.instantiate(beside(wasm))
  return engine
}

const historyOf = (name: string, { columns, releaseColumn }: ConsoleTable): string =>
  `CREATE TABLE ${name}_history (${columns.map(([column, type]) => `${column} ${type}`).join(', ')}, ${releaseColumn} VARCHAR)`

/** Rows of a CSV twin; quoted empty text is no null, and lists are read from their JSON. */
const insertion = (name: string, file: string, { columns }: ConsoleTable, of: string): string => {
  const types = columns.map(([column, type]) => `'${column}': '${type.endsWith('[]') ? 'VARCHAR' : type}'`)
  const selected = columns.map(([column, type]) =>
    type.endsWith('[]') ? `CAST(${column} AS ${type})` : column,
  )
  return `INSERT INTO ${name}_history SELECT ${selected.join(', ')}, '${of}' FROM read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {${types.join(', ')}})`
}

/** Tables that a statement reads, of which releases. */
const needed = (sql: string, { tables, releases }: Overview): readonly (readonly [string, string])[] => {
  const words = new Set(sql.toLowerCase().match(/[a-z_]+/g) ?? [])
  const promises = words.has('promises') ? ['indicators', 'documents'] : []
  return Object.keys(tables).flatMap(name => {
    if (words.has(`${name}_history`)) return releases.map(of => [name, of] as const)
    return words.has(name) || promises.includes(name) ? [[name, release] as const] : []
  })
}

/** Opens the engine; tables are fetched when a statement first reads them. */
export const openEngine = async (): Promise<Console> => {
  const [engine, about] = await Promise.all([start(), overview()])
  const connection = await engine.connect()
  // Nothing may be fetched from anywhere else: no extension, no other address.
  await connection.query('SET autoinstall_known_extensions = false')
  await connection.query('SET autoload_known_extensions = false')
  // DuckDB's own is in an extension that would have to be fetched from elsewhere.
  await connection.query(
    `CREATE MACRO "current_date"() AS CAST('${new Date().toISOString().slice(0, 10)}' AS DATE)`,
  )
  for (const [name, table] of Object.entries(about.tables)) await connection.query(historyOf(name, table))
  for (const view of about.views) await connection.query(view)
  const loaded = new Set<string>()
  const load = async (name: string, of: string): Promise<void> => {
    const file = `${of}-${name}.csv`
    const table = about.tables[name]
    if (loaded.has(file) || table === undefined) return
    loaded.add(file)
    const response = await fetch(`../releases/${of}/csv/${name}.csv`)
    if (!response.ok) throw new Error(`releases/${of}/csv/${name}.csv: ${response.status}`)
    await engine.registerFileBuffer(file, new Uint8Array(await response.arrayBuffer()))
    await connection.query(insertion(name, file, table, of))
  }
  return {
    async query(sql) {
      for (const [name, of] of needed(sql, about)) await load(name, of)
      const table = await connection.query(sql.replace(/;\s*$/, ''))
      const columns = table.schema.fields.map(field => field.name)
      const kinds = table.schema.fields.map(field => String(field.type))
      const rows = table.toArray().map(row => columns.map((name, at) => cellOf(row[name], kinds[at] ?? '')))
      return { columns, rows }
    },
  }
}

const cellOf = (value: unknown, kind: string): Cell => {
  if (value === null || value === undefined) return null
  if (kind.startsWith('Date')) return new Date(Number(value)).toISOString().slice(0, 10)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'object' && 'toArray' in value)
    return JSON.stringify([...(value as unknown as Iterable<unknown>)])
  return String(value)
}
