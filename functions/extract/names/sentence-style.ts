import { type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'

/** How a sentence uses capitals: as prose does, on Most Of Its Words, or ALL OVER. */
export type SentenceStyle = 'prose' | 'title' | 'capitals'

const LONG_WORD = 4

/** Tells the style of a sentence by its longer words. */
export function styleOf(tokens: Tokens, sentence: Sentence): SentenceStyle {
  let long = 0
  let capital = 0
  let upper = 0
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tokens.kind[token] !== TokenKind.word || tokens.lower[token]!.length < LONG_WORD) continue
    long++
    const letterCase = tokens.letterCase[token]
    if (letterCase === TokenCase.upper) upper++
    if (letterCase !== TokenCase.lower) capital++
  }
  if (long >= 2 && upper >= long * 0.75) return 'capitals'
  return long >= 4 && capital >= long * 0.7 && capital - upper >= 3 ? 'title' : 'prose'
}
