import type { EntityType } from '../findings.ts'
import { type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { chunkAt } from './chunk.ts'
import { headedName } from './headed-names.ts'
import { Fact, factsOf } from './word-facts.ts'

const ORDINAL = /^(?:st|nd|rd|th|e|es|è|ème|èmes|er|ère|re|ᵉ)$/

/** "9th … Congress", "8es Rencontres de …", "100 Days Mission": a name that begins with its number. */
export function numberedEvent(
  tokens: Tokens,
  number: number,
  sentence: Sentence,
): { readonly first: number; readonly end: number; readonly type: EntityType } | undefined {
  const limit = sentence.endToken
  const ordinal =
    number + 1 < limit && tokens.spaceBefore[number + 1] === 0 && ORDINAL.test(tokens.lower[number + 1]!)
  const first = ordinal ? number + 2 : number + 1
  if (!/^[0-9]{1,3}$/.test(tokens.text[number]!) || tokens.kind[number - 1] === TokenKind.symbol)
    return undefined
  if (
    first >= limit ||
    tokens.spaceBefore[first] === 0 ||
    tokens.letterCase[first] === TokenCase.lower ||
    tokens.letterCase[first] === TokenCase.none
  )
    return undefined
  if (ordinal) {
    const headed = headedName(tokens, first, { limit, bold: true })
    if (headed?.type === 'event') return { first: number, end: headed.end, type: 'event' }
  }
  const { end } = chunkAt(tokens, first, { end: limit, language: 'en' })
  const tail = factsOf(tokens.lower[end - 1]!)
  if (end - first < 2) return undefined
  if (ordinal && (tail & Fact.eventTail) !== 0) return { first: number, end, type: 'event' }
  return !ordinal && (tail & Fact.programTail) !== 0 ? { first: number, end, type: 'program' } : undefined
}
