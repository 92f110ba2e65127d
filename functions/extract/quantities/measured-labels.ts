/** Nouns of figures that stand apart from them: labels before a colon, what is valued, what an aside is about. */
import { TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { isThing, phraseBefore } from './measured-subjects.ts'
import { isContentWord } from './plural-nouns.ts'

export const ARTICLE =
  /^(?:a|an|the|its|their|our|his|her|un|une|le|la|les|l'|du|des|d'un|d'une|son|sa|ses|leur|leurs|notre|nos|cette|ce|au|aux)$/

const LABEL = 8

/** "Lead time for a slot: 7 months", "Coût du projet : 31 M€": a short label before a colon is what is measured. */
export function labelBefore(cx: Context, first: number): TokenRange | undefined {
  const colon = first - 1
  if (word(cx, colon) !== ':') return undefined
  let end = colon
  // "Cotisation 2026 : +3 %".
  if (cx.tokens.kind[end - 1] === TokenKind.number) end--
  let from = end
  while (from > cx.first && end - from <= LABEL && isLabelWord(cx, from - 1)) from--
  if (end - from > LABEL) return undefined
  for (let at = from + 1; at < end; at++) if (COPULA.test(word(cx, at))) return phraseBefore(cx, at)
  for (let at = from; at < end; at++) if (SPOKEN[cx.language].test(word(cx, at))) return phraseBefore(cx, end)
  while (from < end && (ARTICLE.test(word(cx, from)) || !isContentWord(cx, from))) from++
  while (end > from && !isContentWord(cx, end - 1)) end--
  if (end === from || (end === from + 1 && !isThing(cx, { first: from, end }))) return undefined
  return { first: from, end }
}

const COPULA = /^(?:est|sont|était|is|are|was|were)$/
const SPOKEN = { en: /^(?:we|have|has|it|they|so)$/, fr: /^(?:avons|ont|a|nous|il|elle|donc|puis)$/ }

function isLabelWord(cx: Context, at: number): boolean {
  return cx.tokens.kind[at] === TokenKind.word
}

const ASIDE = 12

/** "attrition, at 11 %,", "the bill, 45 million,", "a report (92 pages, €1,200)": what the aside is about. */
export function asideOf(cx: Context, { first, end }: TokenRange): TokenRange | undefined {
  const before = word(cx, first - 1)
  if (/^(?:at|à)$/.test(before) && word(cx, first - 2) === ',') return thingBefore(cx, first - 2)
  if (before !== ',') return undefined
  for (let at = first - 2; at > Math.max(cx.first, first - ASIDE); at--) {
    if (word(cx, at) === ')') break
    if (word(cx, at) === '(') return thingBefore(cx, at)
  }
  return /^[,)–—]$/.test(word(cx, end)) ? thingBefore(cx, first - 1) : undefined
}

function thingBefore(cx: Context, end: number): TokenRange | undefined {
  const phrase = phraseBefore(cx, end)
  return phrase !== undefined && isThing(cx, phrase) ? phrase : undefined
}

const VALUED =
  /^(?:dotée?s?|endowed|worth|valued|estimée?s?|évaluée?s?|chiffrée?s?|financée?s?|budgeted|costing|totalling|totalisant|pesant|coûtant|plafonnée?s?|capped|limitée?s?)$/

/** "une session dotée de 8 M€", "a plan worth €2bn": what has the value. */
export function valuedBefore(cx: Context, first: number): TokenRange | undefined {
  const at = /^(?:de|d'|à|with|at|of)$/.test(word(cx, first - 1)) ? first - 2 : first - 1
  if (!VALUED.test(word(cx, at))) return undefined
  let end = at
  while (
    end > cx.first &&
    /^(?:,|but|mais|is|are|was|were|est|sont|sera|seront|y|initially)$/.test(word(cx, end - 1))
  )
    end--
  return phraseBefore(cx, end)
}
