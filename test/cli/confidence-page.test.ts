import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { confidenceModule, confidenceSection } from '../../cli/confidence-page.ts'
import { rates } from '../../functions/extract/indicators/confidence-table.generated.ts'

const module = 'functions/extract/indicators/confidence-table.generated.ts'

describe('the table of confidence', () => {
  it('is what the command writes', () => {
    expect(readFileSync(module, 'utf8')).toBe(confidenceModule(rates))
  })

  it('takes the place of the section before and leaves the rest of the page', () => {
    const page = '# Rows\n\n## Confidence: before\nbefore\n\n## Speed\nfast\n'
    const measured = { version: 'rules/9.9.9', documents: 12, rows: 1234 }
    const made = confidenceSection(page, { shares: rates, measured })
    expect(made).toMatch(/^# Rows\n\n## Confidence: /)
    expect(made).toMatch(/\n\n## Speed\nfast\n$/)
    expect(made).toContain('12 annotated documents (1,234 rows)')
    expect(made).not.toContain('before')
    expect(confidenceSection(made, { shares: rates, measured })).toBe(made)
  })
})
