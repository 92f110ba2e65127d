import { literal, releaseColumn } from '../../schemas/derive/dialect.ts'
import type { Manifest } from '../../schemas/release.ts'
import { columnsOf, type Table } from '../../schemas/table.ts'
import type { Cell } from '../ports.ts'

/** The query whose one row must equal the manifest's counts of the table. */
export const countQuery = (table: Table, release: string): string => {
  const counts = columnsOf(table).map(([name]) => `count(${name}) AS ${name}`)
  return `SELECT count(*) AS all_rows, ${counts.join(', ')} FROM ${table.name}_history WHERE ${releaseColumn(table)} = ${literal(release)}`
}

/** Differences between what the warehouse reads and what was written, in words; none where they agree. */
export const countFaults = (
  table: Table,
  { manifest, counted }: { manifest: Manifest; counted: Readonly<Record<string, Cell>> | undefined },
): string[] => {
  const expected = manifest.tables[table.name]
  if (expected === undefined) return []
  const wanted: Readonly<Record<string, number>> = { all_rows: expected.rows, ...expected.non_null }
  return Object.entries(wanted)
    .filter(([name, count]) => Number(counted?.[name]) !== count)
    .map(([name, count]) => `${table.name}.${name}: ${count} written, ${String(counted?.[name])} read`)
}
