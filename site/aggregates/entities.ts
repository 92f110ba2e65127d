/** Entities as the page lists, finds and shows them. */
import type { ReleaseRows } from '../../schemas/tables.ts'
import { type Holdings, shown } from './figures.ts'
import type { EntityEntry, EntityPage, Figure, Role } from './shapes.ts'
import { searchKeys } from './shards.ts'

type EntityRow = ReleaseRows['entities'][number]

/** How many figures, roles and documents an entity's page shows; the tables have all. */
const most = { figures: 200, roles: 100, documents: 200 } as const

export const entryOf = (row: EntityRow): EntityEntry => ({
  id: row.entity_id,
  type: row.type,
  name: [row.name_fr, row.name_en],
  aliases: row.aliases,
  documents: row.document_count,
})

/** Those that most documents name first. */
export const byFame = (a: EntityEntry, b: EntityEntry): number =>
  b.documents - a.documents || (a.id < b.id ? -1 : 1)

/** Entities that a search file holds at most: words like "group" begin very many names. */
const mostFound = 1000

/** Entities, most famous first as given, by the beginning of any word of any of their names. */
export const searchIndex = (
  entries: readonly EntityEntry[],
  letters: number,
): ReadonlyMap<string, readonly EntityEntry[]> => {
  const index = new Map<string, EntityEntry[]>()
  for (const entry of entries)
    for (const key of searchKeys([...entry.name, ...entry.aliases], letters))
      if (letters === 0 || (index.get(key)?.length ?? 0) < mostFound) append(index, key, entry)
  return index
}

/** The page of every entity. */
export const entityPages = (rows: ReleaseRows, holdings: Holdings): readonly EntityPage[] => {
  const figures = new Map<string, Figure[]>()
  for (const figure of holdings.figures.values())
    for (const id of new Set([figure.subject, figure.place, figure.statedBy]))
      if (id !== null) append(figures, id, figure)
  const roles = new Map<string, Role[]>()
  for (const role of holdings.roles)
    for (const id of new Set([role.person, role.organization])) if (id !== null) append(roles, id, role)
  const documents = new Map<string, Set<string>>()
  for (const { entity_id, document_id } of rows.mentions)
    documents.set(entity_id, (documents.get(entity_id) ?? new Set()).add(document_id))
  return rows.entities.map(row =>
    pageOf(row, {
      holdings,
      figures: figures.get(row.entity_id) ?? [],
      roles: roles.get(row.entity_id) ?? [],
      documents: [...(documents.get(row.entity_id) ?? [])],
    }),
  )
}

interface SaidOfIt {
  readonly holdings: Holdings
  readonly figures: readonly Figure[]
  readonly roles: readonly Role[]
  readonly documents: readonly string[]
}

const pageOf = (row: EntityRow, said: SaidOfIt): EntityPage => {
  const figures = said.figures.slice(0, most.figures)
  const roles = said.roles.slice(0, most.roles)
  const documents = said.documents.slice(0, most.documents)
  return {
    id: row.entity_id,
    type: row.type,
    name: [row.name_fr, row.name_en],
    aliases: row.aliases,
    country: row.country,
    locatedIn: row.located_in_id,
    wikidata: row.wikidata,
    siren: row.siren,
    ror: row.ror,
    mentions: row.mention_count,
    documents,
    figures,
    total: said.figures.length,
    roles,
    ...shown(said.holdings, {
      entities: [
        row.located_in_id,
        ...figures.flatMap(figure => [figure.subject, figure.place, figure.statedBy]),
        ...roles.flatMap(role => [role.person, role.organization]),
      ],
      documents: [
        ...documents,
        ...figures.map(figure => figure.document),
        ...roles.map(role => role.document),
      ],
    }),
  }
}

export const append = <T>(groups: Map<string, T[]>, key: string, value: T): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
