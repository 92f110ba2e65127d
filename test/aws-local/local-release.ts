/** The local export that a release on AWS is compared with, and the comparison. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Cell, Objects, Warehouse } from '../../functions/ports.ts'
import { readParquet } from '../../schemas/derive/parquet.ts'
import { Manifest } from '../../schemas/release.ts'
import { columnsOf, sorted, type Table } from '../../schemas/table.ts'
import { type TableName, tableNames, tables } from '../../schemas/tables.ts'
import { project } from './local-aws.ts'

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'aws-local-'))

/** A copy of the seeds that a test may add to. */
export const seedsCopy = (): string => {
  const folder = scratch()
  cpSync(join(project, 'seeds'), folder, { recursive: true })
  return folder
}

/** Exports a folder on this machine, to what is there already where the test says so, and gives the folder of the release. */
export const exportLocally = async (from: string, to: string = scratch()): Promise<string> => {
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', 'export', '--from', from, '--to', to],
    {
      cwd: project,
    },
  )
  const release = readdirSync(join(to, 'releases')).sort().at(-1)!
  return join(to, 'releases', release)
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * `releases` says when each release was made, so two exports of the same documents differ in it: it is the one table that is not
 * compared by its bytes, and whose rows are compared without that instant (docs/decisions/0002-parquet-writer.md).
 */
const tellsTime: TableName = 'releases'
const hasComparableBytes = (path: string): boolean =>
  path.endsWith('.parquet') && !path.startsWith(`${tellsTime}/`)

/** SHA-256 of every Parquet file of a local release but those of `releases`. */
export const localDigests = (folder: string): Record<string, string> => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  const paths = manifest.files.map(file => file.path).filter(hasComparableBytes)
  return Object.fromEntries(paths.map(path => [path, sha256(readFileSync(join(folder, path)))]))
}

/** The same of a release in a bucket, read from the objects themselves. */
export const objectDigests = async (published: Objects, release: string): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  const prefix = `releases/${release}/`
  for await (const { key } of published.list(prefix)) {
    const path = key.slice(prefix.length)
    if (hasComparableBytes(path)) found[path] = sha256((await published.get(key))!)
  }
  return found
}

type Rows = readonly Readonly<Record<string, unknown>>[]

const timeless = (name: TableName, rows: Rows): Rows =>
  name === tellsTime ? rows.map(({ released_at: _, ...row }) => row) : rows

/** Rows of a table of a local release, lists as JSON, as `queriedRows` gives them. */
export const localRows = async (folder: string, name: TableName): Promise<Rows> => {
  const table: Table = tables[name]
  const rows: Record<string, unknown>[] = []
  for (const part of readdirSync(join(folder, name)).sort())
    rows.push(...(await readParquet(table, readFileSync(join(folder, name, part)))))
  const plain = (value: unknown) => (Array.isArray(value) ? JSON.stringify(value) : value)
  const all = sorted(table, rows as never).map(row =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
  )
  return timeless(name, all)
}

/** Rows of the view of a table as Athena answers them, in the order of the key. */
export const queriedRows = async (warehouse: Warehouse, name: TableName): Promise<Rows> => {
  const table: Table = tables[name]
  const columns = columnsOf(table).map(([column, { type }]) =>
    type === 'strings' ? `json_format(CAST(${column} AS JSON)) AS ${column}` : column,
  )
  return timeless(
    name,
    await warehouse.query(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${table.key.join(', ')}`),
  )
}

/** A query of docs/queries by its file's name. */
export interface ExampleQuery {
  readonly file: string
  readonly sql: string
}

const queries = join(project, 'docs', 'queries')
export const exampleQueries: readonly ExampleQuery[] = readdirSync(queries).map(file => ({
  file,
  sql: readFileSync(join(queries, file), 'utf8'),
}))

/**
 * What a warehouse answers, as columns and cells that two engines can be compared by, in the order of the rows: each example query
 * has one that is total. Both adapters give dates as ISO 8601 text, decimals as numbers and NULL as null; what is left are the last
 * digits of a double (engines add in orders of their own) and lists, which are compared as JSON.
 */
export const answer = async (warehouse: Warehouse, sql: string): Promise<readonly (readonly unknown[])[]> => {
  const comparable = (cell: Cell): unknown => {
    if (typeof cell === 'number') return Number(cell.toPrecision(12))
    return Array.isArray(cell) ? JSON.stringify(cell) : cell
  }
  return (await warehouse.query(sql)).map(row =>
    Object.entries(row).map(([column, cell]) => [column, comparable(cell)]),
  )
}

export { tableNames }
