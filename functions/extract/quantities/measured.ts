import { measuredNouns, measureVerbs, movementNouns } from '../lexicon/measured-nouns.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { Draft, TokenRange } from './draft.ts'
import { ARTICLE, asideOf, labelBefore, valuedBefore } from './measured-labels.ts'
import { ACTOR, isThing, partOf, subjectOfMeasure } from './measured-subjects.ts'
import { nounPhrase } from './noun-phrases.ts'
import { isContentWord } from './plural-nouns.ts'

const LONGEST_FRONT = 4
const CLAUSE = 18

/** "à hauteur de", "au lieu de" are no nouns of anything. */
const NO_FRONT =
  /^(?:hauteur|lieu|ordre|récent|récents|niveau|total|raison|partir|plus|moins|tour|instead|total|excess|region|order)$/

const NUMERAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|first|second|third|fourth|fifth|seven|eight|nine|ten)$/

/** The noun phrase that ends before token `end`: back to its article, a few words at most. */
export function nounBefore(cx: Context, end: number): TokenRange | undefined {
  let first = end
  while (first > cx.first && isContentWord(cx, first - 1) && end - first < LONGEST_FRONT) first--
  if (first === end) return undefined
  if (NO_FRONT.test(word(cx, end - 1))) return undefined
  // "un tour de table": the complement belongs to the noun before it.
  const link = word(cx, first - 1)
  const linked =
    first - 2 >= cx.first &&
    !NUMERAL.test(word(cx, first)) &&
    (link === 'de' || link === "d'" || link === 'of') &&
    isContentWord(cx, first - 2)
  return linked &&
    (ARTICLE.test(word(cx, first - 3)) || first - 2 === cx.first || !isContentWord(cx, first - 3))
    ? { first: first - 2, end }
    : { first, end }
}

/** The noun that a measure, sum or share is of. */
export function measuredNoun(
  cx: Context,
  range: TokenRange,
  of: { readonly unit: string; readonly last: Draft | undefined },
): TokenRange | undefined {
  const { unit, last } = of
  const behind = nounBehind(cx, range.end) ?? (MONEY.test(unit) ? undefined : nounInside(cx, range))
  if (behind !== undefined) return unit === '%' && isOwner(cx, behind) ? undefined : behind
  if (last?.noun !== undefined && goesOnFrom(cx, range, { unit, last })) return last.noun
  const same = last?.unit === unit ? last.noun : undefined
  const found =
    labelBefore(cx, range.first) ??
    valuedBefore(cx, range.first) ??
    asideOf(cx, range) ??
    nounInFront(cx, range.first) ??
    subjectOfMeasure(cx, range.first) ??
    cueBefore(cx, range.first) ??
    same
  return found && partOf(cx, found, range.first)
}

/** The noun that a multiple multiplies: its object ("doubler la production"), or its subject. */
export function multipliedNoun(cx: Context, range: TokenRange): TokenRange | undefined {
  let at = range.end
  if (word(cx, at) === 'that' || word(cx, at) === '.')
    return subjectOfMeasure(cx, range.end) ?? cueBefore(cx, range.first)
  if (cx.language === 'en' && isContentWord(cx, at) && !NO_NOUN.test(word(cx, at)) && !isName(cx, at))
    return phraseAt(cx, at)
  if (/^(?:in|by|since|over|from|to|en|depuis|d'ici|à|entre|between)$/.test(word(cx, at)))
    return subjectOfMeasure(cx, range.end) ?? cueBefore(cx, range.first)
  for (let skipped = 0; skipped < 4 && at < cx.end && !ARTICLE.test(word(cx, at)); skipped++) {
    if (/^[,.;:()]$/.test(word(cx, at))) return subjectOfMeasure(cx, range.end) ?? cueBefore(cx, range.first)
    at++
  }
  if (!ARTICLE.test(word(cx, at)) || word(cx, at + 1) === '')
    return subjectOfMeasure(cx, range.end) ?? cueBefore(cx, range.first)
  let noun = at + 1
  // "the company's floor area".
  for (let next = noun; next < noun + 3; next++) if (word(cx, next) === "'s") noun = next + 1
  return phraseAt(cx, noun) ?? subjectOfMeasure(cx, range.end) ?? cueBefore(cx, range.first)
}

/** "80 % of the company", "35 % of Clean Lab": whose it is, not what is measured. */
function isOwner(cx: Context, { first, end }: TokenRange): boolean {
  return ACTOR.test(word(cx, end - 1)) || (first + 1 < end && isCapital(cx, first) && isCapital(cx, end - 1))
}

function isCapital(cx: Context, at: number): boolean {
  return cx.tokens.letterCase[at] === TokenCase.capital
}

/** "400 tonnes de peptones par an": the noun within the figure's own words. */
function nounInside(cx: Context, { first, end }: TokenRange): TokenRange | undefined {
  const link = cx.language === 'fr' ? /^(?:de|d')$/ : /^of$/
  for (let at = first + 2; at < end - 1; at++) {
    if (link.test(word(cx, at)) && isContentWord(cx, at + 1) && cx.tokens.kind[at - 1] === TokenKind.word)
      return phraseAt(cx, at + 1)
  }
  return undefined
}

const MONEY = /^[A-Z]{3}$/
/** "38 % of orders, ten points more". */
const POINTS = 8
const JOINT =
  /^(?:contre|against|versus|vs|dont|including|which|to|à|or|soit|from|compared|with|moins|de|plus|than|,|\()$/

/** "contre 2,1 Md€", "dont 45 %", "(€90m)", "from 145 to 155": a second figure of the same thing. */
function goesOnFrom(
  cx: Context,
  { first }: TokenRange,
  { unit, last }: { readonly unit: string; readonly last: Draft },
): boolean {
  const before = word(cx, first - 1)
  if (/^(?:contre|against|versus|vs|dont|including|which|au lieu)$/.test(before)) return true
  if (before === '(' && /^[+-]$/.test(word(cx, first))) return true
  if (unit === 'pp' && last.unit === '%' && first - last.end <= POINTS && first >= last.end) return true
  if (unit !== last.unit && !(MONEY.test(unit) && MONEY.test(last.unit))) return false
  if (first - last.end > 4 || first <= last.end) return false
  for (let at = last.end; at < first; at++) if (!JOINT.test(word(cx, at))) return false
  return true
}

const NO_NOUN =
  /^(?:excl|excluding|including|upfront|according|higher|larger|lower|bigger|smaller|cheaper|today|year-on-year|ht|ttc|vat|respectively|total|plus|moins|last|next|l'an|further|récent|récents|million|millions|billion|bn|year|years|quarter|month|months|week|weeks|average|ago|term|scale|half|period|moyenne|ans|mois|époque|two|three|four|five|six|outside|beside|inside|earlier|compared|versus)$/

function nounBehind(cx: Context, end: number): TokenRange | undefined {
  const link = word(cx, end)
  if (cx.language === 'fr') {
    if (!/^(?:de|d'|des|du)$/.test(link)) return undefined
    const at = /^(?:la|l'|nos|ses|leurs|notre|son|sa|les|leur)$/.test(word(cx, end + 1)) ? end + 2 : end + 1
    return isName(cx, at) ? undefined : phraseAt(cx, at)
  }
  if (link === 'of' || link === 'in') {
    const noun = ARTICLE.test(word(cx, end + 1)) || word(cx, end + 1) === 'all' ? end + 2 : end + 1
    const at = ownedBy(cx, noun)
    return link === 'in' && isName(cx, at) ? undefined : phraseAt(cx, at)
  }
  return isContentWord(cx, end) ? phraseAt(cx, end) : undefined
}

/** "of the site's staff": what is owned, not who owns. */
function ownedBy(cx: Context, noun: number): number {
  for (let at = noun; at < noun + 4; at++) if (word(cx, at) === "'s") return at + 1
  return noun
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
  ) {
    end++
    if (endsHere(cx, end)) break
  }
  const joined =
    (word(cx, end) === 'and' || word(cx, end) === '&') &&
    end < at + 3 &&
    isContentWord(cx, end + 1) &&
    isContentWord(cx, end + 2) &&
    !isName(cx, end + 1)
  if (joined) end += 3
  return end > at ? { first: at, end } : undefined
}

/** "project lifts output": a known noun before a word that may be its verb. */
function endsHere(cx: Context, end: number): boolean {
  const cues = measuredNouns[cx.language]
  return cues.has(word(cx, end - 1)) && /s$/.test(word(cx, end)) && !cues.has(word(cx, end))
}

const VERBISH = /(?:é|ée|és|ées|ait|aient|it|ient|ira|era|ra|ront|ant|issent|ed|ing|èrent)$/
const LINK = /^(?:de|d'|:|of|\(|d'un)$/

/** "un bâtiment de 4 800 m²", "Investissement : 21 M€", "a budget of €5m", "a laboratory (600 m²)". */
function nounInFront(cx: Context, first: number): TokenRange | undefined {
  const at = first - 1
  if (word(cx, at) === 'à' && /^(?:un|une|d'un|d'une)$/.test(word(cx, at - 2)) && isContentWord(cx, at - 1))
    return { first: at - 1, end: at }
  if (!LINK.test(word(cx, at)) || movementNouns.has(word(cx, at - 1))) return undefined
  if ((VERBISH.test(word(cx, at - 1)) || measureVerbs.has(word(cx, at - 1))) && word(cx, at) !== ':')
    return undefined
  const noun = nounBefore(cx, at)
  return noun !== undefined && word(cx, at) === '(' && !isThing(cx, noun) ? undefined : noun
}

/** The nearest noun before `first` of which texts state figures, with its complement or its modifiers. */
function cueBefore(cx: Context, first: number): TokenRange | undefined {
  const cues = measuredNouns[cx.language]
  for (let at = first - 1; at >= Math.max(cx.first, first - CLAUSE); at--) {
    const text = word(cx, at)
    if (text === ';' || text === '|') return undefined
    if (!cues.has(text) || (at > cx.first && isName(cx, at))) continue
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
