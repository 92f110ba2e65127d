import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../../../functions/extract/indicators/confidence.ts'
import { rates } from '../../../../functions/extract/indicators/confidence-table.generated.ts'

const sure = { quantity: 'quantity/money', period: 'period/year', status: 'status/fact' }

describe('confidence', () => {
  it('falls where one of the rules behind a row is less often right', () => {
    expect(confidenceOf({ ...sure, status: 'status/future-period' })).toBeLessThan(confidenceOf(sure))
    expect(confidenceOf({ ...sure, quantity: 'quantity/elliptical' })).toBeLessThan(confidenceOf(sure))
  })

  it('is that of all rules for a rule that was not measured', () => {
    const all = rates.quantity[''] * rates.period[''] * rates.status['']
    expect(
      confidenceOf({ quantity: 'quantity/new', period: 'period/new', status: 'status/new' }),
    ).toBeCloseTo(all, 2)
  })

  it('is a share for every pair of rules in the table', () => {
    for (const quantity of Object.keys(rates.quantity))
      for (const status of Object.keys(rates.status)) {
        const confidence = confidenceOf({ quantity, period: 'period/none', status })
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
  })

  it('stands in docs/extraction.md as it is in the program', () => {
    const page = readFileSync('docs/extraction.md', 'utf8')
    for (const table of Object.values(rates))
      for (const [rule, share] of Object.entries(table))
        expect(page).toContain(`| ${rule === '' ? 'any other' : rule} | ${share} |`)
  })
})
