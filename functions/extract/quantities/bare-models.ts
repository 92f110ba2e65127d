/** What a bare number takes over: the noun of its neighbour, what a pronoun stands for, what was counted last. */
import { type Amount, amountAt } from './amounts.ts'
import { type Context, word } from './context.ts'
import { countAt } from './counts.ts'
import type { TokenRange } from './draft.ts'
import { nounBefore } from './measured.ts'
import { timeUnits } from './measures.ts'
import { type Memory, type Model, PLAIN_COUNT } from './memory.ts'
import { isContentWord, isPlural } from './plural-nouns.ts'

export const MORE = /^(?:autres|others|more|additional|supplémentaires|further)$/

/** "320 and 95 employees": the first number shares the noun of the second. */
export function sharedNoun(cx: Context, amount: Amount): Model | undefined {
  const apposed = cx.language === 'en' && isContentWord(cx, amount.end) && !isPlural(cx, amount.end)
  const at = apposed ? amount.end + 1 : amount.end
  if (!/^(?:and|et)$/.test(word(cx, at))) return undefined
  const next = amountAt(cx, at + 1)
  if (next === undefined || next.parts.length > 1 || !next.parts[0].numeral.figures) return undefined
  if (/^(?:age|âge)$/.test(word(cx, amount.first - 2))) return undefined
  if (next.unit !== undefined && !timeUnits.has(next.unit))
    return { unit: next.unit, per: undefined, noun: undefined, scale: next.parts[0].scale }
  const count = countAt(cx, next)
  return count === undefined ? undefined : { unit: 'count', per: count.per, noun: count.noun }
}

/** "nous en voulons 20", "il y en a douze". */
export function isPronounOfMany(cx: Context, first: number): boolean {
  return (
    word(cx, first - 2) === 'en' &&
    /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|y|qui)$/.test(word(cx, first - 3))
  )
}

/** "Another 12", "87 autres": more of what was counted. */
export function moreModel(cx: Context, range: TokenRange, memory: Memory): Model | undefined {
  if (memory.last !== undefined && timeUnits.has(memory.last.unit)) return memory.last
  const model = countModel(memory, MORE.test(word(cx, range.end)) ? range.end + 1 : undefined) ?? PLAIN_COUNT
  return model && word(cx, range.first - 1) === 'another' ? { ...model, from: range.first - 1 } : model
}

/** What "en" stands for: what was counted or paid last, but no share. */
export function ofThem(cx: Context, amount: Amount, memory: Memory): Model {
  const last = memory.last ?? memory.earlier
  if (last?.unit === 'pp' && EXPECTED.test(word(cx, amount.first - 1))) return last
  if (last === undefined || /^(?:%|pp|x)$/.test(last.unit)) return memory.count ?? PLAIN_COUNT
  if (!/^[A-Z]{3}$/.test(last.unit) || !Number.isInteger(amount.parts[0].value)) return last
  const verb = word(cx, amount.first - 1)
  return PAID.test(verb) || EXPECTED.test(verb) ? last : (memory.count ?? PLAIN_COUNT)
}

/** "là où le budget en prévoyait 48": a forecast or a result is of what was paid or earned. */
const EXPECTED =
  /^(?:prév(?:oi|oy|u)|escompt|attend|vis[aeé]|affich|espér|anticip|budgét|factur|réalis|engrang|encaiss|gagn|perd|dégag|génér)\p{L}*$/u
const PAID =
  /^(?:mis|apporté|réglé|versé|payé|investi|financé|prêté|avancé|ajouté|dépensé|coûté|apporte|verse|finance|fournit|fourni|remboursé|levé|promis|débloqué)$/

/** "Les départs, dont 52 contraints": part of what a plural noun names. */
export function partOfNoun(cx: Context, comma: number): Model | undefined {
  if (word(cx, comma) !== ',' || !isContentWord(cx, comma - 1) || !isPlural(cx, comma - 1)) return undefined
  return { ...PLAIN_COUNT, noun: nounBefore(cx, comma) }
}

export function countModel(memory: Memory, end: number | undefined): Model | undefined {
  const { count } = memory
  if (count === undefined) return undefined
  return { unit: count.unit, per: undefined, noun: count.noun, ...(end === undefined ? {} : { to: end }) }
}

/** "60 have been hired": a larger number as a subject is of people or things. */
export function verbModel(amount: Amount): Model | undefined {
  return amount.parts[0].numeral.figures && amount.parts[0].value > 10 ? PLAIN_COUNT : undefined
}

export function isPartOf(cx: Context, end: number): boolean {
  const next = word(cx, end)
  if (next === 'of') return /^(?:them|which|whom|these|those)$/.test(word(cx, end + 1))
  return next === "d'" && word(cx, end + 1) === 'entre'
}
