import type { Amount } from './amounts.ts'
import { isChange } from './changes.ts'
import { type Context, word } from './context.ts'
import { isContentWord } from './plural-nouns.ts'

const CLAUSE = 10
const GROWTH =
  /^(?:hausse|baisse|croissance|recul|repli|progression|augmentation|réduction|diminution|chute)s?$/

/** Whether "from A to B" tells two figures, of a change, rather than one range. */
export function isTwoFigures(cx: Context, amount: Amount): boolean {
  const [part, second] = amount.parts
  if (second === undefined) return false
  if (second.value <= part.value) return true
  if (amount.opener !== 'from') return false
  if (isSpread(cx, amount.first - 1)) return false
  if (cx.language === 'en' && amount.unit === '%' && isNounBefore(cx, amount.first - 2)) return true
  return isChange(cx, amount.first - 1) && !(amount.unit === '%' && isGrowthBy(cx, amount.first - 1))
}

/** "Recovery from 22% to 41%" is a change; "growth from 2% to 4%" a range. */
function isNounBefore(cx: Context, at: number): boolean {
  const noun = word(cx, at)
  return (
    isContentWord(cx, at) && !/(?:ed|ing|growth|margin|margins|share|shares|fees|rates|stakes?)$/.test(noun)
  )
}

/** "ranging from A to B"; a clause that opens with "From A to B" tells no change either. */
function isSpread(cx: Context, opener: number): boolean {
  if (opener === cx.first) return true
  const before = word(cx, opener - 1) === 'anywhere' ? opener - 2 : opener - 1
  return /^(?:rang|var|span|anywhere)/.test(word(cx, before))
}

/** "croîtrait de 18 à 20 %": a rate of growth between two bounds; "la part passe de 18 à 20 %" is a change. */
function isGrowthBy(cx: Context, opener: number): boolean {
  // "une hausse de prix de 3 à 5 %": the noun of change stands before its complement.
  const complement = /^(?:de|d'|des|du)$/.test(word(cx, opener - 2)) && GROWTH.test(word(cx, opener - 3))
  if (complement) return true
  const verb = opener - 1
  if (
    !/^(?:cro[iî]|progress|augment|bondi|grimp|recul|baiss|dimin|chut|accro|hausse|rédui|repli)/.test(
      word(cx, verb),
    )
  )
    return false
  for (let at = verb - 1; at >= Math.max(cx.first, verb - CLAUSE); at--)
    if (/^(?:part|taux|proportion|marge|rendement|participation)$/.test(word(cx, at))) return false
  return true
}
