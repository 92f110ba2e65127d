import { type Reading, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Candidate, Verdict } from './candidate.ts'
import type { Chunk } from './chunk.ts'
import { contextEvidence } from './context-evidence.ts'
import { compoundPart, EX, formerPart, isNameToken } from './name-tokens.ts'
import { keyOf } from './phrase-index.ts'
import type { SentenceStyle } from './sentence-style.ts'
import type { VouchedIndex } from './vouched.ts'
import { anyPlace, Fact, factsOf } from './word-facts.ts'

/** One sentence being read for names, and where they are put. */
export interface Scan {
  readonly reading: Reading
  readonly vouched: VouchedIndex
  readonly sentence: Sentence
  readonly style: SentenceStyle
  readonly found: Candidate[]
}

/** What a recogniser tells of the stretch that it took. */
export interface Told {
  readonly inner?: Verdict | undefined
  readonly initial?: boolean
  readonly authorityId?: string
}

/** Puts a candidate on the list and returns the token behind it. */
export function take(at: Scan, chunk: Chunk, told: Told): number {
  const { tokens } = at.reading
  const last = chunk.end - 1
  const compound = compoundPart.exec(tokens.lower[last]!)
  const cut = compound ? tokens.text[last]!.length - compound[1]!.length : 0
  const skip = formerPart.test(tokens.text[chunk.first]!) ? EX : 0
  const key = keyOf(tokens, chunk.first, chunk.end).slice(skip)
  const base = {
    first: chunk.first,
    end: chunk.end,
    start: tokens.start[chunk.first]! + skip,
    stop: tokens.end[last]! - cut,
    key: cut > 0 ? key.slice(0, -cut) : key,
    inner:
      (cut > 0 || skip > 0) && chunk.end - chunk.first === 1
        ? compoundInner(compound ? compound[1]! : tokens.lower[last]!.slice(skip))
        : told.inner,
    around:
      cut > 0 ? [] : contextEvidence(tokens, chunk, { sentence: at.sentence, language: at.reading.language }),
    initial: told.initial ?? false,
  }
  at.found.push(told.authorityId === undefined ? base : { ...base, authorityId: told.authorityId })
  return chunk.end
}

function compoundInner(word: string): Verdict {
  const place = (factsOf(word.toLowerCase()) & anyPlace) !== 0
  return { type: place ? 'place' : 'organization', chance: place ? 0.9 : 0.6, rule: 'place/compound' }
}

const CLOSING = Fact.companyTail | Fact.legalForm | Fact.englishHead

/** The name does not go on with another capital word, as "Novartis France" does for "Novartis". */
export function continues(tokens: Tokens, end: number, at: Scan): boolean {
  return (
    at.style === 'prose' &&
    end < at.sentence.endToken &&
    tokens.spaceBefore[end] === 1 &&
    (isNameToken(tokens, end) || (factsOf(tokens.lower[end]!) & (CLOSING | Fact.generic)) !== 0) &&
    tokens.letterCase[end] !== TokenCase.lower &&
    at.vouched.forms.find(tokens, end, at.sentence.endToken) === undefined
  )
}

/** Whether any word of the stretch has a capital. */
export function writtenAsName(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const letterCase = tokens.letterCase[token]
    if (letterCase === TokenCase.capital || letterCase === TokenCase.upper || letterCase === TokenCase.mixed)
      return true
  }
  return false
}

/** Whether the next token belongs to no name. */
export function standsAlone(tokens: Tokens, end: number, sentence: Sentence): boolean {
  return end >= sentence.endToken || tokens.spaceBefore[end] === 0 || !isNameToken(tokens, end)
}

const NUMBERING = 6

/** Nothing but numbering, times and marks stands before the token. */
export function opensSentence(tokens: Tokens, token: number, sentence: Sentence): boolean {
  if (token > sentence.firstToken + NUMBERING) return false
  for (let before = sentence.firstToken; before < token; before++) {
    const word =
      tokens.kind[before] === TokenKind.word &&
      tokens.lower[before]!.length > 1 &&
      !/\d/.test(tokens.lower[before]!)
    if (word) return false
  }
  return true
}

/** Behind a colon, a quotation mark or a bullet any word may have a capital. */
export function opensClause(tokens: Tokens, token: number): boolean {
  const before = tokens.text[token - 1]
  return before !== undefined && /^[:«“"‘•►▪*>|–—·\]-]$/.test(before)
}
