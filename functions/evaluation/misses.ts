import { judgedFields, type MatchedIndicator } from './indicators.ts'
import type { Miss } from './predicted.ts'
import type { Verdict } from './verdict.ts'

/** Everything that was missed, made up or read otherwise in a document, for a maintainer to go through. */
export const missesOf = ({ id: document, predicted, entities, indicators, roles }: Verdict): Miss[] => {
  const miss = (what: string, expected: string | null, found: string | null): Miss => ({
    document,
    what,
    expected,
    found,
  })
  const quotesOf = (id: string) =>
    [...new Set(predicted.mentions.filter(row => row.entity_id === id).map(row => row.quote))].join(' | ')
  return [
    ...entities.missed.map(entity => miss(`${entity.type} missed`, entity.name, null)),
    ...entities.wrong.map(id => miss(`${predicted.types.get(id)} made up`, null, quotesOf(id))),
    ...indicators.missed.map(({ gold, touching }) =>
      miss(
        'indicator missed',
        gold.quote,
        touching.map(row => `${row.quote} = ${row.obs_value} ${row.unit_measure}`).join(' | ') || null,
      ),
    ),
    ...indicators.wrong.map(row =>
      miss('indicator made up', null, `${row.quote} = ${row.obs_value} ${row.unit_measure}`),
    ),
    ...indicators.matched.flatMap(match =>
      judgedFields.filter(field => !match.right[field]).map(field => fieldMiss(match, field, miss)),
    ),
    ...roles.missed.map(role =>
      miss('role missed', `${role.person}, ${role.title}, ${role.organization}`, null),
    ),
    ...roles.wrong.map(row =>
      miss(
        'role made up',
        null,
        `${quotesOf(row.person_id)}, ${row.role_title}, ${quotesOf(row.organization_id ?? '')}`,
      ),
    ),
  ]
}

const fieldMiss = (
  { gold, row }: MatchedIndicator,
  field: (typeof judgedFields)[number],
  miss: (what: string, expected: string | null, found: string | null) => Miss,
): Miss => {
  const [wanted, got] = {
    comparator: [gold.comparator, row.comparator],
    period: [gold.period, row.time_period],
    status: [gold.status, row.value_kind],
    concept: [gold.concept, row.concept],
    subject: [gold.subject, row.subject_id],
    measured: [gold.of, row.measured],
  }[field] as [string | null, string | null]
  return miss(`indicator ${field} of "${gold.quote}"`, wanted, got)
}
