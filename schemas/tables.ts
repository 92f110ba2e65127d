import type { Row } from './table.ts'
import { documents } from './tables/documents.ts'
import { entities } from './tables/entities.ts'
import { redirects, releases } from './tables/history.ts'
import { indicators } from './tables/indicators.ts'
import { indicatorsFlat } from './tables/indicators-flat.ts'
import { mentions } from './tables/mentions.ts'
import { codes, units } from './tables/reference.ts'
import { roles } from './tables/roles.ts'

/** Every published table by name, in the order in which people meet them. */
export const tables = {
  documents,
  entities,
  mentions,
  indicators,
  roles,
  codes,
  units,
  redirects,
  releases,
  indicators_flat: indicatorsFlat,
} as const

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as readonly TableName[]

/** The tables that `convert` writes, one part a batch; `merge` makes the others. */
export const batchTables = [
  'documents',
  'mentions',
  'indicators',
  'roles',
] as const satisfies readonly TableName[]
export type BatchTableName = (typeof batchTables)[number]

/** The tables that depend on earlier releases: equal sources need not give equal bytes here. */
export const historyTables = ['redirects', 'releases'] as const satisfies readonly TableName[]

/** All rows of a release, table by table, each sorted by its key. */
export type ReleaseRows = { readonly [N in TableName]: readonly Row<(typeof tables)[N]>[] }
