import type { ReleaseRows } from '../../schemas/tables.ts'
import type { Figure, FigureSet, Names, Role, Shown, Source } from './shapes.ts'

/** Everything by id, made once. */
export interface Holdings {
  readonly names: ReadonlyMap<string, Names>
  readonly sources: ReadonlyMap<string, Source>
  readonly figures: ReadonlyMap<string, Figure>
  readonly roles: readonly Role[]
}

export const holdingsOf = (rows: ReleaseRows): Holdings => ({
  names: new Map(rows.entities.map(row => [row.entity_id, [row.name_fr, row.name_en]])),
  sources: new Map(rows.documents.map(row => [row.document_id, sourceOf(row)])),
  figures: new Map(rows.indicators.map(row => [row.indicator_id, figureOf(row)])),
  roles: rows.roles.map(roleOf),
})

const sourceOf = (row: ReleaseRows['documents'][number]): Source => ({
  title: row.title,
  publisher: row.publisher,
  published: row.published_on,
  address: row.source_url,
  language: row.language,
  type: row.document_type,
})

const figureOf = (row: ReleaseRows['indicators'][number]): Figure => ({
  id: row.indicator_id,
  document: row.document_id,
  subject: row.subject_id,
  place: row.place_id,
  statedBy: row.stated_by_id,
  series: row.series_id,
  concept: row.concept,
  measured: row.measured,
  value: row.obs_value,
  low: row.obs_low,
  high: row.obs_high,
  unit: row.unit_measure,
  per: row.unit_per,
  comparator: row.comparator,
  period: row.time_period,
  start: row.period_start,
  end: row.period_end,
  kind: row.value_kind,
  quote: row.quote,
  sentence: row.sentence,
  confidence: row.confidence,
  review: row.review_status,
})

const roleOf = (row: ReleaseRows['roles'][number]): Role => ({
  id: row.role_id,
  document: row.document_id,
  person: row.person_id,
  organization: row.organization_id,
  title: row.role_title,
  quote: row.quote,
  confidence: row.confidence,
  review: row.review_status,
})

/** The names and sources of these ids alone. */
export const shown = (
  { names, sources }: Holdings,
  ids: { readonly entities: Iterable<string | null>; readonly documents: Iterable<string> },
): Shown => ({
  names: pick(names, ids.entities),
  sources: pick(sources, ids.documents),
})

const pick = <T>(from: ReadonlyMap<string, T>, ids: Iterable<string | null>): Record<string, T> => {
  const picked: Record<string, T> = {}
  for (const id of ids) {
    const value = id === null ? undefined : from.get(id)
    if (id !== null && value !== undefined) picked[id] = value
  }
  return picked
}

/** The first `most` figures, most trusted first, with what they point at. */
export const figureSet = (
  holdings: Holdings,
  figures: readonly Figure[],
  most = figures.length,
): FigureSet => {
  const chosen = most >= figures.length ? figures : [...figures].sort(byTrust).slice(0, most)
  return {
    figures: chosen,
    total: figures.length,
    ...shown(holdings, {
      entities: chosen.flatMap(figure => [figure.subject, figure.place, figure.statedBy]),
      documents: chosen.map(figure => figure.document),
    }),
  }
}

/** The most trusted first. */
export const byTrust = (a: Figure, b: Figure): number => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
