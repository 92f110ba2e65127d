import type { Row } from '../../schemas/table.ts'
import type { indicators } from '../../schemas/tables/indicators.ts'
import { jaccard, near, occurrences, overlap, placesOf, tight } from './comparison.ts'
import { requiredFirst } from './entities.ts'
import type { Gold, GoldIndicator } from './gold.ts'
import type { Predicted } from './predicted.ts'

type IndicatorRow = Row<typeof indicators>

export const judgedFields = ['comparator', 'period', 'status', 'concept', 'subject', 'measured'] as const
export type JudgedField = (typeof judgedFields)[number]

export interface MatchedIndicator {
  readonly gold: GoldIndicator
  readonly row: IndicatorRow
  readonly right: Readonly<Record<JudgedField, boolean>>
  /** Comparator, period and status are right as well. */
  readonly complete: boolean
}

export interface IndicatorMatch {
  readonly matched: readonly MatchedIndicator[]
  readonly missed: readonly { readonly gold: GoldIndicator; readonly touching: readonly IndicatorRow[] }[]
  /** Rows that match nothing. */
  readonly wrong: readonly IndicatorRow[]
}

/** One to one: spans overlap by half, and value (or bounds), unit and rate agree. */
export const matchIndicators = (
  gold: Gold,
  { predicted, names }: { predicted: Predicted; names: ReadonlyMap<string, string> },
): IndicatorMatch => {
  const rows = predicted.indicators
  const ranges = rows.map(row => tight(predicted.text, { start: row.start_char, end: row.end_char }))
  const used = new Set<IndicatorRow>()
  const matched: MatchedIndicator[] = []
  const missed: IndicatorMatch['missed'][number][] = []
  for (const item of requiredFirst(gold.indicators)) {
    const places = placesOrFirst(predicted.text, item.quote)
    const overlapping = (least: number) =>
      rows.filter(
        (row, i) =>
          !used.has(row) &&
          places.some(place => overlap(ranges[i]!, place) > 0 && overlap(ranges[i]!, place) >= least),
      )
    const hit = overlapping(0.5).find(row => agrees(row, item))
    if (item.optional) {
      const excused = hit ?? overlapping(0)[0]
      if (excused !== undefined) used.add(excused)
    } else if (hit === undefined) missed.push({ gold: item, touching: overlapping(0) })
    else {
      used.add(hit)
      const right = fieldsRight(hit, { gold: item, names })
      matched.push({
        gold: item,
        row: hit,
        right,
        complete: right.comparator && right.period && right.status,
      })
    }
  }
  return { matched, missed, wrong: rows.filter(row => !used.has(row)) }
}

const placesOrFirst = (text: string, quote: string) => {
  const places = placesOf(text, quote)
  if (places.length > 0) return places
  return occurrences(text, quote)
    .slice(0, 1)
    .map(start => ({ start, end: start + [...quote].length }))
}

const agrees = (row: IndicatorRow, gold: GoldIndicator): boolean => {
  // A third is 33.3 or 33.33.
  const tolerance = gold.unit === '%' || gold.unit === 'x' ? 2e-3 : 1e-6
  const value =
    gold.value !== null
      ? near(row.obs_value, gold.value, tolerance)
      : near(row.obs_low, gold.low, tolerance) && near(row.obs_high, gold.high, tolerance)
  return value && row.unit_measure === gold.unit && row.unit_per === gold.per
}

const fieldsRight = (
  row: IndicatorRow,
  { gold, names }: { gold: GoldIndicator; names: ReadonlyMap<string, string> },
): Record<JudgedField, boolean> => ({
  comparator: row.comparator === gold.comparator,
  period: row.time_period === gold.period,
  status: row.value_kind === gold.status,
  concept: row.concept === gold.concept,
  subject: (names.get(row.subject_id ?? '') ?? null) === gold.subject,
  measured: (!gold.of && !row.measured) || jaccard(gold.of, row.measured) >= 0.5,
})
