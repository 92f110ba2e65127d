import { type Language, TokenCase, type Tokens } from '../text/reading.ts'
import { anyPlace, Fact, factsOf, isOrdinary } from './word-facts.ts'

/** What French bodies of a territory put behind its name in small letters. */
const BODIES = new Set(['métropole', 'agglo', 'agglomération', 'développement', 'habitat', 'tourisme'])

/** "Arvo bioscience", "Armor développement", "Tours métropole": a word in small letters that closes a house's name. */
export function closesSmall(
  tokens: Tokens,
  end: number,
  at: { readonly first: number; readonly language: Language },
): boolean {
  if (tokens.letterCase[end] !== TokenCase.lower) return false
  const lower = tokens.lower[end]!
  const before = tokens.lower[end - 1]!
  if (tokens.letterCase[end - 1] === TokenCase.lower || tokens.letterCase[end - 1] === TokenCase.none)
    return false
  if (at.language === 'fr' && BODIES.has(lower))
    return (factsOf(before) & anyPlace) !== 0 || !isOrdinary(before, 'fr')
  return (
    end === at.first + 1 &&
    (factsOf(lower) & Fact.companyTail) !== 0 &&
    !isOrdinary(lower, 'en') &&
    !isOrdinary(lower, 'fr')
  )
}
