import { type ChangeRow, changes, comparedTables } from '../../schemas/changes.ts'
import { type AnyRow, type Row, sorted, type Table } from '../../schemas/table.ts'
import { type TableName, tables } from '../../schemas/tables.ts'

/** The rows of a release that are compared. */
export type ComparedRows = {
  readonly [T in (typeof comparedTables)[number]]: readonly Row<(typeof tables)[T]>[]
}

/** Every row that is in one release only, or in both with another value, by table and primary key. */
export const rowChanges = (before: ComparedRows, after: ComparedRows): ChangeRow[] =>
  sorted(
    changes,
    comparedTables.flatMap(name => tableChanges(name, { before: before[name], after: after[name] })),
  )

/** The changes of one table. */
export const tableChanges = (
  name: TableName,
  { before, after }: { before: readonly AnyRow[]; after: readonly AnyRow[] },
): ChangeRow[] => {
  const [earlier, later] = [byKey(tables[name], before), byKey(tables[name], after)]
  const change = (row_id: string, change: string, fields: readonly string[] = []): ChangeRow => ({
    table_name: name,
    row_id,
    change,
    fields,
  })
  return [
    ...[...earlier.keys()].filter(id => !later.has(id)).map(id => change(id, 'removed')),
    ...[...later].flatMap(([id, row]) => {
      const other = earlier.get(id)
      if (other === undefined) return [change(id, 'added')]
      const fields = changedFields(tables[name], other, row)
      return fields.length === 0 ? [] : [change(id, 'changed', fields)]
    }),
  ]
}

/** Rows by primary key, as text. */
export const byKey = <R extends AnyRow>(table: Table, rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map(row => [table.key.map(column => String(row[column])).join(' '), row]))

const changedFields = (table: Table, a: AnyRow, b: AnyRow): string[] =>
  Object.keys(table.columns).filter(column => JSON.stringify(a[column]) !== JSON.stringify(b[column]))
