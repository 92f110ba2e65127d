import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../../functions/extract/text/pieces.ts'

describe('pieces of a text', () => {
  const characters = fc.constantFrom(...'aé ÿĀ’–€😀\0')

  it('are those that the text itself gives', () => {
    const offset = fc.integer({ min: -40, max: 40 })
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 30 }), offset, offset, (list, start, end) => {
        const text = list.join('')
        expect(piecesOf(text).slice(start, end)).toBe(text.slice(start, end))
        expect(piecesOf(text).slice(start)).toBe(text.slice(start))
      }),
    )
  })

  it('are right in a text of many parts', () => {
    const text = 'é'.repeat(10_000) + '–'.repeat(10_000) + 'a'.repeat(10_000)
    const pieces = piecesOf(text)
    for (const start of [0, 4095, 4096, 9_000, 9_999, 10_000, 19_999, 20_000, 29_999])
      expect(pieces.slice(start, start + 100)).toBe(text.slice(start, start + 100))
  })
})
