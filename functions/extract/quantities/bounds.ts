import type { Comparator } from '../findings.ts'
import { comparatorsBefore, comparatorsBehind, intensifiers } from '../lexicon/comparators.ts'
import { TokenKind } from '../text/reading.ts'
import { type Context, glued, word } from './context.ts'

/** How exactly a figure is meant, and where the words that say so begin and end. */
export interface Bound {
  readonly first: number
  readonly end: number
  readonly comparator: Comparator
}

const STACKED = 3

/** The comparator around the tokens `first` to `end`; `otherwise` where no word says one. */
export function boundOf(
  cx: Context,
  at: { readonly first: number; readonly end: number },
  otherwise: Comparator,
): Bound {
  const before = boundBefore(cx, at.first, otherwise)
  if (before.first < at.first) return { ...before, end: at.end }
  if (word(cx, at.end) === '+' && glued(cx, at.end))
    return { first: at.first, end: at.end + 1, comparator: 'more_than' }
  const behind = comparatorsBehind[cx.language].from(cx.tokens, at.end, cx.end)
  if (behind === undefined || goesOn(cx, behind.end)) return { ...at, comparator: otherwise }
  return { first: at.first, end: behind.end, comparator: behind.value }
}

function boundBefore(
  cx: Context,
  at: number,
  otherwise: Comparator,
): { first: number; comparator: Comparator } {
  let first = at
  let comparator: Comparator | undefined
  for (let turn = 0; turn < STACKED; turn++) {
    const found = comparatorsBefore[cx.language].before(cx.tokens, first, cx.first)
    if (found === undefined || isOtherSense(cx, found)) break
    // The outer word rules: "up to about 20" is at most.
    comparator = found.value === 'about' ? (comparator ?? 'about') : found.value
    first = found.first
    const stronger = intensifiers[cx.language].before(cx.tokens, first, cx.first)
    if (stronger !== undefined) first = stronger.first
  }
  return { first, comparator: comparator ?? otherwise }
}

/** "une trentaine de lots et plus de 600 doses": the words belong to the next figure. */
function goesOn(cx: Context, end: number): boolean {
  const next = word(cx, end)
  return (
    next === 'de' ||
    next === "d'" ||
    next === 'than' ||
    next === 'of' ||
    (end < cx.end && cx.tokens.kind[end] === TokenKind.number)
  )
}

/** "as many as" is no bound in a comparison of two things; "under" and "over" may be places. */
function isOtherSense(cx: Context, found: { readonly first: number; readonly value: Comparator }): boolean {
  const text = word(cx, found.first)
  if (
    text === 'over' &&
    /^(?:turn|turns|turned|turning|spread|distributed|handed|take|taken|took)$/.test(
      word(cx, found.first - 1),
    )
  )
    return true
  // "ils ne sont plus que 8 %" counts what is left.
  if (text === 'plus' && word(cx, found.first + 1) === 'que') {
    for (let at = found.first - 1; at >= Math.max(cx.first, found.first - 4); at--)
      if (/^n[e']$/.test(word(cx, at))) return true
  }
  return (
    (text === 'as' && word(cx, found.first - 1) === 'twice') ||
    (text === 'near' && word(cx, found.first + 1) === 'the')
  )
}
