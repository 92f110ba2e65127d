import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLetters } from '../../../../functions/extract/text/first-letters.ts'
import { wordScan } from '../../../../functions/extract/text/word-scan.ts'

describe('what the matches of a pattern begin with', () => {
  it('is each way of its alternation, up to five letters', () => {
    expect(firstLetters("(?<!\\p{L})(?:the (?:new )?plant|l'usine|its?)(?!\\p{L})")).toEqual([
      'the n',
      'the p',
      "l'usi",
      'its',
      'it',
    ])
  })

  it('goes on behind what may be left out', () => {
    expect(firstLetters('(?:le |du )?site')).toEqual(['le si', 'du si', 'site'])
  })

  it('stops where letters are not spelled out', () => {
    expect(firstLetters('[ct]o\\p{L}+|un(?= mot)')).toEqual(['co', 'to', 'un'])
  })

  it('is unknown where one way may begin with anything', () => {
    expect(firstLetters('site|\\p{L}+ing')).toBeUndefined()
  })
})

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu')

describe('a scan for words', () => {
  const patterns = [
    whole("the (?:\\p{L}+ ){0,2}?(?:plant|site)|l'usine|état"),
    whole('its?|y|on'),
    whole('\\p{L}{2,}ont'),
    /;/g,
    /(?<![\p{L}-])(?:on site|site)(?![\p{L}-])/gu,
  ]
  const scan = wordScan(patterns)
  const words = fc.constantFrom(
    ..."the new plant site on-site l'usine d'état it its y on sont é ; , 12on état-site the; 😀 İ".split(' '),
  )

  it('finds what each pattern finds alone', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', ''), (list, between) => {
        const text = list.join(between)
        const alone = patterns.map(pattern =>
          [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
            start: index,
            end: index + length,
          })),
        )
        expect(scan(text)).toEqual(alone)
      }),
    )
  })
})
