import { englishNations } from '../lexicon/name-neighbours.ts'
import { type Language, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { type Chunk, chunkAt, LONGEST_CHUNK } from './chunk.ts'
import { Cue, cuesOf } from './context-words.ts'
import { innerEvidence } from './inner-evidence.ts'
import { compoundPart, isInside, isNameToken, isNationality } from './name-tokens.ts'
import { programNounNear } from './nouns-before.ts'
import {
  isCompanyBody,
  isDefinedTerm,
  isDisease,
  isFunctionAndField,
  isLabel,
  isReference,
  isShouted,
  isSpeaker,
  isStreet,
  isTicker,
} from './passed-over.ts'
import { opensClause, opensSentence, type Scan, take } from './scan.ts'
import { runOn } from './small-heads.ts'
import { pieces } from './splitting.ts'
import { anyPlace, Fact, factsOf, isOrdinary, placePhrase } from './word-facts.ts'

/** Takes the names in the run of capitalised words that begins at `token`; returns the token behind the run. */
export function capitalised(at: Scan, token: number, language: Language): number {
  const { tokens } = at.reading
  if (!opensName(at, token)) return token
  const chunk = chunkAt(tokens, token, { end: at.sentence.endToken, language })
  if (chunk.end - chunk.first === 1 && tokens.lower[token]!.length === 1) return token
  if (chunk.end - chunk.first >= LONGEST_CHUNK) return chunk.end
  const behindProgram =
    chunk.end - chunk.first === 1 && language === 'fr' && followsProgramNoun(tokens, token)
  if (behindProgram && isOrdinary(tokens.lower[token]!, language)) {
    const end = runOn(tokens, chunk.end, at.sentence.endToken)
    take(at, { first: token, end }, {})
    return end
  }
  const named = withYear(tokens, chunk, at)
  for (const piece of pieces(tokens, named, { language, style: at.style, sentence: at.sentence })) {
    const initial =
      at.style === 'title' ||
      opensSentence(tokens, piece.first, at.sentence) ||
      opensClause(tokens, piece.first)
    if (initial && piece.end - piece.first === 1 && isPlainWord(tokens, piece.first, at)) continue
    if (isPassedOver(at, piece, language)) continue
    take(at, piece, { inner: innerEvidence(tokens, piece, language), initial })
  }
  return named.end
}

/** "le programme Arbois 2027": any year belongs to the name behind such a noun. */
const withYear = (tokens: Tokens, chunk: Chunk, at: Scan): Chunk =>
  chunk.end < at.sentence.endToken &&
  /^20[2-6]\d$/.test(tokens.text[chunk.end]!) &&
  tokens.spaceBefore[chunk.end] === 1 &&
  followsProgramNoun(tokens, chunk.first)
    ? { first: chunk.first, end: chunk.end + 1 }
    : chunk

/** Capital words that name no one: tickers, headings in capitals, boards, functions. */
const isPassedOver = ({ reading: { tokens }, sentence }: Scan, piece: Chunk, language: Language): boolean =>
  isTicker(tokens, piece.first) ||
  isDefinedTerm(tokens, piece) ||
  isLabel(tokens, piece, language) ||
  isSpeaker(tokens, piece, piece.first === sentence.firstToken) ||
  isStreet(tokens, piece) ||
  isDisease(tokens, piece) ||
  isReference(tokens, piece) ||
  isCompanyBody(tokens, piece) ||
  isFunctionAndField(tokens, piece, language) ||
  isShouted(tokens, piece, language)

/** Whether a name may begin here: by the word itself, or by what follows it. */
function opensName(at: Scan, token: number): boolean {
  const { tokens } = at.reading
  return (
    isNameToken(tokens, token) ||
    isInitialLetter(tokens, token) ||
    isCalendarName(tokens, token) ||
    opensByTail(tokens, token, at) ||
    opensByTechnique(tokens, token, at) ||
    (at.reading.language === 'fr' &&
      englishNations.has(tokens.lower[token]!) &&
      isInside(tokens, token + 1) &&
      token > at.sentence.firstToken) ||
    (at.reading.language === 'fr' && isInside(tokens, token) && followsProgramNoun(tokens, token)) ||
    opensSoftly(tokens, token, at)
  )
}

const TECHNIQUES = new Set(['dna', 'rna', 'mrna', 'nk', 'ips', 'mab', 'crispr'])

/** "DNA Script": letters of the field before one more capital word, in running text. */
const opensByTechnique = (tokens: Tokens, token: number, at: Scan): boolean =>
  at.style === 'prose' &&
  TECHNIQUES.has(tokens.lower[token]!) &&
  tokens.letterCase[token + 1] === TokenCase.capital &&
  tokens.spaceBefore[token + 1] === 1 &&
  isInside(tokens, token + 1)

/** "Jun Tian", "June Arbois": a month that is a first name, with no number on either side. */
const isCalendarName = (tokens: Tokens, token: number): boolean =>
  (factsOf(tokens.lower[token]!) & (Fact.calendar | Fact.firstName)) === (Fact.calendar | Fact.firstName) &&
  tokens.letterCase[token] === TokenCase.capital &&
  tokens.kind[token - 1] !== TokenKind.number &&
  tokens.kind[token + 1] === TokenKind.word &&
  tokens.letterCase[token + 1] === TokenCase.capital &&
  tokens.spaceBefore[token + 1] === 1 &&
  !isOrdinary(tokens.lower[token + 1]!, 'en')

/** "la stratégie Filtration": a word of the field with a capital; letter words ("un dispositif CDMO") stay generic. */
const followsProgramNoun = (tokens: Tokens, token: number): boolean =>
  tokens.letterCase[token] === TokenCase.capital &&
  token > 0 &&
  tokens.letterCase[token - 1] === TokenCase.lower &&
  programNounNear(tokens, token - 1)

const SOFT = new Set('new old great good big small all first second next one best'.split(' '))

/** "New England Patriots", "All Souls College": an adjective that belongs to the name where it does not open the sentence. */
function opensSoftly(tokens: Tokens, token: number, at: Scan): boolean {
  if (!SOFT.has(tokens.lower[token]!) || tokens.letterCase[token] !== TokenCase.capital) return false
  if (placePhrase(tokens, token, at.sentence.endToken)) return true
  return (
    token > at.sentence.firstToken &&
    !opensSentence(tokens, token, at.sentence) &&
    token + 1 < at.sentence.endToken &&
    isNameToken(tokens, token + 1)
  )
}

/** "the Pharma Act", "the Biologics Strategy" */
const LAWS = new Set(['act', 'plan', 'pact', 'strategy', 'agenda', 'initiative', 'package', 'directive'])
const SURE_TAIL = Fact.companyTail | Fact.englishHead | Fact.eventTail | Fact.legalForm

/** A generic or national word that the closing word shows to be part of a name: "European Commission", "RD Biotech". */
function opensByTail(tokens: Tokens, token: number, at: Scan): boolean {
  const letterCase = tokens.letterCase[token]
  if (letterCase === TokenCase.lower || letterCase === TokenCase.none) return false
  const facts = factsOf(tokens.lower[token]!)
  if ((facts & Fact.opener) !== 0 || ((facts & Fact.generic) === 0 && !isNationality(tokens.lower[token]!)))
    return false
  const { end } = chunkAt(tokens, token, { end: at.sentence.endToken, language: at.reading.language })
  if (end - token < 2) return false
  // A list or ornament: it is passed over whole, not looked at again from every word.
  if (end - token >= LONGEST_CHUNK) return true
  if ((cuesOf(tokens.lower[token - 1]) & Cue.organizationNoun) !== 0) return true
  if (
    end - token > 2 &&
    tokens.letterCase[token] === TokenCase.capital &&
    (factsOf(tokens.lower[end - 1]!) & Fact.land) !== 0
  )
    return true
  const last = tokens.lower[end - 1]!
  if (
    LAWS.has(last) &&
    tokens.letterCase[token] === TokenCase.capital &&
    tokens.letterCase[end - 1] === TokenCase.capital &&
    at.style === 'prose'
  )
    return true
  return (factsOf(last) & SURE_TAIL) !== 0 || headBefore(tokens, token, end)
}

function headBefore(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first + 1; token < end - 1; token++) {
    const link = tokens.lower[token + 1]
    if ((link === 'of' || link === 'for') && (factsOf(tokens.lower[token]!) & Fact.englishHead) !== 0)
      return true
  }
  return false
}

function isInitialLetter(tokens: Tokens, token: number): boolean {
  if (tokens.text[token + 1] === '.' && tokens.text[token + 2] === '-' && tokens.text[token + 4] === '.')
    return tokens.lower[token]!.length === 1 && tokens.letterCase[token + 5] === TokenCase.capital
  if (
    (tokens.lower[token + 2] ?? '').length > 1 &&
    isOrdinary(tokens.lower[token + 2] ?? '', 'en') &&
    (factsOf(tokens.lower[token + 2]!) & (Fact.surname | Fact.firstName)) === 0
  )
    return false
  return (
    tokens.lower[token]!.length === 1 &&
    tokens.text[token + 1] === '.' &&
    (tokens.letterCase[token + 2] === TokenCase.capital ||
      (tokens.letterCase[token + 2] === TokenCase.upper &&
        (tokens.lower[token + 2]!.length > 3 || tokens.spaceBefore[token + 2] === 0)))
  )
}

/** Endings of participles and adverbs that open sentences, in words that no list has. */
const INFLECTED: Readonly<Record<Language, RegExp>> = {
  fr: /.{4}(?:ée?s?|ement|eurs?|euses?|trices?|tions?|ités?|ismes?|istes?)$/,
  en: /.{4}(?:ed|ing|ly|tions?|ments?|ness|isms?|ists?)$/,
}

const ADJECTIVAL = /.{4}(?:ic|al|ous|ive|ary)$/

/** An ordinary word with the capital of its position; a land or a town before a comma or bracket stays. */
function isPlainWord(tokens: Tokens, token: number, at: Scan): boolean {
  const lower = tokens.lower[token]!
  const facts = factsOf(lower)
  if ((facts & Fact.land) !== 0 || compoundPart.test(lower)) return false
  // "Lysogenic phages": an adjective of the field before its noun.
  const adjective =
    at.reading.language === 'en' && ADJECTIVAL.test(lower) && tokens.letterCase[token + 1] === TokenCase.lower
  if (!adjective && !isOrdinary(lower, at.reading.language) && !INFLECTED[at.reading.language].test(lower))
    return false
  const next = tokens.text[token + 1]
  // ">> Tours. Le site …", "Lens : …": a town as the head of an item.
  const heads = (facts & Fact.largeTown) !== 0 && next !== undefined && /^[.:–—|/]$/.test(next)
  return (
    (facts & anyPlace) === 0 || (!heads && next !== ',' && next !== '(' && token + 1 < at.sentence.endToken)
  )
}
