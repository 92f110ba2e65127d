import { englishNations } from '../lexicon/name-neighbours.ts'
import { type Language, type Sentence, TokenCase, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import { personShape } from './inner-evidence.ts'
import { isNationality } from './name-tokens.ts'
import type { SentenceStyle } from './sentence-style.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

/** Where a run of capitals stands. */
export interface Place {
  readonly language: Language
  readonly style: SentenceStyle
  readonly sentence: Sentence
}

/** A form of address or function before a name, or the first word of a sentence before a person's. */
export function isStrippable(tokens: Tokens, { first, end }: Chunk, place: Place): boolean {
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
  // "Projet ARVO"
  if (
    end - first === 2 &&
    tokens.lower[first] === 'projet' &&
    tokens.letterCase[first + 1] === TokenCase.upper
  )
    return true
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
    (place.language === 'en' || !englishNations.has(tokens.lower[first]!)) &&
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
