import { columnsOf, type Table } from '../table.ts'
import { schemaVersion } from '../version.ts'

/** A table as data: what readers of its files need to know, without this program. */
export const tableDescription = (table: Table) => ({
  name: table.name,
  schema_version: schemaVersion,
  description: table.description,
  key: table.key,
  columns: columnsOf(table).map(([name, column]) => ({ name, ...column })),
})
