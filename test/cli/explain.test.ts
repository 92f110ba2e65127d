import { describe, expect, it } from 'vitest'
import { explanation } from '../../cli/explain.ts'
import { extractor } from '../../functions/extract/extractor.ts'

describe('explain', () => {
  it('prints each row of a text with the rules that made it', () => {
    const text = 'Nordcell opens a plant\n\nLund, 4 March 2024 – Nordcell plans to hire 120 people by 2026.'
    const lines = explanation(text, extractor({ vouched: [] })(text)).split('\n')
    const row = lines.find(line => line.includes('“120 people”'))
    expect(row).toContain('120 count; jobs_created, target, 2026')
    expect(row).toContain('period/year, status/plan')
  })
})
