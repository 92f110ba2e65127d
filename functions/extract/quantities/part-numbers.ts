import { multipliers } from '../lexicon/number-words.ts'
import { TokenKind } from '../text/reading.ts'
import { type Context, glued, word } from './context.ts'

/** A part of one, or of a scale: tokens up to `end`. */
export interface PartNumber {
  readonly end: number
  readonly value: number
  readonly scale: number
  readonly about?: boolean
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
])
const LARGEST = 1000

/** Whether a symbol is a number in itself. */
export function isVulgar(text: string): boolean {
  return VULGAR.has(text)
}

/** "½", "1/4": a fraction written with a stroke; whoever calls asks for a unit behind it, dates look alike. */
export function strokeAt(cx: Context, at: number): PartNumber | undefined {
  const vulgar = at < cx.end ? VULGAR.get(cx.tokens.text[at]!) : undefined
  if (vulgar !== undefined) return { end: at + 1, value: vulgar, scale: 1 }
  if (word(cx, at + 1) !== '/' || !glued(cx, at + 1) || !glued(cx, at + 2)) return undefined
  if (
    at + 2 >= cx.end ||
    cx.tokens.kind[at] !== TokenKind.number ||
    cx.tokens.kind[at + 2] !== TokenKind.number
  )
    return undefined
  const above = Number(cx.tokens.lower[at])
  const below = Number(cx.tokens.lower[at + 2])
  return above < below && below <= LARGEST && above > 0
    ? { end: at + 3, value: above / below, scale: 1 }
    : undefined
}

/** "half a million", "a quarter million", "three quarters billion". */
export function partOfScale(cx: Context, at: number): PartNumber | undefined {
  const text = word(cx, at)
  let part = text === 'half' ? 0.5 : 0
  let next = at + 1
  if ((text === 'a' || text === 'one' || text === 'three') && /^quarters?$/.test(word(cx, next))) {
    part = text === 'three' ? 0.75 : 0.25
    next++
  }
  if (part === 0) return undefined
  if (word(cx, next) === 'a' || word(cx, next) === 'of') next++
  if (word(cx, next) === 'a') next++
  const scale = multipliers.en.get(word(cx, next)) ?? 0
  return scale >= 1000 || scale === 12
    ? { end: next + 1, value: part * scale, scale: scale === 12 ? 1 : scale, about: scale === 12 }
    : undefined
}

const HALF_SCALES: ReadonlyMap<string, number> = new Map([
  ['demi-million', 5e5],
  ['demi-milliard', 5e8],
])

/** "un demi-million". */
export function halfScale(cx: Context, at: number): PartNumber | undefined {
  const value = word(cx, at) === 'un' ? HALF_SCALES.get(word(cx, at + 1)) : undefined
  return value === undefined ? undefined : { end: at + 2, value, scale: value * 2 }
}

/** "two and a half", "deux millions et demi": the end behind the half, or `end`. */
export function halfBehind(cx: Context, end: number): number {
  if (word(cx, end) === 'and' && word(cx, end + 1) === 'a' && word(cx, end + 2) === 'half') return end + 3
  return word(cx, end) === 'et' && /^demie?$/.test(word(cx, end + 1)) ? end + 2 : end
}
