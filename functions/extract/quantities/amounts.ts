import { type Tail, tailAt, tailOf } from './compounds.ts'
import { type Context, glued, word } from './context.ts'
import { type UnitMatch, unitAt } from './measures.ts'
import { currencyBefore, currencyBehind, scaleAt } from './money.ts'
import { exact, type Numeral, numeralAt } from './numerals.ts'

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

/** A number, or two that belong together, with their common unit. */
export interface Amount {
  readonly first: number
  readonly end: number
  readonly unit: string | undefined
  readonly parts: readonly [Part] | readonly [Part, Part]
  /** How the two are joined: "between" or "de" before them tells a range, "from" a change or a range. */
  readonly opener: 'between' | 'from' | 'none'
}

/** The number at token `at` with its currency or unit. */
export function partAt(cx: Context, at: number): Part | undefined {
  const numeral = numeralAt(cx, at)
  if (numeral === undefined) return undefined
  const before = currencyBefore(cx, at)
  const tied = tiedPart(cx, numeral, before)
  if (tied !== undefined) return tied
  if (before !== undefined) {
    const scale = scaleAt(cx, numeral.end)
    const end = scale > 0 ? numeral.end + 1 : numeral.end
    return { first: before.first, end, numeral, unit: before.unit, ...times(numeral, scale || 1) }
  }
  const money = currencyBehind(cx, numeral.end)
  if (money !== undefined)
    return { first: at, end: money.end, numeral, unit: money.unit, ...times(numeral, money.scale) }
  const unit = measureBehind(cx, numeral)
  if (unit !== undefined) return { first: at, end: unit.end, numeral, unit: unit.unit, ...times(numeral, 1) }
  const scale = looseScale(cx, numeral)
  return {
    first: at,
    end: scale > 1 ? numeral.end + 1 : numeral.end,
    numeral,
    unit: undefined,
    ...times(numeral, scale),
  }
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
  return unitAt(cx, linked ? numeral.end + 1 : numeral.end)
}

/** "325m doses", "5 M de doses": a scale letter that neither currency nor metre explains. */
function looseScale(cx: Context, numeral: Numeral): number {
  if (!numeral.figures || numeral.scale > 1) return 1
  const text = numeral.end < cx.end ? cx.tokens.text[numeral.end]! : ''
  if (text === 'M' || text === 'bn' || text === 'Md' || text === 'Mds' || text === 'mn')
    return scaleAt(cx, numeral.end)
  return (text === 'k' || text === 'K') && glued(cx, numeral.end) ? 1000 : 1
}

const RANGE = { fr: /^(?:à|-|–|—|au)$/, en: /^(?:to|-|–|—)$/ }

/** The amount that the number at `at` opens, second number of a range included. */
export function amountAt(cx: Context, at: number): Amount | undefined {
  const part = partAt(cx, at)
  if (part === undefined) return undefined
  const opener = openerOf(cx, part.first)
  const second = secondPart(cx, part, opener)
  if (second === undefined)
    return { first: part.first, end: part.end, unit: part.unit, parts: [part], opener: 'none' }
  const scaled = sharedScale(part, second)
  return {
    first: part.first,
    end: second.end,
    unit: second.unit ?? part.unit,
    parts: [scaled, second],
    opener,
  }
}

function openerOf(cx: Context, first: number): Amount['opener'] {
  const before = word(cx, first - 1)
  if (before === 'entre' || before === 'between') return 'between'
  return before === 'de' || before === "d'" || before === 'from' ? 'from' : 'none'
}

function secondPart(cx: Context, part: Part, opener: Amount['opener']): Part | undefined {
  const link = word(cx, part.end)
  const and = opener === 'between' && (link === 'et' || link === 'and')
  if (!and && !RANGE[cx.language].test(link)) return undefined
  if (link === '-' && !glued(cx, part.end) && glued(cx, part.end + 1)) return undefined
  let next = part.end + 1
  // A currency may be repeated before the second number.
  while (next < part.end + 3 && numeralAt(cx, next) === undefined) next++
  const second = partAt(cx, next)
  if (second === undefined || second.first !== part.end + 1) return undefined
  if (part.unit !== undefined && second.unit !== undefined && second.unit !== part.unit) return undefined
  return second.value > 0 ? second : undefined
}

/** "€20-25m", "1 à 5 M€", "10 à 12.000": the first number is meant in the scale of the second. */
function sharedScale(part: Part, second: Part): Part {
  if (part.scale === 1 && second.scale > 1 && part.value <= second.value / second.scale) {
    return { ...part, value: exact(part.value * second.scale), scale: second.scale }
  }
  const thousands = part.scale === 1 && part.value < 1000 && second.value >= 1000 && second.value % 1000 === 0
  if (
    thousands &&
    part.numeral.figures &&
    part.value * 1000 <= second.value &&
    part.value * 10000 > second.value
  ) {
    return { ...part, value: part.value * 1000 }
  }
  return part
}

/** A range takes its opening word into the quote: "between 2 and 3", "de 350 à 400". */
export function openedBy(amount: Amount): { readonly first: number; readonly end: number } {
  const opened = amount.parts.length === 2 && amount.opener !== 'none'
  return { first: opened ? amount.first - 1 : amount.first, end: amount.end }
}
