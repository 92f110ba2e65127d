import type { AnyRow } from '../../schemas/table.ts'
import { columnsOf } from '../../schemas/table.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { tableNames, tables } from '../../schemas/tables.ts'
import { type CheckCode, type Fault, rowAt } from './fault.ts'

/** The rule that a column's reference breaks, by the table that it points at. */
const codes: Readonly<Record<string, CheckCode>> = {
  documents: 'reference/document',
  entities: 'reference/entity',
  units: 'reference/unit',
}

/** Every declared reference leads to a row of the same release, or is null. */
export const referenceFaults = (rows: ReleaseRows): Fault[] => {
  const known = new Map<string, ReadonlySet<unknown>>()
  const valuesOf = (reference: string): ReadonlySet<unknown> => {
    const [table, column] = reference.split('.') as [keyof ReleaseRows, string]
    const values = known.get(reference) ?? new Set((rows[table] as readonly AnyRow[]).map(row => row[column]))
    known.set(reference, values)
    return values
  }
  return tableNames.flatMap(name =>
    columnsOf(tables[name]).flatMap(([column, { references }]) => {
      if (references === undefined) return []
      const values = valuesOf(references)
      return (rows[name] as readonly AnyRow[])
        .filter(row => row[column] !== null && !values.has(row[column]))
        .map(row => ({
          code: codes[references.split('.')[0] ?? ''] ?? 'reference/entity',
          at: rowAt(
            name,
            tables[name].key.map(key => String(row[key])),
          ),
          found: `${column}: ${String(row[column])}`,
        }))
    }),
  )
}
