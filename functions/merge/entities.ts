import type { AuthorityEntry } from '../../schemas/source/authority.ts'
import { compareCodePoints, type Row } from '../../schemas/table.ts'
import type { entities } from '../../schemas/tables/entities.ts'
import type { SightingRow } from '../../schemas/work.ts'

export type EntityRow = Row<typeof entities>

/** Joins what documents say of entities, by id, with what the authority file vouches for. */
export const joinEntities = (
  sightings: Iterable<SightingRow>,
  authority: readonly AuthorityEntry[],
): EntityRow[] => {
  const gathered = new Map<string, SightingRow[]>()
  for (const sighting of sightings) {
    const others = gathered.get(sighting.entity_id)
    if (others === undefined) gathered.set(sighting.entity_id, [sighting])
    else others.push(sighting)
  }
  const vouched = new Map(authority.map(entry => [entry.id, entry]))
  const rows = [...gathered].map(([id, seen]) => entityRow(id, seen, vouched.get(id)))
  const present = new Set(gathered.keys())
  return rows
    .map(row => ({
      ...row,
      located_in_id: row.located_in_id !== null && present.has(row.located_in_id) ? row.located_in_id : null,
    }))
    .sort((a, b) => compareCodePoints(a.entity_id, b.entity_id))
}

const entityRow = (
  id: string,
  seen: readonly SightingRow[],
  entry: AuthorityEntry | undefined,
): EntityRow => {
  const name = entry?.name ?? preferredName(seen)
  const byLanguage = (language: string) =>
    preferredName(seen.filter(sighting => sighting.language === language))
  const [nameFr, nameEn] = entry
    ? [entry.name_fr ?? entry.name, entry.name_en ?? entry.name]
    : [byLanguage('fr') || name, byLanguage('en') || name]
  const forms = new Set([
    ...seen.flatMap(sighting => [sighting.name, ...sighting.forms]),
    ...(entry?.aliases ?? []),
    nameFr,
    nameEn,
  ])
  forms.delete(name)
  return {
    entity_id: id,
    type: seen[0]!.type,
    name,
    name_fr: nameFr,
    name_en: nameEn,
    aliases: [...forms].sort(compareCodePoints),
    place_kind: entry?.place_kind ?? null,
    country: entry?.country ?? null,
    insee_code: entry?.insee_code ?? null,
    located_in_id: entry?.located_in ?? null,
    wikidata: entry?.wikidata ?? null,
    siren: entry?.siren ?? null,
    ror: entry?.ror ?? null,
    mention_count: seen.reduce((sum, sighting) => sum + sighting.mention_count, 0),
    document_count: new Set(seen.map(sighting => sighting.document_id)).size,
    vouched: entry !== undefined,
    method: seen[0]!.method,
    review_status: reviewStatus(seen),
  }
}

/** The name that most documents use; among equals the longest, then the first in text order. Empty without a sighting. */
const preferredName = (seen: readonly SightingRow[]): string => {
  const votes = new Map<string, number>()
  for (const { name } of seen) votes.set(name, (votes.get(name) ?? 0) + 1)
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareCodePoints(a, b))
  return best?.[0] ?? ''
}

/** What a person decided in any document holds for the entity. */
const reviewStatus = (seen: readonly SightingRow[]): string =>
  seen.find(sighting => sighting.review_status !== 'unreviewed')?.review_status ?? 'unreviewed'
