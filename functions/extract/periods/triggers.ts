/** Which shapes of period a sentence can hold, by a look at its tokens. */
import { calendarTriggers, monthWords } from '../lexicon/calendar.ts'
import { type Reading, type Sentence, TokenKind } from '../text/reading.ts'
import type { Shape } from './shape.ts'

const endsInYear = /(?:-|^fy)(?:19|20)\d\d$/
/** "FY24", "Q3", "H1". */
const isPart = /^(?:fy\d\d|[qt][1-4]|[hs][12])$/
const isDigit = (unit: number): boolean => unit > 47 && unit < 58
const isYear = /^(?:19|20)\d\d$/

/** What a sentence holds that may begin a period; most hold nothing. */
export interface Triggers {
  readonly year: boolean
  readonly figures: boolean
  readonly word: boolean
  readonly month: boolean
}

/** What stands among the first `longest` tokens. */
export const triggersIn = (
  { tokens, language }: Reading,
  { firstToken, endToken }: Sentence,
  longest: number,
): Triggers => {
  const words = calendarTriggers[language]
  const last = Math.min(endToken, firstToken + longest)
  let year = false
  let figures = false
  let word = false
  let month = false
  for (let token = firstToken; token < last; token++) {
    const text = tokens.lower[token]!
    if (tokens.kind[token] === TokenKind.number) {
      if (text.length === 4 && isYear.test(text)) year = true
      else if (text.length === 10) figures = true
      if (tokens.lower[token + 1] === '/' && tokens.kind[token + 2] === TokenKind.number) figures = true
    } else if (tokens.kind[token] === TokenKind.word) {
      if (words.has(text)) {
        word = true
        if (monthWords[language].has(text)) month = true
      }
      // "18-Sep-2024", "mid-2026" and "FY2023" are words with a year inside.
      else if (text.length < 5 && isDigit(text.charCodeAt(text.length - 1)) && isPart.test(text)) year = true
      else if (text.length > 5 && isDigit(text.charCodeAt(text.length - 1)) && endsInYear.test(text))
        year = word = month = true
    }
  }
  return { year, figures, word, month }
}

/** Shapes that a year alone makes possible, those in figures, and those that need a word of the calendar. */
const ofYear = new Set([
  'years',
  'year',
  'through',
  'part-of-year',
  'quarter',
  'half-year',
  'fiscal-year',
  'year-named',
])

const ofMonth = new Set(['days', 'date', 'months', 'month', 'month-alone', 'month-behind', 'month-ahead'])

export const isPossible = ({ rule }: Shape, { year, figures, word, month }: Triggers): boolean => {
  if (ofYear.has(rule)) return year || word
  if (rule === 'days' || rule === 'date') return month || figures || year
  return ofMonth.has(rule) ? month : word
}
