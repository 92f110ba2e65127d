import {
  bylines,
  giving,
  joiningVerbs,
  leading,
  stakes,
  weakPrepositions,
} from '../lexicon/name-neighbours.ts'
import { type Language, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import type { Listener } from './listener.ts'
import { likeNoun, namedAs, roleWithin, skipArticles, underFrame } from './nouns-before.ts'
import { behindOwnedSite } from './sites.ts'
import { isOrdinary } from './word-facts.ts'

const GIVEN_TO = new Set(['à', 'to'])
const HOSTS = new Set(['at', 'chez', 'with', 'from', 'by', 'par'])
const SUBSTANCE = /(?:mab|cel|vec|gene)$/

const TREATED = new Set(
  'treated vaccinated immunised combined traité traitée traités traitées vaccinés vaccinées combiné'.split(
    ' ',
  ),
)
/** Their own things are products where nothing else is said. */
const POSSESSIVES = new Set(['son', 'sa', 'leur', 'notre', 'its', 'their', 'our'])
const DURING = new Set(['lors', 'marge', 'during', 'sidelines', 'margins', 'occasion'])

/** "lors de X", "en marge du X", "on the sidelines of X", "during X". */
function isDuring(tokens: Tokens, at: number, sentence: Sentence): boolean {
  const noun = skipArticles(tokens, at, sentence.firstToken)
  return (
    DURING.has(tokens.lower[noun]!) || (tokens.lower[noun] === 'à' && DURING.has(tokens.lower[noun + 1]!))
  )
}

const givenNear = (tokens: Tokens, at: number): boolean =>
  giving.has(tokens.lower[at - 1] ?? '') || giving.has(tokens.lower[at - 2] ?? '')

/** Listens to the preposition, verb or mark next to the name. */
export function hearPreposition(tokens: Tokens, chunk: Chunk, { sentence, language, say }: Listener): void {
  const at = chunk.first - 1
  const near = tokens.lower[at]!
  const many = chunk.end - chunk.first > 1
  if (many && isByline(tokens, at, sentence)) say('person', 0.55, 'person/byline')
  if (/^(?:signée?s?|siglée?s?)$/.test(near)) say('organization', 0.6, 'organization/signed')
  if (
    CLOSING.has(tokens.text[at]!) &&
    at > sentence.firstToken &&
    tokens.letterCase[chunk.end] === TokenCase.lower
  )
    say('person', many ? 0.55 : 0.4, 'person/quoted')
  if (behindQuotation(tokens, at, sentence)) say('person', many ? 0.55 : 0.3, 'person/quoted')
  if (stakes.has(tokens.lower[at - 1] ?? '') && (near === 'in' || near === 'dans' || near === 'of'))
    say('organization', 0.55, 'organization/stake')
  else if (GIVEN_TO.has(near) && givenNear(tokens, at)) say('organization', 0.5, 'organization/given')
  else if ((cuesOf(near) & Cue.placePreposition) !== 0 && !/^appels?$/.test(tokens.lower[at - 1] ?? ''))
    say(
      'place',
      (weakPrepositions.has(near) ? 0.2 : near === 'à' ? 0.4 : 0.45) - (many ? 0.15 : 0),
      'place/preposition',
    )
  if (behindOwnedSite(tokens, chunk.first, sentence)) say('place', many ? 0.35 : 0.5, 'place/owned-site')
  if (POSSESSIVES.has(near) && !many && tokens.letterCase[chunk.end] !== TokenCase.lower)
    say('product', 0.4, 'product/own')
  if (isDuring(tokens, at, sentence)) say('event', 0.45, 'event/during')
  if (TREATED.has(tokens.lower[at - 1] ?? '') && (near === 'with' || near === 'par' || near === 'avec'))
    say('product', 0.6, 'product/treated')
  if (near === 'chez') say('organization', 0.7, 'organization/chez')
  // Companies are named like the substances that they make.
  if (HOSTS.has(near) && SUBSTANCE.test(tokens.lower[chunk.first]!))
    say('organization', 0.72, 'organization/host')
  if (near === 'by' || near === 'par') {
    if (many && leading.has(tokens.lower[at - 1] ?? '')) say('person', 0.5, 'person/led-by')
    else say('organization', 0.15, 'organization/by')
  }
  // "She heads Advanced Therapies": a department.
  if (joiningVerbs.has(near) && !(many && allOrdinary(tokens, chunk, language)))
    say('organization', 0.45, 'organization/joined')
  if ((near === 'at' || near === 'with' || near === 'avec') && roleWithin(tokens, at, sentence))
    say('organization', 0.5, 'organization/role-at')
  if (near === 'name' && /^(?:brand|trade|product)$/.test(tokens.lower[at - 1] ?? ''))
    say('product', 0.65, 'product/marketed-as')
  if (near === 'as' && /^(?:marketed|sold|commercialised|commercialized)$/.test(tokens.lower[at - 1] ?? ''))
    say('product', 0.6, 'product/marketed-as')
  if ((near === 'de' || near === 'des' || near === 'du') && tokens.lower[at - 1] === 'activités')
    say('place', 0.6, 'place/park')
  if (near === 'under') say('program', 0.4, 'program/under')
  if (underFrame(tokens, at)) say('program', 0.6, 'program/frame')
  const named = namedAs(tokens, at, sentence)
  if (named) say(named, 0.65, `${named}/named-as`)
  const like = likeNoun(tokens, at, sentence)
  if (like) say(like, 0.6, `${like}/like`)
}

/** "A column by X", "Propos recueillis par X", "By X" at the beginning of a line. */
function isByline(tokens: Tokens, at: number, sentence: Sentence): boolean {
  const near = tokens.lower[at]!
  if (near === 'by' || near === 'par')
    return at === sentence.firstToken || bylines.has(tokens.lower[at - 1] ?? '')
  return near === ':' && bylines.has(tokens.lower[at - 1] ?? '')
}

function allOrdinary(tokens: Tokens, { first, end }: Chunk, language: Language): boolean {
  for (let token = first; token < end; token++) if (!isOrdinary(tokens.lower[token]!, language)) return false
  return true
}

const CLOSING = new Set(['»', '”', '"'])

/** "« … », tranche X", "…,” quips X": whatever the verb, it speaks. */
function behindQuotation(tokens: Tokens, at: number, sentence: Sentence): boolean {
  if (tokens.kind[at] !== TokenKind.word || tokens.letterCase[at] !== TokenCase.lower) return false
  const mark = tokens.text[at - 1] === ',' ? at - 2 : at - 1
  return mark > sentence.firstToken && CLOSING.has(tokens.text[mark]!) && !SMALL.has(tokens.lower[at]!)
}

/** Small words that may stand behind a closing mark and are no verbs. */
const SMALL = new Set(
  'de du des la le les et and of the in at à en dans pour for by par with avec from chez sur on to as'.split(
    ' ',
  ),
)
