import { type Row, sorted } from '../../schemas/table.ts'
import { redirects as table } from '../../schemas/tables/history.ts'
import type { EntityRow } from './entities.ts'

type RedirectRow = Row<typeof table>

/** What the release before knew. */
interface Earlier {
  readonly previousIds: readonly string[]
  readonly redirects: readonly RedirectRow[]
}

/** Where an id leads that a person merged into another (review.yaml), in the end. */
export type Merges = ReadonlyMap<string, string>

/**
 * Ids retired since the first release: those carried on, and those of the previous release that this one no longer has. An id that
 * comes back is retired no more; one whose successor was merged on leads to where that went; a redirect to an entity that has gone
 * since leads nowhere.
 */
export const redirectRows = ({
  previousIds,
  redirects,
  entities,
  merges,
  release,
}: Earlier & {
  readonly entities: readonly EntityRow[]
  readonly merges: Merges
  readonly release: string
}): RedirectRow[] => {
  const present = new Set(entities.map(row => row.entity_id))
  const known = new Set(redirects.map(row => row.retired_id))
  const successor = (id: string | null): string | null => {
    const last = id === null ? null : (merges.get(id) ?? id)
    return last !== null && present.has(last) ? last : null
  }
  const carried = redirects
    .filter(row => !present.has(row.retired_id))
    .map(row => ({ ...row, entity_id: successor(row.entity_id ?? merges.get(row.retired_id) ?? null) }))
  const retired = previousIds
    .filter(id => !present.has(id) && !known.has(id))
    .map(id => {
      const reason = merges.has(id) ? 'merged by review' : 'not mentioned any more'
      return { retired_id: id, entity_id: successor(id), reason, release }
    })
  return sorted(table, [...carried, ...retired])
}
