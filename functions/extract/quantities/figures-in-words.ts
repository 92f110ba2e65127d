import { TokenKind } from '../text/reading.ts'
import { amountAt } from './amounts.ts'
import { boundOf } from './bounds.ts'
import { comparisonBehind, isFall } from './changes.ts'
import { type Context, word } from './context.ts'
import { countAt } from './counts.ts'
import type { Draft } from './draft.ts'
import type { Fraction } from './fractions.ts'
import { measuredNoun, multipliedNoun } from './measured.ts'
import type { Memory } from './memory.ts'
import type { Multiple } from './multiples.ts'

/** Factors are stated with two decimals: a third is 0.33. */
const DECIMALS = 100
const CONFIDENCE = { fraction: 0.8, multiple: 0.75 }

/** A share in words as a percentage. */
export function ofFraction(cx: Context, fraction: Fraction, memory: Memory): Draft {
  const bound = boundOf(cx, fraction, 'exact')
  // "we used to lose one patient in eight" tells how many of so many, not a fall.
  const fall = fraction.noun === undefined && isFall(cx, { first: bound.first, end: fraction.end }) ? -1 : 1
  const noun = fraction.noun === undefined ? undefined : { first: fraction.noun, end: fraction.noun + 1 }
  return {
    first: bound.first,
    end: Math.max(bound.end, comparisonBehind(cx, bound.end)?.end ?? 0),
    value: fraction.value * fall,
    low: undefined,
    high: undefined,
    unit: '%',
    per: undefined,
    comparator: bound.comparator,
    noun: noun ?? measuredNoun(cx, { first: bound.first, end: bound.end }, { unit: '%', last: memory.last }),
    confidence: CONFIDENCE.fraction,
    rule: 'quantity/fraction',
  }
}

/** A multiple as a factor. */
export function ofMultiple(cx: Context, multiple: Multiple): Draft {
  const bound = boundOf(cx, { first: multiple.first, end: multiple.end }, 'exact')
  return {
    first: bound.first,
    end: multiple.end,
    value: Math.round(multiple.value * DECIMALS) / DECIMALS,
    low: undefined,
    high: undefined,
    unit: 'x',
    per: undefined,
    comparator: bound.comparator,
    noun: multipliedNoun(cx, { first: bound.first, end: multiple.end }),
    confidence: CONFIDENCE.multiple,
    rule: 'quantity/multiple',
  }
}

const SINGLE = /^(?:one|un|une)$/
const ONE_REACH = 4

/** One thing that is counted: by a bound ("at least one site"), as the last of a list ("six PME et un hôpital"), by its size ("one 50 L tank"). */
export function oneThing(cx: Context, at: number, memory: Memory): Draft[] {
  if (!SINGLE.test(word(cx, at))) return []
  if (!isBounded(cx, at) && !endsList(cx, at, memory) && !hasSize(cx, at)) return []
  const numeral = { first: at, end: at + 1, value: 1, scale: 1, figures: true, about: false }
  const part = { first: at, end: at + 1, numeral, value: 1, scale: 1, unit: undefined }
  const draft = countAt(cx, { first: at, end: at + 1, unit: undefined, parts: [part], opener: 'none' })
  return draft === undefined ? [] : [draft]
}

function isBounded(cx: Context, at: number): boolean {
  return /^(?:least|moins)$/.test(word(cx, at - 1)) && /^(?:at|au)$/.test(word(cx, at - 2))
}

function endsList(cx: Context, at: number, { last }: Memory): boolean {
  if (!/^(?:et|and)$/.test(word(cx, at - 1)) || last?.unit !== 'count' || last.noun === undefined)
    return false
  if (last.rule === 'quantity/elliptical' || last.end > at - 1) return false
  return at - 1 - Math.max(last.end, last.noun.end) < 1
}

function hasSize(cx: Context, at: number): boolean {
  if (cx.language !== 'en' || cx.tokens.kind[at + 1] !== TokenKind.number) return false
  const size = amountAt(cx, at + 1)
  return size?.unit !== undefined && /^(?:m?L|[chk]L)$/.test(size.unit) && size.end <= at + ONE_REACH
}
