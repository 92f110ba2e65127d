import { fullMonths } from '../lexicon/calendar.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Amount } from './amounts.ts'
import { type Context, word } from './context.ts'
import type { Draft, TokenRange } from './draft.ts'
import { timeUnits } from './measures.ts'
import { type Memory, type Model, PLAIN_COUNT } from './memory.ts'
import { isContentWord } from './plural-nouns.ts'

const OTHER = /^(?:second|seconde|autre|other|latter|former|rest|reste|deuxième|troisième|third)$/
const NAME_LENGTH = 5
const BEFORE_NAME = /^(?:[,;:(]|and|et|le|la|l'|les|the|while|whereas|via)$/
const BOUNDARY = /^(?:[,;.:)»”]|and|et|in|en|to|pour|for|while)$/

/** "…, Germany 58 and Italy 33", "la Région 2,5": a clause without its verb; the name is no part of the number. */
export function isGapped(cx: Context, range: TokenRange, last: Draft | undefined): boolean {
  if (last === undefined || last.unit === 'x') return false
  if (range.end < cx.end && !BOUNDARY.test(word(cx, range.end))) return false
  let at = range.first - 1
  if (/^(?:only|just|seulement)$/.test(word(cx, at))) at--
  if (word(cx, at) === ',' && isMoney(last)) at--
  const nameEnd = at
  while (at >= cx.first && nameEnd - at < NAME_LENGTH && isNamePart(cx, at)) at--
  if (at === nameEnd || at < last.end) return at === nameEnd ? false : at === last.end - 1
  return BEFORE_NAME.test(word(cx, at)) && at >= last.end
}

function isNamePart(cx: Context, at: number): boolean {
  if (cx.tokens.kind[at] !== TokenKind.word) return false
  if (OTHER.test(word(cx, at))) return true
  const letterCase = cx.tokens.letterCase[at]
  return letterCase === TokenCase.capital || letterCase === TokenCase.upper || letterCase === TokenCase.mixed
}

function isMoney(draft: Draft): boolean {
  return /^[A-Z]{3}$/.test(draft.unit)
}

const EN_VERB =
  /^(?:a|ont|avait|avaient|aura|auront|aurait|est|sont|était|étions|sommes|serons|veut|veulent)$/
const NOT_VERB =
  /^(?:moyenne|tout|total|effet|fait|plus|moins|outre|revanche|cours|partie|place|ligne|vue|service|hausse|baisse|recul|repli|retard|avance|activité|interne|externe|commun|charge|deux|trois|un|une|ce|cette|la|le|les|l'|effectif|nombre|valeur|volume)$/

/** "en a retenu sept", "n'en gardait que 40", "il en veut 60": the pronoun stands for what was counted. */
export function isOfThem(cx: Context, first: number): boolean {
  for (let at = first - 2; at >= Math.max(cx.first, first - 5); at--) {
    if (word(cx, at) !== 'en') continue
    const verb = word(cx, at + 1)
    if (NOT_VERB.test(verb) || fullMonths.fr.has(verb) || cx.tokens.letterCase[at + 1] !== TokenCase.lower)
      return false
    return EN_VERB.test(verb) || /(?:ait|aient|era|eront|e|ent|it|t|ons|ez|er|ir|dre)$/.test(verb)
  }
  return false
}

const TOTAL = /^(?:total|tout|all|altogether|overall)$/
const BEYOND = /^(?:short|strong|trop|too)$/
const SUMS =
  /^(?:chiffre|ca|ventes|budget|capital|recettes|revenus|dette|dettes|pertes|bénéfices|aide|aides|subventions)$/
const FURTHER = /^(?:further|additional|extra)$/
const SHARE = /^(?:figure|share|rate|proportion|percentage|level|part|taux|chiffre)$/
const BE =
  /^(?:are|were|is|was|be|been|sommes|étions|serons|sont|seront|étaient|êtes|étiez|serez|est|était|sera|compte|comptent)$/
const ADVERB =
  /^(?:aujourd'hui|désormais|maintenant|actuellement|alors|déjà|encore|now|today|already|currently|then|about|only|que)$/
const PRONOUN = /^(?:we|they|you|nous|vous|ils|elles|on)$/
const MAYBE = /^(?:sometimes|perhaps|maybe|possibly|even|voire|parfois|peut-être)$/
const ONLY = /^(?:only|just|seuls|seules|seulement)$/

function isMeasure(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && !/^(?:count|%|pp|x|[A-Z]{3})$/.test(draft.unit) && !timeUnits.has(draft.unit)
}

function isTime(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && timeUnits.has(draft.unit)
}

/** What the words around a bare number say that it counts. */
export function saidAround(cx: Context, range: TokenRange, memory: Memory): Model | undefined {
  const { first, end } = range
  const [before, next, second] = [word(cx, first - 1), word(cx, end), word(cx, end + 1)]
  const counted: Model = { ...PLAIN_COUNT, noun: memory.count?.noun }
  if (isTime(memory.last) && next === 'of' && second === 'them') return memory.last
  // "nine months, sometimes eleven".
  if (MAYBE.test(before) && memory.last !== undefined && memory.last.end >= first - 4) return memory.last
  if (next === 'of' && /^(?:them|us|whom|which|these|those|you)$/.test(second)) return counted
  if (next === "d'" && second === 'entre') return counted
  if (/^(?:au|en|in|à)$/.test(next) && TOTAL.test(second)) return memory.last ?? counted
  if (before === 'the' && /^(?:mark|barrier|milestone|threshold)$/.test(next)) return counted
  // "4 200 m² de bureaux, 1 800 de laboratoires".
  if (/^(?:de|d')$/.test(next) && /^(?:[,;]|et|dont)$/.test(before) && isMeasure(memory.last))
    return memory.last
  if (BEYOND.test(next) || (next === 'de' && second === 'trop')) return counted
  if (/^(?:le|la|the)$/.test(next) && /^(?:nombre|number)$/.test(second))
    return { unit: 'count', per: undefined, noun: { first: end + 3, end: end + 4 } }
  if (before === 'the' && /^(?:to|that|who|which|we|they|already|still)$/.test(next))
    return memory.last === undefined || memory.last.unit === '%' ? counted : memory.last
  if (memory.last?.unit === '%' && BE.test(before) && SHARE.test(word(cx, first - 2))) return memory.last
  if (next === 'de' && SUMS.test(second) && memory.last !== undefined && isMoney(memory.last))
    return memory.last
  if (
    /^n[e']$/.test(next) ||
    (ONLY.test(before) && /^(?:[,.;)]|though|are|were|have|will|sont|ont)$/.test(next))
  )
    return memory.last?.unit === 'count' || isTime(memory.last) ? memory.last : counted
  if (FURTHER.test(before))
    return memory.last === undefined || /^(?:%|pp|x)$/.test(memory.last.unit) ? counted : memory.last
  if (BE.test(before) && word(cx, first - 2) === 'there') return counted
  if (
    before === 'les' &&
    word(cx, first - 2) === 'sur' &&
    memory.last !== undefined &&
    memory.last.unit !== '%'
  )
    return memory.last
  if (isTheyAre(cx, first)) return counted
  return undefined
}

/** "Elles sont aujourd'hui 146", "we are now 60". */
function isTheyAre(cx: Context, first: number): boolean {
  let at = first - 1
  while (at > cx.first && ADVERB.test(word(cx, at))) at--
  return (
    BE.test(word(cx, at)) &&
    (PRONOUN.test(word(cx, at - 1)) || (word(cx, at - 1) === 'ne' && PRONOUN.test(word(cx, at - 2))))
  )
}

const NUMBER_NAME =
  /^(?:[+=:<>#/&*|]|aged|ages?|at|ranks?|ranked|rang|âgée?s?|score|scores|version|à|no|n|on|le|la|les|since|by|dès|until|from|than|the|of|to|ces|these|those|tous|en|in|de|d'|par|sur|page|chaîne|channel|type|top|under|over|vs|les|'s)$/
const CLOSED =
  /^(?:[,;.)!?»”]|and|et|in|en|by|on|at|last|this|when|compared|against|contre|dans|chez|fin|au|à|over|sur|per|par|a|d'ici)$/

/** "(2022 edition: 244)" compares; a colon elsewhere announces something else. */
function isBracketed(cx: Context, colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(cx.first, colon - 4); at--) if (word(cx, at) === '(') return true
  return false
}

/** A bare number that closes its clause counts on: in the unit of the figure before it, when that was one of several. */
export function goesOn(cx: Context, amount: Amount, memory: Memory): Model | undefined {
  const [{ numeral }] = amount.parts
  const { last } = memory
  const before = word(cx, amount.first - 1)
  if (amount.end < cx.end && !CLOSED.test(word(cx, amount.end))) return undefined
  const level =
    /^(?:to|à|at)$/.test(before) && !Number.isInteger(numeral.value) && last !== undefined && isMoney(last)
  if (level) return (last.scale ?? 1) >= 1000 ? last : undefined
  if (before === ':' ? !isBracketed(cx, amount.first - 1) : NUMBER_NAME.test(before)) return undefined
  if (isContentWord(cx, amount.end)) return undefined
  const decimal = numeral.figures && !Number.isInteger(numeral.value)
  if (last !== undefined && isMoney(last)) return decimal && (last.scale ?? 1) >= 1000 ? last : undefined
  if (decimal) return last?.unit === '%' ? last : undefined
  return last?.unit === 'count' ? last : undefined
}

const BOUNDED = 10
const OLDEST = 100

/** "It has sold more than 10,000 since the launch": a bound makes a bare number a figure. */
export function bounded(
  cx: Context,
  amount: Amount,
  at: { readonly bounded: boolean; readonly memory: Memory },
): Model | undefined {
  const [{ numeral, value }] = amount.parts
  // "authors under 35" are of an age.
  if (value < OLDEST && /^(?:under|over|below|above|past)$/.test(word(cx, amount.first - 1))) return undefined
  if (!at.bounded || !numeral.figures || value < BOUNDED || !Number.isInteger(value)) return undefined
  if (amount.end < cx.end && (!CLOSED.test(word(cx, amount.end)) || isContentWord(cx, amount.end)))
    return undefined
  const { last } = at.memory
  if (last === undefined || /^(?:x|pp)$/.test(last.unit))
    return at.memory.count === undefined ? PLAIN_COUNT : { ...PLAIN_COUNT, noun: at.memory.count.noun }
  return last.unit === '%' && value > 100 ? PLAIN_COUNT : last
}
