import { type CodeOf, codeLists } from '../../schemas/codes.ts'
import { observation } from '../../schemas/observation.ts'
import { periodBounds } from '../../schemas/period.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { type CheckCode, type Fault, rowAt } from './fault.ts'

type Indicator = ReleaseRows['indicators'][number]

/** Figures follow from their own columns: bounds from the comparator, days from the period, the sentence around the quote. */
export const indicatorFaults = ({ indicators }: ReleaseRows): Fault[] =>
  indicators.flatMap(row => {
    const faults: Fault[] = []
    const note = (code: CheckCode, found: string) =>
      faults.push({ code, at: rowAt('indicators', [row.indicator_id]), found })
    const { obs_low, obs_high } = row
    if (obs_low !== null && obs_high !== null && obs_low > obs_high)
      note('indicator/order', `${obs_low} to ${obs_high}`)
    else if (!boundsFollow(row))
      note('indicator/bounds', `${row.comparator} ${row.obs_value}: ${obs_low} to ${obs_high}`)
    const { start, end } = periodBounds(row.time_period ?? undefined)
    if (row.period_start !== start || row.period_end !== end)
      note('indicator/period', `${row.time_period}: ${row.period_start} to ${row.period_end}`)
    if (row.sentence !== null && !row.sentence.includes(row.quote))
      note('indicator/sentence', 'a sentence without the quote')
    return faults
  })

const boundsFollow = ({ comparator, obs_value, obs_low, obs_high }: Indicator): boolean => {
  if (obs_value === null) return obs_low !== null && obs_high !== null
  if (!Object.hasOwn(codeLists.comparator, comparator)) return true
  const stated = {
    value: obs_value,
    low: undefined,
    high: undefined,
    comparator: comparator as CodeOf<'comparator'>,
  }
  const expected = observation(stated)
  return expected.obs_low === obs_low && expected.obs_high === obs_high
}
