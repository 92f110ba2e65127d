import { describe, expect, it } from 'vitest'
import { documentRows } from '../../../functions/extract/document-rows.ts'
import { personId } from '../../../functions/extract/entity-id.ts'
import { extractor } from '../../../functions/extract/extractor.ts'
import type { SourceConfig } from '../../../schemas/source/config.ts'
import { parseSource } from '../../../schemas/source/parse.ts'
import { Review } from '../../../schemas/source/review.ts'
import { extractorVersion } from '../../../schemas/version.ts'
import { texts } from '../../pipeline/invented-sources.ts'
import { textDocument } from './text-document.ts'

const read = extractor({ vouched: [] })

const extracted = (text: string, decisions = '') => {
  const review = parseSource(Review, decisions, { file: 'review.yaml', empty: [] })
  if (!review.ok) throw new Error(JSON.stringify(review.faults))
  const config = {
    authority: [],
    series: [],
    review: review.value,
    objections: [],
  } as unknown as SourceConfig
  const document = textDocument('alpha-release', { language: 'en', text })
  return documentRows(document, read(text, { language: 'en' }), config)
}

const decision = (what: string, quote: string, rest = '') => `
- decision: ${what}
  document: alpha-release
  quote: ${quote}
  reason: Read in the text.
  date: 2026-03-01
${rest}`

const text = texts['alpha-release']
const figure = (of: ReturnType<typeof extracted>, quote: string) =>
  of.rows.indicators.find(row => row.quote === quote)
const codes = (of: ReturnType<typeof extracted>) => of.issues.map(issue => issue.code)

describe('decisions in review.yaml', () => {
  it('confirms a row: certain, and otherwise as it was', () => {
    const [before, after] = [
      extracted(text),
      extracted(text, decision('confirm', '45 million euros', '  table: indicators')),
    ]
    expect(figure(after, '45 million euros')).toEqual({
      ...figure(before, '45 million euros'),
      confidence: 1,
      review_status: 'confirmed',
    })
    expect(codes(after)).toEqual(codes(before))
  })

  it('corrects fields, and what follows from them', () => {
    const set =
      '  table: indicators\n  set: {obs_value: 46000000, comparator: more_than, time_period: 2024-03}'
    expect(
      figure(extracted(text, decision('correct', '45 million euros', set)), '45 million euros'),
    ).toMatchObject({
      obs_value: 46000000,
      obs_low: 46000000,
      obs_high: null,
      period_start: '2024-03-01',
      period_end: '2024-03-31',
      confidence: 1,
      method: 'review',
      review_status: 'corrected',
    })
  })

  it('confirms a row that already says what the correction sets', () => {
    const set = '  table: indicators\n  set: {obs_value: 45000000, comparator: exact}'
    expect(
      figure(extracted(text, decision('correct', '45 million euros', set)), '45 million euros'),
    ).toMatchObject({ confidence: 1, method: extractorVersion, review_status: 'confirmed' })
  })

  it('still applies after a paragraph was put before, and moves with the quote', () => {
    const set = '  table: indicators\n  set: {quote: employs 120 people, concept: headcount}'
    const longer = `A preface of the editors 𝔅, with 12 words.\n\n${text}`
    for (const version of [text, longer]) {
      const after = extracted(version, decision('correct', '120 people', set))
      const row = figure(after, 'employs 120 people')!
      expect([...version].slice(row.start_char, row.end_char).join('')).toBe('employs 120 people')
      expect(row.sentence).toContain('employs 120 people')
      expect(row.review_status).toBe('corrected')
      expect(codes(after)).not.toContain('review/not-found')
    }
  })

  it('rejects a row, as an issue that is counted', () => {
    const after = extracted(text, decision('reject', '120 people', '  table: indicators'))
    expect(figure(after, '120 people')).toBeUndefined()
    expect(codes(after)).toContain('row/rejected')
    expect(after.found).toBe(extracted(text).found)
  })

  it('takes an entity away with the last of its mentions, and what was its', () => {
    const reject = decision('reject', 'Marie Delcourt', '  table: mentions\n  occurrence: all')
    const after = extracted(text, reject)
    expect(extracted(text).rows.roles).toHaveLength(1)
    expect(after.rows.sightings.filter(row => row.type === 'person')).toEqual([])
    expect(after.rows.roles).toEqual([])
  })

  it('adds rows whose quote is in the text, with an entity that no rule knew', () => {
    const mention = decision(
      'add',
      'clean rooms',
      '  table: mentions\n  set: {entity_id: product/clean-rooms}',
    )
    const row = decision(
      'add',
      'its bioproduction plant',
      '  table: indicators\n  set: {concept: sites, unit_measure: count, comparator: exact, value_kind: observed, obs_value: 1, subject_id: product/clean-rooms}',
    )
    const after = extracted(text, mention + row)
    expect(after.rows.sightings).toContainEqual(
      expect.objectContaining({
        entity_id: 'product/clean-rooms',
        type: 'product',
        name: 'clean rooms',
        review_status: 'added',
      }),
    )
    expect(figure(after, 'its bioproduction plant')).toMatchObject({
      subject_id: 'product/clean-rooms',
      obs_low: 1,
      obs_high: 1,
      review_status: 'added',
      method: 'review',
    })
  })

  it('does not state twice what was added before the extractor found it', () => {
    const set =
      '  table: indicators\n  set: {concept: other, unit_measure: EUR, comparator: about, value_kind: observed}'
    const after = extracted(text, decision('add', '45 million euros', set))
    expect(after.rows.indicators.filter(row => row.quote === '45 million euros')).toEqual([
      expect.objectContaining({ concept: 'other', comparator: 'about' }),
    ])
  })

  it('warns of a decision that finds no row, or no such words', () => {
    const add = decision('add', 'no such words', '  table: mentions\n  set: {entity_id: product/x}')
    const confirm = decision('confirm', '121 people', '  table: indicators')
    expect(codes(extracted(text, add + confirm)).filter(code => code === 'review/not-found')).toHaveLength(2)
  })

  it('merges two entities into one, which keeps its name and has all mentions', () => {
    const from = personId('Marie Delcourt', { organization: 'organization/valdoria-biotech', document: '' })
    const merge = `
- {decision: merge, from: ${from}, into: person/0123456789ab, reason: The same person., date: 2026-03-01}`
    const after = extracted(text, merge)
    expect(after.rows.roles.map(row => row.person_id)).toEqual(['person/0123456789ab'])
    expect(after.rows.sightings).toContainEqual(
      expect.objectContaining({
        entity_id: 'person/0123456789ab',
        name: 'Marie Delcourt',
        review_status: 'corrected',
      }),
    )
    expect(JSON.stringify(after.rows)).not.toContain(from)
  })
})
