import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRelease, releaseFolders } from '../../../functions/plan/release-id.ts'

describe('the next release', () => {
  it.each([
    ['2026-03-01', [], '2026-03-01.01'],
    ['2026-03-01', ['2026-02-28.07'], '2026-03-01.01'],
    ['2026-03-01', ['2026-03-01.01'], '2026-03-01.02'],
    ['2026-03-01', ['2026-03-04.09'], '2026-03-04.10'],
    ['2026-03-01', ['2026-12-31.99'], '2027-01-01.01'],
  ])('of %s after %j is %s', (today, whole, expected) => {
    expect(nextRelease(today, { whole })).toBe(expected)
  })

  it('is the one asked for only above every other', () => {
    expect(nextRelease('2026-03-01', { whole: ['2026-03-01.02'], asked: '2026-03-01.05' })).toBe(
      '2026-03-01.05',
    )
    expect(nextRelease('2026-03-01', { whole: ['2026-03-01.02'], asked: '2026-03-01.02' })).toBeUndefined()
    expect(nextRelease('2026-03-01', { whole: ['2026-03-01.02'], asked: '2026-02-01.01' })).toBeUndefined()
  })

  it('always sorts after the last as text', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 99 }), (today, last, n) => {
        const before = `${last}.${String(n).padStart(2, '0')}`
        expect(nextRelease(today, { whole: [before] })! > before).toBe(true)
      }),
    )
  })
})

describe('release folders', () => {
  it('are whole once their checksums are there', () => {
    const keys = [
      'releases/2026-03-01.01/SHA256SUMS',
      'releases/2026-03-01.01/a',
      'releases/2026-03-01.02/a',
      'releases/other/a',
    ]
    expect(releaseFolders(keys).map(({ release, whole }) => [release, whole])).toEqual([
      ['2026-03-01.01', true],
      ['2026-03-01.02', false],
    ])
  })
})
