import type { Row } from '../schemas/table.ts'
import { sorted } from '../schemas/table.ts'
import { indicators } from '../schemas/tables/indicators.ts'
import { numbers } from './numbers.fixture.ts'

const words =
  'the new hall of the site doubles its capacity with single-use bioreactors for clinical batches by then'.split(
    ' ',
  )

/** Indicator rows of realistic lengths and repetition, sorted by key. */
export const indicatorRows = (count: number): Row<typeof indicators>[] => {
  const next = numbers(7)
  const pick = <V>(values: readonly V[]): V => values[Math.floor(next() * values.length)]!
  const hex = () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  const phrase = (length: number) => Array.from({ length }, () => pick(words)).join(' ')
  const rows = Array.from({ length: count }, (_, i) => {
    const value = Math.round(next() * 1e5)
    const start = Math.floor(next() * 8000)
    const year = 2010 + Math.floor(next() * 25)
    return {
      indicator_id: `${hex()}${hex()}${hex()}`.slice(0, 20),
      document_id: `document-${Math.floor(i / 25)}`,
      subject_id: next() < 0.8 ? `organization/company-${Math.floor(next() * 5000)}` : null,
      place_id: next() < 0.3 ? `place/town-${Math.floor(next() * 500)}` : null,
      stated_by_id: null,
      series_id: next() < 0.1 ? `series-${Math.floor(next() * 30)}` : null,
      concept: pick(['capacity', 'investment', 'headcount', 'floor_area', 'other']),
      measured: pick(['bioreactors', 'jobs', 'square metres', 'batches', null]),
      obs_value: next() < 0.9 ? value : null,
      obs_low: value,
      obs_high: next() < 0.5 ? value : null,
      unit_measure: pick(['count', 'EUR', 'm2', '%']),
      unit_per: next() < 0.1 ? 'year' : null,
      comparator: pick(['exact', 'about', 'more_than']),
      time_period: `${year}`,
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
      value_kind: pick(['observed', 'target', 'forecast']),
      quote: phrase(6),
      start_char: start,
      end_char: start + 40,
      sentence: next() < 0.7 ? phrase(28) : null,
      confidence: Math.round(next() * 100) / 100,
      method: 'rules/1.2.0',
      review_status: 'unreviewed',
    }
  })
  return sorted(indicators, rows)
}
