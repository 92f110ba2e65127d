import type { Language, Tokens } from '../text/reading.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

/** A run of capitalised words that may be one name. */
export interface Chunk {
  readonly first: number
  readonly end: number
}

const NEVER = Fact.calendar | Fact.opener
const notName = /^(?:non|anti|pré|pre|post|pro|ex|mid|mi|sub|multi|inter|co|re|e|f|t|x|n)-/
/** "Sep-2024", "lundi-vendredi", "09h". */
const datePart = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d|^[a-zé]-?\d$|^[a-z]{1,2}-\d{4,5}$/
const halfNationality = /^(?:franco|euro|anglo|afro|germano|italo|indo|sino|russo|latino)$/

/** Adjectives made of two nationalities ("Franco-German") name no one. */
export function isNationality(lower: string): boolean {
  for (const ending of ['', 's', 'e', 'es', 'ne', 'nes']) {
    if (lower.endsWith(ending) && (factsOf(lower.slice(0, lower.length - ending.length)) & Fact.nationality) !== 0) return true
  }
  if (lower.length > 6 && /(?:ism|isme)$/.test(lower)) return true
  const dash = lower.indexOf('-')
  return dash > 0 && (halfNationality.test(lower.slice(0, dash)) || isNationality(lower.slice(0, dash))) && isNationality(lower.slice(dash + 1))
}

/** Whether a token is written as a name is: with a capital, and no letter word or word of the calendar. */
export function isNameToken(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.word) return false
  const letterCase = tokens.letterCase[token]
  if (letterCase === TokenCase.lower || letterCase === TokenCase.none) return false
  const lower = tokens.lower[token]!
  if (lower.length < 2 || lower.endsWith("'")) return false
  const facts = factsOf(lower)
  if ((facts & NEVER) !== 0 && letterCase !== TokenCase.upper) return false
  if (datePart.test(lower)) return false
  if ((facts & Fact.generic) !== 0 && (facts & anyPlace) === 0) return false
  if (letterCase === TokenCase.mixed && notName.test(lower)) return false
  return !isNationality(lower)
}

/** Words that may stand inside a chunk though they open none: "Les", "La" before a name, generic and national words. */
function isInside(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.word || tokens.letterCase[token] === TokenCase.lower) return false
  const lower = tokens.lower[token]!
  return tokens.letterCase[token] !== TokenCase.none && lower.length > 1 && (factsOf(lower) & (Fact.opener | Fact.calendar)) === 0
}

/** "Nantes-based": the name ends inside the word. */
export const compoundPart = /^(.{3,})-(?:based|owned|led|backed|born|listed|style|bound|made|trained|funded|wide|area)$/
const YEAR = /^20[2-6][05]$/
/** "King's College", "Queen's University": a genitive inside the name. */
const GENITIVE_HEADS = new Set(['college', 'university', 'hospital', 'school', 'church', 'bay', 'island', 'infirmary'])
const LINKERS = new Set(['&', '+'])

/** The longest run of capitalised words from `first`; connectors are taken only where the words before ask for them. */
export function chunkAt(tokens: Tokens, first: number, at: { readonly end: number; readonly language: Language }): Chunk {
  let end = first + 1
  for (;;) {
    const next = grow(tokens, { first, end, limit: at.end, language: at.language })
    if (next === end) return { first, end }
    end = next
  }
}

interface Growth {
  readonly first: number
  readonly end: number
  readonly limit: number
  readonly language: Language
}

function grow(tokens: Tokens, growth: Growth): number {
  const { end, limit } = growth
  if (end >= limit) return end
  if (compoundPart.test(tokens.lower[end - 1]!)) return end
  if (end === growth.first + 1 && beginsPerson(tokens, end, growth)) return end
  const spaced = tokens.spaceBefore[end] === 1
  if (spaced && isCapitalParticle(tokens, end) && mayBePerson(tokens, growth.first) && end + 1 < limit && isInside(tokens, end + 1)) return end + 2
  const place = spaced && isInside(tokens, end) ? placePhrase(tokens, end, limit) : undefined
  if (place) return place.end
  if (spaced && isInside(tokens, end)) return end + 1
  const text = tokens.text[end]!
  if (LINKERS.has(text) && end + 1 < limit && isInside(tokens, end + 1) && tokens.spaceBefore[end] === tokens.spaceBefore[end + 1])
    return end + 2
  if (spaced && tokens.kind[end] === TokenKind.number && YEAR.test(text)) return end + 1
  if (text === "'s" && end + 1 < limit && GENITIVE_HEADS.has(tokens.lower[end + 1]!) && isInside(tokens, end + 1)) return end + 2
  if (isInitial(tokens, end - 1) && text === '.' && end + 1 < limit && isInside(tokens, end + 1)) return end + 2
  if (spaced && tokens.lower[end]!.length === 1 && isInitialAt(tokens, end, limit)) return end + 1
  return throughConnectors(tokens, growth)
}

const HEADS = Fact.organizationHead | Fact.eventHead | Fact.programHead | Fact.placeHead | Fact.streetHead | Fact.parkHead | Fact.title | Fact.firstName

/** "le ministre de la Santé Anne Martin": a portfolio ends where a first name begins. */
function beginsPerson(tokens: Tokens, token: number, growth: Growth): boolean {
  if (growth.language !== 'fr' || token + 1 >= growth.limit || !isInside(tokens, token + 1)) return false
  const before = tokens.lower[token - 1]!
  const given = tokens.lower[token]!
  return (
    (factsOf(before) & HEADS) === 0 && isOrdinary(before, 'fr') && !isOrdinary(before, 'en') &&
    (factsOf(given) & Fact.firstName) !== 0 && !isOrdinary(given, 'fr')
  )
}

/** "Le", "La", "De", "Van" inside a person's name. */
const isCapitalParticle = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital && (factsOf(tokens.lower[token]!) & Fact.particle) !== 0

/** A single capital letter. */
const isInitial = (tokens: Tokens, token: number): boolean =>
  tokens.lower[token]!.length === 1 && tokens.letterCase[token] === TokenCase.capital

function isInitialAt(tokens: Tokens, token: number, limit: number): boolean {
  return isInitial(tokens, token) && tokens.text[token + 1] === '.' && token + 2 < limit && isInside(tokens, token + 2)
}

function throughConnectors(tokens: Tokens, growth: Growth): number {
  const { first, end, limit } = growth
  const lower = tokens.lower[end]!
  if ((factsOf(lower) & Fact.particle) !== 0 && mayBePerson(tokens, first)) {
    let next = end
    while (next < limit && next < end + 3 && (factsOf(tokens.lower[next]!) & Fact.particle) !== 0) next++
    if (next < limit && lower !== 'y' && lower !== 'e' && lower !== 'les' && isInside(tokens, next) && (factsOf(tokens.lower[next]!) & Fact.land) === 0) return next + 1
  }
  const english = lower === 'of' || lower === 'for' || lower === 'and' || growth.language === 'en'
  return english ? throughEnglish(tokens, growth) : end
}

function mayBePerson(tokens: Tokens, first: number): boolean {
  const lower = tokens.lower[first]!
  const facts = factsOf(lower)
  const dash = lower.indexOf('-')
  const given = (facts & Fact.firstName) !== 0 || (dash > 0 && (factsOf(lower.slice(0, dash)) & Fact.firstName) !== 0)
  return (given && (facts & (Fact.organizationHead | Fact.eventHead)) === 0) || (facts & Fact.title) !== 0
}

const OF_HEAD = Fact.englishHead | Fact.eventTail

function throughEnglish(tokens: Tokens, growth: Growth): number {
  const { first, end, limit } = growth
  const lower = tokens.lower[end]!
  if (lower === 'of' || lower === 'for') {
    if (!hasFact(tokens, { first, end }, OF_HEAD | Fact.placeHead | Fact.direction)) return end
    const next = tokens.lower[end + 1] === 'the' ? end + 2 : end + 1
    return next < limit && isInside(tokens, next) ? next + 1 : end
  }
  if (lower !== 'and' && lower !== ',') return end
  const afterHead = hasFact(tokens, { first, end: first + 1 }, Fact.englishHead) && tokens.lower[first + 1] === 'of'
  const next = end + 1
  if (next >= limit || !isInside(tokens, next)) return end
  const ordinary = isOrdinary(tokens.lower[next]!, 'en') && isOrdinary(tokens.lower[end - 1]!, 'en')
  if (afterHead) return ordinary && (lower === 'and' || listGoesOn(tokens, next, limit)) ? next + 1 : end
  return lower === 'and' && ordinary && closesWithHead(tokens, { first, next, limit }) ? next + 1 : end
}

/** "Ministry of Economy, Finance and Digital Affairs": behind the comma the list ends with "and" and a capital word. */
function listGoesOn(tokens: Tokens, from: number, limit: number): boolean {
  for (let token = from; token < limit && token < from + 5; token++) {
    if (tokens.lower[token] === 'and') return token + 1 < limit && isInside(tokens, token + 1)
    if (!isInside(tokens, token)) return false
  }
  return false
}

function closesWithHead(tokens: Tokens, at: { readonly first: number; readonly next: number; readonly limit: number }): boolean {
  const heads = Fact.englishHead | Fact.eventTail | Fact.companyTail
  for (let token = at.first; token < at.next - 1; token++) if (tokens.lower[token] === 'for') return true
  let last = at.next
  while (last + 1 < at.limit && isInside(tokens, last + 1) && tokens.spaceBefore[last + 1] === 1) last++
  const single = at.first === at.next - 2
  return last > at.next && (factsOf(tokens.lower[last]!) & heads) !== 0 && (single || (factsOf(tokens.lower[at.next - 2]!) & heads) === 0)
}

function hasFact(tokens: Tokens, at: { readonly first: number; readonly end: number }, fact: number): boolean {
  for (let token = at.first; token < at.end; token++) if ((factsOf(tokens.lower[token]!) & fact) !== 0) return true
  return false
}
