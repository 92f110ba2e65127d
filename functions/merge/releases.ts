import type { Plan } from '../../schemas/plan.ts'
import { type Row, sorted } from '../../schemas/table.ts'
import { releases } from '../../schemas/tables/history.ts'
import { extractorVersion, schemaVersion } from '../../schemas/version.ts'

type ReleaseRow = Row<typeof releases>

/** The releases so far and this one. */
export const releaseRows = (earlier: readonly ReleaseRow[], plan: Plan): ReleaseRow[] =>
  sorted(releases, [
    ...earlier.filter(row => row.release !== plan.release),
    {
      release: plan.release,
      released_at: plan.started_at,
      schema_version: schemaVersion,
      extractor_version: extractorVersion,
    },
  ])
