import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Review } from '../../../schemas/source/review.ts'
import { reviewText } from '../../../site/review/decision-file.ts'

type Decisions = Review

const file = `# What a person decided.

# About the plant
- decision: confirm # read twice
  table: indicators
  document: plant
  quote: 20 jobs
  reason: Read in the text.
  date: 2026-01-15
# Its name
- decision: correct
  table: indicators
  document: plant
  quote: "9 %"
  set: {concept: growth} # not a share
  reason: The figure grows.
  date: 2026-01-15
- decision: merge
  from: organization/old
  into: organization/new
  reason: Renamed.
  date: 2026-01-16
`

const decisions: Decisions = Review.parse(parse(file))
const [confirm, correct, merge] = decisions
const added = Review.parse([
  {
    decision: 'add',
    table: 'roles',
    document: 'plant',
    quote: 'Odile Martel,\ndirectrice : usine',
    set: { person_id: 'person/0123456789ab', role_title: 'directrice' },
    reason: 'Stands in the text and was not found.',
    date: '2026-02-01',
  },
])[0]!

describe('review.yaml with other decisions in it', () => {
  it('is the same text where nothing was decided anew', () => {
    expect(reviewText(file, decisions)).toBe(file)
    expect(reviewText(file, [...decisions].reverse())).toBe(file)
  })

  it('keeps every comment and line of what stays when a decision is added', () => {
    const saved = reviewText(file, [...decisions, added])
    for (const line of file.trimEnd().split('\n')) expect(saved.split('\n')).toContain(line)
    expect(Review.parse(parse(saved))).toEqual([...decisions, added])
  })

  it('gives the same bytes when saved twice', () => {
    const once = reviewText(file, [...decisions, added])
    expect(reviewText(once, [...decisions, added])).toBe(once)
  })

  it('changes a decision in its place, fields that stay with their comments', () => {
    const otherwise = { ...confirm, reason: 'Read again.' } as Decisions[number]
    const saved = reviewText(file, [otherwise, correct!, merge!])
    expect(saved).toBe(file.replace('Read in the text.', 'Read again.'))
  })

  it('turns a decision into another about the same row', () => {
    const rejected = { ...correct, decision: 'reject' } as Record<string, unknown>
    delete rejected.set
    const saved = reviewText(file, [confirm!, rejected as Decisions[number], merge!])
    expect(Review.parse(parse(saved))[1]).toEqual(rejected)
    expect(saved).toContain('# Its name')
  })

  it('drops a decision that was taken back, and no other', () => {
    expect(Review.parse(parse(reviewText(file, [confirm!, merge!])))).toEqual([confirm, merge])
  })

  it('puts the first decision below the comments of a file that has nothing else', () => {
    const comments = '# One line\n#\n# - decision: confirm   # as an example\n'
    const saved = reviewText(comments, [confirm!])
    expect(saved.startsWith(comments)).toBe(true)
    expect(Review.parse(parse(saved))).toEqual([confirm])
    expect(reviewText(saved, [confirm!])).toBe(saved)
  })

  it('keeps decisions on one line as they are, long quotes with escaped line breaks too', () => {
    const compact = `# Levures du Val
- {decision: confirm, table: mentions, document: plant, quote: "Institut des levures\\n\\nde la haute vallée du Val", occurrence: all, reason: 'It is named here, and of this type.', date: 2026-01-15}
- {decision: reject, table: mentions, document: plant, quote: '12', reason: Nobody., date: 2026-01-15}
`
    const own = Review.parse(parse(compact))
    expect(own[0]).toMatchObject({ quote: 'Institut des levures\n\nde la haute vallée du Val' })
    const saved = reviewText(compact, [...own, added])
    expect(saved.startsWith(compact)).toBe(true)
    expect(reviewText(saved, [...own, added])).toBe(saved)
  })

  it('starts a file that is not there yet', () => {
    expect(Review.parse(parse(reviewText('', [added])))).toEqual([added])
  })

  it('keeps quotes that YAML would read as something else', () => {
    const quotes = ['12', 'no', '- x', 'a: b', '# c', ' lead', 'tab\tin', '2024-01-01', 'ligne\r\nsuite', '~']
    const odd = quotes.map(quote => ({ ...confirm, quote }) as Decisions[number])
    expect(Review.parse(parse(reviewText(file, odd)))).toEqual(odd)
  })
})
