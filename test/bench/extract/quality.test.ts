import { describe, expect, it } from 'vitest'
import { quality } from '../../../bench/extract/quality.ts'
import { signedFigure } from '../../../bench/extract/sign-units.ts'
import type { FoundName } from '../../../bench/extract/system.ts'
import { Gold } from '../../../functions/evaluation/gold.ts'

const text = 'Nordcell employs 340 people in Lund, 12% more.'
const gold = Gold.parse({
  document: { language: 'en', title: null, published_on: null },
  entities: [
    { type: 'organization', name: 'Nordcell', mentions: ['Nordcell'] },
    { type: 'place', name: 'Lund', mentions: ['Lund'] },
  ],
  roles: [],
  indicators: [
    {
      quote: '340 people',
      value: 340,
      unit: 'count',
      per: null,
      of: 'people',
      comparator: 'exact',
      period: null,
      status: 'observed',
      subject: 'Nordcell',
      concept: 'headcount',
    },
  ],
})

const of = (names: readonly FoundName[], figures = [signedFigure(text, { start: 17, end: 20 }, 340)]) =>
  quality([{ text, gold, found: { names, figures } }])

describe('quality in the bench', () => {
  it('is full for every name of its type and every figure with value and unit', () => {
    const names = [
      { type: 'organization', names: ['Nordcell'] },
      { type: 'place', names: ['Lund'] },
    ] as const
    expect(of(names)).toEqual({ names: 1, figures: 1 })
  })

  it('counts a name of another type as wrong and missed', () => {
    expect(of([{ type: 'person', names: ['Nordcell'] }]).names).toBe(0)
  })

  it('takes several spellings of one thing as no fault', () => {
    const names = ['Nordcell', 'NORDCELL', 'nordcell,'].map(name => ({
      type: 'organization' as const,
      names: [name],
    }))
    expect(of(names).names).toBeCloseTo(2 / 3)
  })

  it('asks for the value, and counts a figure too many', () => {
    const other = signedFigure(text, { start: 37, end: 39 }, 12)
    expect(other.unit).toBe('%')
    expect(of([], [other]).figures).toBe(0)
    expect(of([], [signedFigure(text, { start: 17, end: 20 }, 340), other]).figures).toBeCloseTo(2 / 3)
  })
})
