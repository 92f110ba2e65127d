import { describe, expect, it } from 'vitest'
import { swift } from '../../../../functions/extract/text/letters.ts'

/** Every character, and some pairs, between letters and marks. */
const texts = (): string[] => {
  const characters = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit))
  return [...characters, '😀', '𝒜', 'ﬁ', '漢'].flatMap(one => [`${one}site${one}`, `é${one}ont`])
}

describe('a pattern that asks for letters of Latin-1 first', () => {
  it.each([
    /(?<!\p{L})site(?!\p{L})/gu,
    /(?<![\p{L}-])(?:site|ont)(?![\p{L}\d])/giu,
    /(?<=\p{L})ont|[\p{L}'-]+te|[^\p{L}]s/gu,
    /\\p|[\]\p{L}]{2}|(?<!\p{L}\p{L})o/gu,
  ])('has the same matches: %s', pattern => {
    const fast = swift(pattern)
    for (const text of texts()) {
      const found = (one: RegExp) => [...text.matchAll(one)].map(({ 0: hit, index }) => `${index} ${hit}`)
      expect(found(fast), text).toEqual(found(pattern))
    }
  })
})
