import { functionWords, invariablePlurals, irregularPlurals, notPlural } from '../lexicon/function-words.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Context } from './context.ts'

/** Whether the token is a word that a noun phrase may hold. */
export function isContentWord(cx: Context, at: number): boolean {
  if (at >= cx.end || cx.tokens.kind[at] !== TokenKind.word) return false
  const text = cx.tokens.lower[at]!
  // "three US plants", "12 IT specialists".
  if (cx.language === 'en' && (text === 'us' || text === 'it'))
    return cx.tokens.letterCase[at] === TokenCase.upper
  return !functionWords[cx.language].has(text) && text !== "'s" && text.length > 1
}

/** Whether a content word has the look of a plural noun. */
export function isPlural(cx: Context, at: number): boolean {
  const text = cx.tokens.lower[at]!
  if (cx.language === 'fr') {
    return invariablePlurals.has(text) || (/[sxz]$/.test(text) && !/(?:ss|ous)$/.test(text))
  }
  if (irregularPlurals.has(text)) return true
  return /s$/.test(text) && !/(?:ss|us|is|ous)$/.test(text) && !notPlural.has(text) && text.length > 2
}

const ADJECTIVE =
  /(?:aux|al|ales?|iques?|ifs?|ives?|aires?|eux|euse|euses|ables?|ibles?|els?|elles?|iens?|iennes?|aise?s?|éens?|éennes?|oise?s?|logues?|istes?|ins?|ines?|iers?|ières?|ants?|antes?|ents?|entes?|directe?s?|neufs?|neuves|verte?s?|propres?|publics?|publiques?|privée?s?|stables?|sociale?s?|mondiaux|supplémentaires?|virale?s?|viraux|purs?|clés?|rares?|libres?|majeure?s?)$/
const PARTICIPLE = /(?:ée?s?|[aeo]inte?s?|verte?s?|ferte?s?|is|ise|ises|ite?s?|us|ue|ues)$/
const VERB = /(?:eront|aient|èrent|issent|iront)$/

/** Whether a French word may be an adjective behind its noun. */
export function isFrenchAdjective(cx: Context, at: number): boolean {
  if (!isContentWord(cx, at) || cx.tokens.letterCase[at] !== TokenCase.lower) return false
  const text = cx.tokens.lower[at]!
  return ADJECTIVE.test(text) && !VERB.test(text)
}

/** Whether a French word may be a participle behind its noun ("exposants inscrits"). */
export function isFrenchParticiple(cx: Context, at: number): boolean {
  if (!isContentWord(cx, at) || cx.tokens.letterCase[at] !== TokenCase.lower) return false
  return PARTICIPLE.test(cx.tokens.lower[at]!)
}
