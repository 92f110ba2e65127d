import type { Table } from '../../schemas/table.ts'
import { type ReleaseRows, tableNames, tables } from '../../schemas/tables.ts'
import { derivedFaults } from './derived.ts'
import { entityFaults } from './entities.ts'
import { evidenceFaults } from './evidence.ts'
import { excerptFaults } from './excerpt.ts'
import type { Fault } from './fault.ts'
import { indicatorFaults } from './indicators.ts'
import { referenceFaults } from './references.ts'
import { valueFaults } from './values.ts'

/** Every check that a release's rows alone decide. */
export const rowFaults = (
  rows: ReleaseRows,
  { release, capOf }: { release: string; capOf: (document: string) => number | undefined },
): Fault[] => [
  ...tableNames.flatMap(name => valueFaults(tables[name] as Table, rows[name])),
  ...referenceFaults(rows),
  ...evidenceFaults(rows),
  ...indicatorFaults(rows),
  ...entityFaults(rows),
  ...derivedFaults(rows, release),
  ...excerptFaults(rows, capOf),
]
