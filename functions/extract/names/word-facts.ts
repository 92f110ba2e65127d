import { englishWords, frenchWords } from '../lexicon/common-words.generated.ts'
import { eventHeads, eventTails } from '../lexicon/event-cues.ts'
import {
  fieldWords,
  genericLetterWords,
  nationalities,
  openers,
  scienceTerms,
} from '../lexicon/field-terms.ts'
import { suffixes } from '../lexicon/inflections.ts'
import {
  companyTails,
  englishOrganizationHeads,
  legalForms,
  organizationHeads,
} from '../lexicon/organization-cues.ts'
import { firstNames, surnames } from '../lexicon/people.generated.ts'
import { moreFirstNames, particles, roleWords, titles } from '../lexicon/person-cues.ts'
import {
  continentsAndRegions,
  directions,
  everydayCountries,
  exonyms,
  foreignDivisions,
  parkHeads,
  placeHeads,
  shortTowns,
  streetHeads,
} from '../lexicon/place-cues.ts'
import { countries, frenchDivisions, largeTowns, smallTowns } from '../lexicon/places.generated.ts'
import { programHeads, programTails } from '../lexicon/program-cues.ts'
import { type Language, TokenCase, type Tokens } from '../text/reading.ts'
import { eachName, endOfFirst, forms } from './name-lists.ts'
import { WordTable } from './word-table.ts'

export { bare } from './name-lists.ts'

/** What the lexicons know of a word, as bits. */
export const Fact = {
  firstName: 1 << 0,
  surname: 1 << 1,
  /** Country, continent, division of a country: names of places that are seldom anything else. */
  land: 1 << 2,
  largeTown: 1 << 3,
  smallTown: 1 << 4,
  organizationHead: 1 << 5,
  englishHead: 1 << 6,
  companyTail: 1 << 7,
  legalForm: 1 << 8,
  eventHead: 1 << 9,
  eventTail: 1 << 10,
  programHead: 1 << 11,
  programTail: 1 << 12,
  title: 1 << 13,
  role: 1 << 14,
  /** Letter words and terms of the field. */
  generic: 1 << 15,
  opener: 1 << 16,
  nationality: 1 << 17,
  calendar: 1 << 18,
  english: 1 << 19,
  french: 1 << 20,
  placeHead: 1 << 21,
  streetHead: 1 << 22,
  parkHead: 1 << 23,
  particle: 1 << 24,
  direction: 1 << 25,
} as const

const calendarWords =
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat janvier février fevrier avril mai juin juillet août aout ' +
  'septembre octobre novembre décembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche janv févr fév avr juil déc may mars easter christmas noël pâques spring summer autumn winter printemps été automne hiver'

const facts = new WordTable({ words: 360_000, characters: 4_000_000 })
const phrases = new WordTable({ words: 22_000, characters: 500_000 })
/** Of the first word of a phrase: the number of characters of the longest phrase that it opens. */
const phraseLength = new WordTable({ words: 11_000, characters: 120_000 })

function noteAll(list: string, fact: number): void {
  for (const word of list.split(/\s+/)) if (word) facts.addBits(word, 0, word.length, fact)
}

function noteNames(list: string, fact: number): void {
  eachName(list, (start, end) => facts.addBits(list, start, end, fact))
}

function notePlaces(raw: string, fact: number): void {
  // The lists written by hand run over several lines.
  for (const list of forms(raw.includes('\n') ? raw.replace(/\s*\|\s*/g, '|').trim() : raw))
    eachName(list, (start, end) => {
      const first = endOfFirst(list, start, end)
      if (first === end) {
        facts.addBits(list, start, end, fact)
        return
      }
      phrases.addBits(list, start, end, fact)
      phraseLength.addMost(list, start, first, end - start)
    })
}

/** At the first question, not when the module is loaded: a hundred thousand words take a tenth of a second. */
function noteEverything(): void {
  noteNames(frenchWords, Fact.french)
  noteNames(englishWords, Fact.english)
  for (const list of forms(firstNames)) noteNames(list, Fact.firstName)
  noteNames(surnames.toLowerCase(), Fact.surname)
  noteAll(moreFirstNames, Fact.firstName)
  for (const list of [countries, frenchDivisions, everydayCountries, continentsAndRegions, foreignDivisions])
    notePlaces(list, Fact.land)
  // "Hauts de France", "Val d'Oise": written without their hyphens as well.
  notePlaces(frenchDivisions.replaceAll('-', ' '), Fact.land)
  for (const list of [largeTowns, exonyms]) notePlaces(list, Fact.largeTown)
  notePlaces(smallTowns, Fact.smallTown)
  notePlaces(shortTowns, Fact.smallTown)
  noteAll(organizationHeads, Fact.organizationHead)
  noteAll(englishOrganizationHeads, Fact.englishHead)
  noteAll(companyTails, Fact.companyTail)
  noteAll(legalForms, Fact.legalForm)
  noteAll(eventHeads, Fact.eventHead)
  noteAll(eventTails, Fact.eventTail)
  noteAll(programHeads, Fact.programHead)
  noteAll(programTails, Fact.programTail)
  noteAll(titles, Fact.title)
  noteAll(roleWords, Fact.role)
  for (const list of [genericLetterWords, fieldWords, scienceTerms]) noteAll(list, Fact.generic)
  noteAll(openers, Fact.opener)
  noteAll(nationalities, Fact.nationality)
  noteAll(calendarWords, Fact.calendar)
  noteAll(placeHeads, Fact.placeHead)
  noteAll(streetHeads, Fact.streetHead)
  noteAll(parkHeads, Fact.parkHead)
  noteAll(particles, Fact.particle)
  noteAll(directions, Fact.direction)
}

/** The bits (`Fact`) of a word in lower case. */
export const factsOf = (lower: string): number => {
  if (lower === lastWord) return lastFacts
  if (facts.length === 0) noteEverything()
  lastWord = lower
  lastFacts = facts.get(lower)
  return lastFacts
}

// The same word is asked for again and again while its token is looked at.
let lastWord: string | undefined
let lastFacts = 0

/** A place of any rank. */
export const anyPlace = Fact.land | Fact.largeTown | Fact.smallTown

/** Longest phrase of the place gazetteer that begins at `token` and takes at least two tokens. */
export function placePhrase(
  tokens: Tokens,
  token: number,
  end: number,
): { readonly end: number; readonly facts: number } | undefined {
  if (facts.length === 0) noteEverything()
  const longest = phraseLength.get(tokens.lower[token]!)
  if (longest === 0) return undefined
  let key = tokens.lower[token]!
  let found: { end: number; facts: number } | undefined
  for (let next = token + 1; next < end && key.length < longest; next++) {
    key += (tokens.spaceBefore[next] === 1 ? ' ' : '') + tokens.lower[next]!
    const bits = phrases.get(key)
    // "La garde" and "L'étoile" are villages as well; only lands have small letters at the end ("Massif central").
    const small = tokens.letterCase[next] === TokenCase.lower && (bits & Fact.land) === 0
    if (bits !== 0 && !small) found = { end: next + 1, facts: bits }
  }
  return found
}

/** First parts of learned words: "Onco-dermatologie". */
const PREFIXES = new Set(
  'onco hémato immuno neuro cardio radio hépato gastro dermato pneumo rhumato ophtalmo socio techno agro électro psycho physico'.split(
    ' ',
  ),
)

const prefixed = /^(?:re|un|in|im|dis|de|pre|mis|en|over|under|out|non|co|inter|sub)(?=[a-z]{4})/

/** Whether a word in lower case is one of the language's ordinary words, inflected forms included. */
export function isOrdinary(lower: string, language: Language): boolean {
  const own = language === 'fr' ? Fact.french : Fact.english
  const wanted = own | Fact.opener | Fact.calendar | Fact.nationality | Fact.generic
  if ((factsOf(lower) & wanted) !== 0) return true
  for (const [ending, stems] of suffixes[language]) {
    if (
      !lower.endsWith(ending) ||
      lower.length < ending.length + (ending === 'er' || ending === 'ers' ? 3 : 2)
    )
      continue
    const stem = lower.slice(0, -ending.length)
    for (const rest of stems) if ((factsOf(stem + rest) & own) !== 0) return true
    // "planned", "running": the doubled consonant.
    if (
      language === 'en' &&
      stem.length > 3 &&
      stem.at(-1) === stem.at(-2) &&
      (factsOf(stem.slice(0, -1)) & own) !== 0
    )
      return true
  }
  if (language === 'en' && prefixed.test(lower) && (factsOf(lower.replace(prefixed, '')) & own) !== 0)
    return true
  if (!lower.includes('-')) return false
  const parts = lower.split('-')
  return (
    parts.some(part => part.length > 3) &&
    parts.every(
      (part, at) =>
        part.length < 3 || (at < parts.length - 1 && PREFIXES.has(part)) || isOrdinary(part, language),
    )
  )
}
