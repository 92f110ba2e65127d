import { houseDeeds } from '../lexicon/name-neighbours.ts'
import { TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Chunk } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import type { Listener } from './listener.ts'
import { ARTICLES } from './nouns-before.ts'
import { isOwnedSite } from './sites.ts'
import { anyPlace, Fact, factsOf } from './word-facts.ts'

/** Listens to the words behind a name: a mark, a bracket, an apposition, a verb or noun. */
export function hearAfter(tokens: Tokens, chunk: Chunk, listener: Listener): void {
  const { sentence, say } = listener
  const next = chunk.end
  if (headsProject(tokens, chunk, sentence.firstToken)) say('program', 0.6, 'program/labelled')
  if (next >= sentence.endToken) return
  const text = tokens.text[next]!
  const cue = cuesOf(tokens.lower[next])
  const many = chunk.end - chunk.first > 1
  if (text === '®' || text === '™') say('product', 0.85, 'product/mark')
  if (text === ',') afterComma(tokens, chunk, listener)
  if (text === '(') inBrackets(tokens, chunk, listener)
  if (tokens.kind[next] !== TokenKind.word || tokens.letterCase[next] !== TokenCase.lower) return
  if (text === "'s")
    say('organization', chunk.first > sentence.firstToken ? 0.26 : 0.15, 'organization/genitive')
  if (isStaff(tokens, next)) say('organization', 0.6, 'organization/staff')
  if (isOwnedSite(tokens, chunk, sentence)) say('place', many ? 0.3 : 0.5, 'place/owned-site')
  if (isPark(tokens, next)) say('place', 0.6, 'place/park-after')
  if ((cue & Cue.speech) !== 0) say('person', many ? 0.3 : 0.2, 'person/speech')
  if (many && isOfSomeone(tokens, chunk, listener)) say('person', 0.45, 'person/of')
  if ((cue & Cue.organizationFollower) !== 0) say('organization', 0.45, 'organization/follower')
  if ((cue & Cue.organizationVerb) !== 0) say('organization', 0.4, 'organization/verb')
  if (AUXILIARIES.has(tokens.lower[next]!) && houseDeeds.has(deedAfter(tokens, next)))
    say('organization', 0.35, 'organization/deed')
  if ((cue & Cue.eventNoun) !== 0) say('event', 0.55, 'event/follower')
  if ((cue & Cue.programFollower) !== 0) say('program', 0.55, 'program/follower')
  if ((cue & Cue.productFollower) !== 0) say('product', 0.55, 'product/follower')
}

const PROJECT_LABELS = new Set(
  'coordinator coordination partners consortium duration coordinateur coordinatrice porteur partenaires durée'.split(
    ' ',
  ),
)

/** "ARVO-BIO" alone on its line, then "Coordinator: …". */
const headsProject = (tokens: Tokens, { first, end }: Chunk, opening: number): boolean =>
  first === opening &&
  end - first === 1 &&
  tokens.letterCase[first] === TokenCase.upper &&
  PROJECT_LABELS.has(tokens.lower[end] ?? '') &&
  tokens.letterCase[end] === TokenCase.capital &&
  tokens.text[end + 1] === ':'

/** Functions of territories rather than of houses. */
const MAYORS = /^(?:mayor|governor|prefect|minister|senator|councillor|president)$/

/** "Nordcell analyst Ada Brun", "Nordcell chief executive Ada Brun": a function, then whose it is. */
function isStaff(tokens: Tokens, next: number): boolean {
  let role = false
  for (let at = next; at < next + 4; at++) {
    if (tokens.kind[at] !== TokenKind.word) return false
    if (tokens.letterCase[at] !== TokenCase.lower)
      return (
        role &&
        tokens.letterCase[at] === TokenCase.capital &&
        ((factsOf(tokens.lower[at]!) & Fact.firstName) !== 0 ||
          tokens.letterCase[at + 1] === TokenCase.capital)
      )
    role = (cuesOf(tokens.lower[at]) & Cue.role) !== 0 && !MAYORS.test(tokens.lower[at]!)
  }
  return false
}

const AUXILIARIES = new Set(['has', 'have', 'had', 'a', 'ont', 'avait', 'aurait'])

/** The participle behind an auxiliary, an adverb or "also" left out. */
const deedAfter = (tokens: Tokens, at: number): string =>
  tokens.lower[
    /(?:ly|ment)$|^(?:also|just|now|aussi|déjà|ainsi|been|été)$/.test(tokens.lower[at + 1] ?? '')
      ? at + 2
      : at + 1
  ] ?? ''

/** "X business park", "the X district". */
const isPark = (tokens: Tokens, at: number): boolean =>
  /^(?:estate|district|neighbourhood|neighborhood|suburb|peninsula)$/.test(tokens.lower[at]!) ||
  (/^(?:business|science|industrial|technology|research|innovation)$/.test(tokens.lower[at]!) &&
    /^(?:park|estate|campus|district|zone)$/.test(tokens.lower[at + 1] ?? ''))

/** "Ada Brun of Nordcell": two words that no dictionary has, then whom they belong to. */
function isOfSomeone(tokens: Tokens, { first, end }: Chunk, { sentence }: Listener): boolean {
  if (
    end - first > 3 ||
    tokens.lower[first - 1] === 'the' ||
    tokens.lower[end] !== 'of' ||
    end + 1 >= sentence.endToken
  )
    return false
  for (let token = first; token < end; token++)
    if (
      tokens.letterCase[token] !== TokenCase.capital ||
      (factsOf(tokens.lower[token]!) & Fact.english) !== 0
    )
      return false
  const next = tokens.letterCase[end + 1]
  return next === TokenCase.capital || next === TokenCase.upper || next === TokenCase.mixed
}

/** "Name, chief executive of …" is a person, "Name, a spin-off of …" an organization, "Name, Country" a place. */
function afterComma(tokens: Tokens, chunk: Chunk, { sentence, language, say }: Listener): void {
  const opening = chunk.end + 1
  const next = behindOwner(tokens, opening, sentence.endToken)
  if (next >= sentence.endToken) return
  // "ARVO-BIO, 2e vague"
  if (tokens.kind[opening] === TokenKind.number || tokens.lower[opening] === 'vague')
    for (let at = opening; at < opening + 3; at++)
      if (WAVES.has(tokens.lower[at] ?? '')) say('program', 0.6, 'program/wave')
  const lower = tokens.lower[next]!
  const many = chunk.end - chunk.first > 1
  if (many && isFrom(tokens, chunk, next)) say('person', 0.45, 'person/of')
  if ((factsOf(lower) & Fact.land) !== 0)
    say('place', (factsOf(tokens.lower[chunk.first]!) & anyPlace) !== 0 ? 0.7 : 0.4, 'place/comma-land')
  // "À Arbois, le groupe …": the clause goes on.
  const before = tokens.lower[chunk.first - 1]
  if (chunk.first === sentence.firstToken + 1 && (cuesOf(before) & Cue.placePreposition) !== 0) return
  // "X, de l'éditeur Y": whose it is, not what it is.
  if (lower === 'de' || lower === "d'" || lower === 'du' || lower === 'des') return
  if (isAge(tokens, next)) {
    say('person', 0.75, 'person/age')
    return
  }
  if (chunk.first === sentence.firstToken && isDate(tokens, next)) {
    say('place', 0.55, 'place/dateline')
    return
  }
  const article = next > opening || (ARTICLES.has(lower) && lower !== 'of') || PAIRS.has(lower)
  let head = 0
  for (let at = next; at < sentence.endToken && at < next + (article ? APPOSITION : 3); at++) {
    if (tokens.kind[at] !== TokenKind.word || (at > next + 1 && ENDS_PHRASE.has(tokens.lower[at]!))) break
    const cue = cuesOf(tokens.lower[at])
    const plain =
      (cue & (Cue.role | Cue.title)) === 0 && !article && tokens.letterCase[at] !== TokenCase.lower
    // "Site Head": one capital word may stand before the function.
    if (plain && (at > next || (cuesOf(tokens.lower[at + 1]) & Cue.role) === 0)) break
    // The head of a phrase is its last noun in English, its first in French.
    const kind =
      cue &
      (Cue.role | Cue.organizationNoun | (article ? Cue.productNoun | Cue.programNoun | Cue.eventNoun : 0))
    if (kind !== 0) head = kind
    if (kind !== 0 && (language === 'fr' || !article || (kind & Cue.role) !== 0)) break
  }
  if (head === 0 && MADE.has(lower)) say('product', 0.5, 'product/participle')
  if ((head & Cue.role) !== 0) {
    if (many) say('person', article ? 0.4 : 0.6, 'person/role-after')
  } else if ((head & Cue.organizationNoun) !== 0) say('organization', 0.45, 'organization/apposition')
  else if ((head & Cue.productNoun) !== 0) say('product', 0.55, 'product/apposition')
  else if ((head & Cue.programNoun) !== 0) say('program', 0.5, 'program/apposition')
  else if ((head & Cue.eventNoun) !== 0) say('event', 0.45, 'event/apposition')
}

const WAVES = new Set(['vague', 'relève', 'wave'])
const MADE = new Set(
  'vendu vendue commercialisé commercialisée homologué homologuée approuvé approuvée administré administrée prescrit prescrite breveté brevetée marketed patented licensed administered prescribed approved'.split(
    ' ',
  ),
)
/** "Ada Brun, of Nordcell", "Ada Brun, du service formation": two or three words that no dictionary has, then whom they belong to. */
function isFrom(tokens: Tokens, { first, end }: Chunk, next: number): boolean {
  if (end - first > 3 || !/^(?:of|from|de|du|d')$/.test(tokens.lower[next]!)) return false
  for (let token = first; token < end; token++)
    if (
      tokens.letterCase[token] !== TokenCase.capital ||
      (factsOf(tokens.lower[token]!) & (Fact.english | Fact.french | Fact.companyTail)) !== 0
    )
      return false
  return true
}

/** "X, 54, …", "X, 46 ans, …" */
const isAge = (tokens: Tokens, at: number): boolean =>
  /^[2-9][0-9]$/.test(tokens.text[at] ?? '') &&
  (tokens.text[at + 1] === ',' || (tokens.lower[at + 1] === 'ans' && tokens.text[at + 2] === ','))

/** "9 April", "April 9", "le 6 juin" behind the town of a dateline. */
function isDate(tokens: Tokens, at: number): boolean {
  const first = tokens.lower[at] === 'le' ? at + 1 : at
  const month = (token: number): boolean => (factsOf(tokens.lower[token] ?? '') & Fact.calendar) !== 0
  return (
    (tokens.kind[first] === TokenKind.number && month(first + 1)) ||
    (month(first) && tokens.kind[first + 1] === TokenKind.number)
  )
}

/** The token behind "Nordcell's" in "X, Nordcell's flagship mixer"; `from` where no owner stands there. */
function behindOwner(tokens: Tokens, from: number, limit: number): number {
  for (let token = from; token < limit && token < from + 4; token++) {
    if (token > from && tokens.lower[token] === "'s") return token + 1
    if (tokens.letterCase[token] === TokenCase.lower || tokens.kind[token] !== TokenKind.word) return from
  }
  return from
}

const PAIRS = new Set(['deux', 'trois', 'quatre', 'two', 'three', 'four', 'both'])

/** Farthest noun of an apposition: "X, an automated and fully closed purification system". */
const APPOSITION = 8
const ENDS_PHRASE = new Set(
  "for of in at on with by to that which who from de du des d' à en pour qui dont par avec chez sur où".split(
    ' ',
  ),
)

/** Endings of the international names of biological substances. */
const INN = /(?:mab|cel|vec|gene|cept|stim|kin|tide|nib|ase|parib|vimab)$/

/** "(Cantal)", "(91)", "(Spain)" behind a name make it a place or an organization, "(CEO)" a person. */
function inBrackets(tokens: Tokens, chunk: Chunk, { sentence, say }: Listener): void {
  const next = chunk.end + 1
  if (next >= sentence.endToken) return
  const lower = tokens.lower[next]!
  if ((cuesOf(lower) & Cue.role) !== 0) {
    say('person', 0.5, 'person/role-brackets')
    return
  }
  const facts = factsOf(lower)
  const closes = tokens.text[next + 1] === ')'
  if (tokens.letterCase[next] === TokenCase.lower && INN.test(lower)) {
    say('product', 0.75, 'product/substance')
    return
  }
  if (closes && /^(?:[0-9]{2}|2[ab])$/.test(lower)) {
    say('place', 0.6, 'place/department')
    return
  }
  if (closes && (facts & Fact.land) !== 0) {
    say('place', 0.2, 'place/brackets')
    return
  }
  if ((facts & anyPlace) !== 0 || /^[0-9]{5}$/.test(lower)) say('organization', 0.25, 'organization/brackets')
}
