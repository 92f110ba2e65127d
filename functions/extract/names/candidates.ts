import { type Language, type Reading, type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import type { Candidate, Verdict } from './candidate.ts'
import { type Chunk, chunkAt, compoundPart, isNameToken, isNationality } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import { contextEvidence } from './context-evidence.ts'
import { headedName } from './headed-names.ts'
import { innerEvidence } from './inner-evidence.ts'
import { knownNames } from './known-names.ts'
import { numberedEvent } from './numbered-events.ts'
import { keyOf } from './phrase-index.ts'
import { quotedName } from './quoted-names.ts'
import { runOn, smallHeadedName } from './small-heads.ts'
import { type SentenceStyle, styleOf } from './sentence-style.ts'
import { pieces } from './splitting.ts'
import type { VouchedIndex } from './vouched.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

interface Scan {
  readonly reading: Reading
  readonly vouched: VouchedIndex
  readonly sentence: Sentence
  readonly style: SentenceStyle
  readonly found: Candidate[]
}

/** Every stretch of the document that may be a name, in order and without overlap; contact blocks are left out. */
export function candidates(reading: Reading, vouched: VouchedIndex): Candidate[] {
  const found: Candidate[] = []
  for (const sentence of reading.sentences) {
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    scan({ reading, vouched, sentence, style: styleOf(reading.tokens, sentence, { language: reading.language, heading: reading.blocks[sentence.block]!.kind === 'heading' }), found })
  }
  return found
}

/** The only words in small letters that a name may begin with. */
const SMALL_START = Fact.streetHead | Fact.organizationHead

function scan(at: Scan): void {
  const { tokens } = at.reading
  for (let token = at.sentence.firstToken; token < at.sentence.endToken; ) {
    const kind = tokens.kind[token]!
    if (kind === TokenKind.word && tokens.letterCase[token] === TokenCase.lower && at.vouched.forms.size === 0 && (factsOf(tokens.lower[token]!) & SMALL_START) === 0) token++
    else token = Math.max(token + 1, nameAt(at, token))
  }
}

/** Takes the name that begins at `token`, if any; returns the token behind it. */
function nameAt(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  const { sentence } = at
  const vouched = at.vouched.forms.find(tokens, token, sentence.endToken)
  if (vouched && writtenAsName(tokens, token, vouched.end) && !continues(tokens, vouched.end, at)) {
    const verdict = { type: vouched.value.type, chance: 0.97, rule: 'vouched' }
    push(at, { first: token, end: vouched.end }, { inner: verdict, authorityId: vouched.value.id })
    return vouched.end
  }
  if (tokens.kind[token] === TokenKind.punctuation) return quoted(at, token)
  const known = knownNames.find(tokens, token, sentence.endToken)
  if (known && writtenAsName(tokens, token, known.end) && (known.end > token + 1 || !continues(tokens, known.end, at))) {
    push(at, { first: token, end: known.end }, { inner: known.value })
    return known.end
  }
  if (tokens.kind[token] === TokenKind.number) return numbered(at, token)
  const letterCase = tokens.letterCase[token]
  if (letterCase === TokenCase.lower) return smallHeaded(at, token)
  if (letterCase === TokenCase.none) return token
  const phrase = placePhrase(tokens, token, sentence.endToken)
  const elided = phrase && tokens.lower[token]!.endsWith("'") && isOrdinary(tokens.lower[token + 1]!, language)
  if (phrase && !elided && standsAlone(tokens, phrase.end, sentence)) {
    push(at, { first: token, end: phrase.end }, { inner: { type: 'place', chance: (phrase.facts & (Fact.land | Fact.largeTown)) !== 0 ? 0.95 : 0.8, rule: 'place/phrase' } })
    return phrase.end
  }
  const bold = !opensSentence(tokens, token, sentence) && !opensClause(tokens, token) && at.style === 'prose'
  const headed = headedName(tokens, token, { limit: sentence.endToken, bold: bold || (at.style === 'capitals' && (factsOf(tokens.lower[token]!) & Fact.organizationHead) !== 0) })
  if (headed && at.style !== 'title' && (language === 'fr' || !isOrdinary(tokens.lower[token]!, 'en') || hasFrenchLink(tokens, token, headed.end))) {
    push(at, { first: token, end: headed.end }, { inner: { type: headed.type, chance: headed.chance, rule: `${headed.type}/headed` } })
    return headed.end
  }
  if (at.style === 'capitals') return shoutedPlace(at, token)
  return capitalised(at, token, language)
}

function smallHeaded(at: Scan, token: number): number {
  if (at.reading.language !== 'fr') return street(at, token)
  const name = smallHeadedName(at.reading.tokens, token, at.sentence.endToken)
  if (!name) return street(at, token)
  push(at, { first: token, end: name.end }, { inner: { type: name.type, chance: name.chance, rule: 'organization/small-head' } })
  return name.end
}

const STREET = new Set(['rue', 'avenue', 'boulevard', 'quai', 'chemin', 'allée', 'impasse'])

/** "rue Jean Jaurès", "avenue de la République": the head stands in lower case. */
function street(at: Scan, token: number): number {
  const { tokens } = at.reading
  // Without its number a street is told too seldom from the square or quarter of the same name.
  if (!STREET.has(tokens.lower[token]!) || tokens.kind[token - 1] !== TokenKind.number) return token
  let end = token + 1
  let named = false
  for (; end < at.sentence.endToken && end < token + 8; end++) {
    const capital = tokens.kind[end] === TokenKind.word && tokens.letterCase[end] !== TokenCase.lower
    if (!capital && (factsOf(tokens.lower[end]!) & Fact.particle) === 0) break
    named ||= capital
  }
  while (named && tokens.letterCase[end - 1] === TokenCase.lower) end--
  if (!named) return token
  push(at, { first: token, end }, { inner: { type: 'place', chance: 0.7, rule: 'place/street' } })
  return end
}

/** In a line of capitals only a place that is no ordinary word can be told without knowing the document. */
function shoutedPlace(at: Scan, token: number): number {
  const { tokens, language } = at.reading
  const lower = tokens.lower[token]!
  const facts = factsOf(lower)
  const sure = (facts & (Fact.land | Fact.largeTown)) !== 0 || ((facts & Fact.smallTown) !== 0 && lower.includes('-'))
  if (!sure || isOrdinary(lower, language) || (facts & Fact.firstName) !== 0) return token
  push(at, { first: token, end: token + 1 }, { inner: innerEvidence(tokens, { first: token, end: token + 1 }, language), initial: true })
  return token + 1
}

const FRENCH_LINKS = new Set(['de', 'du', 'des', "d'", 'la', 'pour', 'français', 'national', 'nationale', 'régional', 'régionale'])

/** French heads are English words as often as not ("Convention Centre"): a French word among them must show the language. */
function hasFrenchLink(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token++) if (FRENCH_LINKS.has(tokens.lower[token]!)) return true
  return false
}

/** The name does not go on with another capital word, as "Novartis France" does for "Novartis". */
function continues(tokens: Tokens, end: number, at: Scan): boolean {
  return (
    at.style === 'prose' && end < at.sentence.endToken && tokens.spaceBefore[end] === 1 && isNameToken(tokens, end) &&
    at.vouched.forms.find(tokens, end, at.sentence.endToken) === undefined
  )
}

function writtenAsName(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const letterCase = tokens.letterCase[token]
    if (letterCase === TokenCase.capital || letterCase === TokenCase.upper || letterCase === TokenCase.mixed) return true
  }
  return false
}

function standsAlone(tokens: Tokens, end: number, sentence: Sentence): boolean {
  return end >= sentence.endToken || tokens.spaceBefore[end] === 0 || !isNameToken(tokens, end)
}

const NUMBERING = 6

/** Nothing but numbering, times and marks stands before the token. */
function opensSentence(tokens: Tokens, token: number, sentence: Sentence): boolean {
  if (token > sentence.firstToken + NUMBERING) return false
  for (let before = sentence.firstToken; before < token; before++) {
    const word = tokens.kind[before] === TokenKind.word && tokens.lower[before]!.length > 1 && !/\d/.test(tokens.lower[before]!)
    if (word) return false
  }
  return true
}

/** Behind a colon, a quotation mark or a bullet any word may have a capital. */
export function opensClause(tokens: Tokens, token: number): boolean {
  const before = tokens.text[token - 1]
  return before !== undefined && /^[:«“"‘•►▪*>|–—·\]-]$/.test(before)
}

function quoted(at: Scan, token: number): number {
  const name = quotedName(at.reading.tokens, token, at.sentence)
  if (!name) return token
  push(at, name, { inner: { type: name.type, chance: 0.85, rule: `${name.type}/quoted` } })
  return name.end
}

function numbered(at: Scan, token: number): number {
  const name = numberedEvent(at.reading.tokens, token, at.sentence)
  if (!name) return token
  push(at, name, { inner: { type: name.type, chance: 0.85, rule: `${name.type}/numbered` } })
  return name.end
}

function capitalised(at: Scan, token: number, language: Language): number {
  const { tokens } = at.reading
  if (!isNameToken(tokens, token) && !isInitialLetter(tokens, token) && !opensByTail(tokens, token, at) && !opensSoftly(tokens, token, at)) return token
  const chunk = chunkAt(tokens, token, { end: at.sentence.endToken, language })
  if (chunk.end - chunk.first === 1 && tokens.lower[token]!.length === 1) return token
  const behindProgram = chunk.end - chunk.first === 1 && language === 'fr' && (cuesOf(tokens.lower[token - 1]) & Cue.programNoun) !== 0
  if (behindProgram && isOrdinary(tokens.lower[token]!, language)) {
    const end = runOn(tokens, chunk.end, at.sentence.endToken)
    push(at, { first: token, end }, {})
    return end
  }
  for (const piece of pieces(tokens, chunk, { language, style: at.style, sentence: at.sentence })) {
    const initial = at.style === 'title' || opensSentence(tokens, piece.first, at.sentence) || opensClause(tokens, piece.first)
    if (initial && piece.end - piece.first === 1 && isPlainWord(tokens, piece.first, at)) continue
    push(at, piece, { inner: innerEvidence(tokens, piece, language), initial })
  }
  return chunk.end
}

const SOFT = new Set(['new', 'old', 'great', 'good', 'big', 'small', 'all', 'first', 'second', 'next', 'one', 'best'])

/** "New England Patriots", "All Souls College": an adjective that belongs to the name where it does not open the sentence. */
function opensSoftly(tokens: Tokens, token: number, at: Scan): boolean {
  if (!SOFT.has(tokens.lower[token]!) || tokens.letterCase[token] !== TokenCase.capital) return false
  if (placePhrase(tokens, token, at.sentence.endToken)) return true
  return token > at.sentence.firstToken && !opensSentence(tokens, token, at.sentence) && token + 1 < at.sentence.endToken && isNameToken(tokens, token + 1)
}

const SURE_TAIL = Fact.companyTail | Fact.englishHead | Fact.eventTail | Fact.legalForm

/** A generic or national word that the closing word shows to be part of a name: "European Commission", "RD Biotech". */
function opensByTail(tokens: Tokens, token: number, at: Scan): boolean {
  const letterCase = tokens.letterCase[token]
  if (letterCase === TokenCase.lower || letterCase === TokenCase.none) return false
  const facts = factsOf(tokens.lower[token]!)
  if ((facts & Fact.opener) !== 0 || ((facts & Fact.generic) === 0 && !isNationality(tokens.lower[token]!))) return false
  const { end } = chunkAt(tokens, token, { end: at.sentence.endToken, language: at.reading.language })
  if (end - token < 2) return false
  return (factsOf(tokens.lower[end - 1]!) & SURE_TAIL) !== 0 || headBefore(tokens, token, end)
}

function headBefore(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end - 1; token++) {
    const link = tokens.lower[token + 1]
    if ((link === 'of' || link === 'for') && (factsOf(tokens.lower[token]!) & Fact.englishHead) !== 0) return true
  }
  return false
}

function isInitialLetter(tokens: Tokens, token: number): boolean {
  if (isOrdinary(tokens.lower[token + 2] ?? '', 'en') && (factsOf(tokens.lower[token + 2]!) & (Fact.surname | Fact.firstName)) === 0) return false
  return tokens.lower[token]!.length === 1 && tokens.text[token + 1] === '.' && tokens.letterCase[token + 2] === TokenCase.capital
}

/** An ordinary word with the capital of its position; a land or a town before a comma or bracket stays. */
function isPlainWord(tokens: Tokens, token: number, at: Scan): boolean {
  const lower = tokens.lower[token]!
  const facts = factsOf(lower)
  if ((facts & Fact.land) !== 0) return false
  if (!isOrdinary(lower, at.reading.language)) return false
  const next = tokens.text[token + 1]
  return (facts & anyPlace) === 0 || (next !== ',' && next !== '(' && token + 1 < at.sentence.endToken)
}

function push(at: Scan, chunk: Chunk, told: { readonly inner?: Verdict | undefined; readonly initial?: boolean; readonly authorityId?: string }): void {
  const { tokens } = at.reading
  const last = chunk.end - 1
  const compound = compoundPart.exec(tokens.lower[last]!)
  const cut = compound ? tokens.text[last]!.length - compound[1]!.length : 0
  const key = keyOf(tokens, chunk.first, chunk.end)
  const base = {
    first: chunk.first,
    end: chunk.end,
    start: tokens.start[chunk.first]!,
    stop: tokens.end[last]! - cut,
    key: cut > 0 ? key.slice(0, -cut) : key,
    inner: cut > 0 && chunk.end - chunk.first === 1 ? compoundInner(compound![1]!) : told.inner,
    around: cut > 0 ? [] : contextEvidence(tokens, chunk, at.sentence),
    initial: told.initial ?? false,
  }
  at.found.push(told.authorityId === undefined ? base : { ...base, authorityId: told.authorityId })
}

function compoundInner(word: string): Verdict {
  const place = (factsOf(word.toLowerCase()) & anyPlace) !== 0
  return { type: place ? 'place' : 'organization', chance: place ? 0.9 : 0.6, rule: 'place/compound' }
}
