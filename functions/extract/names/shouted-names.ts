import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Candidate } from './candidate.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

const BY = new Set(['par', 'by'])
const BETWEEN = new Set(['le', 'la', 'dr', 'pr', 'prof', 'mme', 'm', '.'])
const LONGEST = 8

/** What lines in capitals tell of names: "PAR LE DR ADA BRUN" of a person, "NORDIC VESSEL DAYS 2026" of an event. */
export function shoutedName(
  tokens: Tokens,
  first: number,
  at: { readonly opening: number; readonly limit: number },
): { readonly end: number; readonly inner: NonNullable<Candidate['inner']> } | undefined {
  const end = capitalsEnd(tokens, first, at.limit)
  if (end - first < 2) return undefined
  if ((factsOf(tokens.lower[first]!) & Fact.firstName) !== 0 && signs(tokens, first, at.opening))
    return {
      end: Math.min(end, first + 2),
      inner: { type: 'person', chance: 0.9, rule: 'person/byline' },
    }
  const dated = /^20\d\d$/.test(tokens.text[end] ?? '') && end < at.limit
  const tail = (factsOf(tokens.lower[end - 1]!) & Fact.eventTail) !== 0
  if (first !== at.opening || !tail || !(dated || isKnownNowhere(tokens, first, end))) return undefined
  return { end, inner: { type: 'event', chance: 0.8, rule: 'event/capitals' } }
}

/** The end of the words in capitals from the token. */
function capitalsEnd(tokens: Tokens, first: number, limit: number): number {
  let end = first
  while (
    end < limit &&
    end < first + LONGEST &&
    (tokens.text[end] === '&' ||
      (tokens.kind[end] === TokenKind.word && tokens.letterCase[end] === TokenCase.upper))
  )
    end++
  return end
}

/** "BY" stands before the name, with a title at most between. */
function signs(tokens: Tokens, first: number, opening: number): boolean {
  let at = first - 1
  while (at > opening && BETWEEN.has(tokens.lower[at]!)) at--
  return at === opening && BY.has(tokens.lower[at]!)
}

function isKnownNowhere(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (!isOrdinary(tokens.lower[token]!, 'en') && !isOrdinary(tokens.lower[token]!, 'fr')) return true
  return false
}
