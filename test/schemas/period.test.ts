import { expect, it } from 'vitest'
import { periodBounds } from '../../schemas/period.ts'

it.each([
  [undefined, null, null],
  ['2030', '2030-01-01', '2030-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-03-13', '2024-03-13', '2024-03-13'],
  ['2016/2020', '2016-01-01', '2020-12-31'],
  ['2024-01/2024-03', '2024-01-01', '2024-03-31'],
  ['2021-06-17/2021-06-23', '2021-06-17', '2021-06-23'],
  ['2023-02-30', null, null],
])('the period %s is from %s to %s', (period, start, end) => {
  expect(periodBounds(period)).toEqual({ start, end })
})
