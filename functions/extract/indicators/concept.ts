/** Decides what a figure measures: from its unit, the noun counted or measured, and the words around. */
import type { Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { amounts } from './concept-amounts.ts'
import { counts } from './concept-counts.ts'
import { consumed, multiples, percentages } from './concept-ratios.ts'
import { money, type Wording } from './concept-words.ts'

const surfaces = new Set(['m2', 'har', '[sft_i]', 'km2', '[acr_us]', 'ar'])
const durations = new Set(['year', 'month', 'week', 'day', 'h', 'min', 's'])
const distances = new Set(['m', 'km', 'cm', 'mm', '[mi_i]', '[ft_i]'])
const volumes = /^(?:m?L|hL|m3|k?g|mg|t|g\/L|mg\/L|[kMG]W|L\/h|m3\/h|kg\/h|t\/.*)$/

/** The concept (closed list of the contract) of a figure. */
export const conceptOf = (quantity: Quantity, wording: Wording): Concept => {
  const { unit } = quantity
  if (unit === 'count') return counts(wording)
  if (unit === '%' || unit === 'pp') return percentages(wording, quantity)
  if (unit === 'x') return multiples(wording)
  if (surfaces.has(unit)) return 'floor_area'
  if (durations.has(unit)) return 'duration'
  if (distances.has(unit)) return 'other'
  if (money.test(unit)) return amounts(wording, quantity)
  if (!volumes.test(unit)) return 'other'
  return consumed.test(wording.before.slice(-30) + wording.noun + wording.after.slice(0, 25))
    ? 'other'
    : 'capacity'
}
