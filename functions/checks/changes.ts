import type { Manifest } from '../../schemas/release.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { type Fault, rowAt } from './fault.ts'

/** A table that loses more than this share of its rows is suspicious, whatever the reason (contract). */
const largestLoss = 0.1

/** What the release before says, as far as the checks need it. */
export interface Before {
  readonly manifest: Pick<Manifest, 'release' | 'tables'>
  readonly entityIds: readonly string[]
}

/** Against the release before: no table shrank without a reason, no id vanished without a trace, the schema only grew. */
export const changeFaults = (
  { rows, tables }: { rows: ReleaseRows; tables: Manifest['tables'] },
  { before, shrinkAccepted }: { before: Before; shrinkAccepted: boolean },
): Fault[] => {
  const faults: Fault[] = []
  for (const [name, earlier] of Object.entries(before.manifest.tables)) {
    const now = tables[name]
    const columns = Object.keys(earlier.non_null).filter(
      column => !Object.hasOwn(now?.non_null ?? {}, column),
    )
    if (columns.length > 0)
      faults.push({ code: 'change/schema', at: name, found: `lost ${columns.join(', ')}` })
    const count = now?.rows ?? 0
    if (!shrinkAccepted && count < earlier.rows * (1 - largestLoss))
      faults.push({
        code: 'change/shrunk',
        at: name,
        found: `${earlier.rows} rows in ${before.manifest.release}, ${count} now`,
      })
  }
  const known = new Set([
    ...rows.entities.map(row => row.entity_id),
    ...rows.redirects.map(row => row.retired_id),
  ])
  for (const id of before.entityIds)
    if (!known.has(id))
      faults.push({
        code: 'change/redirect',
        at: rowAt('redirects', [id]),
        found: 'neither an entity nor retired',
      })
  return faults
}
