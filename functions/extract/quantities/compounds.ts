import { multipliers, scaleLetters } from '../lexicon/number-words.ts'
import { timeNames, unitNames } from '../lexicon/units.ts'
import type { Language } from '../text/reading.ts'
import { type Context, glued, word } from './context.ts'

/** What a hyphen ties to a number: "30-million-euro", "15-strong", "£20m-plus". */
export interface Tail {
  readonly end: number
  readonly scale: number
  readonly unit: string | undefined
  /** "20-plus" is more than twenty. */
  readonly plus: boolean
  /** "a 15-strong team" counts people. */
  readonly people: boolean
}

const unitOf: ReadonlyMap<string, string> = new Map([
  ...[...Object.entries(unitNames), ...Object.entries(timeNames)].flatMap(([unit, list]) =>
    list
      .split('|')
      .filter(name => name.length > 2 && !name.includes(' '))
      .map(name => [name, unit] as const),
  ),
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dollar', 'USD'],
  ['pound', 'GBP'],
  ['krone', 'DKK'],
  ['krona', 'SEK'],
])
const SEATS = /^(?:seat|seater|bed|room|place|desk|inhabitant|resident|vial|syringe)$/
const PEOPLE = /^(?:strong|person|people|member|employee|staff|man|woman)$/

/** The tail of a number in figures that ends before token `end`; undefined where a hyphen ties nothing known. */
export function tailAt(cx: Context, end: number, money: boolean): Tail | undefined {
  const hyphen = word(cx, end) === '-' && glued(cx, end) && glued(cx, end + 1)
  if (!hyphen && !(glued(cx, end) && word(cx, end).includes('-'))) return undefined
  const tail = tailOf(cx.language, word(cx, hyphen ? end + 1 : end), money)
  return tail && { ...tail, end: end + (hyphen ? 2 : 1) }
}

/** Reads the words behind the hyphen. */
export function tailOf(language: Language, text: string, money: boolean): Omit<Tail, 'end'> | undefined {
  const parts = text.split('-')
  const first = parts[0]!
  const factor = multipliers[language].get(first) ?? 0
  const scale = factor >= 1000 ? factor : money ? (scaleLetters.get(first) ?? 1) : 1
  const rest = scale > 1 ? parts[1] : first
  if (rest === undefined) return { scale, unit: undefined, plus: false, people: false }
  const unit = unitOf.get(text) ?? unitOf.get(parts.slice(scale > 1 ? 1 : 0).join('-')) ?? unitOf.get(rest)
  const plus = rest === 'plus'
  const people = PEOPLE.test(rest)
  // "60-year-old" is an age.
  if (text.endsWith('-old') || text.endsWith('-olds')) return undefined
  // "a 30-million-dose line" counts doses.
  if (SEATS.test(rest) && scale === 1) return { scale, unit: 'count', plus, people }
  if (unit === undefined && !plus && !people && scale >= 1e6 && /^\p{L}{3,}$/u.test(rest))
    return { scale, unit: 'count', plus, people }
  return unit !== undefined || plus || people || scale > 1 ? { scale, unit, plus, people } : undefined
}
