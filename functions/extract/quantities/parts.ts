import { multipliers } from '../lexicon/number-words.ts'
import { type Tail, tailAt, tailOf } from './compounds.ts'
import { type Context, glued, word } from './context.ts'
import { exact } from './figure-values.ts'
import { timeUnits, type UnitMatch, unitAt } from './measures.ts'
import { currencyBefore, currencyBehind, scaleAt } from './money.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import { strokeAt } from './part-numbers.ts'
import { isContentWord, isPlural } from './plural-nouns.ts'

/** One number with the currency or unit that is written with it. */
export interface Part {
  readonly first: number
  readonly end: number
  /** The number itself. */
  readonly numeral: Numeral
  readonly value: number
  readonly scale: number
  readonly unit: string | undefined
  /** "20-plus". */
  readonly plus?: boolean
  /** "15-strong". */
  readonly people?: boolean
  /** A hyphen ties the unit to the number. */
  readonly tied?: boolean
}

/** The number at token `at` with its currency or unit. */
export function partAt(cx: Context, at: number, currency?: string): Part | undefined {
  const stroke = strokePart(cx, at) ?? singlePart(cx, at)
  if (stroke !== undefined) return stroke
  const numeral = numeralAt(cx, at)
  if (numeral === undefined) return undefined
  const said = currencyBefore(cx, at)
  // "€20-25m": the second number is money without saying so, when a scale follows.
  const implied = currency !== undefined && said === undefined && scaleAt(cx, numeral.end) > 0
  const before = implied ? { first: at, unit: currency } : said
  const tied = tiedPart(cx, numeral, before)
  if (tied !== undefined) return tied
  if (before !== undefined) {
    const scale = scaleAt(cx, numeral.end)
    const end = scale > 0 ? numeral.end + 1 : numeral.end
    return { first: before.first, end, numeral, unit: before.unit, ...times(numeral, scale || 1) }
  }
  const loss = bracketedLoss(cx, numeral)
  if (loss !== undefined) return loss
  const money = currencyBehind(cx, numeral.end)
  if (money !== undefined)
    return { first: at, end: money.end, numeral, unit: money.unit, ...times(numeral, money.scale) }
  const unit = isLetterMillion(cx, numeral) ? undefined : measureBehind(cx, numeral)
  if (unit !== undefined) return { first: at, end: unit.end, numeral, unit: unit.unit, ...times(numeral, 1) }
  const scale = looseScale(cx, numeral)
  const end = scale > 1 ? numeral.end + 1 : numeral.end
  const scaledUnit = scale > 1 ? unitAt(cx, end) : undefined
  return {
    first: at,
    end: scaledUnit?.end ?? end,
    numeral,
    unit: scaledUnit?.unit,
    ...times(numeral, scale),
  }
}

/** "(3,4) M€": accountants bracket a loss. */
function bracketedLoss(cx: Context, numeral: Numeral): Part | undefined {
  if (word(cx, numeral.first - 1) !== '(' || word(cx, numeral.end) !== ')') return undefined
  const scale = multipliers[cx.language].get(word(cx, numeral.end + 1)) ?? 1
  const money = currencyBehind(cx, scale > 1 ? numeral.end + 2 : numeral.end + 1)
  if (money === undefined) return undefined
  const { value, scale: whole } = times(numeral, scale * money.scale)
  return { first: numeral.first - 1, end: money.end, numeral, unit: money.unit, value: -value, scale: whole }
}

/** "1.4m commuters", "2m litres": the letter before a plural or a unit is a million, not a metre. */
function isLetterMillion(cx: Context, numeral: Numeral): boolean {
  const at = numeral.end
  if (cx.language !== 'en' || !numeral.figures || numeral.scale > 1) return false
  if (word(cx, at) !== 'm' || !glued(cx, at) || !isContentWord(cx, at + 1)) return false
  if (/^(?:wide|deep|high|long|tall|thick|away|apart|square|cubic|sprint|race)$/.test(word(cx, at + 1)))
    return false
  return isPlural(cx, at + 1) || (isContentWord(cx, at + 2) && isPlural(cx, at + 2))
}

/** "1/4 mile", "10 1/2 miles", "½ cup": only with a unit, since dates and trial phases look alike. */
function strokePart(cx: Context, at: number): Part | undefined {
  const whole =
    at + 1 < cx.end && cx.tokens.kind[at] === 1 && cx.tokens.kind[at + 1] === 1
      ? Number(cx.tokens.lower[at])
      : 0
  const stroke = strokeAt(cx, whole > 0 ? at + 1 : at)
  const unit = stroke && unitAt(cx, stroke.end)
  if (stroke === undefined || unit === undefined || timeUnits.has(unit.unit)) return undefined
  const value = exact(whole + stroke.value)
  const numeral = { first: at, end: stroke.end, value, scale: 1, figures: true, about: false }
  return { first: at, end: unit.end, numeral, value, scale: 1, unit: unit.unit }
}

/** "one dollar", "half a litre"; "a gallon" only where nothing else is said. */
function singlePart(cx: Context, at: number): Part | undefined {
  const half = halfOfUnit(cx, at)
  const one =
    /^one$/.test(word(cx, at)) ||
    isOneTime(cx, at) ||
    (/^(?:a|an|une)$/.test(word(cx, at)) && isSaidAlone(cx, at))
  if (half === undefined && !one) return undefined
  const next = half ?? at + 1
  const unit = currencyBehind(cx, next) ?? unitAt(cx, next)
  if (unit === undefined || NO_UNIT.test(word(cx, next))) return undefined
  if (timeUnits.has(unit.unit) && !/^(?:than|d')$/.test(word(cx, at - 1))) return undefined
  const value = half === undefined ? 1 : 0.5
  const numeral = { first: at, end: next, value, scale: 1, figures: false, about: false }
  return { first: at, end: unit.end, numeral, value, scale: 1, unit: unit.unit }
}

const NO_UNIT =
  /^(?:point|points|bar|bars|foot|degree|deg|cup|mole|pp|ton|pied|of|de|d'|in|percentage|pound|kilo|m|g|t|h|l|k|v|w)$/

function halfOfUnit(cx: Context, at: number): number | undefined {
  if (word(cx, at) === 'half') return word(cx, at + 1) === 'a' ? at + 2 : undefined
  return undefined
}

/** "plus d'un an". */
function isOneTime(cx: Context, at: number): boolean {
  return (
    /^(?:un|une)$/.test(word(cx, at)) &&
    word(cx, at - 1) === "d'" &&
    /^(?:plus|moins|près)$/.test(word(cx, at - 2))
  )
}

/** At the start of the text or behind "about": there "a" is a number. */
function isSaidAlone(cx: Context, at: number): boolean {
  if (at === cx.first)
    return word(cx, at + 2) === '' || word(cx, at + 2) === 'of' || word(cx, at + 2) === 'and'
  return /^(?:about|around|above|over|below|under|exactly|nearly|almost|than|as)$/.test(word(cx, at - 1))
}

/** "30-million-euro", "three-year", "15-strong": unit or scale tied on by a hyphen. */
function tiedPart(
  cx: Context,
  numeral: Numeral,
  currency: { readonly first: number; readonly unit: string } | undefined,
): Part | undefined {
  const tail: Tail | undefined =
    numeral.tail === undefined
      ? tailAt(cx, numeral.end, currency !== undefined)
      : { end: numeral.end, ...tailOf(cx.language, numeral.tail, false)! }
  if (tail === undefined) return undefined
  return {
    first: currency?.first ?? numeral.first,
    end: tail.end,
    numeral,
    unit: currency?.unit ?? tail.unit,
    ...times(numeral, tail.scale),
    plus: tail.plus,
    people: tail.people,
    tied: true,
  }
}

function times(numeral: Numeral, scale: number): { readonly value: number; readonly scale: number } {
  return { value: exact(numeral.value * scale), scale: numeral.scale * scale }
}

/** "millions de litres" has a link between number and unit. */
function measureBehind(cx: Context, numeral: Numeral): UnitMatch | undefined {
  const link = word(cx, numeral.end)
  const linked = (numeral.scale > 1 || numeral.about) && (link === 'de' || link === "d'" || link === 'of')
  const at = linked ? numeral.end + 1 : numeral.end
  return unitAt(cx, at) ?? furtherUnit(cx, at)
}

/** "13 autres hectares", "40 more litres"; more of a stretch of time is counted from now. */
function furtherUnit(cx: Context, at: number): UnitMatch | undefined {
  if (!/^(?:autres|more|further|additional|extra)$/.test(word(cx, at))) return undefined
  const unit = unitAt(cx, at + 1)
  return unit === undefined || timeUnits.has(unit.unit) || /^(?:%|pp|bar|deg|[A-Z])$/.test(unit.unit)
    ? undefined
    : unit
}

const MONTHS_REPORTED =
  /^(?:results?|numbers|figures|report|revenues?|sales|orders|résultats?|(?:19|20)\d\d)$/

/** "325m doses", "5 M de doses": a scale letter that neither currency nor metre explains. */
function looseScale(cx: Context, numeral: Numeral): number {
  if (!numeral.figures || numeral.scale > 1) return 1
  const text = numeral.end < cx.end ? cx.tokens.text[numeral.end]! : ''
  if (isLetterMillion(cx, numeral)) return 1e6
  // "9M results": of nine months.
  if (text === 'M' && glued(cx, numeral.end) && MONTHS_REPORTED.test(word(cx, numeral.end + 1))) return 1
  if (text === 'M' || text === 'bn' || text === 'Md' || text === 'Mds' || text === 'mn')
    return scaleAt(cx, numeral.end)
  return (text === 'k' || text === 'K') && glued(cx, numeral.end) ? 1000 : 1
}
