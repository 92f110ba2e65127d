import { type Language, TokenCase, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

/** In a Title Cased line only words that no dictionary has, and what belongs to them, can be told to be names. */
export function titleRuns(tokens: Tokens, chunk: Chunk, language: Language): Chunk[] {
  const runs: Chunk[] = []
  const tails = Fact.companyTail | Fact.eventTail | Fact.englishHead | Fact.legalForm
  for (let token = chunk.first; token < chunk.end; ) {
    if (!isTelling(tokens, token, language)) {
      token++
      continue
    }
    const first = token++
    while (
      token < chunk.end &&
      (isTelling(tokens, token, language) || (factsOf(tokens.lower[token]!) & tails) !== 0)
    )
      token++
    runs.push({ first, end: token })
  }
  return runs
}

function isTelling(tokens: Tokens, token: number, language: Language): boolean {
  const facts = factsOf(tokens.lower[token]!)
  if ((facts & (Fact.land | Fact.largeTown)) !== 0) return true
  if (tokens.letterCase[token] === TokenCase.upper && tokens.lower[token]!.length > 1)
    return (facts & Fact.generic) === 0
  return (facts & Fact.firstName) !== 0
    ? (facts & Fact.english) === 0 || isSurnameAt(tokens, token + 1)
    : !isOrdinary(tokens.lower[token]!, language)
}

/** A capital word that no English list has, behind a first name that is one ("Christian", "Grace"). */
const isSurnameAt = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital &&
  tokens.spaceBefore[token] === 1 &&
  !isOrdinary(tokens.lower[token]!, 'en')
