import type { Span } from './text/reading.ts'

/** Longest sentence that is published, in code points (contract). */
export const sentenceLimit = 300

/** The sentence as it may be published: itself, or a window of whole words around the quote where it is too long. */
export const publishedSentence = (
  text: string,
  { sentence, quote }: { sentence: Span; quote: Span },
): Span => {
  const start = Math.min(skipSpace(text, sentence.start), quote.start)
  const end = Math.max(sentence.end, quote.end)
  if (length(text, start, end) <= sentenceLimit) return { start, end }
  let [left, right] = [quote.start, quote.end]
  for (let grown = true; grown; ) {
    grown = false
    for (const [from, to] of [
      [wordBefore(text, left, start), right],
      [left, wordAfter(text, right, end)],
    ] as const) {
      if (
        (from < left || to > right) &&
        length(text, Math.min(from, left), Math.max(to, right)) <= sentenceLimit
      ) {
        left = Math.min(from, left)
        right = Math.max(to, right)
        grown = true
      }
    }
  }
  return { start: left, end: right }
}

const length = (text: string, start: number, end: number): number => {
  let count = 0
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++
  return count
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ')

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isSpace(text, at)) at++
  return at
}

/** Start of the word before `from`, not below `floor`. */
const wordBefore = (text: string, from: number, floor: number): number => {
  let at = from
  while (at > floor && isSpace(text, at - 1)) at--
  while (at > floor && !isSpace(text, at - 1)) at--
  return at
}

/** End of the word after `from`, not above `ceiling`. */
const wordAfter = (text: string, from: number, ceiling: number): number => {
  let at = from
  while (at < ceiling && isSpace(text, at)) at++
  while (at < ceiling && !isSpace(text, at)) at++
  return at
}
