/** Typed reads and writes of the objects that stages hand each other: JSON by zod, rows by Arrow. */
import type { z } from 'zod'
import { fromArrow, toArrow } from '../schemas/derive/arrow.ts'
import type { Row, Table } from '../schemas/table.ts'
import type { Objects } from './ports.ts'

/** The bytes of an object that must be there; throws naming the key. */
export const read = async (objects: Objects, key: string): Promise<Uint8Array> => {
  const bytes = await objects.get(key)
  if (bytes === undefined)
    throw new Error(`${key} is missing: the stage that writes it has not run, or its run was cleared`)
  return bytes
}

export const readJson = async <T>(schema: z.ZodType<T>, objects: Objects, key: string): Promise<T> =>
  parseJson(schema, await read(objects, key), key)

/** Parses JSON bytes; throws naming where they stand and, as cause, what is wrong. */
export const parseJson = <T>(schema: z.ZodType<T>, bytes: Uint8Array, where: string): T => {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    throw new Error(`${where} is not what this version of the program writes`, { cause })
  }
}

export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

export const writeJson = async (objects: Objects, key: string, value: unknown): Promise<void> => {
  await objects.put(key, jsonBytes(value))
}

export const readRows = async <T extends Table>(table: T, objects: Objects, key: string): Promise<Row<T>[]> =>
  fromArrow(table, await read(objects, key))

/** Rows of several objects, one after the other, in the order of the keys. */
export const readAllRows = async <T extends Table>(
  table: T,
  objects: Objects,
  keys: readonly string[],
): Promise<Row<T>[]> => {
  const rows: Row<T>[] = []
  for (const key of keys) for (const row of await readRows(table, objects, key)) rows.push(row)
  return rows
}

export const writeRows = async <T extends Table>(
  table: T,
  rows: readonly Row<T>[],
  { objects, key }: { objects: Objects; key: string },
) => {
  await objects.put(key, toArrow(table, rows))
}

export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
