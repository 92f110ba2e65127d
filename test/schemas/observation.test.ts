import { expect, it } from 'vitest'
import { observation } from '../../schemas/observation.ts'

const value = (comparator: 'exact' | 'about' | 'more_than' | 'less_than' | 'up_to') =>
  Object.values(observation({ value: 85, low: undefined, high: undefined, comparator }))

it.each([
  ['exact', [85, 85, 85]],
  ['about', [85, null, null]],
  ['more_than', [85, 85, null]],
  ['less_than', [85, null, 85]],
  ['up_to', [85, null, 85]],
] as const)('%s 85 has value and bounds %j', (comparator, expected) => {
  expect(value(comparator)).toEqual(expected)
})

it('a range has both bounds and no value', () => {
  const range = observation({ value: undefined, low: 20, high: 30, comparator: 'about' })
  expect(range).toEqual({ obs_value: null, obs_low: 20, obs_high: 30 })
})
