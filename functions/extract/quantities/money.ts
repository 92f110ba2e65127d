import { currencyCodes, currencyNames, currencySymbols, dollars } from '../lexicon/currencies.ts'
import { scaleLetters } from '../lexicon/number-words.ts'
import { Phrases } from '../lexicon/phrases.ts'
import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { apart, type Context, glued, word } from './context.ts'

const names = new Phrases(Object.entries(currencyNames).map(([code, list]) => [list, code] as const))

/** A currency before or behind a number, with the scale written between the two. */
export interface Money {
  /** First token of the currency in front, or where the number begins. */
  readonly first: number
  /** Behind scale and currency. */
  readonly end: number
  readonly unit: string
  readonly scale: number
}

/** "€", "US$", "EUR" that ends before token `at`. */
export function currencyBefore(
  cx: Context,
  at: number,
): { readonly first: number; readonly unit: string } | undefined {
  if (at <= cx.first) return undefined
  const symbol = currencySymbols.get(cx.tokens.text[at - 1]!)
  if (isTaken(cx, at) || apart(cx, at)) return undefined
  if (symbol !== undefined) {
    const letters =
      at - 2 >= cx.first && glued(cx, at - 1) ? dollars.get(cx.tokens.lower[at - 2]!) : undefined
    if (letters !== undefined && symbol === 'USD') return { first: at - 2, unit: letters }
    return { first: at - 1, unit: symbol }
  }
  const code = cx.tokens.text[at - 1]!
  if (currencyCodes.has(code)) return { first: at - 1, unit: code }
  const name = word(cx, at - 1) === 'won' ? undefined : names.before(cx.tokens, at, cx.first)
  return name === undefined || isTaken(cx, name.first + 1)
    ? undefined
    : { first: name.first, unit: name.value }
}

/** "45 € 20 places": the currency before token `at` belongs to the number before it. */
function isTaken(cx: Context, at: number): boolean {
  const before = at - 2
  if (before < cx.first || cx.tokens.kind[before] !== TokenKind.number) return false
  // "EUR 120      EUR 150": another column.
  if (apart(cx, at - 1)) return false
  return !(glued(cx, at) && !glued(cx, at - 1))
}

/** The scale letters at `at` when money is meant: "m" in "€24m". */
export function scaleAt(cx: Context, at: number): number {
  return at < cx.end ? (scaleLetters.get(cx.tokens.text[at]!) ?? 0) : 0
}

/** The money that the number ending before `at` is an amount of, when its currency stands behind: "M€", "millions d'euros". */
export function currencyBehind(
  cx: Context,
  at: number,
): { readonly end: number; readonly unit: string; readonly scale: number } | undefined {
  const text = at < cx.end ? cx.tokens.text[at]! : ''
  const whole = (cx.language === 'fr' ? EURO_LETTERS.get(text) : undefined) ?? scaledCode(text)
  if (whole !== undefined) return { end: at + 1, ...whole }
  const letters = scaleAt(cx, at)
  const scale = letters > 0 ? letters : 1
  let next = letters > 0 ? at + 1 : at
  if (word(cx, next) === "d'" || word(cx, next) === 'de' || word(cx, next) === 'of') next++
  const coin = letters > 0 ? undefined : COINS.get(word(cx, at))
  if (coin !== undefined) return { end: at + 1, unit: coin, scale: 0.01 }
  const unit = currencyAt(cx, next)
  return unit === undefined ? undefined : { end: unit.end, unit: unit.code, scale }
}

/** "61,8 ME", "2,1 MdE": how French stock-market dispatches write millions of euros. */
const EURO_LETTERS: ReadonlyMap<string, { readonly unit: string; readonly scale: number }> = new Map([
  ['ME', { unit: 'EUR', scale: 1e6 }],
  ['MdE', { unit: 'EUR', scale: 1e9 }],
  ['MdsE', { unit: 'EUR', scale: 1e9 }],
  ['KE', { unit: 'EUR', scale: 1e3 }],
  ['kE', { unit: 'EUR', scale: 1e3 }],
])

/** Hundredths with a currency of their own; "cents" are those of several. */
const COINS: ReadonlyMap<string, string> = new Map([
  ['centime', 'EUR'],
  ['centimes', 'EUR'],
  ['pence', 'GBP'],
])
const FEWEST_WON = 100

function isLarge(cx: Context, at: number): boolean {
  if (cx.tokens.kind[at] !== TokenKind.number)
    return /(?:thousand|million|billion|trillion)s?$/.test(word(cx, at))
  return Number(cx.tokens.lower[at]!.replace(/\D/g, '')) >= FEWEST_WON
}

function currencyAt(cx: Context, at: number): { readonly end: number; readonly code: string } | undefined {
  if (at >= cx.end) return undefined
  const symbol = currencySymbols.get(cx.tokens.text[at]!)
  if (symbol !== undefined) {
    const letters = glued(cx, at + 1) ? cx.tokens.text[at + 1]! : ''
    return currencyCodes.has(letters) ? { end: at + 2, code: letters } : { end: at + 1, code: symbol }
  }
  const letters = dollars.get(cx.tokens.lower[at]!)
  if (letters !== undefined && word(cx, at + 1) === '$' && glued(cx, at + 1))
    return { end: at + 2, code: letters }
  const name = names.from(cx.tokens, at, cx.end)
  // "3 won" is a verb, "1,000 won" a price.
  if (name !== undefined && word(cx, at) === 'won' && !isLarge(cx, at - 1)) return undefined
  // "two pounds of meat" are weighed.
  if (name !== undefined && word(cx, at) === 'pounds' && name.end === at + 1 && word(cx, name.end) === 'of')
    return undefined
  if (name !== undefined) return { end: name.end, code: name.value }
  const code = cx.tokens.text[at]!
  return currencyCodes.has(code) ? { end: at + 1, code } : undefined
}

/** The currency that one token names: a sign, a code, "euros", "M€". */
export function currencyNamed(tokens: Tokens, at: number): string | undefined {
  const letterCase = tokens.letterCase[at]
  if (letterCase === TokenCase.lower && !/^euros?$/.test(tokens.text[at]!)) return undefined
  const text = tokens.text[at]!
  if (currencySymbols.has(text)) return currencySymbols.get(text)
  if (text === 'euro' || text === 'euros') return 'EUR'
  return currencyCodes.has(text) ? text : scaledCode(text)?.unit
}

/** "MEUR", "kEUR", "MUSD": scale and code in one word. */
function scaledCode(text: string): { readonly unit: string; readonly scale: number } | undefined {
  if (text.length < 4 || text.length > 5) return undefined
  const unit = text.slice(-3)
  const scale = scaleLetters.get(text.slice(0, -3))
  return scale !== undefined && currencyCodes.has(unit) ? { unit, scale } : undefined
}
