import { measuredNouns } from '../lexicon/measured-nouns.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { Draft, TokenRange } from './draft.ts'
import { nounPhrase } from './noun-phrases.ts'
import { isContentWord } from './plural-nouns.ts'

const LONGEST_FRONT = 4
const CLAUSE = 18
const ARTICLE =
  /^(?:a|an|the|its|their|our|his|her|un|une|le|la|les|l'|du|des|d'un|d'une|son|sa|ses|leur|leurs|notre|nos|cette|ce|au|aux)$/

/** "à hauteur de", "au lieu de" are no nouns of anything. */
const NO_FRONT =
  /^(?:hauteur|lieu|ordre|récent|récents|niveau|total|raison|partir|plus|moins|tour|instead|total|excess|region|order)$/

/** The noun phrase that ends before token `end`: back to its article, a few words at most. */
export function nounBefore(cx: Context, end: number): TokenRange | undefined {
  let first = end
  while (first > cx.first && isContentWord(cx, first - 1) && end - first < LONGEST_FRONT) first--
  if (first === end) return undefined
  if (NO_FRONT.test(word(cx, end - 1))) return undefined
  // "un tour de table": the complement belongs to the noun before it.
  const link = word(cx, first - 1)
  const linked =
    first - 2 >= cx.first && (link === 'de' || link === "d'" || link === 'of') && isContentWord(cx, first - 2)
  return linked && ARTICLE.test(word(cx, first - 3)) ? { first: first - 2, end } : { first, end }
}

/** The noun that a measure, sum or share is of. */
export function measuredNoun(
  cx: Context,
  range: TokenRange,
  of: { readonly unit: string; readonly last: Draft | undefined },
): TokenRange | undefined {
  const { unit, last } = of
  const behind = nounBehind(cx, range.end)
  if (behind !== undefined) return behind
  if (last?.noun !== undefined && goesOnFrom(cx, range.first)) return last.noun
  const same = last?.unit === unit ? last.noun : undefined
  return nounInFront(cx, range.first) ?? cueBefore(cx, range.first) ?? same
}

/** The noun that a multiple multiplies: its object ("doubler la production"), or its subject. */
export function multipliedNoun(cx: Context, range: TokenRange): TokenRange | undefined {
  let at = range.end
  if (word(cx, at) === 'that' || word(cx, at) === '.') return cueBefore(cx, range.first)
  for (let skipped = 0; skipped < 4 && at < cx.end && !ARTICLE.test(word(cx, at)); skipped++) {
    if (/^[,.;:()]$/.test(word(cx, at))) return cueBefore(cx, range.first)
    at++
  }
  if (!ARTICLE.test(word(cx, at)) || word(cx, at + 1) === '') return cueBefore(cx, range.first)
  let noun = at + 1
  // "the company's floor area".
  for (let next = noun; next < noun + 3; next++) if (word(cx, next) === "'s") noun = next + 1
  return phraseAt(cx, noun) ?? cueBefore(cx, range.first)
}

/** "contre 2,1 Md€", "dont 45 %", "(+12 %)": a second figure of the same thing. */
function goesOnFrom(cx: Context, first: number): boolean {
  const before = word(cx, first - 1)
  return (
    /^(?:contre|against|versus|vs|dont|including|which|au lieu)$/.test(before) ||
    (before === '(' && /^[+-]$/.test(word(cx, first)))
  )
}

const NO_NOUN =
  /^(?:excl|excluding|including|upfront|according|higher|larger|lower|bigger|smaller|cheaper|today|year-on-year|ht|ttc|vat|respectively|total|plus|moins|last|next|l'an|further|récent|récents)$/

function nounBehind(cx: Context, end: number): TokenRange | undefined {
  const link = word(cx, end)
  if (cx.language === 'fr') {
    if (!/^(?:de|d'|des|du)$/.test(link)) return undefined
    const at = /^(?:la|l'|nos|ses|leurs|notre|son|sa|les|leur)$/.test(word(cx, end + 1)) ? end + 2 : end + 1
    return isName(cx, at) ? undefined : phraseAt(cx, at)
  }
  if (link === 'of' || link === 'in') {
    const at = ARTICLE.test(word(cx, end + 1)) || word(cx, end + 1) === 'all' ? end + 2 : end + 1
    return link === 'in' && isName(cx, at) ? undefined : phraseAt(cx, at)
  }
  return isContentWord(cx, end) ? phraseAt(cx, end) : undefined
}

function isName(cx: Context, at: number): boolean {
  const letterCase = cx.tokens.letterCase[at]
  return at < cx.end && (letterCase === TokenCase.capital || letterCase === TokenCase.upper)
}

/** The noun phrase at `at`; in English all content words up to where it ends. */
function phraseAt(cx: Context, at: number): TokenRange | undefined {
  if (!isContentWord(cx, at) || NO_NOUN.test(word(cx, at)) || cx.tokens.kind[at] !== TokenKind.word)
    return undefined
  if (cx.language === 'fr') {
    const phrase = nounPhrase(cx, at, true) ?? nounPhrase(cx, at, false)
    return phrase === undefined ? { first: at, end: at + 1 } : { first: phrase.first, end: phrase.end }
  }
  let end = at
  while (
    end < at + 5 &&
    isContentWord(cx, end) &&
    !NO_NOUN.test(word(cx, end)) &&
    !/(?:ed|ly)$/.test(word(cx, end))
  )
    end++
  const joined =
    (word(cx, end) === 'and' || word(cx, end) === '&') &&
    end < at + 3 &&
    isContentWord(cx, end + 1) &&
    isContentWord(cx, end + 2) &&
    !isName(cx, end + 1)
  if (joined) end += 3
  return end > at ? { first: at, end } : undefined
}

const VERBISH = /(?:é|ée|és|ées|ait|aient|it|ient|ira|era|ra|ront|ant|issent|ed|ing|èrent)$/
const LINK = /^(?:de|d'|:|of|\(|d'un)$/

/** "un bâtiment de 4 800 m²", "Investissement : 21 M€", "a budget of €5m", "a laboratory (600 m²)". */
function nounInFront(cx: Context, first: number): TokenRange | undefined {
  const at = first - 1
  if (!LINK.test(word(cx, at))) return undefined
  if (VERBISH.test(word(cx, at - 1)) && word(cx, at) !== ':') return undefined
  return nounBefore(cx, at)
}

/** The nearest noun before `first` of which texts state figures, with its complement or its modifiers. */
function cueBefore(cx: Context, first: number): TokenRange | undefined {
  const cues = measuredNouns[cx.language]
  for (let at = first - 1; at >= Math.max(cx.first, first - CLAUSE); at--) {
    const text = word(cx, at)
    if (text === ';' || text === '|') return undefined
    if (!cues.has(text)) continue
    return cx.language === 'fr'
      ? { first: at, end: withComplement(cx, at + 1, first) }
      : { first: withModifiers(cx, at), end: at + 1 }
  }
  return undefined
}

/** "chiffre d'affaires", "part de l'alternance", "capacité du site". */
function withComplement(cx: Context, at: number, limit: number): number {
  if (!/^(?:de|d'|du|des)$/.test(word(cx, at))) return at
  const noun = /^(?:la|l'|le|les|nos|ses)$/.test(word(cx, at + 1)) ? at + 2 : at + 1
  return noun < limit - 1 && isContentWord(cx, noun) ? noun + 1 : at
}

function withModifiers(cx: Context, at: number): number {
  let first = at
  while (first > cx.first && isContentWord(cx, first - 1) && at - first < 3 && word(cx, first - 1) !== "'s")
    first--
  return first
}
