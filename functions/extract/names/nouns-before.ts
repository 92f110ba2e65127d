import type { EntityType } from '../findings.ts'
import { type Sentence, TokenCase, TokenKind, type Tokens } from '../text/reading.ts'
import { Cue, cuesOf } from './context-words.ts'
import { isNationality } from './name-tokens.ts'

/** Articles and the like that may stand between a noun and the name behind it. */
export const ARTICLES = new Set(
  "the le la l' les a an un une du de d' des of its sa son ses their our".split(' '),
)
const NAMING =
  /^(?:calls|dubs|christens|baptise|appelle|nomme|called|dubbed|named|branded|christened|baptisée?s?|nommée?s?|appelée?s?|dénommée?s?|intitulée?s?|entitled|titled)$/
const NAMING_REACH = 7

/** "a tool we call X". */
const isCalled = (tokens: Tokens, at: number): boolean =>
  tokens.lower[at] === 'call' && /^(?:we|they|you|i)$/.test(tokens.lower[at - 1] ?? '')

/** "a platform called X", "un programme baptisé X", "the scheme, known as X": the noun before tells the type. */
export function namedAs(tokens: Tokens, from: number, sentence: Sentence): EntityType | undefined {
  let at = from
  if (tokens.text[at] === '«' || tokens.text[at] === '“' || tokens.text[at] === '"') at--
  const known = tokens.lower[at] === 'as' && tokens.lower[at - 1] === 'known'
  const called = isCalled(tokens, at)
  if (!known && !called && !NAMING.test(tokens.lower[at] ?? '')) return undefined
  for (let noun = at - 1; noun >= sentence.firstToken && noun > at - NAMING_REACH; noun--) {
    const cue = cuesOf(tokens.lower[noun])
    if ((cue & Cue.programNoun) !== 0) return 'program'
    if ((cue & Cue.productNoun) !== 0) return 'product'
    if ((cue & Cue.eventNoun) !== 0) return 'event'
    if ((cue & Cue.organizationNoun) !== 0) return 'organization'
  }
  return known ? undefined : 'product'
}

const LIKE_REACH = 6

/** "des salons comme X", "platforms such as X": the nearest noun of kind before the comparison. */
export function likeNoun(tokens: Tokens, from: number, sentence: Sentence): EntityType | undefined {
  const last = skipArticles(tokens, from, sentence.firstToken)
  const word = tokens.lower[last]
  const such =
    word === 'comme' ||
    word === 'notamment' ||
    word === 'dont' ||
    word === 'including' ||
    word === 'namely' ||
    word === 'like' ||
    (word === 'as' && tokens.lower[last - 1] === 'such') ||
    (word === 'que' && /^tel(?:le)?s?$/.test(tokens.lower[last - 1] ?? ''))
  if (!such) return undefined
  return kindNoun(tokens, { last: last - 1, least: Math.max(sentence.firstToken, last - LIKE_REACH) })
}

/** "three platforms: X", "les lauréats sont : X": the noun next to the colon. */
export const listedKind = (tokens: Tokens, last: number, sentence: Sentence): EntityType | undefined =>
  last > sentence.firstToken ? kindNoun(tokens, { last, least: last }) : undefined

function kindNoun(
  tokens: Tokens,
  { last, least }: { readonly last: number; readonly least: number },
): EntityType | undefined {
  for (let noun = last; noun >= least; noun--) {
    const lower = tokens.lower[noun]!
    if (tokens.letterCase[noun] !== TokenCase.lower) continue
    const kinds = cuesOf(lower) | cuesOf(lower.replace(/(?<=.{3})s$/, ''))
    if ((kinds & Cue.programNoun) !== 0) return 'program'
    if ((kinds & Cue.eventNoun) !== 0) return 'event'
    if ((kinds & Cue.productNoun) !== 0) return 'product'
    if ((kinds & Cue.organizationNoun) !== 0) return 'organization'
    if ((kinds & Cue.placeNoun) !== 0) return 'place'
  }
  return undefined
}

/** By its ending: French adjectives and nationalities. */
export const isAdjective = (tokens: Tokens, token: number): boolean =>
  isNationality(tokens.lower[token]!) ||
  /(?:al|ale|aux|ien|ienne|éen|éenne|ique|aire|ais|aise|ois|oise|ain|aine|ée?|ière?)$/.test(
    tokens.lower[token]!,
  )

/** "le programme X", "le plan national X", "le programme de recherche X". */
export function programNounNear(tokens: Tokens, at: number): boolean {
  if (isCalled(tokens, at)) return false
  if ((cuesOf(tokens.lower[at]) & Cue.programNoun) !== 0) return true
  if (at < 2) return false
  // "l'appel à projets X", "appel à manifestation d'intérêt X".
  if ((tokens.lower[at - 1] === 'à' || tokens.lower[at - 1] === "d'") && isCall(tokens, at - 2)) return true
  if (isAdjective(tokens, at) && (cuesOf(tokens.lower[at - 1]) & Cue.programNoun) !== 0) return true
  return (
    (tokens.lower[at - 1] === 'de' || tokens.lower[at - 1] === "d'") &&
    (cuesOf(tokens.lower[at - 2]) & Cue.programNoun) !== 0
  )
}

const LINKS = new Set(['de', "d'", 'à', 'en', 'pour'])
const FARTHEST = 4

/** "sa résine de purification X", "un bioréacteur à usage unique X": the noun stands before its own complements. */
export function describesProduct(tokens: Tokens, from: number): boolean {
  if (/^(?:sign|sigl)ée?s?$/.test(tokens.lower[from]!)) return false
  let linked = isAdjective(tokens, from)
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    if (tokens.kind[at] !== TokenKind.word || tokens.letterCase[at] !== TokenCase.lower) return false
    if (LINKS.has(tokens.lower[at]!)) linked = true
    else if (linked && (cuesOf(tokens.lower[at]) & Cue.productNoun) !== 0) return true
    else if (ARTICLES.has(tokens.lower[at]!)) return false
  }
  return false
}

const isCall = (tokens: Tokens, at: number): boolean =>
  /^appels?$/.test(tokens.lower[at] ?? '') ||
  (tokens.lower[at - 1] === 'à' && /^appels?$/.test(tokens.lower[at - 2] ?? ''))

/** "au titre de", "dans le cadre du", "lauréat de": what follows pays or selects. */
export function underFrame(tokens: Tokens, from: number): boolean {
  const noun = tokens.lower[skipArticles(tokens, from, 0)]
  return (
    noun === 'titre' ||
    noun === 'cadre' ||
    noun === 'lauréat' ||
    noun === 'lauréate' ||
    noun === 'lauréats' ||
    noun === 'volet'
  )
}

/** The token before the articles that end at `from`. */
export function skipArticles(tokens: Tokens, from: number, first: number): number {
  let at = from
  while (at > first && at > from - 3 && ARTICLES.has(tokens.lower[at]!)) at--
  return at
}

/** Whether a function is named shortly before. */
export function roleWithin(tokens: Tokens, from: number, sentence: Sentence): boolean {
  for (let at = from - 1; at >= sentence.firstToken && at > from - 8; at--)
    if ((cuesOf(tokens.lower[at]) & Cue.role) !== 0) return true
  return false
}
