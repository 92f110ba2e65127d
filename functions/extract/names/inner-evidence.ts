import { type Language, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Verdict } from './candidate.ts'
import type { Chunk } from './chunk.ts'
import { COMMON_NOUN, isCommonNoun, isPublicFund } from './vague-tails.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

const verdict = (type: Verdict['type'], chance: number, rule: string): Verdict => ({ type, chance, rule })

const CODE =
  /^[A-Z]{2,6}-?[0-9]{2,}[A-Z0-9]*$|^[A-Z]{2,5}-[A-Z]{1,4}[0-9]+$|^[A-Z][A-Za-z]{2,7}-[0-9]{2,4}[A-Za-z]?$/
const ROAD = /^(?:RN|RD)-?[0-9]{1,4}$/
/** Stems that companies and clusters of the field make their names of. */
const FIELD_STEM =
  /bio|pharm|thera|genom|gene(?=[tzx])|cell|cyte|vacc|immun|onco|chem|chim|medic|labo|tech(?!no)|santé|health|cluster|pôle|logics?$|tis$|pole$/
const YEAR_END = /^20[2-6][05]$/
/** Trades that a firm adds to its founder's name. */
const TRADE =
  /^(?:médicaments?|cosmétiques?|dermo-cosmétique|industries?|formation|ingénierie|distribution|diagnostics?|transports?|emballages?|consultants|associates|associés)$/
const NO_PERSON =
  Fact.companyTail |
  Fact.legalForm |
  Fact.eventTail |
  Fact.eventHead |
  Fact.organizationHead |
  Fact.programTail |
  Fact.land

/** What the words of a name tell of its type; undefined when they tell nothing. */
export function innerEvidence(tokens: Tokens, chunk: Chunk, language: Language): Verdict | undefined {
  if (chunk.end - chunk.first === 1) return singleWord(tokens, chunk.first)
  return severalWords(tokens, chunk, language)
}

function singleWord(tokens: Tokens, token: number): Verdict | undefined {
  const facts = factsOf(tokens.lower[token]!)
  const text = tokens.text[token]!
  if (ROAD.test(text)) return verdict('place', 0.5, 'place/road')
  if (CODE.test(text)) return verdict('product', 0.75, 'product/code')
  if (/.{3}(?:mab|leucel|vec|parvovec)$/.test(tokens.lower[token]!))
    return verdict('product', 0.7, 'product/substance')
  if ((facts & Fact.land) !== 0) return verdict('place', 0.95, 'place/land')
  // "NICE" among small letters is an agency sooner than the town.
  if (tokens.letterCase[token] === TokenCase.upper && text.length <= 4)
    return verdict('organization', 0.5, 'organization/letters')
  if ((facts & Fact.largeTown) !== 0)
    return verdict('place', (facts & Fact.firstName) !== 0 ? 0.75 : 0.85, 'place/town')
  if ((facts & Fact.smallTown) !== 0)
    return verdict(
      'place',
      (facts & (Fact.firstName | Fact.surname)) === 0 && text.includes('-') ? 0.8 : 0.35,
      'place/small-town',
    )
  if (
    /^(?:Saint|Sainte|Notre-Dame|Mont|Villeneuve|Château)-|-(?:sur|sous|lès|les|en|le|la|de|du|des)-/.test(
      text,
    )
  )
    return verdict('place', 0.8, 'place/shape')
  if (text.length > 6 && /(?:parc|park)$/.test(text)) return verdict('place', 0.6, 'place/park')
  if (tokens.letterCase[token] === TokenCase.mixed)
    return verdict('organization', 0.5, 'organization/mixed-case')
  if (tokens.letterCase[token] === TokenCase.upper)
    return verdict(
      'organization',
      /\d/.test(text) ? 0.25 : text.length <= 6 ? 0.5 : 0.4,
      'organization/letters',
    )
  if ((facts & (Fact.french | Fact.english)) !== 0) return undefined
  if (FIELD_STEM.test(tokens.lower[token]!)) return verdict('organization', 0.45, 'organization/field-stem')
  if ((facts & Fact.firstName) !== 0) return verdict('person', 0.4, 'person/first-name')
  return (facts & Fact.surname) !== 0 ? verdict('person', 0.3, 'person/surname') : undefined
}

function severalWords(tokens: Tokens, chunk: Chunk, language: Language): Verdict | undefined {
  const last = chunk.end - 1
  const first = factsOf(tokens.lower[chunk.first]!)
  const tail = factsOf(tokens.lower[last]!)
  if ((tail & Fact.legalForm) !== 0 && chunk.end - chunk.first > 1)
    return verdict('organization', 0.95, 'organization/legal-form')
  const phrase = placePhrase(tokens, chunk.first, chunk.end)
  if (phrase && phrase.end === chunk.end)
    return verdict('place', (phrase.facts & (Fact.land | Fact.largeTown)) !== 0 ? 0.93 : 0.75, 'place/phrase')
  if (
    chunk.end - chunk.first === 2 &&
    tokens.letterCase[chunk.first] === TokenCase.upper &&
    /^20[0-2]\d$/.test(tokens.text[last]!)
  )
    return verdict('event', 0.65, 'event/edition')
  if (
    chunk.end - chunk.first === 2 &&
    tokens.kind[last] === TokenKind.number &&
    /^[0-9]{1,4}$/.test(tokens.text[last]!)
  ) {
    const fund = /^fund/.test(tokens.lower[chunk.end] ?? '')
    return fund ? verdict('organization', 0.7, 'organization/fund') : verdict('product', 0.6, 'product/model')
  }
  const event = eventWithin(tokens, chunk)
  if (event) return event
  if (YEAR_END.test(tokens.text[last]!)) return verdict('program', 0.85, 'program/year')
  const person = personShape(tokens, chunk, language)
  if (person && person.chance >= 0.85) return person
  const headAt = headBeforeOf(tokens, chunk)
  if (headAt) return headAt
  if (isPublicFund(tokens, chunk, language)) return verdict('program', 0.75, 'program/fund')
  const byTail = tailEvidence(tail)
  if (byTail) return isCommonNoun(tokens, chunk, language) ? { ...byTail, chance: COMMON_NOUN } : byTail
  for (let token = chunk.first + 1; token < chunk.end; token++)
    if (
      (factsOf(tokens.lower[token]!) & (Fact.organizationHead | Fact.englishHead)) !== 0 &&
      tokens.lower[token + 1] !== 'of' &&
      tokens.lower[token + 1] !== 'for'
    )
      return verdict('organization', 0.8, 'organization/head')
  const byHead = headEvidence(first)
  if (byHead) return byHead
  if ((first & Fact.organizationHead) !== 0) return verdict('organization', 0.8, 'organization/head')
  if (language === 'fr' && (first & Fact.streetHead) !== 0) return verdict('place', 0.7, 'place/street')
  if (hasLinker(tokens, chunk, language)) return verdict('organization', 0.85, 'organization/linked')
  if (person) return person
  for (let token = chunk.first; token < chunk.end; token++)
    if (FIELD_STEM.test(tokens.lower[token]!) && !isOrdinary(tokens.lower[token]!, language))
      return verdict('organization', 0.55, 'organization/field-stem')
  return placeAndName(tokens, chunk)
}

function tailEvidence(tail: number): Verdict | undefined {
  if ((tail & Fact.eventTail) !== 0) return verdict('event', 0.85, 'event/tail')
  if ((tail & Fact.companyTail) !== 0) return verdict('organization', 0.9, 'organization/tail')
  if ((tail & Fact.englishHead) !== 0) return verdict('organization', 0.85, 'organization/english-head')
  if ((tail & Fact.programTail) !== 0) return verdict('program', 0.75, 'program/tail')
  return (tail & Fact.placeHead) !== 0 ? verdict('place', 0.75, 'place/head') : undefined
}

function headEvidence(first: number): Verdict | undefined {
  if ((first & Fact.eventHead) !== 0) return verdict('event', 0.8, 'event/head')
  if ((first & Fact.programHead) !== 0 && (first & Fact.organizationHead) === 0)
    return verdict('program', 0.7, 'program/head')
  return (first & Fact.placeHead) !== 0 ? verdict('place', 0.7, 'place/head') : undefined
}

/** "University of …", "Ministry of …", "Institute for …", "Republic of …". */
function headBeforeOf(tokens: Tokens, chunk: Chunk): Verdict | undefined {
  for (let token = chunk.first + 1; token < chunk.end - 1; token++) {
    if (tokens.lower[token] !== 'of' && tokens.lower[token] !== 'for') continue
    const head = factsOf(tokens.lower[token - 1]!)
    if ((head & Fact.englishHead) !== 0) return verdict('organization', 0.9, 'organization/of')
    if ((head & Fact.eventTail) !== 0) return verdict('event', 0.8, 'event/of')
    if ((head & Fact.placeHead) !== 0) return verdict('place', 0.8, 'place/of')
  }
  return undefined
}

/** "World Vaccine Congress Europe", "Forum Santé 2025": a place, season or year closes the event's name. */
function eventWithin(tokens: Tokens, chunk: Chunk): Verdict | undefined {
  const last = tokens.lower[chunk.end - 1]!
  const closes = (factsOf(last) & (anyPlace | Fact.direction | Fact.calendar)) !== 0 || /^20\d\d$/.test(last)
  if (!closes) return undefined
  const before = factsOf(tokens.lower[chunk.end - 2]!)
  return (before & Fact.eventTail) !== 0 && chunk.end - chunk.first > 2
    ? verdict('event', 0.8, 'event/tail-place')
    : undefined
}

/** "Marsh & Okoro", but not "Coffee & Registration": one word at least is no ordinary one. */
function hasLinker(tokens: Tokens, chunk: Chunk, language: Language): boolean {
  let linked = false
  let ordinary = true
  for (let token = chunk.first; token < chunk.end; token++) {
    if (tokens.text[token] === '&') linked = true
    else ordinary &&= isOrdinary(tokens.lower[token]!, language)
  }
  return linked && !ordinary
}

/** "First Last", "First Middle LAST", "J. Last"; no word may belong to another type's names. */
export function personShape(tokens: Tokens, chunk: Chunk, language: Language): Verdict | undefined {
  const lower = tokens.lower[chunk.first]!
  const facts = factsOf(lower)
  const words = chunk.end - chunk.first
  if (words > 6) return undefined
  for (let token = chunk.first + 1; token < chunk.end; token++) {
    if (tokens.text[token] === '&' || (factsOf(tokens.lower[token]!) & NO_PERSON & ~Fact.land) !== 0) {
      if ((factsOf(tokens.lower[token]!) & Fact.surname) === 0) return undefined
    }
  }
  // "IDA Ireland" is no Ida: a first name in capitals goes with a surname in capitals.
  const letters =
    tokens.letterCase[chunk.first] === TokenCase.upper && tokens.letterCase[chunk.end - 1] !== TokenCase.upper
  const given =
    ((facts & Fact.firstName) !== 0 && !letters) ||
    (lower.includes('-') &&
      tokens.letterCase[chunk.first] === TokenCase.capital &&
      (factsOf(lower.slice(0, lower.indexOf('-'))) & Fact.firstName) !== 0)
  const initial = lower.length === 1
  const last = tokens.lower[chunk.end - 1]!
  if (/\d/.test(last)) return undefined
  const shouted =
    tokens.letterCase[chunk.end - 1] === TokenCase.upper &&
    tokens.letterCase[chunk.first] === TokenCase.capital &&
    last.length > 3
  // "Kim Ja-hyun"
  if (words === 2 && lower.length < 6 && /^[A-Z][a-z]{1,4}-[a-z]{2,5}$/.test(tokens.text[chunk.end - 1]!))
    return verdict('person', 0.86, 'person/hyphen')
  // "Gwenrad Le Brunec"
  const particle = factsOf(tokens.lower[chunk.first + 1]!) & Fact.particle
  if (words === 3 && particle !== 0 && tokens.letterCase[chunk.first + 1] === TokenCase.capital && !given)
    return (facts & anyPlace) === 0 ? verdict('person', 0.8, 'person/particle') : undefined
  if (!given && !initial)
    return shouted && words === 2 && (facts & anyPlace) === 0
      ? verdict('person', 0.6, 'person/capital-surname')
      : undefined
  // "Maurice", "Dominique", "Jordan": a land only where no surname follows.
  if ((facts & Fact.land) !== 0)
    return words === 2 && !isOrdinary(last, language) && (factsOf(last) & anyPlace) === 0
      ? verdict('person', 0.85, 'person/shape')
      : undefined
  if (shouted) return verdict('person', 0.95, 'person/capital-surname')
  if ((factsOf(last) & Fact.land) !== 0 && (factsOf(last) & Fact.surname) === 0)
    return verdict('person', 0.5, 'person/shape')
  const plain = isOrdinary(last, language) && (factsOf(last) & Fact.surname) === 0
  // "Paul Brun Médicament", "Ann Lee Consulting": a firm named after its founder.
  if (plain && words > 2 && ((factsOf(last) & Fact.generic) !== 0 || TRADE.test(last)))
    return verdict('organization', 0.6, 'organization/founder')
  const doubtful = isOrdinary(lower, language) || (facts & anyPlace & ~Fact.smallTown) !== 0
  if (plain) return verdict('person', doubtful ? 0.45 : 0.75, 'person/shape')
  return verdict('person', doubtful ? 0.8 : 0.93, 'person/shape')
}

/** A place beside other words is mostly an organization ("Business Finland"), beside directions a place. */
function placeAndName(tokens: Tokens, chunk: Chunk): Verdict | undefined {
  let places = 0
  let directions = 0
  for (let token = chunk.first; token < chunk.end; token++) {
    const facts = factsOf(tokens.lower[token]!)
    if ((facts & (Fact.land | Fact.largeTown)) !== 0) places++
    else if ((facts & Fact.direction) !== 0) directions++
  }
  if (directions === chunk.end - chunk.first) return verdict('place', 0.7, 'place/direction')
  if (places === 0) return undefined
  if (places + directions === chunk.end - chunk.first) return verdict('place', 0.6, 'place/direction')
  return verdict('organization', 0.7, 'organization/with-place')
}
