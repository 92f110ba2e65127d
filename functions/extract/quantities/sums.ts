import type { Amount } from './amounts.ts'
import { type Context, word } from './context.ts'
import { timeUnits } from './measures.ts'
import type { Memory, Model } from './memory.ts'
import { isContentWord } from './plural-nouns.ts'

/** Millions of nothing: what they are of when no currency, unit or noun is said with them. */

/** What is paid or earned: "a 40 million investment". */
const PAID =
  /^(?:investments?|loans?|deals?|funds?|grants?|budgets?|round|financing|facility|contracts?|acquisition|program(?:me)?)$/

/** "34 millions pour repartir": without a noun, millions are of what the sentence measures, else of money. */
export function sumModel(cx: Context, amount: Amount, memory: Memory): Model | undefined {
  const { last } = memory
  if (
    last !== undefined &&
    last.unit !== '%' &&
    last.unit !== 'pp' &&
    last.unit !== 'x' &&
    !timeUnits.has(last.unit)
  ) {
    const money = /^[A-Z]{3}$/.test(last.unit)
    const many = (last.scale ?? 1) >= 1000 || (last.value ?? 0) >= 1000
    if (money ? (last.scale ?? 1) >= 1000 : many && !PAID.test(word(cx, amount.end))) return last
  }
  // In French the noun of millions stands behind "de".
  if (
    cx.language === 'en' &&
    isContentWord(cx, amount.end) &&
    !PAID.test(word(cx, amount.end)) &&
    !/^(?:more|less|lower|higher)$/.test(word(cx, amount.end))
  )
    return undefined
  if (memory.money !== undefined) return { ...memory.money, per: undefined, noun: undefined }
  return memory.currency === undefined
    ? undefined
    : { unit: memory.currency, per: undefined, noun: undefined }
}

/** "un budget de 14 millions": in French the euro need not be named. */
export function isUnnamedSum(cx: Context, amount: Amount): boolean {
  if (cx.language !== 'fr' || amount.parts[0].scale < 1e6 || word(cx, amount.first - 1) !== 'de') return false
  return /^(?:montant|budget|investissement|coût|enveloppe|affaires|prix|aide|subvention|levée|table|dotation|prêt|somme)$/.test(
    word(cx, amount.first - 2),
  )
}
