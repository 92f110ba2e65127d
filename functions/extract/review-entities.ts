import type { DocumentRows } from './drafts.ts'

/** The same rows with every merged id replaced. The sighting of the entity that stays comes first: its name wins. */
export const joinedEntities = (rows: DocumentRows, into: ReadonlyMap<string, string>): DocumentRows => {
  const now = (id: string): string => into.get(id) ?? id
  const orNull = (id: string | null): string | null => (id === null ? null : now(id))
  const stays = rows.sightings.filter(row => !into.has(row.entity_id))
  const goes = rows.sightings.filter(row => into.has(row.entity_id))
  return {
    mentions: rows.mentions.map(row => ({ ...row, entity_id: now(row.entity_id) })),
    indicators: rows.indicators.map(row => ({
      ...row,
      subject_id: orNull(row.subject_id),
      place_id: orNull(row.place_id),
      stated_by_id: orNull(row.stated_by_id),
    })),
    roles: rows.roles.map(row => ({
      ...row,
      person_id: now(row.person_id),
      organization_id: orNull(row.organization_id),
    })),
    sightings: [...stays, ...goes.map(row => ({ ...row, entity_id: now(row.entity_id) }))],
  }
}
