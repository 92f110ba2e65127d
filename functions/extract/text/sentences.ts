import type { LaidOut } from './blocks.ts'
import { type Block, type Sentence, TokenCase, TokenKind, type Tokens } from './reading.ts'

const ABBREVIATIONS = new Set(
  (
    'm mm mme mlle mlles mmes me mgr dr drs pr prof st ste sts mr mrs ms jr sr inc ltd corp co cie cf ex fig figs art vol ed éd al env ' +
    'approx no nos nr vs tel tél av bd bld blvd chap pp p réf ref excl incl hab sept oct nov dec déc janv jan févr feb avr apr juil aug ' +
    'min max dept dép etc'
  ).split(' '),
)
/** These end a sentence as often as not: the next word's capital decides. */
const MAY_END = new Set(['etc', 'inc', 'ltd', 'corp', 'co', 'cie', 'al', 'hab', 'min', 'max'])
const CLOSERS = new Set(['»', '”', '"', '’', ')', ']', "'"])
const OPENERS = new Set(['«', '“', '"', '‘', '(', '[', '—', '–', '-', '•', '►', '…'])

/** Sentences of a text and the blocks with their sentences; a sentence never crosses a block. */
export function split(
  tokens: Tokens,
  layout: readonly LaidOut[],
): { readonly sentences: readonly Sentence[]; readonly blocks: readonly Block[] } {
  const sentences: Sentence[] = []
  const blocks: Block[] = []
  let token = 0
  for (const [block, laidOut] of layout.entries()) {
    const firstSentence = sentences.length
    let first = token
    while (token < tokens.length && tokens.start[token]! < laidOut.end) {
      const end = endsAt(tokens, token, laidOut.end)
      token++
      if (end < 0) continue
      token = end
      sentences.push(sentence(tokens, first, { end, block }))
      first = end
    }
    if (first < token) sentences.push(sentence(tokens, first, { end: token, block }))
    blocks.push({ ...laidOut, firstSentence, endSentence: sentences.length })
  }
  return { sentences, blocks }
}

function sentence(
  tokens: Tokens,
  first: number,
  at: { readonly end: number; readonly block: number },
): Sentence {
  const start = tokens.start[first]!
  return { start, end: tokens.end[at.end - 1]!, firstToken: first, endToken: at.end, block: at.block }
}

/** The token behind the sentence that ends with the terminator at `token` (closing quotes included), or -1. */
function endsAt(tokens: Tokens, token: number, blockEnd: number): number {
  const mark = tokens.lower[token]!
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return dottedEnd(tokens, token, blockEnd)
  let next = token + 1
  // The closing quote may stand off in French; an opening one never touches what precedes it.
  while (next < tokens.length && tokens.start[next]! < blockEnd && closes(tokens, next)) next++
  if (next >= tokens.length || tokens.start[next]! >= blockEnd) return next
  if (tokens.spaceBefore[next] === 0 || !opensSentence(tokens, next)) return -1
  return mark === '.' && isAbbreviation(tokens, token - 1, token) ? -1 : next
}

/** Initials with their own last point ("p.m.", "S.A.") before a capital word that is not a name's. */
function dottedEnd(tokens: Tokens, token: number, blockEnd: number): number {
  const text = tokens.lower[token]!
  if (tokens.kind[token] !== TokenKind.word || !text.endsWith('.m.')) return -1
  const next = token + 1
  const goesOn = next < tokens.length && tokens.start[next]! < blockEnd
  return goesOn && tokens.letterCase[next] === TokenCase.capital && tokens.lower[next]!.length > 3 ? next : -1
}

function closes(tokens: Tokens, token: number): boolean {
  const text = tokens.text[token]!
  if (!CLOSERS.has(text)) return false
  return text === '»' || tokens.spaceBefore[token] === 0
}

function opensSentence(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] === TokenKind.number || tokens.kind[token] === TokenKind.symbol) return true
  if (OPENERS.has(tokens.text[token]!)) return true
  const letterCase = tokens.letterCase[token]
  return tokens.kind[token] === TokenKind.word && letterCase !== TokenCase.lower
}

function isAbbreviation(tokens: Tokens, word: number, dot: number): boolean {
  if (word < 0 || tokens.kind[word] !== TokenKind.word || tokens.spaceBefore[dot] === 1) return false
  const text = tokens.lower[word]!
  // One capital letter is an initial ("J. Martin"), behind a number a unit ("200 L.").
  if (text.length === 1 && tokens.letterCase[word] === TokenCase.capital)
    return word === 0 || tokens.kind[word - 1] !== TokenKind.number
  if (!ABBREVIATIONS.has(text)) return false
  return !MAY_END.has(text) || tokens.letterCase[dot + 1] === TokenCase.lower
}
