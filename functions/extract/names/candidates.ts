import { type Reading, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Candidate } from './candidate.ts'
import { capitalised } from './capitalised.ts'
import { headedName } from './headed-names.ts'
import { innerEvidence } from './inner-evidence.ts'
import { knownNames } from './known-names.ts'
import { numberedEvent } from './numbered-events.ts'
import { isCompanyBody, isShouted } from './passed-over.ts'
import { NEWS } from './person-tails.ts'
import { quotedName } from './quoted-names.ts'
import { continues, opensClause, opensSentence, type Scan, standsAlone, take, writtenAsName } from './scan.ts'
import { styleOf } from './sentence-style.ts'
import { shoutedName } from './shouted-names.ts'
import { smallLetters, smallOpeners } from './small-letters.ts'
import { spelledName } from './spelled-names.ts'
import type { VouchedIndex } from './vouched.ts'
import { bare, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

/** Every stretch of the document that may be a name, in order and without overlap; contact blocks are left out. */
export function candidates(reading: Reading, vouched: VouchedIndex): Candidate[] {
  const found: Candidate[] = []
  for (const sentence of reading.sentences) {
    const { kind } = reading.blocks[sentence.block]!
    if (kind === 'contact') continue
    const place = { language: reading.language, heading: kind === 'heading' }
    scan({ reading, vouched, sentence, style: styleOf(reading.tokens, sentence, place), found })
  }
  return found
}

function scan(at: Scan): void {
  const { tokens } = at.reading
  for (let token = at.sentence.firstToken; token < at.sentence.endToken; ) {
    const small = tokens.kind[token] === TokenKind.word && tokens.letterCase[token] === TokenCase.lower
    if (small && !mayOpenSmall(at, tokens.lower[token]!)) token++
    else token = Math.max(token + 1, nameAt(at, token))
  }
}

/** Whether a name may begin with a word in small letters; hardly any does. */
function mayOpenSmall({ vouched }: Scan, lower: string): boolean {
  if (smallOpeners.has(lower)) return true
  const word = bare(lower)
  return vouched.forms.opens(word) || knownNames.opens(word)
}

/** Takes the name that begins at `token`, if any; returns the token behind it, else `token`. */
function nameAt(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  if (isAdjectival(tokens, token)) return token
  if (tokens.text[token + 1] === '$' && tokens.spaceBefore[token + 1] === 0) return token
  const listed = listedName(at, token)
  if (listed > token) return listed
  if (tokens.kind[token] === TokenKind.punctuation) return quoted(at, token)
  if (tokens.kind[token] === TokenKind.number) return numbered(at, token)
  if (tokens.letterCase[token] === TokenCase.lower) return smallLetters(at, token)
  if (tokens.letterCase[token] === TokenCase.none) return token
  const place = placeAt(at, token)
  if (place > token) return place
  const spelled = spelledAt(at, token)
  if (spelled > token) return spelled
  const headed = headedAt(at, token)
  if (headed > token) return headed
  return at.style === 'capitals' ? shoutedPlace(at, token) : capitalised(at, token, language)
}

const COUNTRY_LETTERS = new Set(['us', 'u.s.', 'uk', 'u.k.', 'eu'])

/** "a US biotech": an adjective there. */
const isAdjectival = (tokens: Tokens, token: number): boolean =>
  COUNTRY_LETTERS.has(tokens.lower[token]!) &&
  (tokens.lower[token - 1] === 'a' || tokens.lower[token - 1] === 'an') &&
  tokens.letterCase[token + 1] === TokenCase.lower

/** A vouched name, or one that the lexicons list. */
function listedName(at: Scan, token: number): number {
  const { tokens } = at.reading
  const { endToken } = at.sentence
  const vouched = at.vouched.forms.find(tokens, token, endToken)
  if (
    vouched &&
    writtenAsName(tokens, token, vouched.end) &&
    !continues(tokens, vouched.end, at) &&
    !isDated(at, vouched.end)
  ) {
    const branch = vouched.value.type === 'organization' ? branchEnd(at, token, vouched.end) : 0
    if (branch > 0)
      return take(
        at,
        { first: token, end: branch },
        { inner: { type: 'organization', chance: 0.85, rule: 'organization/branch' } },
      )
    const inner = { type: vouched.value.type, chance: 0.97, rule: 'vouched' }
    return take(at, { first: token, end: vouched.end }, { inner, authorityId: vouched.value.id })
  }
  const known = knownNames.find(tokens, token, endToken)
  if (!known || !writtenAsName(tokens, token, known.end)) return token
  const paper = known.value.type === 'organization'
  const whole =
    (known.end > token + 1 && !paper) || NEWS.has(tokens.lower[token]!) || !continues(tokens, known.end, at)
  return whole ? take(at, { first: token, end: known.end }, { inner: known.value }) : token
}

/** "Nordcell 2030": a plan of the organization. */
const isDated = (at: Scan, end: number): boolean =>
  end < at.sentence.endToken &&
  at.reading.tokens.spaceBefore[end] === 1 &&
  /^20[3-6][05]$/.test(at.reading.tokens.text[end]!)

/** The end of "EFS Bretagne", "Novartis France": an organization of its own; 0 where no land follows in running text. */
function branchEnd(at: Scan, token: number, end: number): number {
  const { tokens } = at.reading
  if (at.style === 'title' || end >= at.sentence.endToken || tokens.spaceBefore[end] === 0) return 0
  const of = tokens.lower[end]
  if (
    (of === 'de' || of === "d'" || of === 'du') &&
    (factsOf(tokens.lower[token]!) & Fact.organizationHead) !== 0
  )
    return placeEnd(at, end + 1, Fact.land | Fact.largeTown | Fact.smallTown)
  if (
    tokens.letterCase[end] === TokenCase.lower ||
    at.vouched.forms.find(tokens, token, end + 1)?.end === end + 1
  )
    return 0
  return placeEnd(at, end, Fact.land | Fact.largeTown)
}

/** The end of the place of such a rank that begins at the token; 0 where none does. */
function placeEnd(at: Scan, token: number, ranks: number): number {
  const { tokens } = at.reading
  if (token >= at.sentence.endToken || tokens.letterCase[token] === TokenCase.lower) return 0
  const phrase = placePhrase(tokens, token, at.sentence.endToken)
  if (phrase) return (phrase.facts & ranks) === 0 ? 0 : phrase.end
  return (factsOf(tokens.lower[token]!) & ranks) === 0 ? 0 : token + 1
}

/** A place of several words that no other capital word follows. */
function placeAt(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  const phrase = placePhrase(tokens, token, at.sentence.endToken)
  if (!phrase || !standsAlone(tokens, phrase.end, at.sentence)) return token
  // "L'Union" opens a sentence more often than it names the town.
  if (tokens.lower[token]!.endsWith("'") && isOrdinary(tokens.lower[token + 1]!, language)) return token
  const chance = (phrase.facts & (Fact.land | Fact.largeTown)) !== 0 ? 0.95 : 0.8
  return take(
    at,
    { first: token, end: phrase.end },
    { inner: { type: 'place', chance, rule: 'place/phrase' } },
  )
}

/** A name that its letters in brackets confirm, word by word. */
function spelledAt(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  const name = at.style === 'prose' ? spelledName(tokens, token, at.sentence.endToken) : undefined
  if (!name) return token
  if (name.generic) return name.end
  const chunk = { first: token, end: name.end }
  const inner = innerEvidence(tokens, chunk, language)
  const told = inner && inner.type !== 'person' && inner.chance >= SPELLED ? inner : undefined
  return take(at, chunk, {
    inner: told ?? { type: 'organization', chance: SPELLED, rule: 'organization/spelled' },
  })
}

const SPELLED = 0.65

function headedAt(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  const { sentence, style } = at
  const lower = tokens.lower[token]!
  const inside = style === 'prose' && !opensSentence(tokens, token, sentence) && !opensClause(tokens, token)
  const shouted = style === 'capitals' && (factsOf(lower) & Fact.organizationHead) !== 0
  const headed = headedName(tokens, token, { limit: sentence.endToken, bold: inside || shouted })
  if (!headed || style === 'title') return token
  const chunk = { first: token, end: headed.end }
  if (
    isCompanyBody(tokens, chunk) ||
    ((style === 'prose' || headed.type !== 'organization') && isShouted(tokens, chunk, language))
  )
    return token
  const french = language === 'fr' || !isOrdinary(lower, 'en') || hasFrenchLink(tokens, token, headed.end)
  if (!french) return token
  const inner = { type: headed.type, chance: headed.chance, rule: `${headed.type}/headed` }
  return take(at, { first: token, end: headed.end }, { inner })
}

const FRENCH_LINKS = new Set("de du des d' la pour français national nationale régional régionale".split(' '))

/** French heads are English words as often as not ("Convention Centre"): a French word among them must show the language. */
function hasFrenchLink(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token++) if (FRENCH_LINKS.has(tokens.lower[token]!)) return true
  return false
}

/** In a line of capitals only a place that is no ordinary word can be told without knowing the document. */
function shoutedPlace(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  const { firstToken: opening, endToken: limit } = at.sentence
  const name = shoutedName(tokens, token, { opening, limit })
  if (name) return take(at, { first: token, end: name.end }, { inner: name.inner, initial: true })
  const lower = tokens.lower[token]!
  const facts = factsOf(lower)
  const hyphened = (facts & Fact.smallTown) !== 0 && lower.includes('-')
  const sure = (facts & (Fact.land | Fact.largeTown)) !== 0 || hyphened
  if (!sure || isOrdinary(lower, language) || (facts & Fact.firstName) !== 0) return token
  const chunk = { first: token, end: token + 1 }
  return take(at, chunk, { inner: innerEvidence(tokens, chunk, language), initial: true })
}

function quoted(at: Scan, token: number): number {
  const name = quotedName(at.reading.tokens, token, at.sentence)
  if (!name) return token
  return take(at, name, { inner: { type: name.type, chance: 0.85, rule: `${name.type}/quoted` } })
}

function numbered(at: Scan, token: number): number {
  const name = numberedEvent(at.reading.tokens, token, at.sentence)
  if (!name) return token
  return take(at, name, { inner: { type: name.type, chance: 0.85, rule: `${name.type}/numbered` } })
}
