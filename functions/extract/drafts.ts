import type { Row } from '../../schemas/table.ts'
import type { indicators } from '../../schemas/tables/indicators.ts'
import type { mentions } from '../../schemas/tables/mentions.ts'
import type { roles } from '../../schemas/tables/roles.ts'
import type { SightingRow } from '../../schemas/work.ts'

export type MentionRow = Row<typeof mentions>
export type IndicatorRow = Row<typeof indicators>
export type RoleRow = Row<typeof roles>

/** The rows of one document, before they are written. */
export interface DocumentRows {
  readonly mentions: readonly MentionRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly roles: readonly RoleRow[]
  readonly sightings: readonly SightingRow[]
}
