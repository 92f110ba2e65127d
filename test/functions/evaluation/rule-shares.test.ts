import { describe, expect, it } from 'vitest'
import { isRight, type JudgedRow, ruleShares } from '../../../functions/evaluation/rule-shares.ts'

const row = (quantity: string, right: Partial<JudgedRow['right']> = {}): JudgedRow => ({
  document: 'a',
  rules: { quantity, period: 'period/none', status: 'status/fact' },
  right: { quantity: true, period: true, status: true, ...right },
})
const rows = (times: number, quantity: string, right?: Partial<JudgedRow['right']>): JudgedRow[] =>
  Array.from({ length: times }, () => row(quantity, right))
const made = { quantity: false, period: undefined, status: undefined }

describe('the shares of rules', () => {
  const shares = ruleShares([...rows(90, 'quantity/money'), ...rows(10, 'quantity/count', made)])

  it('are the right answers among all, over all rules', () => {
    expect(shares.quantity['']).toBe(0.9)
  })

  it('are drawn to the mean where a rule was seen a few times', () => {
    // (0 + 15 × 0.9) / (10 + 15)
    expect(shares.quantity['quantity/count']).toBe(0.54)
    expect(shares.quantity['quantity/money']).toBeCloseTo((90 + 13.5) / 105, 2)
  })

  it('ask nothing about the time of a figure that is none', () => {
    expect(shares.period).toEqual({ 'period/none': 1, '': 1 })
  })

  it('leave out a rule that was hardly seen', () => {
    expect(
      ruleShares([...rows(20, 'quantity/money'), ...rows(3, 'quantity/new')]).quantity,
    ).not.toHaveProperty(['quantity/new'])
  })

  it('list the rules by number of rows', () => {
    expect(Object.keys(shares.quantity)).toEqual(['quantity/money', 'quantity/count', ''])
  })
})

describe('a row', () => {
  it('is right where its figure, its period and its status are', () => {
    expect(isRight(row('quantity/money'))).toBe(true)
    expect(isRight(row('quantity/money', { period: false }))).toBe(false)
    expect(isRight(row('quantity/money', made))).toBe(false)
  })
})
