import { describe, expect, it } from 'vitest'
import { parseSource } from '../../../schemas/source/parse.ts'
import { Review } from '../../../schemas/source/review.ts'

const parse = (source: string) => parseSource(Review, source, { file: 'review.yaml', empty: [] })

const clauses = (source: string): readonly string[] => {
  const parsed = parse(source)
  return parsed.ok ? [] : parsed.faults.map(({ line, field, message }) => `${line} ${field} ${message}`)
}

const row = (decision: string, rest = '') => `- decision: ${decision}
  table: indicators
  document: valbourg
  quote: 300 emplois
  reason: Read in the text.
  date: 2026-01-15
${rest}`

describe('review.yaml', () => {
  it('takes a decision on the first of equal quotes unless told which', () => {
    expect(parse(row('confirm'))).toMatchObject({ ok: true, value: [{ decision: 'confirm', occurrence: 1 }] })
    expect(parse(row('reject', '  occurrence: all\n'))).toMatchObject({ value: [{ occurrence: 'all' }] })
  })

  it('checks the fields that a correction sets as their columns want them', () => {
    expect(
      clauses(row('correct', '  set: {concept: headcount, time_period: 2024-03/2024-05, place_id: null}\n')),
    ).toEqual([])
    expect(clauses(row('correct', '  set: {concept: jobs, unit_measure: furlong}\n'))).toEqual([
      expect.stringMatching(/^7 \[0\]\.set\.concept must be one of headcount, /),
      '7 [0].set.unit_measure must be a unit of the table units, such as count, EUR, % or m2',
    ])
  })

  it('lets nobody set what follows from other fields', () => {
    const source = row('correct', '  set: {obs_value: 4, start_char: 4}\n')
    expect(clauses(source)).toEqual([expect.stringMatching(/^7 \[0\]\.set\.start_char is not a known field/)])
  })

  it('wants an added row to have what no row can be without', () => {
    expect(clauses(row('add', '  set: {obs_value: 300, unit_measure: count}\n'))).toEqual([
      '7 [0].set.concept is missing',
      '7 [0].set.comparator is missing',
      '7 [0].set.value_kind is missing',
    ])
  })

  it('wants a correction to correct something', () => {
    expect(clauses(row('correct', '  set: {}\n'))).toEqual(['7 [0].set must name at least one field'])
  })

  it('wants a reason and a date', () => {
    expect(clauses('- decision: merge\n  from: place/a\n  into: place/b\n')).toEqual([
      '1 [0].reason is missing',
      '1 [0].date is missing',
    ])
  })

  it('refuses two decisions about one row', () => {
    expect(clauses(row('confirm') + row('reject'))).toEqual([
      '7 [1].decision is a second one about the same; keep one of the two',
    ])
    expect(clauses(row('confirm') + row('reject', '  occurrence: 2\n'))).toEqual([])
  })

  it('refuses merges that lead back, also over others', () => {
    const merge = (from: string, into: string) =>
      `- {decision: merge, from: place/${from}, into: place/${into}, reason: Same town., date: 2026-01-15}\n`
    expect(clauses(merge('a', 'b') + merge('b', 'c'))).toEqual([])
    expect(clauses(merge('a', 'a'))).toEqual(['1 [0].into leads back to from'])
    expect(clauses(merge('a', 'b') + merge('b', 'c') + merge('c', 'a'))).toHaveLength(3)
  })

  it('names the decisions and tables there are', () => {
    expect(clauses(row('approve'))).toEqual(['1 [0].decision must be confirm, correct, reject, add or merge'])
    expect(clauses(row('add', '  set: {}\n').replace('indicators', 'documents'))).toEqual([
      '2 [0].table must be mentions, indicators or roles',
    ])
  })
})
