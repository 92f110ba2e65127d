import { comparisonsBehind, falls, fallsBehind } from '../lexicon/comparators.ts'
import { type Context, glued, word } from './context.ts'

/** A figure's sign, and the token where the quote begins with it. */
export interface Sign {
  readonly first: number
  readonly factor: 1 | -1
  readonly written: boolean
}

/** "+14 %", "- 12 %", "down 12 %", "recul de 14 %", "0.9% fewer". */
export function signOf(cx: Context, range: { readonly first: number; readonly end: number }): Sign {
  const before = word(cx, range.first - 1)
  const free =
    range.first - 1 === cx.first || !glued(cx, range.first - 1) || /^[(«"“]$/.test(word(cx, range.first - 2))
  if (before === '+' && free) return { first: range.first - 1, factor: 1, written: true }
  if (before === 'minus' && word(cx, range.end - 1) === '%')
    return { first: range.first - 1, factor: -1, written: true }
  if (/^(?:minus|moins)$/.test(before) && isDegrees(cx, range.end) && word(cx, range.first - 2) !== 'de')
    return { first: range.first - 1, factor: -1, written: true }
  const minus = before === '-' || before === '−' || (before === '–' && word(cx, range.first - 2) === '(')
  if (
    minus &&
    free &&
    (glued(cx, range.first) || /^[(|]$/.test(word(cx, range.first - 2)) || isDegrees(cx, range.end))
  ) {
    return { first: range.first - 1, factor: -1, written: true }
  }
  return { first: range.first, factor: 1, written: false }
}

/** "- 10 °C" is cold; "- 10 %" may be an item of a list. */
function isDegrees(cx: Context, end: number): boolean {
  return /^(?:°|c|degrees?|degrés?|degres?|celsius|℃)$/.test(word(cx, end - 1))
}

const LINKS =
  /^(?:de|d'|of|by|par|a|an|another|encore|d'environ|environ|some|about|further|un|une|le|la|les|des|du|the|some)$/
const NEAR = 4
const FAR = 10

/** Whether the percentage between `first` and `end` states a fall. */
export function isFall(cx: Context, range: { readonly first: number; readonly end: number }): boolean {
  if (fallsBehind[cx.language].from(cx.tokens, range.end, cx.end) !== undefined) return true
  const comparison = comparisonBehind(cx, range.end)
  if (comparison !== undefined) return comparison.sign === -1
  let at = range.first - 1
  for (let steps = 0; steps < NEAR && at >= cx.first && LINKS.test(word(cx, at)); steps++) at--
  const linked = at < range.first - 1
  const set = falls[cx.language]
  if (set.has(word(cx, at))) return cx.language === 'en' || linked || range.first - 1 === at
  // "reduce water use by 30%", "réduire la consommation de 30 %".
  const link = word(cx, range.first - 1)
  if (link !== 'by' && link !== 'de') return false
  for (let far = range.first - 2; far >= Math.max(cx.first, range.first - FAR); far--) {
    const text = word(cx, far)
    if (/^[,.;:()«»]$/.test(text)) return false
    if (set.has(text)) return cx.language === 'en' || /^(?:rédui|dimin|abaiss|baiss|recul)/.test(text)
  }
  return false
}

/** How the figure that ends before `at` compares with another ("12% more", "trois jours de moins"), and where the quote ends then. */
export function comparisonBehind(
  cx: Context,
  at: number,
): { readonly end: number; readonly sign: 1 | -1 } | undefined {
  const found = comparisonsBehind[cx.language].from(cx.tokens, at, cx.end)
  return found && { end: found.end, sign: found.value }
}

const FRENCH_CHANGE =
  /^(?:pass|augment|port|bond|grimp|accro|ramen|réduc|rédui|recul|progress|doubl|tripl|évolu|mont|relev|chut|baiss|tomb|gliss|croî|étend|agrand|remont|descend|hauss|creus|élarg|resserr)\p{L}*$/u
const ENGLISH_CHANGE =
  /^(?:lift|rais|rise|rising|rose|increas|grow|grew|cut|reduc|fall|fell|drop|decreas|declin|doubl|tripl|expan|boost|bring|brought|down|up|went|go|gone|goes|going|mov|climb|jump|soar|shr[aiu]nk|improv|extend|widen|step|ramp|slash|trim|shorten|lower|pass|hik|surg|slid|slip|shift|advanc|sw[eo]ll|narrow|upgrad|stretch|lengthen|scal(?:e|ed|ing)$|chang|accelerat|push|took|tak)\p{L}*$/u
const CLAUSE = 14

/** Whether "from A to B" before token `at` is a change (two figures) rather than a range. */
export function isChange(cx: Context, at: number): boolean {
  for (let back = at - 1; back >= Math.max(cx.first, at - CLAUSE); back--) {
    const text = word(cx, back)
    if (text === '.' || text === ';') break
    if (cx.language === 'fr' && FRENCH_CHANGE.test(text)) return true
    if (cx.language === 'en' && ENGLISH_CHANGE.test(text)) return true
  }
  return false
}
