import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordTable } from '../../../../functions/extract/names/word-table.ts'

describe('a table of words', () => {
  it('answers as a map of the same words would', () => {
    const entry = fc.tuple(
      fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', 'é', ' ') }),
      fc.nat(255),
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), fc.string({ maxLength: 4 }), (entries, other) => {
        const table = new WordTable({ words: 60, characters: 240 })
        const map = new Map<string, number>()
        for (const [word, bits] of entries) {
          table.addBits(`x${word}y`, 1, 1 + word.length, bits)
          map.set(word, (map.get(word) ?? 0) | bits)
        }
        for (const word of [...map.keys(), other]) expect(table.get(word)).toBe(map.get(word) ?? 0)
        expect(table.length).toBe(map.size)
      }),
    )
  })

  it('keeps the largest number where that is asked for', () => {
    const table = new WordTable({ words: 2, characters: 10 })
    for (const number of [3, 9, 4]) table.addMost('lyon', 0, 4, number)
    expect(table.get('lyon')).toBe(9)
  })

  it('says so when more is put in than it has room for', () => {
    const table = new WordTable({ words: 1, characters: 10 })
    table.addBits('ain', 0, 3, 1)
    expect(() => table.addBits('aisne', 0, 5, 1)).toThrow(/room for 1/)
  })
})
