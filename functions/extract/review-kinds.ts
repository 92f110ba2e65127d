/** How the rows of each reviewable table are settled, corrected and made. */
import { observation } from '../../schemas/observation.ts'
import { periodBounds } from '../../schemas/period.ts'
import type { Decision } from '../../schemas/source/review.ts'
import type { IndicatorRow, MentionRow, RoleRow } from './drafts.ts'
import type { Place } from './review-places.ts'

export type RowDecision = Exclude<Decision, { decision: 'merge' }>
export type TableOf = RowDecision['table']
export type SetOf<T extends TableOf> = Omit<
  Extract<Decision, { decision: 'correct'; table: T }>['set'],
  'quote'
>

/** What is particular to a table: how its rows are named, settled and made. */
export interface Kind<R extends Place, T extends TableOf> {
  readonly table: T
  readonly idOf: (row: R) => string
  readonly named: (row: R, id: string) => R
  /** The row as certain; `change` where a person said what it should be. */
  readonly confirmed: (row: R) => R
  readonly corrected: (row: R, set: SetOf<T>) => R
  readonly added: (place: Place, made: { id: string; sentence: () => string; set: SetOf<T> }) => R
  readonly moved: (row: R, place: Place, sentence: () => string) => R
}

const certain = { confidence: 1 } as const
const confirmed = { ...certain, review_status: 'confirmed' } as const
const corrected = { ...certain, review_status: 'corrected', method: 'review' } as const
const added = { ...certain, review_status: 'added', method: 'review' } as const

/** A correction that the extractor has caught up with confirms: nothing of the row is a person's then. */
const isSo = (row: object, set: object): boolean => {
  const fields: Readonly<Record<string, unknown>> = { ...row }
  return Object.entries(set).every(([name, value]) => fields[name] === value)
}

/** Fields that follow from those that a person set. */
const derived = (row: IndicatorRow, set: Partial<IndicatorRow>): IndicatorRow => {
  const next = { ...row, ...set }
  const range = set.obs_value == null && (set.obs_low != null || set.obs_high != null)
  const value = range || next.obs_value === null ? undefined : next.obs_value
  const [low, high] = [next.obs_low ?? undefined, next.obs_high ?? undefined]
  const comparator = next.comparator as Parameters<typeof observation>[0]['comparator']
  const { start, end } = periodBounds(next.time_period ?? undefined)
  return {
    ...next,
    ...observation({ value, low, high, comparator }),
    period_start: start,
    period_end: end,
  }
}

const blankIndicator = {
  subject_id: null,
  place_id: null,
  stated_by_id: null,
  series_id: null,
  measured: null,
  obs_value: null,
  obs_low: null,
  obs_high: null,
  unit_per: null,
  time_period: null,
  period_start: null,
  period_end: null,
  sentence: null,
} as const

const mentions: Kind<MentionRow, 'mentions'> = {
  table: 'mentions',
  idOf: row => row.mention_id,
  named: (row, mention_id) => ({ ...row, mention_id }),
  confirmed: row => ({ ...row, ...certain }),
  corrected: (row, set) => ({ ...row, ...set, ...certain }),
  moved: (row, place) => ({ ...row, ...place }),
  added: (place, { id, set }) => ({
    mention_id: id,
    ...(set as { entity_id: string }),
    ...place,
    ...certain,
  }),
}

const indicators: Kind<IndicatorRow, 'indicators'> = {
  table: 'indicators',
  idOf: row => row.indicator_id,
  named: (row, indicator_id) => ({ ...row, indicator_id }),
  confirmed: row => ({ ...row, ...confirmed }),
  corrected: (row, set) => ({ ...derived(row, set), ...(isSo(row, set) ? confirmed : corrected) }),
  moved: (row, place, sentence) => ({ ...row, ...place, sentence: sentence(), ...corrected }),
  added: (place, { id, set, sentence }) => {
    const said = set as Pick<IndicatorRow, 'concept' | 'unit_measure' | 'comparator' | 'value_kind'>
    const row = { indicator_id: id, ...blankIndicator, ...said, ...place, sentence: sentence(), ...added }
    return derived(row, {})
  },
}

const roles: Kind<RoleRow, 'roles'> = {
  table: 'roles',
  idOf: row => row.role_id,
  named: (row, role_id) => ({ ...row, role_id }),
  confirmed: row => ({ ...row, ...confirmed }),
  corrected: (row, set) => ({ ...row, ...set, ...(isSo(row, set) ? confirmed : corrected) }),
  moved: (row, place) => ({ ...row, ...place, ...corrected }),
  added: (place, { id, set }) => {
    const said = set as Pick<RoleRow, 'person_id' | 'role_title'>
    return { role_id: id, organization_id: null, ...said, ...place, ...added }
  },
}

export const kinds = { mentions, indicators, roles }
