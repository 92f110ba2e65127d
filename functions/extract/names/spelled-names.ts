import { wordsWithoutLetter } from '../lexicon/acronyms.ts'
import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { bare, Fact, factsOf } from './word-facts.ts'

/** Words whose first letters make up the letter word in brackets behind or before them. */
export interface SpelledName {
  readonly end: number
  /** The letters are a term of the field ("CDMO"), so that the words name no one. */
  readonly generic: boolean
}

const LONGEST = 14

/** "Vessel Makers and Users Alliance (VMUA)", "VMUA (Vessel Makers and Users Alliance)" from its first word. */
export function spelledName(tokens: Tokens, first: number, limit: number): SpelledName | undefined {
  if (wordsWithoutLetter.has(tokens.lower[first]!)) return undefined
  if (tokens.text[first - 1] === '(' && isLetters(tokens, first - 2)) {
    const end = closing(tokens, first, limit)
    return end > 0 ? spelled(tokens, { first, end }, first - 2) : undefined
  }
  for (let token = first + 1; token + 2 < limit && token < first + LONGEST; token++) {
    if (tokens.text[token] === '(')
      return isLetters(tokens, token + 1) && tokens.text[token + 2] === ')'
        ? spelled(tokens, { first, end: token }, token + 1)
        : undefined
    if (!mayStandInside(tokens, token)) return undefined
  }
  return undefined
}

const isLetters = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === TokenKind.word &&
  (tokens.letterCase[token] === TokenCase.upper || tokens.letterCase[token] === TokenCase.mixed) &&
  tokens.lower[token]!.length >= 2

const isCapital = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital || tokens.letterCase[token] === TokenCase.mixed

const mayStandInside = (tokens: Tokens, token: number): boolean =>
  tokens.text[token] === '&' ||
  tokens.text[token] === ',' ||
  wordsWithoutLetter.has(tokens.lower[token]!) ||
  isCapital(tokens, token)

function closing(tokens: Tokens, first: number, limit: number): number {
  for (let token = first; token < limit && token < first + LONGEST; token++) {
    if (tokens.text[token] === ')') return token
    if (!mayStandInside(tokens, token)) return 0
  }
  return 0
}

/** Every capital word gives one letter, in order; small words may give theirs. */
function spelled(
  tokens: Tokens,
  { first, end }: { readonly first: number; readonly end: number },
  at: number,
): SpelledName | undefined {
  const letters = bare(tokens.lower[at]!).replace(/[^a-z]/g, '')
  let got = 0
  let capitals = 0
  for (let token = first; token < end; token++) {
    const small = wordsWithoutLetter.has(tokens.lower[token]!) || tokens.kind[token] !== TokenKind.word
    for (const part of bare(tokens.lower[token]!).split('-'))
      if (part.startsWith(letters[got] ?? '\0')) got++
      else if (!small) return undefined
    if (!small) capitals++
  }
  if (got < letters.length || capitals < 2) return undefined
  return { end, generic: (factsOf(tokens.lower[at]!) & Fact.generic) !== 0 }
}
