import { type Language, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

/** "European Skills Fund": a fund named by everyday words is a policy, one named by its house a company. */
export function isPublicFund(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  const last = tokens.lower[end - 1]!
  if (
    language !== 'en' ||
    end - first < 3 ||
    tokens.lower[end - 2] === 'investment' ||
    (last !== 'fund' && last !== 'facility' && last !== 'scheme')
  )
    return false
  for (let token = first; token < end - 1; token++)
    if (tokens.letterCase[token] === TokenCase.upper || !isOrdinary(tokens.lower[token]!, 'en')) return false
  return true
}

/** What a vague closing word is worth as evidence of a company. */
export const COMMON_NOUN = 0.55
const VAGUE_TAILS = new Set(
  'manufacturing sciences science health healthcare santé systems solutions services technologies technology logistics innovation innovations industries industrie industriel therapies vaccines medicines diagnostics engineering ingénierie biomanufacturing bioproduction conseil consulting finance financial insurance energy énergie medical médical médicale partner partners cluster campus press news international equity investment investissement tech biotech biotechs cdmo cmo companies institutes universities hospitals clinics organizations organisations manufacturers agencies authorities suppliers providers developers station staff team office post house services'.split(
    ' ',
  ),
)

/** "Life Sciences", "Continuous Manufacturing", "Supply Chain Services": ordinary words throughout, a subject as often as a company. */
export function isCommonNoun(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  if (!VAGUE_TAILS.has(tokens.lower[end - 1]!)) return false
  for (let token = first; token < end; token++)
    if (
      tokens.kind[token] === TokenKind.word &&
      !isOrdinary(tokens.lower[token]!, language) &&
      (factsOf(tokens.lower[token]!) & (Fact.role | Fact.title)) === 0
    )
      return false
  return true
}
