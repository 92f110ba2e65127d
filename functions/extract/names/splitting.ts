import { type Language, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { type Chunk, closesBrand } from './chunk.ts'
import { isStrippable, type Place } from './first-words.ts'
import { isLegalForm } from './name-tokens.ts'
import { isCompanyBody } from './passed-over.ts'
import { nameBeforeRole, personTail } from './person-tails.ts'
import { titleRuns } from './title-runs.ts'
import { anyPlace, Fact, factsOf, isOrdinary } from './word-facts.ts'

/** The names inside a run of capitals: without titles, functions and words whose capital only their position explains. */
export function pieces(tokens: Tokens, chunk: Chunk, place: Place): Chunk[] {
  if (place.style === 'title')
    return titleRuns(tokens, chunk, place.language).flatMap(run => trimmed(tokens, run, place))
  return trimmed(tokens, chunk, place)
}

function trimmed(tokens: Tokens, chunk: Chunk, place: Place): Chunk[] {
  let { first } = chunk
  let end = cutAtPlace(tokens, cutAtShare(tokens, { first, end: cutAtRole(tokens, chunk) }))
  while (
    first < end &&
    (tokens.kind[first] !== TokenKind.word || isStrippable(tokens, { first, end }, place))
  )
    first++
  first = behindBody(tokens, behindFunction(tokens, { first, end }, place.language), end)
  while (
    end > first + 1 &&
    (factsOf(tokens.lower[end - 1]!) & (Fact.opener | Fact.calendar)) !== 0 &&
    !closesBrand(tokens, end - 1) &&
    !isLegalForm(tokens, end - 1)
  )
    end--
  if (end <= first || onlyFunctions(tokens, { first, end })) return []
  const house = houseBeforeFunction(tokens, { first, end }, place.language)
  if (house) return [house]
  const person = personTail(tokens, { first, end }, place.language)
  if (person === 0) return [{ first, end }]
  const before = nameBeforeRole(tokens, { first, end: person }, place.language)
  return before ? [before, { first: person, end }] : [{ first: person, end }]
}

/** "Nordcell NRDC.PA": behind the company stands its share, as agencies write it. */
function cutAtShare(tokens: Tokens, { first, end }: Chunk): Chunk {
  const share =
    end - first > 1 &&
    tokens.letterCase[end - 1] === TokenCase.upper &&
    tokens.text[end] === '.' &&
    tokens.spaceBefore[end] === 0 &&
    tokens.spaceBefore[end + 1] === 0 &&
    /^[A-Z]{1,2}$/.test(tokens.text[end + 1] ?? '')
  return share ? { first, end: end - 1 } : { first, end }
}

const KINDS = new Set(['cdmo', 'cmo', 'cro', 'crdmo', 'biotech', 'startup', 'start-up'])

/** "a Rouen CDMO": where it is and what it is, no name. */
function cutAtPlace(tokens: Tokens, { first, end }: Chunk): number {
  const article = tokens.lower[first - 1]
  const kind = end - first === 2 && (article === 'a' || article === 'an') && KINDS.has(tokens.lower[end - 1]!)
  return kind && (factsOf(tokens.lower[first]!) & anyPlace) !== 0 ? end - 1 : end
}

/** "ABC Commissioner Dr.", "ABC Vice President,": letters before nothing but a function. */
function houseBeforeFunction(tokens: Tokens, chunk: Chunk, language: Language): Chunk | undefined {
  const { first, end } = chunk
  if (end - first < 2 || tokens.letterCase[first] !== TokenCase.upper || tokens.lower[first]!.length < 2)
    return undefined
  if ((factsOf(tokens.lower[end - 1]!) & (Fact.role | Fact.title)) === 0) return undefined
  const house = nameBeforeRole(tokens, chunk, language)
  return house && house.end === first + 1 ? house : undefined
}

/** "Supervisory Board of Nordcell": the board belongs to the house and is none itself. */
function behindBody(tokens: Tokens, first: number, end: number): number {
  for (let token = first + 1; token + 1 < end && token < first + 4; token++)
    if (
      tokens.lower[token] === 'of' &&
      isCompanyBody(tokens, { first: first === token - 1 ? first - 1 : first, end: token })
    )
      return isCompanyBody(tokens, { first, end }) ? first : token + 1
  return first
}

/** "Site Head Nordcell Arbois": a function of two ordinary words and more is no part of the house that it serves. */
function behindFunction(tokens: Tokens, { first, end }: Chunk, language: Language): number {
  for (let token = first + 1; token + 1 < end && token < first + 4; token++) {
    const lower = tokens.lower[token]!
    if (!isOrdinary(tokens.lower[token - 1]!, language)) return first
    if ((factsOf(lower) & Fact.role) === 0) continue
    const next = tokens.lower[token + 1]!
    if (next !== 'of' && !isOrdinary(next, language) && (factsOf(next) & Fact.role) === 0) return token + 1
  }
  return first
}

/** "Anne MARTIN General Manager": the function begins where a person's name ends. */
function cutAtRole(tokens: Tokens, { first, end }: Chunk): number {
  if ((factsOf(tokens.lower[first]!) & Fact.firstName) === 0) return end
  for (let token = first + 2; token < end; token++) {
    const facts = factsOf(tokens.lower[token]!)
    if ((facts & (Fact.role | Fact.title | Fact.generic)) !== 0 && (facts & Fact.surname) === 0) return token
  }
  return end
}

function onlyFunctions(tokens: Tokens, { first, end }: Chunk): boolean {
  if ((factsOf(tokens.lower[end - 1]!) & (Fact.firstName | Fact.surname)) !== 0 && end - first > 1)
    return false
  const last = factsOf(tokens.lower[end - 1]!)
  if ((last & Fact.role) !== 0 && (last & (Fact.companyTail | Fact.englishHead)) === 0) return true
  for (let token = first; token < end; token++) {
    if ((factsOf(tokens.lower[token]!) & (Fact.role | Fact.title | Fact.opener)) === 0) return false
  }
  return true
}
