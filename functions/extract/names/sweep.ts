import type { Span } from '../text/reading.ts'
import { type Reading, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { keyOf, PhraseIndex } from './phrase-index.ts'
import type { NameGroup } from './verdicts.ts'

export interface SweptMention extends Span {
  readonly thing: number
}

/** Further places of names that the document is known to hold: in headings, at sentence starts, in capitals. */
export function sweep(reading: Reading, things: readonly (readonly NameGroup[])[]): SweptMention[] {
  const { tokens } = reading
  const index = new PhraseIndex<number>()
  const covered = new Uint8Array(tokens.length)
  for (const [thing, groups] of things.entries()) {
    for (const { candidates } of groups) {
      for (const { first, end } of candidates) covered.fill(1, first, end)
      const { first, end } = candidates[0]!
      index.add(keyOf(tokens, first, end), thing)
    }
  }
  const found: SweptMention[] = []
  for (const sentence of reading.sentences) {
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (covered[token] === 1 || tokens.kind[token] !== TokenKind.word || !isCapital(tokens, token)) continue
      const name = index.find(tokens, token, sentence.endToken)
      if (!name || isCovered(covered, token, name.end) || joinsOn(tokens, covered, name.end)) continue
      found.push({ start: tokens.start[token]!, end: tokens.end[name.end - 1]!, thing: name.value })
      token = name.end - 1
    }
  }
  return found
}

const isCapital = (tokens: Tokens, token: number): boolean => {
  const letterCase = tokens.letterCase[token]
  return letterCase !== TokenCase.lower && letterCase !== TokenCase.none
}

function isCovered(covered: Uint8Array, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (covered[token] === 1) return true
  return false
}

/** The next word belongs to a name already: the words before it were taken apart from it on purpose. */
const joinsOn = (tokens: Tokens, covered: Uint8Array, end: number): boolean =>
  end < tokens.length && covered[end] === 1 && tokens.spaceBefore[end] === 1 && isCapital(tokens, end)
