/** Where a title ends: at a time, an address, a verb or a mark, or before the body behind it. */
import { isFullMonth } from '../lexicon/calendar.ts'
import { bodyWords } from '../lexicon/offices.ts'
import { articles, clauseOpeners, links, titleEnds } from '../lexicon/title-words.ts'
import { TokenKind } from '../text/reading.ts'
import type { Ground, Placed } from './ground.ts'
import { isField } from './title-fields.ts'
import { isHead } from './title-head.ts'

export const separators = new Set([',', '–', '—', '|', '(', '-', '/'])

/** "directrice des opérations, Lonza", "CEO (Lonza)": the body may stand behind a mark, with an article or link. */
export const behindSeparator = (ground: Ground, comma: number): Placed | undefined => {
  const { lower } = ground.reading.tokens
  let at = comma + 1
  while (at < comma + 4 && links.has(lower[at] ?? '')) at++
  const mention = ground.mentionAt.get(at)
  if (mention?.type !== 'organization' || isField(ground, mention)) return undefined
  // "…, director, Lonza is": that body opens a clause of its own.
  const opens = clauseOpeners.has(lower[mention.endToken] ?? '') && !links.has(lower[comma + 1] ?? '')
  return opens && !/^(?:said|says|told|explains?|explique)$/.test(lower[mention.endToken]!)
    ? undefined
    : mention
}

/** "Director, Process Development – Y": the title goes on over a first mark when a second one leads to the body. */
export const secondSeparator = (ground: Ground, separator: number, stop: number): number => {
  const { lower } = ground.reading.tokens
  for (let at = separator + 1; at < Math.min(separator + 6, stop); at++) {
    const word = lower[at]!
    if (separators.has(word)) return at > separator + 1 && behindSeparator(ground, at) !== undefined ? at : -1
    const mention = ground.mentionAt.get(at)
    if (
      (mention !== undefined && !isField(ground, mention)) ||
      titleEnds.has(word) ||
      clauseOpeners.has(word) ||
      articles.has(word) ||
      isHead(word)
    )
      return -1
  }
  return -1
}

/** "à la Direction des affaires (DA)": where a body's name before its acronym in brackets begins, or -1. */
export const spelledOut = ({ reading }: Ground, head: number, bracket: number): number => {
  const { lower, text } = reading.tokens
  if (lower[bracket] !== '(' || !/^\p{Lu}{2,8}$/u.test(text[bracket + 1] ?? '')) return -1
  const letters = [...lower[bracket + 1]!]
  for (let at = bracket - 1; at > head && letters.length > 0; at--) {
    if (links.has(lower[at]!)) continue
    if (letters.pop() !== lower[at]![0]) return -1
    if (letters.length === 0 && links.has(lower[at - 1]!)) return at
  }
  return -1
}

const longestKind = 4

/** Token of a generic word for the body named behind it ("la CDMO française Y"), or -1. */
export const kindBefore = ({ reading }: Ground, head: number, end: number): number => {
  const { lower } = reading.tokens
  if (links.has(lower[end - 1]!)) return -1
  for (let at = end - 1, found = false; at > Math.max(head, end - longestKind); at--) {
    found ||= bodyWords.has(lower[at]!)
    // "CEO of Danish drug maker Y": what stands before the kind belongs to it.
    if (found && links.has(lower[at - 1]!)) return at
  }
  return -1
}

const forms = /^(?:dr|pr|pre|prof|mr|mrs|ms|mme|dame|sir|m)$/
const seasons = /^(?:printemps|été|automne|hiver|spring|summer|autumn|fall|winter|early|late)$/
const days = /^(?:last|dernier|dernière|hier|yesterday|today)$/

/** "in March", "en 2021", "au printemps", "last month". */
const isTime = ({ reading }: Ground, at: number): boolean => {
  const { lower, kind } = reading.tokens
  const word = lower[at]!
  const next = lower[at + 1] ?? ''
  if (days.test(word)) return true
  if (/^(?:au|à|in|en)$/.test(word) && seasons.test(next)) return true
  return (
    /^(?:in|en|on|le|au|since|by)$/.test(word) && (isFullMonth(next) || kind[at + 1] === TokenKind.number)
  )
}

/** "directeur et quittera …", "and to Y": what is joined is no title. */
const joinsVerb = (next: string): boolean => /(?:era|ira|dra|eront)$|^(?:will|has|was|to|à|for)$/.test(next)

const farthestBody = 4

const leadsToBody = ({ mentionAt }: Ground, token: number): boolean => {
  for (let at = token; at < token + farthestBody; at++) {
    const mention = mentionAt.get(at)
    if (mention !== undefined) return mention.type === 'organization'
  }
  return false
}

/** A pictogram, a form of address, a time, or what leads elsewhere, ends a title. */
export const isCut = (ground: Ground, at: number): boolean => {
  const { lower, text, kind } = ground.reading.tokens
  const word = lower[at]!
  const next = lower[at + 1] ?? ''
  // "at" leads to a body, or to where the title is of no more interest.
  if (word === 'at') return ![1, 2, 3].some(step => ground.mentionAt.get(at + step)?.type === 'organization')
  // "adviser to the Irish agency Y": to a body.
  if (word === 'to') return ground.reading.language === 'en' && !leadsToBody(ground, at + 1)
  if (word === 'en' && next === 'la') return lower[at + 2] === 'personne'
  if (/^(?:and|et)$/.test(word)) return joinsVerb(next)
  if (kind[at] === TokenKind.symbol && word !== '&') return true
  if (forms.test(word) && (next === '.' || /^\p{Lu}/u.test(text[at + 1] ?? ''))) return true
  // "site head in Y": a place says where, not what.
  if (/^(?:in|à)$/.test(word) && ground.mentionAt.get(at + 1)?.type === 'place') return true
  return isTime(ground, at)
}
