import { functionWords } from '../lexicon/function-words.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { unitAt } from './measures.ts'
import { isContentWord, isPlural } from './plural-nouns.ts'

/** Where a bare number stands in its clause; each shape says what it counts by another figure or by a verb. */

const OPENS =
  /^(?:[,;:(–—|]|and|et|dont|but|mais|puis|then|while|soit|only|seuls|seulement|just|or|ou|plus|including|of|with|avec|than|que)$/
const PLACE_OR_USE = /^(?:in|at|for|from|on|with|à|en|au|aux|dans|pour|chez|sur|par|as|comme|côté)$/
const WHEN_EN = /^(?:today|now|currently|then|before|previously|earlier|last|this|next|by|a)$/
const WHEN_FR = /^(?:aujourd'hui|actuellement|auparavant|alors|avant|l'|cette|un|fin|début|d'|il|dès|à)$/
const YEAR = /^(?:19|20)\d\d$/

/** "12 in Lyon, 8 in Lille": an item of a list after the first figure. */
export function isListed(cx: Context, range: TokenRange): boolean {
  const before = range.first === cx.first ? '' : word(cx, range.first - 1)
  return OPENS.test(before) && PLACE_OR_USE.test(word(cx, range.end))
}

/** "140 today", "85 in 2019", "(9 en 2021)". */
export function isDated(cx: Context, end: number): boolean {
  const next = word(cx, end)
  if (next === 'in' || next === 'en') return YEAR.test(word(cx, end + 1)) || YEAR.test(word(cx, end + 2))
  if (isSpanAgo(cx, end)) return true
  const when = cx.language === 'fr' ? WHEN_FR : WHEN_EN
  if (!when.test(next)) return false
  return next !== 'a' && next !== 'un' ? isTimeWord(cx, end) : /^(?:year|an)$/.test(word(cx, end + 1))
}

/** "(478 six mois auparavant)", "31 two years earlier". */
function isSpanAgo(cx: Context, end: number): boolean {
  if (!/^(?:ans?|années?|mois|semaines?|jours?|years?|months?|weeks?|days?)$/.test(word(cx, end + 1)))
    return false
  return /^(?:auparavant|avant|plus|earlier|before|ago|later)$/.test(word(cx, end + 2))
}

function isTimeWord(cx: Context, at: number): boolean {
  if (/^(?:today|now|currently|previously|aujourd'hui|actuellement|auparavant)$/.test(word(cx, at)))
    return true
  const next = word(cx, at + 1)
  return (
    YEAR.test(next) || /^(?:year|month|an|année|dernier|ici|fin|end|then|week|spring|summer|mois)$/.test(next)
  )
}

const CLAUSE_START =
  /^(?:[,;.:(–—]|and|et|but|mais|while|dont|only|seuls|seules|whom|which|seulement|about|soit)$/

/** "…, 37 were shortlisted", "12 rejoindront l'équipe": a number that is the subject of a verb. */
export function isSubject(cx: Context, range: TokenRange): boolean {
  const before = range.first === cx.first ? '.' : word(cx, range.first - 1)
  if (!CLAUSE_START.test(before) || range.end >= cx.end) return false
  if (cx.tokens.kind[range.end] !== TokenKind.word || cx.tokens.letterCase[range.end] !== TokenCase.lower)
    return false
  const next = word(cx, range.end)
  return cx.language === 'fr'
    ? /(?:ront|raient|aient|èrent|ent|sont|ont)$/.test(next) && next.length > 3
    : /(?:ed|were|will|have|are|made|got|took|came|went|won|had|found|began|became|left|gave|met|plan|expect|intend|want|still|now|already|remain|say|use|need|run|operate|did|do|can|could|would)$/.test(
        next,
      )
}

const HIRES =
  /^(?:need|needs|seek|seeks|seeking|lack|lacks|cherche|cherchons|cherchent|recherche|recherchons|train|trains|trained|training|hire|hires|hired|hiring|recruit|recruits|recruited|recruiting|employ|employs|employed|employing|enrol|enrols|enroll|enrolled|enrolls|graduate|graduated|welcome|welcomed|welcomes|form(?:er|é|ons|e|ent|era|erons|ait)|diplôm(?:er|é|ons|e)|recrut(?:er|é|ons|e|ent|era|erons|ait)|embauch(?:er|é|ons|e|ent|era)|seats|accueill(?:ir|i|ons|e|ent|era)|emplo(?:ie|ient|yer|yons|yait)|inscrit|inscrits)$/
const AFTER_PEOPLE =
  /^(?:[.,;)]|in|at|by|last|this|a|per|every|each|on|à|en|par|chaque|cette|l'|d'|dont|and|et|today|aujourd'hui|of|more|sur|dans|over|from)$/

/** "we train 120 a year", "l'école en diplôme 45": a verb whose object is people. */
export function isHired(cx: Context, range: TokenRange): boolean {
  const before = word(cx, range.first - 1)
  const phrasal =
    /^(?:in|on)$/.test(before) && /^(?:takes?|took|taken|taking)$/.test(word(cx, range.first - 2))
  if (!phrasal && !HIRES.test(before)) return false
  return range.end >= cx.end || AFTER_PEOPLE.test(word(cx, range.end))
}

const TAKER = /^(?:we|they|it|he|she|i|nous|ils|elles|il|elle|on)$/
const NO_OBJECT =
  /^(?:is|are|was|were|be|at|to|of|in|on|by|for|from|with|until|and|or|than|turns?|turned|has|have|had|est|était|sont|à|de|en|au|le|la|les|the|page|aged)$/

/** "We released 17 in 2023": the object of a verb behind its pronoun. */
export function isTaken(cx: Context, range: TokenRange): boolean {
  const verb = range.first - 1
  if (!TAKER.test(word(cx, verb - 1)) || NO_OBJECT.test(word(cx, verb))) return false
  if (cx.tokens.letterCase[verb] !== TokenCase.lower) return false
  return range.end >= cx.end || AFTER_PEOPLE.test(word(cx, range.end))
}

const WHOLE = /^(?:the|its|their|our|these|those|his|her|all|les|ses|nos|leurs|ces)$/

/** "Three of its five products", "12 des 40 projets": the noun of the whole, behind "of" or "des". */
export function wholeBehind(cx: Context, end: number): TokenRange | undefined {
  const link = word(cx, end)
  let at = end + 1
  if (link === 'of' || link === 'de') {
    if (!WHOLE.test(word(cx, at))) return undefined
    at++
  } else if (link !== 'des') return undefined
  if (cx.tokens.kind[at] === TokenKind.number || isNumberWord(cx, at)) at++
  at = behindMeasure(cx, at)
  for (let head = at; head < Math.min(at + 3, cx.end); head++) {
    if (!isContentWord(cx, head)) return undefined
    if (isPlural(cx, head)) return { first: at, end: head + 1 }
  }
  return undefined
}

/** "Four of its sixteen 3,000 L bioreactors": a measure inside is read over. */
function behindMeasure(cx: Context, at: number): number {
  if (at >= cx.end || cx.tokens.kind[at] !== TokenKind.number) return at
  return unitAt(cx, at + 1)?.end ?? at
}

function isNumberWord(cx: Context, at: number): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|fifteen|sixteen|twenty|quinze|seize|vingt)$/.test(
    word(cx, at),
  )
}

/** "apprentices (24)": a plural noun right before the bracket. */
export function nounBeforeBracket(cx: Context, range: TokenRange): TokenRange | undefined {
  if (word(cx, range.first - 1) !== '(' || !/^[),]$/.test(word(cx, range.end))) return undefined
  const noun = range.first - 2
  if (noun < cx.first || !isContentWord(cx, noun) || cx.tokens.letterCase[noun] !== TokenCase.lower)
    return undefined
  return isPlural(cx, noun) && !functionWords[cx.language].has(word(cx, noun))
    ? { first: noun, end: noun + 1 }
    : undefined
}
