/** Many patterns of whole words in one pass over a text: each is tried only at words that begin as its matches do. */

import { firstLetters } from './first-letters.ts'
import { swift } from './letters.ts'
import type { Span } from './reading.ts'

/** By pattern, its matches in order of place, as a search by each global pattern alone finds them. */
export type WordScan = (text: string) => readonly (readonly Span[])[]

const wholeWords = /^\(\?<!(?:\\p\{L\}|\[\\p\{L\}-?\])\)/

/** A beginning, and the patterns that have it. */
interface Candidate {
  readonly letters: string
  readonly patterns: number[]
}

/** Words are told apart by the low bits of two letters; what else they share, the beginning itself refutes. */
const bits = 5
const low = 2 ** bits - 1
const slotOf = (first: number, second: number): number => ((first & low) << bits) | (second & low)
const none: readonly Candidate[] = []

/** By slot, the beginnings that words of the slot may have. */
const slotsOf = (letters: ReadonlyMap<string, number[]>): (readonly Candidate[])[] => {
  const slots: (readonly Candidate[])[] = Array.from({ length: 2 ** (2 * bits) }, () => none)
  for (const [text, patterns] of letters) {
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
    // A beginning of one letter may be followed by any.
    const ends = text.length > 1 ? [second] : Array.from({ length: low + 1 }, (_, end) => end)
    for (const end of ends) {
      const slot = slotOf(first, end)
      slots[slot] = [...slots[slot]!, { letters: text, patterns }]
    }
  }
  return slots
}

const spansOf = (pattern: RegExp, text: string): Span[] => {
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text))
    found.push({ start: hit.index, end: pattern.lastIndex })
  return found
}

/** Patterns that are no whole words, or may begin with any word, are searched for alone. Texts are in lower case. */
export const wordScan = (patterns: readonly RegExp[]): WordScan => {
  const byLetters = new Map<string, number[]>()
  const alone = new Set<number>()
  patterns.forEach(({ source }, pattern) => {
    const starts = wholeWords.test(source) ? firstLetters(source) : undefined
    if (starts === undefined) alone.add(pattern)
    for (const letters of starts ?? []) byLetters.set(letters, [...(byLetters.get(letters) ?? []), pattern])
  })
  const slots = slotsOf(byLetters)
  const whole = patterns.map(swift)
  const sticky = whole.map(({ source, flags }) => new RegExp(source, flags.replace('g', 'y')))
  return text => {
    const found: Span[][] = whole.map((pattern, at) => (alone.has(at) ? spansOf(pattern, text) : []))
    const ends = new Int32Array(patterns.length)
    const tryAt = (start: number, pattern: number): void => {
      if (start < ends[pattern]!) return
      const tried = sticky[pattern]!
      tried.lastIndex = start
      if (!tried.test(text)) return
      found[pattern]!.push({ start, end: tried.lastIndex })
      ends[pattern] = tried.lastIndex
    }
    let inWord = false
    let code = text.charCodeAt(0)
    for (let start = 0; start < text.length; start++) {
      const next = text.charCodeAt(start + 1)
      if (!inWord)
        for (const { letters, patterns: those } of slots[slotOf(code, next)]!)
          if (text.startsWith(letters, start)) for (const pattern of those) tryAt(start, pattern)
      inWord = code > 96 && code < 123
      code = next
    }
    return found
  }
}
