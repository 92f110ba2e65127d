import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedSentence, sentenceLimit } from '../../../functions/extract/sentence.ts'

describe('the sentence that is published', () => {
  it('is the sentence itself where it is short', () => {
    const text = 'Un. Deux et trois. Quatre.'
    expect(publishedSentence(text, { sentence: { start: 4, end: 18 }, quote: { start: 4, end: 8 } })).toEqual(
      { start: 4, end: 18 },
    )
  })

  it('is a window of whole words around the quote where it is long', () => {
    const text = Array.from({ length: 200 }, (_, i) => `mot${i}`).join(' ')
    const quote = { start: text.indexOf('mot100'), end: text.indexOf('mot100') + 6 }
    const { start, end } = publishedSentence(text, { sentence: { start: 0, end: text.length }, quote })
    expect(end - start).toBeLessThanOrEqual(sentenceLimit)
    expect(end - start).toBeGreaterThan(sentenceLimit - 20)
    expect(text.slice(start, end)).toMatch(/^mot\d+ .*mot100.* mot\d+$/)
    expect(text.slice(start - 1, start).trim() + text.slice(end, end + 1).trim()).toBe('')
  })

  it('always holds the quote, within the limit or the quote’s own length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '𝔅'), minLength: 1, maxLength: 900 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
          const window = publishedSentence(text, {
            sentence: { start: 0, end: text.length },
            quote: { start, end },
          })
          expect(window.start).toBeLessThanOrEqual(start)
          expect(window.end).toBeGreaterThanOrEqual(end)
          expect([...text.slice(window.start, window.end)].length).toBeLessThanOrEqual(
            Math.max(sentenceLimit, end - start),
          )
        },
      ),
    )
  })
})
