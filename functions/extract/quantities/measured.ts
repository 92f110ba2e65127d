import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { nounPhrase } from './noun-phrases.ts'
import { isContentWord } from './plural-nouns.ts'

/** The noun phrase that ends before token `end`. */
export function nounBefore(cx: Context, end: number): TokenRange | undefined {
  let first = end
  while (first > cx.first && isContentWord(cx, first - 1) && end - first < 3) first--
  return first < end ? { first, end } : undefined
}

/** The noun that a measure, sum or share is of: behind it ("19 M€ de fonds propres", "a €12.4 million loan") or before it. */
export function measuredNoun(cx: Context, range: TokenRange): TokenRange | undefined {
  return nounBehind(cx, range.end) ?? nounInFront(cx, range.first)
}

function nounBehind(cx: Context, end: number): TokenRange | undefined {
  const link = word(cx, end)
  if (cx.language === 'fr') {
    if (!/^(?:de|d'|des|du)$/.test(link)) return undefined
    let at = end + 1
    if (/^(?:la|l'|nos|ses|leurs|notre|son|sa|les)$/.test(word(cx, at))) at++
    return phraseAt(cx, at)
  }
  if (link === 'of' || link === 'in') {
    let at = end + 1
    if (/^(?:the|its|our|their|his|her|all)$/.test(word(cx, at))) at++
    return phraseAt(cx, at)
  }
  return isContentWord(cx, end) ? phraseAt(cx, end) : undefined
}

function phraseAt(cx: Context, at: number): TokenRange | undefined {
  if (!isContentWord(cx, at)) return undefined
  const phrase = nounPhrase(cx, at, true) ?? nounPhrase(cx, at, false)
  return phrase === undefined ? { first: at, end: at + 1 } : { first: phrase.first, end: phrase.end }
}

/** "un bâtiment de 4 800 m²", "Investissement : 21 M€", "a budget of €5m". */
function nounInFront(cx: Context, first: number): TokenRange | undefined {
  const link = word(cx, first - 1)
  if (!/^(?:de|d'|:|of|,|à|at)$/.test(link)) return undefined
  return nounBefore(cx, first - 1)
}
