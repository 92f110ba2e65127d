import { describe, expect, it } from 'vitest'
import { needsOf } from '../../../../functions/extract/periods/needs.ts'

describe('what a pattern cannot match without', () => {
  it('is its literal words, in lower case', () => {
    expect(needsOf('FY ends')).toEqual([['fy ends']])
  })

  it('is one word of each alternation, fewest first', () => {
    expect(needsOf('(?<o>first|second|last) half (?:19|20)\\d\\d')).toEqual([
      ['half'],
      ['19', '20'],
      ['first', 'second', 'last'],
    ])
  })

  it('is not what may be left out or repeated no times', () => {
    expect(needsOf('(?:the )?close(?: of)? (?:fiscal ){0,2}years?')).toEqual([['close'], ['year']])
  })

  it('is nothing where one way needs nothing', () => {
    expect(needsOf('decade|\\d{1,2}|[a-z]+')).toEqual([])
  })

  it('is not what stands around the match or must not', () => {
    expect(needsOf('(?<=in )spring(?! ?rolls)(?= of)')).toEqual([['spring']])
  })

  it('spells out no class and no escape', () => {
    expect(needsOf('(?<a>Q[\\]x-z])\\u00a0half\\x20\\k<a>\\p{Lu}{2}years')).toEqual([['half'], ['years']])
  })

  it('reads an escaped point as a point', () => {
    expect(needsOf('sept\\. \\p{L}+')).toEqual([['sept.']])
  })
})
