/** What belongs to a title behind its head, and whose function it is. */
import { territorialOffices, titleModifiers } from '../lexicon/offices.ts'
import { articles, clauseOpeners, genericBody, specificBody, titleEnds } from '../lexicon/title-words.ts'
import type { Ground, Placed } from './ground.ts'
import type { Pointer } from './implied.ts'
import { behindSeparator, isCut, secondSeparator, separators } from './title-end.ts'
import { departmentEnd, isDepartment, isFurtherField, isPart } from './title-fields.ts'
import { headFrom } from './title-head.ts'

const longestTitle = 18

export const skipArticles = ({ reading }: Ground, token: number): number => {
  let at = token
  while (articles.has(reading.tokens.lower[at] ?? '')) at++
  return at
}

/** A further title or person begins behind "and". */
const startsAnother = (ground: Ground, token: number): boolean => {
  const at = skipArticles(ground, token)
  return ground.mentionAt.get(at)?.type === 'person' || headFrom(ground, at) >= 0
}

/** "of the Region in charge of …": a body without its name, so the one named before. "the region Normandie" is no such. */
const isDefiniteBody = ({ reading, mentionAt }: Ground, at: number): boolean => {
  const { lower, text } = reading.tokens
  if (!genericBody.test(lower[at]!) && !specificBody.test(lower[at]!)) return false
  // "du conseil d'administration" is the company's.
  if (/^(?:conseil|board|council)$/.test(lower[at]!) && /^(?:de|d'|of)$/.test(lower[at + 1] ?? ''))
    return false
  return (
    /^(?:the|la|le|l'|du)$/.test(lower[at - 1] ?? '') &&
    !mentionAt.has(at + 1) &&
    !/^\p{Lu}/u.test(text[at + 1] ?? '')
  )
}

/** "du conseil régional": the Region's. */
const councils: Readonly<Record<string, string>> = { régional: 'région', départemental: 'département' }

/** "member of its board" */
const ownBody = /^(?:its|their|son|sa|leur)$/

/** The words behind a head: where they end, the body that is named, or the word that points at one. */
export interface Complement {
  readonly end: number
  readonly body: Placed | undefined
  readonly coreferent: string | undefined
}

const longestQuoted = 6

/** "conseiller « santé » au cabinet": token of the mark that closes, or -1. */
const closingOf = (lower: readonly string[], token: number): number => {
  for (let at = token + 1; at < token + longestQuoted; at++) if (lower[at] === '»') return at
  return -1
}

/** The words from the head on, up to where the title ends or its body is named. */
export const complement = (ground: Ground, head: number, owner: Placed | undefined): Complement => {
  const { reading, mentionAt } = ground
  const { lower } = reading.tokens
  const stop = Math.min(reading.sentences[reading.sentenceOf[head]!]!.endToken, head + longestTitle)
  let coreferent: string | undefined
  for (let at = head + 1; at < stop; at++) {
    const word = lower[at]!
    const mention = mentionAt.get(at)
    // "VP Supply Chain": taken for a person's name, yet made of a title's words.
    if (mention?.type === 'person' && !titleModifiers.has(word)) return { end: at, body: owner, coreferent }
    if (
      mention?.type === 'organization' &&
      owner === undefined &&
      !territorialOffices.has(lower[head]!) &&
      !isPart(ground, mention)
    )
      return { end: at, body: mention, coreferent }
    const quoted = word === '«' ? closingOf(lower, at) : -1
    if (mention !== undefined) at = mention.endToken - 1
    else if (quoted > 0) at = quoted
    else if (isDepartment(ground, at)) at = departmentEnd(ground, at)
    else if (isFurtherField(ground, head, at)) continue
    else if (separators.has(word)) {
      const body = owner ?? behindSeparator(ground, at)
      const further = body === undefined ? secondSeparator(ground, at, stop) : -1
      if (further < 0) return { end: at, body, coreferent }
      return { end: further, body: behindSeparator(ground, further), coreferent }
    } else if (titleEnds.has(word) || clauseOpeners.has(word) || isCut(ground, at))
      return { end: at, body: owner, coreferent }
    else if ((word === 'and' || word === 'et') && startsAnother(ground, at + 1))
      return { end: at, body: owner, coreferent }
    else if (isDefiniteBody(ground, at) || ownBody.test(word))
      coreferent = councils[lower[at + 1] ?? ''] ?? word
  }
  return { end: stop, body: owner, coreferent }
}

/** "Sanofi's CEO", "the Commission's Vice-President": whose the function is, and where the title begins. */
export const ownerAt = (
  ground: Ground,
  token: number,
): { first: number; owner: Placed | undefined; definite: string | undefined } | undefined => {
  const { lower } = ground.reading.tokens
  const owner = ground.mentionAt.get(token)
  if (owner?.type === 'organization') {
    const first = lower[owner.endToken] === "'s" ? owner.endToken + 1 : owner.endToken
    return headFrom(ground, first) < 0 ? undefined : { first, owner, definite: undefined }
  }
  const word = lower[token] ?? ''
  // "the hall's manager": the hall is the body's.
  const thing =
    lower[token + 1] === "'s" &&
    /^(?:the|its|our)$/.test(lower[token - 1] ?? '') &&
    headFrom(ground, token + 2) >= 0
  if (thing && !ground.mentionAt.has(token)) return { first: token + 2, owner: undefined, definite: word }
  if (lower[token + 1] === "'s" && (genericBody.test(word) || specificBody.test(word)))
    return { first: token + 2, owner: undefined, definite: word }
  return { first: token, owner: undefined, definite: undefined }
}

/** "the company" is any body, "the Region" one with that word in its name. */
export const pointerOf = (word: string): Pointer =>
  ownBody.test(word) ? 'possessive' : specificBody.test(word) ? { word } : 'generic'
