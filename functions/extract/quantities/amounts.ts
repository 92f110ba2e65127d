import { TokenKind } from '../text/reading.ts'
import { type Context, glued, word } from './context.ts'
import { exact } from './figure-values.ts'
import { currencyBefore } from './money.ts'
import { numeralAt } from './numerals.ts'
import { type Part, partAt } from './parts.ts'
import { isReference, isYear } from './references.ts'
import { smallerUnits } from './smaller-units.ts'

/** A number, or two that belong together, with their common unit. */
export interface Amount {
  readonly first: number
  readonly end: number
  readonly unit: string | undefined
  readonly parts: readonly [Part] | readonly [Part, Part]
  /** How the two are joined: "between" or "de" before them tells a range, "from" a change or a range. */
  readonly opener: 'between' | 'from' | 'none'
}

/** The amount that the number at `at` opens, second number of a range included. */
export function amountAt(cx: Context, at: number): Amount | undefined {
  const part = partAt(cx, at)
  if (part === undefined) return undefined
  const alone = { first: part.first, end: part.end, unit: part.unit, parts: [part], opener: 'none' } as const
  const opener = openerOf(cx, part.first)
  const link = rangeLink(cx, part, opener)
  if (link === undefined) {
    const margin = marginOf(cx, part)
    if (margin !== undefined) return { ...alone, end: margin.end, unit: margin.unit }
    const smaller = smallerUnits(cx, part)
    return smaller === undefined ? alone : { ...alone, end: smaller.end, parts: [smaller] }
  }
  // "in 2026 to 94%": a date opens no range.
  if (part.unit === undefined && isDatedYear(cx, part.first)) return alone
  const second = partAt(cx, link, isMoney(part.unit) ? part.unit : undefined)
  if (second === undefined || second.value <= 0) return alone
  // "from 4 kg in 2020 to 19 kg": the first is a date.
  if (part.unit === undefined && isYear(cx, part.numeral) && DATED.test(word(cx, part.first - 1)))
    return alone
  // "118 M€ au 30 juin": the second is a date.
  if (second.numeral.figures && second.unit === undefined && isReference(cx, second.numeral)) return alone
  if (part.unit !== undefined && second.unit !== undefined && second.unit !== part.unit) return alone
  // "slipped 7% to 2,940": the second is the level reached.
  if (part.unit === '%' && second.unit === undefined && opener === 'none') return alone
  return {
    first: part.first,
    end: second.end,
    unit: second.unit ?? part.unit,
    parts: [sharedScale(part, second, opener), second],
    opener,
  }
}

const YEAR = /^(?:19|20)\d\d$/
const BEFORE_YEAR = /^(?:in|en|since|depuis|fin|by|until|début)$/

function isDatedYear(cx: Context, at: number): boolean {
  return YEAR.test(word(cx, at)) && BEFORE_YEAR.test(word(cx, at - 1))
}

function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit)
}

function openerOf(cx: Context, first: number): Amount['opener'] {
  const before = word(cx, first - 1)
  if (before === 'entre' || before === 'between') return 'between'
  return before === 'de' || before === "d'" || before === 'from' ? 'from' : 'none'
}

const DATED = /^(?:in|en|since|depuis|of|year|année|fin|end|mid|by|l'an)$/
const RANGE = { fr: /^(?:à|-|–|—|au)$/, en: /^(?:to|-|–|—)$/ }

/** The number that ends the range which `part` may open, behind "to", "à", "and" or a dash; currency and "about" are read over. */
function rangeLink(cx: Context, part: Part, opener: Amount['opener']): number | undefined {
  let at = part.end
  // "8- to 16-metre".
  if (word(cx, at) === '-' && glued(cx, at) && (word(cx, at + 1) === 'to' || word(cx, at + 1) === 'à')) at++
  const link = word(cx, at)
  const and = opener === 'between' && (link === 'et' || link === 'and')
  if ((link === 'ou' || link === 'or') && part.unit === undefined) return either(cx, part, at + 1)
  if (!and && !RANGE[cx.language].test(link)) return undefined
  if (link === '-' && !glued(cx, at) && glued(cx, at + 1)) return undefined
  // "DAY TWO – 412 badges": a dash between a word and figures parts.
  if (
    /^[-–—]$/.test(link) &&
    !glued(cx, at) &&
    cx.tokens.kind[at + 1] === TokenKind.number &&
    !part.numeral.figures
  )
    return undefined
  let next = at + 1
  if (and || link === '-') while (/^(?:about|around|environ|~)$/.test(word(cx, next))) next++
  const opening = next
  while (next < opening + 2 && numeralAt(cx, next) === undefined) next++
  const before = next > opening ? currencyBefore(cx, next) : undefined
  return next === opening || before?.first === opening ? next : undefined
}

/** "deux ou trois plateformes", "ten or twelve": two numbers close to each other. */
function either(cx: Context, part: Part, at: number): number | undefined {
  const second = numeralAt(cx, at)
  if (second === undefined || second.figures !== part.numeral.figures) return undefined
  // "7 or 8 million": the scale belongs to both.
  const value = part.scale === 1 ? second.value / second.scale : second.value
  return value > part.value && value <= part.value * 2 ? at : undefined
}

/** "12.4 ± 2.5 kg": the margin is no figure of its own, but may carry the unit. */
function marginOf(
  cx: Context,
  part: Part,
): { readonly end: number; readonly unit: string | undefined } | undefined {
  if (word(cx, part.end) !== '±') return undefined
  const margin = partAt(cx, part.end + 1)
  return margin && { end: margin.end, unit: margin.unit ?? part.unit }
}

/** "€20-25m", "1 à 5 M€", "10 à 12.000": the first number is meant in the scale of the second. */
const FALL = 10
function sharedScale(part: Part, second: Part, opener: Amount['opener']): Part {
  if (part.scale === 1 && second.scale > 1 && part.value <= second.value / second.scale) {
    return { ...part, value: exact(part.value * second.scale), scale: second.scale }
  }
  // "de 310 à 265 millions": a fall shares the scale too.
  const fall = part.scale === 1 && second.scale >= 1e6 && opener === 'from' && part.value < 1000
  if (fall && part.unit === undefined && part.value <= (FALL * second.value) / second.scale)
    return { ...part, value: exact(part.value * second.scale), scale: second.scale }
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
