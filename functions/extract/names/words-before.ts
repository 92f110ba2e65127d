import { doses, housesOfPeople, makingNouns, makingVerbs } from '../lexicon/name-neighbours.ts'
import { type Language, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import type { Listener } from './listener.ts'
import { isNationality } from './name-tokens.ts'
import {
  describesProduct,
  isAdjective,
  listedKind,
  programNounNear,
  roleWithin,
  skipArticles,
} from './nouns-before.ts'
import { hearPreposition } from './prepositions.ts'
import { anyPlace, Fact, factsOf, isOrdinary } from './word-facts.ts'

/** What a person is called before a colon: "Dirigeante : …". */
const LABELS = new Set(
  'dirigeant dirigeante président présidente directeur directrice gérant gérante fondateur fondatrice modérateur modératrice animateur animatrice intervenant intervenante rapporteur ceo pdg chair speaker founder moderator'.split(
    ' ',
  ),
)

/** Two or three capital words that no dictionary has. */
function isUnknownPair(tokens: Tokens, { first, end }: Chunk): boolean {
  if (end - first < 2 || end - first > 3) return false
  for (let token = first; token < end; token++)
    if (tokens.letterCase[token] !== TokenCase.capital || isOrdinary(tokens.lower[token]!, 'fr')) return false
  return true
}

/** Calls by their letters: "l'AAP X", "l'AMI X". */
const CALLS = new Set(['AAP', 'AMI', 'AO', 'Projet'])
const PLANTS = new Set(['usine', 'site', 'atelier'])
const ARTICLE = new Set(['le', 'la', "l'", 'au', 'du'])
const MINISTERS = /^(?:ministres?|ministers?|secrétaires?|secretar(?:y|ies))$/

/** Listens to the words before a name: the one next to it, then the noun behind articles. */
export function hearBefore(tokens: Tokens, chunk: Chunk, listener: Listener): void {
  const { sentence } = listener
  const at = chunk.first - 1
  if (at < sentence.firstToken) return
  hearPreposition(tokens, chunk, listener)
  mark(tokens, chunk, listener)
  const noun = skipArticles(tokens, at, sentence.firstToken)
  if (tokens.kind[noun] === TokenKind.word && isLowerNoun(tokens, noun, sentence)) {
    if (noun === at) directNoun(tokens, chunk, listener)
    else nounWithArticle(tokens, noun, { ...listener, chunk })
  }
}

/** A comma or the point of a title ("Dr. Name") next to the name. */
function mark(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  if (tokens.text[chunk.first - 1] === ':') {
    const listed = listedKind(tokens, chunk.first - 2, sentence)
    if (listed) say(listed, 0.55, `${listed}/listed`)
    if (LABELS.has(tokens.lower[chunk.first - 2] ?? '') && isUnknownPair(tokens, chunk))
      say('person', 0.5, 'person/label')
  }
  const at = chunk.first - 1
  if (at <= sentence.firstToken) return
  const near = tokens.lower[at]!
  const cue = cuesOf(tokens.lower[at - 1])
  // "€4m. None of it": a title in small letters has more than one of them.
  const title =
    (cue & Cue.title) !== 0 &&
    (tokens.lower[at - 1]!.length > 2 || tokens.letterCase[at - 1] !== TokenCase.lower)
  if (near === '.' && title) say('person', 0.8, 'person/title')
  if (near !== ',') return
  const described = isAdjective(tokens, at - 1) ? cuesOf(tokens.lower[at - 2]) : cue
  if ((described & Cue.productNoun) !== 0) say('product', 0.55, 'product/named-after')
  const between = chunk.end - chunk.first > 1 && tokens.text[chunk.end] === ','
  if (between && roleWithin(tokens, at, sentence)) say('person', 0.45, 'person/role-comma')
}

const isLowerNoun = (tokens: Tokens, noun: number, sentence: Sentence): boolean =>
  tokens.letterCase[noun] === TokenCase.lower ||
  noun === sentence.firstToken ||
  (cuesOf(tokens.lower[noun]) & (Cue.title | Cue.role)) !== 0 ||
  CALLS.has(tokens.text[noun]!)

/** "Site Head Nordcell": behind a function of several capital words stands its house, unless a first name opens the name. */
const isLongFunction = (tokens: Tokens, { first }: Chunk): boolean =>
  tokens.letterCase[first - 1] === TokenCase.capital &&
  tokens.letterCase[first - 2] === TokenCase.capital &&
  (factsOf(tokens.lower[first]!) & Fact.firstName) === 0

/** "société X", "plateforme X", "ministre X": the noun touches the name. */
function directNoun(tokens: Tokens, chunk: Chunk, { say }: Listener): void {
  const at = chunk.first - 1
  const lower = tokens.lower[at]!
  const cue = cuesOf(lower)
  if ((cue & Cue.title) !== 0) say('person', 0.6, 'person/title')
  if ((cue & Cue.speech) !== 0) say('person', chunk.end - chunk.first > 1 ? 0.5 : 0.3, 'person/speech')
  if ((cue & Cue.role) !== 0 && !isLongFunction(tokens, chunk)) say('person', 0.4, 'person/role-before')
  if (lower === 'bâtiment') say('place', 0.6, 'place/street')
  // "l'usine Nordcell de Bernay"
  if (PLANTS.has(lower) && tokens.lower[chunk.end] === 'de') say('organization', 0.6, 'organization/plant')
  if ((factsOf(lower) & Fact.parkHead) !== 0) say('place', 0.72, 'place/park')
  else if ((cue & Cue.placeNoun) !== 0) say('place', 0.3, 'place/noun')
  if ((cue & Cue.organizationNoun) !== 0) say('organization', 0.5, 'organization/noun')
  if (housesOfPeople.has(lower))
    say('organization', isTown(tokens, chunk) ? 0.5 : 0.95, 'organization/named-after')
  // "cédée à l'allemand Nordcell"
  if (
    ARTICLE.has(tokens.lower[at - 1] ?? '') &&
    isNationality(lower) &&
    tokens.letterCase[at] === TokenCase.lower
  )
    say('organization', 0.5, 'organization/nationality')
  if (isAdjective(tokens, at) && (cuesOf(tokens.lower[at - 1]) & Cue.organizationNoun) !== 0)
    say('organization', 0.45, 'organization/noun')
  if (programNounNear(tokens, at)) say('program', 0.6, 'program/noun')
  if ((cue & Cue.eventNoun) !== 0) say('event', 0.6, 'event/noun')
  if ((cue & Cue.productNoun) !== 0) say('product', 0.55, 'product/noun')
  else if (describesProduct(tokens, at)) say('product', 0.5, 'product/noun-far')
  if (doses.has(lower)) say('product', 0.5, 'product/doses')
  if (makingVerbs.has(lower) && chunk.end - chunk.first === 1) say('product', 0.4, 'product/made')
}

/** One word that a village bears as well. */
const isTown = (tokens: Tokens, { first, end }: Chunk): boolean =>
  end - first === 1 && (factsOf(tokens.lower[first]!) & anyPlace) !== 0

function isPlain(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  for (let token = first; token < end; token++)
    if (
      tokens.kind[token] === TokenKind.word &&
      (tokens.letterCase[token] === TokenCase.upper || !isOrdinary(tokens.lower[token]!, language))
    )
      return false
  return true
}

/** "président de X", "la ville de X", "doses of X": an article or "of" stands between. */
function nounWithArticle(
  tokens: Tokens,
  noun: number,
  { chunk, language, say }: Listener & { readonly chunk: Chunk },
): void {
  const lower = tokens.lower[noun]!
  const cue = cuesOf(lower)
  // "Head of Life Sciences", "ministre des Transports": a department, not its house.
  if (
    (cue & Cue.role) !== 0 &&
    !isPlain(tokens, chunk, language) &&
    !(MINISTERS.test(lower) && isPlain(tokens, chunk, 'en'))
  )
    say('organization', 0.4, 'organization/role-of')
  if ((cue & Cue.placeNoun) !== 0) say('place', 0.4, 'place/noun')
  if ((cue & Cue.eventNoun) !== 0) say('event', 0.35, 'event/noun')
  if (makingNouns.has(lower) || (makingVerbs.has(lower) && chunk.end - chunk.first === 1))
    say('product', 0.4, 'product/made')
  if (lower === 'nom' && tokens.lower[noun - 2] === 'sous') say('product', 0.5, 'product/marketed-as')
  if (doses.has(lower)) say('product', 0.5, 'product/doses')
}
