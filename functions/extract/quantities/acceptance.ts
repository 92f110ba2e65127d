import { type Amount, openedBy } from './amounts.ts'
import { boundOf } from './bounds.ts'
import { comparisonBehind, isChange } from './changes.ts'
import { type Context, glued, word } from './context.ts'
import { isMeasured } from './durations.ts'
import { timeUnits } from './measures.ts'
import type { Memory } from './memory.ts'

const POINT_CHANGE =
  /^(?:hausse|baiss\p{L}*|recul\p{L}*|repli\p{L}*|chut\p{L}*|dimin\p{L}*|bond\p{L}*|gain|gagn\p{L}*|perd\p{L}*|progress\p{L}*|rise|rose|fall|fell|up|down|increase|drop|dropped|gained|lost|by|augment\p{L}*)$/u

/** Whether an amount with a unit states a figure: units that are words of other uses, and stretches of time, must show it. */
export function isFigure(cx: Context, amount: Amount, memory: Memory): boolean {
  return timeUnits.has(amount.unit!) ? acceptsTime(cx, amount, memory) : accepts(cx, amount, memory)
}

/** Whether a unit that is a word of other uses too is meant here. */
function accepts(cx: Context, amount: Amount, memory: Memory): boolean {
  const unitWord = word(cx, amount.end - 1)
  if (amount.unit === 'pp' && /^points?$/.test(unitWord))
    return (amount.parts[0].numeral.figures && memory.last?.unit === '%') || isPointChange(cx, amount)
  return true
}

/** "une hausse de 3 points", "2 points de plus", "gained 3 points". */
function isPointChange(cx: Context, amount: Amount): boolean {
  if (comparisonBehind(cx, amount.end) !== undefined) return true
  for (let at = amount.first - 1; at >= Math.max(cx.first, amount.first - 3); at--) {
    if (POINT_CHANGE.test(word(cx, at))) return true
  }
  return amount.parts[0].numeral.figures && !Number.isInteger(amount.parts[0].value)
}

const LEVEL_REACH = 6

/** "from 10 months in 2022 to 5.5 months": the level that follows. */
function leadsOn(cx: Context, end: number): boolean {
  for (let at = end; at < Math.min(end + LEVEL_REACH, cx.end); at++) {
    if (/^[.;:()]$/.test(word(cx, at))) return false
    if (word(cx, at) === 'to') return true
  }
  return false
}

function acceptsTime(cx: Context, amount: Amount, memory: Memory): boolean {
  // "twenty second" is an ordinal.
  if (/^seconde?$/.test(word(cx, amount.end - 1)) && amount.parts[0].tied !== true) return false
  const bound = boundOf(cx, openedBy(amount), 'exact')
  const hyphenated =
    amount.parts[0].tied === true || (word(cx, amount.end - 2) === '-' && glued(cx, amount.end - 1))
  if (
    memory.last !== undefined &&
    memory.last.unit === amount.unit &&
    /^(?:with|to|against|contre|than|versus)$/.test(word(cx, bound.first - 1))
  )
    return true
  if (amount.opener === 'from' && isChange(cx, bound.first))
    return cx.language === 'fr' || amount.parts.length === 2 || leadsOn(cx, amount.end)
  return isMeasured(cx, { bound, end: amount.end, unit: amount.unit!, hyphenated })
}
