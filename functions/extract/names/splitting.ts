import { type Language, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { type Chunk, closesBrand } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import { personShape } from './inner-evidence.ts'
import { isLegalForm, isNationality } from './name-tokens.ts'
import { isCompanyBody } from './passed-over.ts'
import { nameBeforeRole, personTail } from './person-tails.ts'
import type { SentenceStyle } from './sentence-style.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

interface Place {
  readonly language: Language
  readonly style: SentenceStyle
  readonly sentence: Sentence
}

/** The names inside a run of capitals: without titles, functions and words whose capital only their position explains. */
export function pieces(tokens: Tokens, chunk: Chunk, place: Place): Chunk[] {
  if (place.style === 'title')
    return titleRuns(tokens, chunk, place.language).flatMap(run => trimmed(tokens, run, place))
  return trimmed(tokens, chunk, place)
}

function trimmed(tokens: Tokens, chunk: Chunk, place: Place): Chunk[] {
  let { first } = chunk
  let end = cutAtRole(tokens, chunk)
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

/** A form of address or function before a name, or the first word of a sentence before a person's. */
function isStrippable(tokens: Tokens, { first, end }: Chunk, place: Place): boolean {
  if (end - first < 2) return false
  // "M. A. Verdoni": an initial before another is no "Monsieur".
  if (
    tokens.lower[first]!.length === 1 &&
    tokens.text[first + 1] === '.' &&
    tokens.lower[first + 2]?.length === 1
  )
    return false
  const facts = factsOf(tokens.lower[first]!)
  const next = tokens.lower[first + 1]!
  if (next === 'of' || next === 'for' || tokens.text[first + 1] === '&') return false
  const nextFacts = factsOf(next)
  const named = (nextFacts & (Fact.firstName | Fact.surname)) !== 0 || !isOrdinary(next, place.language)
  // "Consider Denmark.": a verb before a land.
  if (
    place.language === 'en' &&
    end - first === 2 &&
    first === place.sentence.firstToken &&
    (facts & Fact.english) !== 0 &&
    (facts & (HEADS | Fact.companyTail | Fact.role | anyPlace | Fact.direction)) === 0 &&
    (nextFacts & Fact.land) !== 0 &&
    !PROMOTERS.has(tokens.lower[first]!)
  )
    return true
  // "Objectif Lorient", "Cap Nantes": a French title before a town.
  if (
    place.language === 'fr' &&
    end - first === 2 &&
    first === place.sentence.firstToken &&
    end === place.sentence.endToken &&
    (facts & (HEADS | Fact.companyTail | Fact.role | anyPlace)) === 0 &&
    isOrdinary(tokens.lower[first]!, 'fr') &&
    (nextFacts & Fact.largeTown) !== 0
  )
    return true
  // "Dame", "Prince": forms of address that are first names as well.
  const person = end - first > 2 ? personShape(tokens, { first: first + 1, end }, place.language) : undefined
  if ((facts & Fact.title) !== 0 && person && person.chance > 0.85) return true
  if ((facts & (Fact.title | Fact.role)) !== 0 && (facts & Fact.firstName) === 0)
    return named || (nextFacts & (Fact.title | Fact.role)) !== 0
  // "Rebaptisée Nordcell en 2021"
  if (
    place.language === 'fr' &&
    first === place.sentence.firstToken &&
    isParticiple(tokens.lower[first]!) &&
    !isOrdinary(next, 'fr')
  )
    return true
  // "German Nordcell GmbH": whose country it is.
  if (
    isNationality(tokens.lower[first]!) &&
    (place.language === 'en' || !ENGLISH_NATIONS.has(tokens.lower[first]!)) &&
    ((facts & Fact.firstName) === 0 ||
      (factsOf(tokens.lower[end - 1]!) & (Fact.legalForm | Fact.companyTail)) !== 0) &&
    !isOrdinary(next, place.language) &&
    (nextFacts & anyPlace) === 0
  )
    return true
  // "Rival Nordcell": a noun with the capital of the sentence.
  if (
    first === place.sentence.firstToken &&
    tokens.letterCase[first] === TokenCase.capital &&
    (cuesOf(tokens.lower[first]) & (Cue.organizationNoun | Cue.productNoun)) !== 0 &&
    (facts & (HEADS | Fact.companyTail)) === 0 &&
    (!isOrdinary(next, place.language) || end - first > 2)
  )
    return true
  if (
    (facts & Fact.opener) !== 0 &&
    tokens.letterCase[first] !== TokenCase.upper &&
    first === place.sentence.firstToken &&
    !placePhrase(tokens, first, end)
  )
    return true
  if (
    !isOrdinary(tokens.lower[first]!, place.language) ||
    (facts & (Fact.firstName | anyPlace | HEADS)) !== 0
  )
    return false
  return person !== undefined && person.chance > 0.85
}

/** In French text these can only be part of a name: "French Tech". */
const ENGLISH_NATIONS = new Set(['french', 'european', 'british', 'german', 'swiss', 'american', 'nordic'])

/** Words that agencies put before the land that they promote: "Business Finland". */
const PROMOTERS = new Set(
  'business invest choose visit enterprise team destination innovation digital discover trade export health screen sport air royal bank power'.split(
    ' ',
  ),
)

const HEADS =
  Fact.organizationHead |
  Fact.englishHead |
  Fact.eventHead |
  Fact.programHead |
  Fact.placeHead |
  Fact.streetHead |
  Fact.parkHead

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

/** In a Title Cased line only words that no dictionary has, and what belongs to them, can be told to be names. */
function titleRuns(tokens: Tokens, chunk: Chunk, language: Language): Chunk[] {
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

/** By its verb: "rebaptisée", but neither "santé" nor the nouns that look like participles. */
function isParticiple(lower: string): boolean {
  const ending = /ée?s?$/.exec(lower)
  if (!ending || lower.length < 6 || NOUNS.has(lower)) return false
  return (factsOf(`${lower.slice(0, ending.index)}er`) & Fact.french) !== 0
}
const NOUNS = new Set([
  'marché',
  'marchés',
  'comité',
  'traité',
  'pensée',
  'musée',
  'lycée',
  'entrée',
  'montée',
  'journée',
])

/** A capital word that no English list has, behind a first name that is one ("Christian", "Grace"). */
const isSurnameAt = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital &&
  tokens.spaceBefore[token] === 1 &&
  !isOrdinary(tokens.lower[token]!, 'en')
