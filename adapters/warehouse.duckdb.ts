import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBValue,
} from '@duckdb/node-api'
import type { Cell, Warehouse } from '../functions/ports.ts'
import { literal } from '../schemas/derive/dialect.ts'
import { duckdbDialect } from '../schemas/derive/duckdb.ts'

const catalogName = 'catalog.duckdb'
// One name, not one a process: what a killed run left is taken over by the next.
const nextName = '.catalog.duckdb.next'

// Parquet and zstd are built in; nothing may be fetched.
const offline = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' }

/** The catalog `catalog.duckdb` of a folder of open data: views over its release files, by paths relative to it. */
export const duckdbWarehouse = (folder: string): Warehouse => {
  const root = resolve(folder)
  const [catalog, next] = [join(root, catalogName), join(root, nextName)]
  return {
    dialect: duckdbDialect,
    async apply(statements) {
      await mkdir(root, { recursive: true })
      await discard(next)
      await copyFile(catalog, next).catch(ignoreAbsent)
      try {
        await connected(root, { path: next }, connection => transaction(connection, statements))
        // Readers see all the statements or none.
        await rename(next, catalog)
      } finally {
        await discard(next)
      }
    },
    query: sql =>
      connected(root, { path: catalog, readOnly: true }, async connection => {
        const reader = await connection.runAndReadAll(sql)
        const names = reader.deduplicatedColumnNames()
        return reader
          .getRows()
          .map(row => Object.fromEntries(row.map((value, i) => [names[i] ?? '', cell(value)])))
      }),
  }
}

const discard = async (path: string): Promise<void> => {
  for (const file of [path, `${path}.wal`]) await rm(file, { force: true })
}

const ignoreAbsent = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}

const transaction = async (connection: DuckDBConnection, statements: readonly string[]): Promise<void> => {
  await connection.run('BEGIN')
  for (const statement of statements) {
    try {
      await connection.run(statement)
    } catch (cause) {
      throw new Error(`DuckDB: ${reason(cause)}, in: ${statement.slice(0, 300)}`, { cause })
    }
  }
  await connection.run('COMMIT')
  await connection.run('CHECKPOINT')
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const connected = async <T>(
  root: string,
  database: { readonly path: string; readonly readOnly?: boolean },
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> => {
  // The search path is a list with commas between, and knows no escape.
  if (root.includes(','))
    throw new Error(`DuckDB cannot read below a folder with a comma in its name: ${root}`)
  const instance = await DuckDBInstance.create(database.path, {
    ...offline,
    ...(database.readOnly && { access_mode: 'READ_ONLY' }),
  })
  try {
    const connection = await instance.connect()
    try {
      await connection.run(`SET file_search_path = ${literal(root)}`)
      return await work(connection)
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
  }
}

const cell = (value: DuckDBValue): Cell => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  // An integer that a number cannot hold stays as its digits.
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  if (value instanceof DuckDBDateValue) return value.toString()
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBListValue) return value.items.map(item => String(item))
  return String(value)
}
