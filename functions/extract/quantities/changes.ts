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
  if (isSpacedMinus(cx, range)) return { first: range.first - 1, factor: -1, written: true }
  if (
    minus &&
    free &&
    (glued(cx, range.first) || /^[(|]$/.test(word(cx, range.first - 2)) || isDegrees(cx, range.end))
  ) {
    return { first: range.first - 1, factor: -1, written: true }
  }
  return { first: range.first, factor: 1, written: false }
}

const BEFORE_MINUS = /^(?:après|à|:|soit|avec|contre|de|after|of|at|to|from|by|against|versus|vs|or|ou)$/

/** "après – 2 % en 2023", "nettement moins bien : – 6 %": a dash behind a preposition or a colon is a minus. */
function isSpacedMinus(cx: Context, range: { readonly first: number; readonly end: number }): boolean {
  const dash = range.first - 1
  if (!/^[-–−]$/.test(word(cx, dash)) || word(cx, range.end - 1) !== '%') return false
  if (!BEFORE_MINUS.test(word(cx, dash - 1))) return false
  return !cx.reading.pieces.slice(cx.tokens.end[dash - 1]!, cx.tokens.start[dash]!).includes('\n')
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
  // "should fall below half" tells the level.
  if (/^(?:below|under|above)$/.test(word(cx, range.first))) return false
  let at = range.first - 1
  for (let steps = 0; steps < NEAR && at >= cx.first && LINKS.test(word(cx, at)); steps++) at--
  const linked = at < range.first - 1
  const set = falls[cx.language]
  // "Le recul, de 8 %, …".
  if (linked && word(cx, at) === ',' && set.has(word(cx, at - 1))) return true
  if (cx.language === 'fr' && isLessBehind(cx, range.end)) return true
  if (set.has(word(cx, at))) return cx.language === 'en' || linked || range.first - 1 === at
  // "reduce water use by 30%", "réduire la consommation de 30 %".
  // "un repli des ventes de l'ordre de 5 %": the bound opens with the link.
  const link = word(cx, range.first) === 'de' ? 'de' : word(cx, range.first - 1)
  if (link !== 'by' && link !== 'de' && link !== "d'") return false
  for (let far = range.first - 2; far >= Math.max(cx.first, range.first - FAR); far--) {
    const text = word(cx, far)
    if (/^[,.;:()«»]$/.test(text)) return false
    if (set.has(text))
      return cx.language === 'en' || /^(?:rédui|dimin|abaiss|baiss|recul|repli|chut)/.test(text)
  }
  return false
}

/** "40 % de temps en moins". */
function isLessBehind(cx: Context, end: number): boolean {
  if (!/^(?:de|d'|en)$/.test(word(cx, end))) return false
  for (let at = end; at < end + 7; at++) {
    if (/^[.,;:()]$/.test(word(cx, at))) return false
    if (word(cx, at) === 'en' && word(cx, at + 1) === 'moins') return true
  }
  return false
}

/** "G&A down €0.6 million": a sum behind "down" with neither "to" nor "from" is how much less. */
export function isDownBy(cx: Context, first: number): boolean {
  const before = word(cx, first - 1)
  if (before === 'by' || before === 'another') return word(cx, first - 2) === 'down'
  return before === 'down' && !/^(?:put|paid|pay|lay|laid|set|puts|putting)$/.test(word(cx, first - 2))
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
