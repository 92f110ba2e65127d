import { monthNumber } from '../lexicon/calendar.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { numberedNouns } from '../lexicon/uncounted-nouns.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { apart, type Context, glued, word } from './context.ts'
import type { Numeral } from './numerals.ts'

const ORDINAL = /^(?:st|nd|rd|th|e|er|ers|ère|ères|eme|ème|emes|èmes|es|nde|nd|ier|ième|iemes|ièmes)$/
const MERIDIEM = /^(?:[ap]\.?m\.?)$/
const DATE_LINKS = new Set(['et', 'and', '&', '-', '–', 'au', 'to', 'ou', 'or', ','])

function isMonth(cx: Context, at: number): boolean {
  const text = word(cx, at)
  if (text.length < 3 || text.length > 12) return false
  return (
    monthNumber(text, cx.language) > 0 && (text !== 'may' || cx.tokens.letterCase[at] === TokenCase.capital)
  )
}

/** Whether a number in figures names a thing or a day instead of counting: dates, times, ordinals, pages, versions, codes. */
export function isReference(cx: Context, numeral: Numeral): boolean {
  const { first, end } = numeral
  return (
    isOrdinal(cx, end) ||
    isDate(cx, numeral) ||
    isTime(cx, first, end) ||
    isCode(cx, first, end) ||
    (numeral.scale === 1 && isLabel(cx, first, end)) ||
    isAddress(cx, first, end)
  )
}

function isOrdinal(cx: Context, end: number): boolean {
  return (
    glued(cx, end) && ORDINAL.test(word(cx, end)) && !(word(cx, end) === 'e' && word(cx, end + 1) === '-')
  )
}

function isDate(cx: Context, { first, end, value }: Numeral): boolean {
  if (value > 31 || !Number.isInteger(value)) return false
  const monthBefore = cx.language === 'en' && isMonth(cx, first - 1)
  if (isMonth(cx, end) || (monthBefore && !isFigureBehind(cx, end))) return true
  if (
    word(cx, end) === '-' &&
    /^(?:jan|fév|feb|mar|avr|apr|mai|may|jui|jun|jul|aoû|aug|sep|oct|nov|déc|dec)\p{L}*-\d/u.test(
      word(cx, end + 1),
    )
  )
    return true
  if (DATE_LINKS.has(word(cx, end)) && isSmall(cx, end + 1) && isMonth(cx, end + 2)) return true
  return DATE_LINKS.has(word(cx, first - 1)) && isSmall(cx, first - 2) && isMonth(cx, first - 3)
}

function isSmall(cx: Context, at: number): boolean {
  return (
    at >= cx.first &&
    at < cx.end &&
    cx.tokens.kind[at] === TokenKind.number &&
    cx.tokens.lower[at]!.length <= 2
  )
}

/** "In May 31 batches were made" is no date. */
function isFigureBehind(cx: Context, end: number): boolean {
  const text = word(cx, end)
  return text === '%' || text === '€' || text === 'million' || text === 'millions'
}

function isTime(cx: Context, first: number, end: number): boolean {
  const next = word(cx, end)
  if (MERIDIEM.test(next)) return true
  // "8.45    Badges": an hour in the first column of an agenda.
  if (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(cx.tokens.lower[first]!) && apart(cx, end)) return true
  if (next === ':' && glued(cx, end) && isSmall(cx, end + 1)) return true
  if (
    word(cx, first - 1) === ':' &&
    glued(cx, first) &&
    first - 2 >= cx.first &&
    cx.tokens.kind[first - 2] === TokenKind.number
  )
    return true
  return /^h\d\d$/.test(next) && glued(cx, end)
}

/** Numbers between slashes, in versions, standards and telephone numbers. */
function isCode(cx: Context, first: number, end: number): boolean {
  if (word(cx, end) === '^' || (word(cx, first - 1) === '^' && glued(cx, first))) return true
  if (word(cx, end) === '/' && glued(cx, end) && isFigure(cx, end + 1)) return true
  const before = word(cx, first - 1)
  if (
    before === '/' &&
    glued(cx, first) &&
    (isFigure(cx, first - 2) || cx.tokens.letterCase[first - 2] === TokenCase.upper)
  )
    return true
  if (
    isFigure(cx, first - 1) &&
    !glued(cx, first) &&
    !apart(cx, first) &&
    cx.tokens.lower[first - 1]!.length <= 3 &&
    cx.tokens.lower[first]!.length <= 3
  )
    return true
  if (
    isFigure(cx, end) &&
    !apart(cx, end) &&
    cx.tokens.lower[end]!.length <= 2 &&
    cx.tokens.lower[first]!.length <= 3
  )
    return true
  if (/^0\d/.test(cx.tokens.lower[first]!)) return true
  // "bac +2", "version-3", "(0)".
  return (
    before === '+' &&
    glued(cx, first) &&
    first - 2 >= cx.first &&
    cx.tokens.spaceBefore[first - 1] === 0 &&
    cx.tokens.kind[first - 2] === TokenKind.word
  )
}

function isFigure(cx: Context, at: number): boolean {
  return at >= cx.first && at < cx.end && cx.tokens.kind[at] === TokenKind.number
}

const ABBREVIATED = /^(?:no|n|nos|nr|art|p|pp|vol|fig|chap|ch|sect|eq|eqs|tel|tél|ref|réf|al|ann)$/

/** "phase 3", "No. 2", "Campus 1", "#58", "(91)", "[1]", "1." at the start of an item. */
function isLabel(cx: Context, first: number, end: number): boolean {
  const before = word(cx, first - 1)
  const next = word(cx, end)
  if (before === '#' || before === '§' || before === '[') return true
  if (before === '(' && /^(?:19|20)\d\d$/.test(word(cx, first - 2))) return false
  if (
    (before === '(' || before === ',') &&
    (next === ')' || next === ']') &&
    cx.tokens.lower[first]!.length <= 4
  )
    return true
  // "4.2 Members": a section's number.
  if (first === cx.first && isSection(cx, first, end)) return true
  if (first === cx.first && (next === '.' || next === ')') && cx.tokens.lower[first]!.length <= 2) return true
  if (before === '.' || before === '°' || before === 'º') return ABBREVIATED.test(word(cx, first - 2))
  // "à ce jour 105 personnes".
  if (before === 'jour' && word(cx, first - 2) === 'ce') return false
  if (numberedNouns.has(before)) return !isUnitBehind(cx, end)
  return false
}

function isSection(cx: Context, first: number, end: number): boolean {
  return (
    /^\d{1,2}\.\d{1,2}$/.test(cx.tokens.lower[first]!) &&
    end < cx.end &&
    cx.tokens.kind[end] === TokenKind.word &&
    cx.tokens.letterCase[end] === TokenCase.capital
  )
}

function isUnitBehind(cx: Context, end: number): boolean {
  const next = word(cx, end)
  return next === '%' || next === '€' || next === 'm²' || next === 'million' || next === 'millions'
}

const STREET = /^(?:rue|avenue|av|bd|boulevard|allée|allées|place|quai|chemin|route|impasse|bis|ter|street)$/

function isAddress(cx: Context, first: number, end: number): boolean {
  const next = word(cx, end)
  if (STREET.test(next) || (next === ',' && STREET.test(word(cx, end + 1))))
    return next !== 'place' || cx.language === 'fr'
  // Postal codes: five figures without a separator before a place's name.
  return (
    /^\d{5}$/.test(cx.tokens.lower[first]!) &&
    end < cx.end &&
    cx.tokens.letterCase[end] === TokenCase.capital &&
    cx.tokens.kind[end] === TokenKind.word
  )
}

const YEAR = /^(?:1[89]\d\d|20\d\d)$/
const FIRST_YEAR = 1850
const LAST_YEAR = 2100

/** Four figures that are a year unless the words around count something. */
export function isYear(cx: Context, numeral: Numeral): boolean {
  return (
    numeral.figures &&
    numeral.scale === 1 &&
    YEAR.test(cx.tokens.lower[numeral.first]!) &&
    numeral.value >= FIRST_YEAR &&
    numeral.value <= LAST_YEAR
  )
}

/** A capital word right before a bare number makes it part of a name ("Campus 1", "Voyager 2"), unless it opens the sentence. */
export function belongsToName(cx: Context, first: number): boolean {
  const before = first - 1
  if (before <= cx.first || cx.tokens.kind[before] !== TokenKind.word) return false
  const letterCase = cx.tokens.letterCase[before]
  // "– All 35 stands": a capital article opens an item.
  if (letterCase === TokenCase.capital && functionWords[cx.language].has(word(cx, before))) return false
  return letterCase === TokenCase.capital || letterCase === TokenCase.upper || letterCase === TokenCase.mixed
}
