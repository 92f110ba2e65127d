import { type Language, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { personShape } from './inner-evidence.ts'
import { isNationality } from './name-tokens.ts'
import { Fact, factsOf, isOrdinary } from './word-facts.ts'

const HEADS =
  Fact.organizationHead |
  Fact.englishHead |
  Fact.companyTail |
  Fact.eventHead |
  Fact.eventTail |
  Fact.programHead |
  Fact.programTail |
  Fact.placeHead |
  Fact.streetHead |
  Fact.parkHead
const SURE = 0.9
/** "a déclaré à l'AFP Ada Brun" */
export const NEWS = new Set(['afp', 'reuters', 'bloomberg', 'aof'])
const FUNCTION = Fact.role | Fact.title

/**
 * Where a person's name begins behind other capital words of the run: "Chief Executive Officer | Ada Brun", "ABC President | Ada Brun",
 * "Sud-Africain | Paul Brun"; 0 where the words before belong to the name, as in "Fondation Ada Brun".
 */
export function personTail(tokens: Tokens, { first, end }: Chunk, language: Language): number {
  if (end - first > 2 && NEWS.has(tokens.lower[first]!) && !isOrdinary(tokens.lower[first + 1]!, language))
    return first + 1
  for (let token = first + 1; token + 1 < end; token++) {
    const lower = tokens.lower[token]!
    if ((factsOf(lower) & Fact.firstName) === 0 || (factsOf(lower) & FUNCTION) !== 0) continue
    const shape = personShape(tokens, { first: token, end }, language)
    if (!shape || shape.chance < SURE) continue
    return isOnlyBefore(tokens, { first, end: token }, language) ? token : 0
  }
  return 0
}

/** What stands before the name says who it is, and is no part of a longer name. */
function isOnlyBefore(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  const last = tokens.lower[end - 1]!
  if ((factsOf(last) & FUNCTION) !== 0 && (factsOf(last) & Fact.firstName) === 0) return true
  if (isNationality(last) || (end - first === 1 && NEWS.has(last))) return true
  for (let token = first; token < end; token++) {
    const lower = tokens.lower[token]!
    if ((factsOf(lower) & (HEADS | Fact.firstName)) !== 0 || !isOrdinary(lower, language)) return false
  }
  return true
}

/** The name before a function: "ABC" of "ABC President"; undefined where only functions and ordinary words stand there. */
export function nameBeforeRole(tokens: Tokens, chunk: Chunk, language: Language): Chunk | undefined {
  let { end } = chunk
  while (end > chunk.first && isFunctionWord(tokens, end - 1, language)) end--
  if (end === chunk.first || end === chunk.end) return undefined
  const { first } = chunk
  for (let token = first; token < end; token++) {
    const letters = tokens.letterCase[token] === TokenCase.upper && tokens.lower[token]!.length > 1
    if (tokens.kind[token] === TokenKind.word && (letters || !isOrdinary(tokens.lower[token]!, language)))
      return { first, end }
  }
  return undefined
}

/** "Chief", "Executive", "Officer", "Deputy", "Health" before "Minister". */
const isFunctionWord = (tokens: Tokens, token: number, language: Language): boolean =>
  tokens.kind[token] !== TokenKind.word ||
  (factsOf(tokens.lower[token]!) & FUNCTION) !== 0 ||
  isNationality(tokens.lower[token]!) ||
  (tokens.letterCase[token] === TokenCase.capital && isOrdinary(tokens.lower[token]!, language))
