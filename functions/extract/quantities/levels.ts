import { amountAt } from './amounts.ts'
import { type Context, word } from './context.ts'
import { countAt } from './counts.ts'
import type { Draft } from './draft.ts'
import { timeUnits } from './measures.ts'
import type { Model } from './memory.ts'
import { headUnit } from './table-units.ts'

/** Bare numbers that are levels of one thing at two times: what is contrasted, and what a change comes from or leads to. */

const CONTRAST = /^(?:contre|against|versus|vs|instead)$/
const LEVEL =
  /^(?:reduce|reduces|reduced|cut|cuts|bring|brings|brought|bringing|taking|takes|lifting|raising|lift|lifts|raise|raised|increase|shorten|shortened|down|up|ramen(?:er|é|ée|és|era)|rédui(?:re|t|te|ra)|portant|ramenant|port(?:er|é|ée|era)|descend(?:u|ue|us|ues|re|ra|rait)|tomb(?:er|é|ée|és|era)|remont(?:er|é|ée)|dropped|fell|fallen|rose|climbed|back)$/
const LEVEL_REACH = 5

/** "contre 12", "compared with 40", "up from 9". */
export function isContrast(cx: Context, first: number): boolean {
  const before = word(cx, first - 1)
  if (CONTRAST.test(before)) return true
  const earlier = word(cx, first - 2)
  // "instead of the eight planned", "au lieu des huit".
  if (before === 'the' && earlier === 'of') return word(cx, first - 3) === 'instead'
  if (before === 'des' && earlier === 'lieu') return true
  if (before === 'with' || before === 'to') return earlier === 'compared'
  if (before === 'from') return /^(?:up|down)$/.test(earlier)
  return (
    (before === 'de' && earlier === 'lieu') ||
    (before === 'à' && earlier === 'comparer') ||
    (before === 'of' && earlier === 'instead')
  )
}

/** "cut this to just over three", "ramener ce délai à 45". */
export function isNewLevel(cx: Context, first: number): boolean {
  const link = word(cx, first - 1)
  if (link !== 'to' && link !== 'à') return false
  for (let at = first - 2; at >= Math.max(cx.first, first - 8); at--)
    if (LEVEL.test(word(cx, at))) return true
  return false
}

/** "… from 60 days to 45", "… de deux suites à quatre", "lifted from 1,750 to roughly 2,400". */
export function isSecondOfChange(cx: Context, first: number, last: Draft | undefined): boolean {
  const before = word(cx, first - 1)
  if ((before !== 'to' && before !== 'à') || last === undefined || last.end < first - 6) return false
  const opener = word(cx, last.first - 1)
  return opener === 'from' || opener === 'de' || opener === "d'"
}

/** "de 300 à moins de 50 euros", "from 12 to over 30 tonnes": the unit stands with the second figure. */
export function levelBehind(cx: Context, end: number): Model | undefined {
  if (word(cx, end) !== (cx.language === 'fr' ? 'à' : 'to')) return undefined
  for (let at = end + 1; at < Math.min(end + LEVEL_REACH, cx.end); at++) {
    if (/^[,.;:()]$/.test(word(cx, at))) return undefined
    const next = amountAt(cx, at)
    if (next === undefined) continue
    if (next.unit !== undefined)
      return { unit: next.unit, per: undefined, noun: undefined, scale: next.parts[0].scale }
    const count = countAt(cx, next)
    return count && { unit: 'count', per: count.per, noun: count.noun }
  }
  return undefined
}

/** "from 60 to roughly 95": the second figure follows. */
export function isFirstOfChange(cx: Context, end: number): boolean {
  return word(cx, end) === 'to' || word(cx, end + 1) === 'to' || word(cx, end + 2) === 'to'
}

/** "3,000 of the 12,000 litres", "3 des 14 M€": the unit stands with the whole. */
export function partOfMeasure(cx: Context, end: number): Model | undefined {
  const link = word(cx, end)
  const at =
    link === 'of' && /^(?:the|its|their|our)$/.test(word(cx, end + 1))
      ? end + 2
      : link === 'des'
        ? end + 1
        : -1
  const whole = at < 0 ? undefined : amountAt(cx, at)
  if (whole?.unit === undefined || /^(?:%|pp|x)$/.test(whole.unit) || timeUnits.has(whole.unit))
    return undefined
  return { unit: whole.unit, per: undefined, noun: undefined, scale: whole.parts[0].scale }
}

/** "Capex (€m): 12.4", "Surface (m²) : 450": the label of a figure names its unit in brackets. */
export function labelUnit(
  cx: Context,
  colon: number,
): { readonly unit: string; readonly scale: number } | undefined {
  if (word(cx, colon - 1) !== ')') return undefined
  let open = colon - 2
  while (open > cx.first && colon - open < 6 && word(cx, open) !== '(') open--
  if (word(cx, open) !== '(') return undefined
  return headUnit(cx.reading.pieces.slice(cx.tokens.start[open]!, cx.tokens.end[colon - 1]!))
}
