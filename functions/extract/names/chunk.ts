import type { Language, Tokens } from '../text/reading.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { throughEnglish } from './connectors.ts'
import { isCompoundInitial, isInitial, isInitialAt, isNextInitial, isPlainInitial } from './initials.ts'
import { compoundPart, isInside } from './name-tokens.ts'
import { closesSmall } from './small-tails.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

/** A run of capitalised words that may be one name. */
export interface Chunk {
  readonly first: number
  readonly end: number
}

const YEAR = /^20[2-6][05]$/
/** "King's College", "Queen's University": a genitive inside the name. */
const GENITIVE_HEADS = new Set('college university hospital school church bay island infirmary'.split(' '))
const LINKERS = new Set(['&', '+'])

/** No name is that long; a run that reaches it is a list or ornament, and is no candidate. */
export const LONGEST_CHUNK = 24

/** The longest run of capitalised words from `first`; connectors are taken only where the words before ask for them. */
export function chunkAt(
  tokens: Tokens,
  first: number,
  at: { readonly end: number; readonly language: Language },
): Chunk {
  let end = first + 1
  for (;;) {
    const next = grow(tokens, { first, end, limit: at.end, language: at.language })
    if (next === end || end - first >= LONGEST_CHUNK) return { first, end }
    end = next
  }
}

/** Blanks that stand between the columns of a table. */
export const COLUMN_GAP = 4

interface Growth {
  readonly first: number
  readonly end: number
  readonly limit: number
  readonly language: Language
}

function grow(tokens: Tokens, growth: Growth): number {
  const { end, limit } = growth
  if (end >= limit || tokens.start[end]! - tokens.end[end - 1]! >= COLUMN_GAP) return end
  if (compoundPart.test(tokens.lower[end - 1]!)) return end
  if (end === growth.first + 1 && beginsPerson(tokens, end, growth)) return end
  const spaced = tokens.spaceBefore[end] === 1
  if (
    spaced &&
    isCapitalParticle(tokens, end) &&
    (mayBePerson(tokens, growth.first) || isUnknownGiven(tokens, growth)) &&
    end + 1 < limit &&
    isInside(tokens, end + 1)
  )
    return end + 2
  const place = spaced && isInside(tokens, end) ? placePhrase(tokens, end, limit) : undefined
  if (place) return place.end
  if (spaced && (isInside(tokens, end) || closesLate(tokens, growth))) return end + 1
  if (
    spaced &&
    tokens.kind[end] === TokenKind.number &&
    (YEAR.test(tokens.text[end]!) || isEdition(tokens, growth))
  )
    return end + 1
  if (
    spaced &&
    end === growth.first + 1 &&
    end + 1 < limit &&
    isPlainInitial(tokens, end) &&
    mayBePerson(tokens, growth.first)
  )
    return end + 2
  if (spaced && /^(?:plc|oyj|llp)$/.test(tokens.text[end]!)) return end + 1
  if (spaced && closesSmall(tokens, end, growth)) return end + 1
  if (spaced && isModelNumber(tokens, growth)) return end + 1
  if (spaced && isInitialAt(tokens, end, limit)) return end + 1
  if (end + 4 < limit && isCompoundInitial(tokens, end) && isInside(tokens, end + 4)) return end + 5
  // "M. A. Verdoni": the next initial.
  if (tokens.text[end] === '.' && isInitial(tokens, end - 1) && isNextInitial(tokens, end + 1, limit))
    return end + 2
  return overMark(tokens, end, limit) ? end + 2 : throughConnectors(tokens, growth)
}

const LATE = new Set('up one plus first next more now all out net'.split(' '))

/** Whether a small word may be the last of a brand. */
export const closesBrand = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital && LATE.has(tokens.lower[token]!)

/** "Breizh Up", "Nordcell One": an English small word that closes a brand; in English only behind a word of no dictionary. */
function closesLate(tokens: Tokens, { first, end, language }: Growth): boolean {
  if (!closesBrand(tokens, end)) return false
  const before = tokens.lower[end - 1]!
  return language === 'fr' ? end === first + 1 || isInside(tokens, end - 1) : !isOrdinary(before, 'en')
}

/** "BIO 2024", "ESGCT 2023": letters and the year of a meeting, unless something is counted behind it. */
const isEdition = (tokens: Tokens, { first, end }: Growth): boolean =>
  end === first + 1 &&
  tokens.letterCase[first] === TokenCase.upper &&
  /^20[0-2]\d$/.test(tokens.text[end]!) &&
  tokens.kind[end + 1] !== TokenKind.symbol &&
  tokens.kind[end + 1] !== TokenKind.number

/** An ampersand, a genitive or an initial's point between two words of one name. */
function overMark(tokens: Tokens, mark: number, limit: number): boolean {
  if (mark + 1 >= limit || !isInside(tokens, mark + 1)) return false
  const text = tokens.text[mark]!
  if (LINKERS.has(text)) return tokens.spaceBefore[mark] === tokens.spaceBefore[mark + 1]
  if (text === "'s") return GENITIVE_HEADS.has(tokens.lower[mark + 1]!)
  return text === '.' && isInitial(tokens, mark - 1)
}

const HEADS =
  Fact.organizationHead |
  Fact.eventHead |
  Fact.programHead |
  Fact.placeHead |
  Fact.streetHead |
  Fact.parkHead |
  Fact.title |
  Fact.firstName

/** "le ministre de la Santé Anne Martin": a portfolio ends where a first name begins. */
function beginsPerson(tokens: Tokens, token: number, growth: Growth): boolean {
  if (growth.language !== 'fr' || token + 1 >= growth.limit || !isInside(tokens, token + 1)) return false
  const before = tokens.lower[token - 1]!
  const given = tokens.lower[token]!
  return (
    (factsOf(before) & HEADS) === 0 &&
    isOrdinary(before, 'fr') &&
    !isOrdinary(before, 'en') &&
    (factsOf(given) & Fact.firstName) !== 0 &&
    !isOrdinary(given, 'fr')
  )
}

/** What is named with a number: "two Arvo 250 systems". */
const MODELS = new Set(
  'systems system bioreactor bioreactors skid skids mixer mixers reader readers'.split(' '),
)

/** "MixSure 500,", "InnoBio 2 fund": a number that belongs to a brand with capitals inside, since nothing is counted behind it. */
function isModelNumber(tokens: Tokens, { first, end, limit }: Growth): boolean {
  if (end !== first + 1) return false
  const told = MODELS.has(tokens.lower[end + 1] ?? '') && isUnknown(tokens, first)
  if (tokens.letterCase[first] !== TokenCase.mixed && !told) return false
  if (tokens.kind[end] !== TokenKind.number || !/^[0-9]{1,4}$/.test(tokens.text[end]!)) return false
  const next = tokens.lower[end + 1]
  return (
    end + 1 < limit && next !== undefined && (told || /^(?:[,.;)]|fund|funds|platform|system|'s)$/.test(next))
  )
}

/** "Le", "La", "De", "Van" inside a person's name. */
const isCapitalParticle = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital && (factsOf(tokens.lower[token]!) & Fact.particle) !== 0

/** "Gwenrad Le Brunec": a capital particle between two capital words that no list has. */
const isUnknownGiven = (tokens: Tokens, { first, end, limit }: Growth): boolean =>
  end === first + 1 &&
  end + 1 < limit &&
  isUnknown(tokens, first) &&
  isUnknown(tokens, end + 1) &&
  placePhrase(tokens, end, limit) === undefined

const isUnknown = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital &&
  (factsOf(tokens.lower[token]!) & anyPlace) === 0 &&
  !isOrdinary(tokens.lower[token]!, 'fr') &&
  !isOrdinary(tokens.lower[token]!, 'en')

function throughConnectors(tokens: Tokens, growth: Growth): number {
  const { first, end, limit } = growth
  const lower = tokens.lower[end]!
  // "Présidente de la Ligue" is an office, "Ursula von der …" a name.
  // "l'usine Nordcell de Bernay" is no Nordcell de Bernay either.
  const office =
    end === first + 1 &&
    ((factsOf(tokens.lower[first]!) & Fact.role) !== 0 || SITES.has(tokens.lower[first - 1] ?? ''))
  if ((factsOf(lower) & Fact.particle) !== 0 && !office && mayBePerson(tokens, first)) {
    let next = end
    while (next < limit && next < end + 3 && (factsOf(tokens.lower[next]!) & Fact.particle) !== 0) next++
    if (
      next < limit &&
      lower !== 'y' &&
      lower !== 'e' &&
      lower !== 'les' &&
      isInside(tokens, next) &&
      (factsOf(tokens.lower[next]!) & Fact.land) === 0
    )
      return next + 1
  }
  if (growth.language === 'fr' && end - first > 1 && goesOnFrench(tokens, growth)) return end + 2
  const english = lower === 'of' || lower === 'for' || lower === 'and' || growth.language === 'en'
  return english ? throughEnglish(tokens, growth) : end
}

/** "Intercom Bernay Terres de Normandie": an everyday word with a capital takes its land along. */
function goesOnFrench(tokens: Tokens, { end, limit }: Growth): boolean {
  const lower = tokens.lower[end]!
  if ((lower !== 'de' && lower !== 'du' && lower !== "d'") || end + 1 >= limit) return false
  if (!isOrdinary(tokens.lower[end - 1]!, 'fr') || tokens.letterCase[end - 1] !== TokenCase.capital)
    return false
  return isInside(tokens, end + 1) && (factsOf(tokens.lower[end + 1]!) & (Fact.land | Fact.largeTown)) !== 0
}

const SITES = new Set(['usine', 'usines', 'site', 'sites', 'atelier', 'plant', 'factory'])

function mayBePerson(tokens: Tokens, first: number): boolean {
  const lower = tokens.lower[first]!
  const facts = factsOf(lower)
  const dash = lower.indexOf('-')
  const given =
    (facts & Fact.firstName) !== 0 || (dash > 0 && (factsOf(lower.slice(0, dash)) & Fact.firstName) !== 0)
  return (given && (facts & (Fact.organizationHead | Fact.eventHead)) === 0) || (facts & Fact.title) !== 0
}
