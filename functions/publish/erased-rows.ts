/** A release's rows without people who objected: what `extract` leaves out at build, taken out of a release that is there. */
import { type Row, sorted } from '../../schemas/table.ts'
import { type ReleaseRows, tables } from '../../schemas/tables.ts'
import { flatRow } from '../flat-row.ts'
import type { Naming } from '../naming.ts'

/** Every name under which a release knows these people. */
export const namesIn = (rows: ReleaseRows, people: ReadonlySet<string>): string[] => [
  ...rows.entities
    .filter(row => people.has(row.entity_id))
    .flatMap(row => [row.name, row.name_fr, row.name_en, ...row.aliases]),
  ...rows.mentions.filter(row => people.has(row.entity_id)).map(row => row.quote),
]

/** The rows without the people; rows whose words name them go, sentences, titles and addresses that do are nulled. */
export const erasedRows = (
  rows: ReleaseRows,
  { people, names }: { people: ReadonlySet<string>; names: Naming },
): ReleaseRows => {
  const hidden = (id: string) => people.has(id) || names(id)
  const mentions = rows.mentions.filter(row => !hidden(row.entity_id) && !names(row.quote))
  const entities = erasedEntities(rows, { mentions, names })
  const present = new Map(entities.map(row => [row.entity_id, row]))
  const ref = (id: string | null) => (id !== null && present.has(id) ? id : null)
  const clear = (text: string | null) => (names(text) ? null : text)
  const documents = rows.documents.map(row => ({
    ...row,
    title: clear(row.title),
    publisher: clear(row.publisher),
    publisher_id: ref(row.publisher_id),
    source_url: clear(row.source_url),
  }))
  const indicators = erasedIndicators(rows.indicators, { names, ref })
  const byDocument = new Map(documents.map(row => [row.document_id, row]))
  const entity = (id: string | null) => (id === null ? undefined : present.get(id))
  return {
    ...rows,
    documents,
    entities,
    mentions,
    indicators,
    roles: rows.roles
      .filter(row => present.has(row.person_id) && !names(row.quote) && !names(row.role_title))
      .map(row => ({ ...row, organization_id: ref(row.organization_id) })),
    redirects: rows.redirects
      .filter(row => !names(row.retired_id))
      .map(row => ({ ...row, entity_id: ref(row.entity_id) })),
    indicators_flat: sorted(
      tables.indicators_flat,
      indicators.map(row => flatRow(row, { document: byDocument.get(row.document_id)!, entity })),
    ),
  }
}

const erasedIndicators = (
  rows: ReleaseRows['indicators'],
  { names, ref }: { names: Naming; ref: (id: string | null) => string | null },
): ReleaseRows['indicators'] =>
  rows
    .filter(row => !names(row.quote) && !names(row.measured))
    .map(row => ({
      ...row,
      subject_id: ref(row.subject_id),
      place_id: ref(row.place_id),
      stated_by_id: ref(row.stated_by_id),
      sentence: names(row.sentence) ? null : row.sentence,
    }))

type EntityRow = Row<typeof tables.entities>

/** Entities that a mention still proves, with their counts anew and without names that are the people's. */
const erasedEntities = (
  { entities }: ReleaseRows,
  { mentions, names }: { mentions: ReleaseRows['mentions']; names: Naming },
): EntityRow[] => {
  const seen = new Map<string, string[]>()
  for (const row of mentions) seen.set(row.entity_id, [...(seen.get(row.entity_id) ?? []), row.document_id])
  return entities.flatMap(row => {
    const documents = seen.get(row.entity_id)
    if (documents === undefined) return []
    const aliases = row.aliases.filter(alias => !names(alias))
    const clean = (name: string) => (names(name) ? (aliases[0] ?? row.entity_id) : name)
    const located = row.located_in_id !== null && seen.has(row.located_in_id) ? row.located_in_id : null
    return [
      {
        ...row,
        name: clean(row.name),
        name_fr: clean(row.name_fr),
        name_en: clean(row.name_en),
        aliases,
        located_in_id: located,
        mention_count: documents.length,
        document_count: new Set(documents).size,
      },
    ]
  })
}
