import { describe, expect, it } from 'vitest'
import { Review } from '../../../schemas/source/review.ts'
import {
  asInText,
  decisionAbout,
  decisionKey,
  homeless,
  quotePlaces,
  rowsWithAdded,
} from '../../../site/review/decisions.ts'
import type { ReviewDocument, ReviewRow } from '../../../site/review/review-data.ts'

const text = 'Lyon has 20 jobs. In Lyon, 20 jobs more.'
const row = (quote: string, occurrence: number): ReviewRow => ({
  table: 'mentions',
  quote,
  occurrence,
  start: quotePlaces(text, quote)[occurrence - 1]!,
  end: quotePlaces(text, quote)[occurrence - 1]! + quote.length,
  confidence: 0.9,
  fields: { entity_id: 'place/lyon' },
})
const document: ReviewDocument = {
  id: 'plant',
  title: 'Plant',
  language: 'en',
  text,
  rows: [row('Lyon', 1), row('Lyon', 2)],
  entities: [],
}
const why = { reason: 'Read.', date: '2026-01-15' }
const decided = (...decisions: unknown[]) => Review.parse(decisions)
const byKey = (decisions: Review) => new Map(decisions.map(each => [decisionKey(each), each]))

describe('decisions and their rows', () => {
  it('tie to the occurrence that they name, the first where they name none', () => {
    const map = byKey(
      decided({ decision: 'confirm', table: 'mentions', document: 'plant', quote: 'Lyon', ...why }),
    )
    expect(decisionAbout(map, document, document.rows[0]!)?.decision).toBe('confirm')
    expect(decisionAbout(map, document, document.rows[1]!)).toBeUndefined()
    expect(decisionAbout(map, { ...document, id: 'elsewhere' }, document.rows[0]!)).toBeUndefined()
  })

  it('may be about all rows of a quote', () => {
    const map = byKey(
      decided({
        decision: 'reject',
        table: 'mentions',
        document: 'plant',
        quote: 'Lyon',
        occurrence: 'all',
        ...why,
      }),
    )
    for (const each of document.rows) expect(decisionAbout(map, document, each)?.decision).toBe('reject')
  })

  it('add rows at the place of the text that they name, in the order of the text', () => {
    const set = { concept: 'headcount', unit_measure: 'count', comparator: 'exact', value_kind: 'observed' }
    const add = { decision: 'add', table: 'indicators', document: 'plant', quote: '20 jobs', set, ...why }
    const rows = rowsWithAdded(document, decided({ ...add, occurrence: 2 }))
    expect(rows.map(each => [each.quote, each.start])).toEqual([
      ['Lyon', 0],
      ['Lyon', 21],
      ['20 jobs', text.lastIndexOf('20 jobs')],
    ])
  })

  it('that add a row are about the row once the extractor finds it by itself, and no other row of its quote', () => {
    const set = { entity_id: 'place/lyon' }
    const add = decided({
      decision: 'add',
      table: 'mentions',
      document: 'plant',
      quote: 'Lyon',
      occurrence: 2,
      set,
      ...why,
    })
    const found = { ...document, rows: [{ ...row('Lyon', 2), occurrence: 1 }] }
    expect(rowsWithAdded(found, add)).toEqual(found.rows)
    expect(decisionAbout(byKey(add), found, found.rows[0]!)?.decision).toBe('add')
    expect(rowsWithAdded({ ...document, rows: [row('Lyon', 1)] }, add)).toHaveLength(2)
    expect(decisionAbout(byKey(add), document, row('Lyon', 1))).toBeUndefined()
  })

  it('are shown as homeless when their row is gone, merges and other documents apart', () => {
    const confirm = { decision: 'confirm', table: 'mentions', document: 'plant', ...why }
    const all = decided(
      { ...confirm, quote: 'Lyon' },
      { ...confirm, quote: 'Lyon', occurrence: 3 },
      { ...confirm, quote: 'Nice' },
      { ...confirm, document: 'other', quote: 'Nice' },
      { decision: 'merge', from: 'place/a', into: 'place/b', ...why },
    )
    expect(homeless(document, all).map(each => [each.quote, each.occurrence])).toEqual([
      ['Lyon', 3],
      ['Nice', 1],
    ])
  })
})

describe('words that a form gives back', () => {
  it('are those of the text, whatever line ends it has', () => {
    expect(asInText('a\r\nb', 'a\nb')).toBe('a\r\nb')
    expect(asInText('a\nb', 'a\r\nb')).toBe('a\nb')
    expect(asInText('a b', 'a\nb')).toBeUndefined()
    expect(asInText('a b', '')).toBeUndefined()
  })
})
