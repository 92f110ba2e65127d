import { type Language, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { isOrdinary } from './word-facts.ts'

/** How a sentence uses capitals: as prose does, on Most Of Its Words, or ALL OVER. */
export type SentenceStyle = 'prose' | 'title' | 'capitals'

const LONG_WORD = 4

/** Tells the style of a sentence by its longer words; only English headings have capitals on ordinary words. */
export function styleOf(
  tokens: Tokens,
  sentence: Sentence,
  place: { readonly language: Language; readonly heading: boolean },
): SentenceStyle {
  let long = 0
  let capital = 0
  let upper = 0
  let ordinary = 0
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tokens.kind[token] !== TokenKind.word || tokens.lower[token]!.length < LONG_WORD) continue
    long++
    const letterCase = tokens.letterCase[token]
    if (letterCase === TokenCase.upper) upper++
    if (letterCase === TokenCase.lower) continue
    capital++
    if (
      place.heading &&
      place.language === 'en' &&
      letterCase === TokenCase.capital &&
      isOrdinary(tokens.lower[token]!, place.language)
    )
      ordinary++
  }
  if (long >= 2 && upper >= long * 0.75) return 'capitals'
  return ordinary >= 3 && capital >= long * 0.7 ? 'title' : 'prose'
}
