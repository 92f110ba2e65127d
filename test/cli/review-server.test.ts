import { describe, expect, it } from 'vitest'
import { savedReview } from '../../cli/review-server.ts'

const decision = {
  decision: 'confirm',
  table: 'mentions',
  document: 'plant',
  quote: 'Lyon',
  reason: 'Read.',
  date: '2026-01-15',
}
const body = (base: string, decisions: unknown) => JSON.stringify({ base, decisions })

describe('saving a review', () => {
  it('takes decisions made from the file as it is', () => {
    expect(savedReview(body('# mine\n', [decision]), '# mine\n')).toContain('quote: Lyon')
  })

  it('refuses decisions made from a file that changed meanwhile', () => {
    expect(() => savedReview(body('# old\n', [decision]), '# new\n')).toThrow(/changed elsewhere/)
  })

  it.each([
    ['a decision without its reason', [{ ...decision, reason: ' ' }]],
    ['a day that is none', [{ ...decision, date: '2026-02-30' }]],
    ['two decisions about the same row', [decision, { ...decision, decision: 'reject' }]],
    ['a field that nobody may set', [{ ...decision, decision: 'correct', set: { start_char: 3 } }]],
  ])('refuses %s', (_, decisions) => {
    expect(() => savedReview(body('', decisions), '')).toThrow()
  })

  it('refuses what is no JSON', () => {
    expect(() => savedReview('decision: confirm', '')).toThrow('Not what the page sends')
  })
})
