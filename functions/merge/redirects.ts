import { type Row, sorted } from '../../schemas/table.ts'
import { redirects as table } from '../../schemas/tables/history.ts'
import type { EntityRow } from './entities.ts'

type RedirectRow = Row<typeof table>

/** What the release before knew. */
interface Earlier {
  readonly previousIds: readonly string[]
  readonly redirects: readonly RedirectRow[]
}

/**
 * Ids retired since the first release: those carried on, and those of the previous release that this one no longer has. An id that
 * comes back is retired no more; a redirect to an entity that has gone since leads nowhere.
 */
export const redirectRows = ({
  previousIds,
  redirects,
  entities,
  release,
}: Earlier & {
  readonly entities: readonly EntityRow[]
  readonly release: string
}): RedirectRow[] => {
  const present = new Set(entities.map(row => row.entity_id))
  const known = new Set(redirects.map(row => row.retired_id))
  const carried = redirects
    .filter(row => !present.has(row.retired_id))
    .map(row => ({
      ...row,
      entity_id: row.entity_id !== null && present.has(row.entity_id) ? row.entity_id : null,
    }))
  const retired = previousIds
    .filter(id => !present.has(id) && !known.has(id))
    .map(id => ({ retired_id: id, entity_id: null, reason: 'not mentioned any more', release }))
  return sorted(table, [...carried, ...retired])
}
