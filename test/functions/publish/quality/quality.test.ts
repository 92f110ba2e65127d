import { describe, expect, it } from 'vitest'
import { quality } from '../../../../functions/publish/quality/quality.ts'
import { qualityPage } from '../../../../functions/publish/quality/quality-page.ts'
import { codeLists } from '../../../../schemas/codes.ts'
import { extractorVersion } from '../../../../schemas/version.ts'
import { inventedInput } from '../invented-release.ts'

const input = await inventedInput()

describe('the quality of a release', () => {
  it('accounts for every row by review status and by confidence', () => {
    const { tables } = quality(input)
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
    for (const name of ['indicators', 'roles'] as const) {
      expect(sum(Object.values(tables[name].by_review_status ?? {}))).toBe(input.rows[name].length)
      expect(sum((tables[name].by_confidence ?? []).map(band => band.rows))).toBe(input.rows[name].length)
    }
    expect(tables.entities).not.toHaveProperty('by_confidence')
  })

  it('puts a reviewed row, which is certain, into the highest band', () => {
    const row = { ...input.rows.indicators[0]!, confidence: 1, review_status: 'confirmed' }
    const { tables } = quality({ ...input, rows: { ...input.rows, indicators: [row] } })
    expect(tables.indicators.by_confidence?.at(-1)).toEqual({ low: 0.8, high: 1, rows: 1 })
    expect(tables.indicators.by_review_status).toEqual({ confirmed: 1 })
  })

  it('tells rejected documents, withheld rows and warnings apart, by code', () => {
    const { documents, withheld, warnings } = quality(input)
    expect(documents).toEqual({ released: 2, rejected: { 'document/encoding': 2 } })
    expect(withheld).toEqual({ 'row/contact-data': 2 })
    expect(warnings).toEqual({ 'sentence/excerpt-cap': 1 })
  })

  it('carries figures of the extractor that made the rows', () => {
    expect(quality(input).evaluation.extractor_version).toBe(extractorVersion)
  })
})

describe('QUALITY.md', () => {
  const page = qualityPage(quality(input))
  const [french = '', english = ''] = page.split('\n---\n')

  it('says the same in French and in English, table by table', () => {
    const shape = (text: string) =>
      text
        .split('\n')
        .map(line => (line.startsWith('|') ? line.split(' | ').length : line.match(/^#*/)?.[0].length))
    expect(shape(french.trim())).toEqual(shape(english.trim()))
    expect(french).toContain('# Qualité')
    expect(english).toContain('# Quality')
  })

  it('gives shares as each language writes them, and names its limits', () => {
    const limits = quality(input).limits
    expect(english).toMatch(/\| \d+\.\d % \|/)
    expect(french).toMatch(/\| \d+,\d % \|/)
    for (const limit of limits) {
      expect(english).toContain(limit.en)
      expect(french).toContain(limit.fr)
    }
  })

  it('has a line for each concept that was annotated or extracted', () => {
    const { indicators_by_concept } = quality(input).evaluation
    for (const concept of Object.keys(indicators_by_concept))
      expect(english).toContain(
        `| ${codeLists.concept[concept as keyof typeof codeLists.concept].label.en} | `,
      )
  })

  it('says so when nothing was kept out', () => {
    expect(qualityPage(quality({ ...input, rejected: {}, issues: {} }))).toContain(
      'Nothing was rejected, withheld or flagged.',
    )
  })
})
