/** Titles before a name: "Y's CEO X", "le directeur général de Y, X", "Professor at Y and director of Z, X". */
import { leading } from '../lexicon/function-verbs.ts'
import { executives, offices, titleModifiers } from '../lexicon/offices.ts'
import { articles, links } from '../lexicon/title-words.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Ground, Placed } from './ground.ts'
import { type Held, held, heldIn } from './held.ts'
import { beforeAddress } from './leading.ts'
import { sharing, type Title, titleAt } from './title.ts'
import { headFrom } from './title-head.ts'

const longestTime = 6
const lookBack = 18
const glue =
  /^(?:\d+|dame|sir|dre|pre|docteur|docteure|doctor|,|and|et|the|la|le|l'|m|mr|mrs|ms|mme|dr|pr|professor|lord|lady|baron|baroness|\)|\.)$/
const saying =
  /^(?:explique|said|says|indique|selon|souligne|précise|ajoute|confie|rappelle|with|by|par|avec|to|à)$/

/** "Health Minister X": capitals before an English title are its own, unless a name ends there. */
const isPartOfTitle = ({ reading, mentionBefore }: Ground, token: number): boolean => {
  const word = reading.tokens.lower[token]!
  if (mentionBefore.has(token + 1) || links.has(word)) return false
  if (titleModifiers.has(word) || executives.has(word)) return true
  // "la ministre déléguée chargée de …": an office goes on in a second one.
  if (reading.language === 'fr' && offices.has(word)) return true
  const { letterCase, kind } = reading.tokens
  return (
    reading.language === 'en' &&
    letterCase[token] === TokenCase.capital &&
    kind[token] === TokenKind.word &&
    !articles.has(word)
  )
}

/** First token of the title whose head or modifier stands at a token. */
const beginning = (ground: Ground, token: number, sentenceStart: number): number => {
  let first = token
  while (first > sentenceStart && isPartOfTitle(ground, first - 1)) first--
  return headFrom(ground, first) >= 0 ? first : token
}

/** The title that begins at a token, its owner before it included ("Y's", "the company's"). */
const titleFrom = (ground: Ground, first: number): Title | undefined => {
  const genitive = ground.reading.tokens.lower[first - 1] === "'s"
  const owner = ground.mentionBefore.get(genitive ? first - 1 : first)
  if (owner?.type === 'organization') return titleAt(ground, owner.firstToken)
  // "Germany's health minister": the country is no body.
  return titleAt(ground, genitive && owner === undefined ? first - 2 : first)
}

/** "Professor X" addresses; "professor at Y" is a function. */
const isAddress = ({ reading }: Ground, { firstToken, after }: Title): boolean =>
  after === firstToken + 1 && /^professeure?$|^professor$/.test(reading.tokens.lower[firstToken]!)

/** Token of the bracket that closes before another token, or -1. */
const closing = (lower: readonly string[], from: number, to: number): number => {
  for (let at = from; at < to; at++) if (lower[at] === ')') return at
  return -1
}

/** What was read ends where the person (or the next title) begins. */
const meets = ({ reading, mentionAt }: Ground, behindTitle: number, reach: number): boolean => {
  // "directrice de l'École de Y (EY), X"
  const bracket =
    reading.tokens.lower[behindTitle] === '(' ? closing(reading.tokens.lower, behindTitle, reach) : -1
  const read = bracket > 0 ? bracket + 1 : behindTitle
  // "Directrice de Y depuis 2018, X": a place and a time may follow.
  const place = mentionAt.get(links.has(reading.tokens.lower[read]!) ? read + 1 : read)
  const behind = place?.type === 'place' ? place.endToken : read
  const { lower } = reading.tokens
  if (/^en la personne (?:de|d')$/.test(lower.slice(read, reach).join(' '))) return true
  const timed =
    lower[reach] === ',' && /^(?:depuis|since)$/.test(lower[behind]!) && reach - behind <= longestTime
  const end = timed || place?.type === 'place' ? (timed ? reach : behind) : read
  for (let at = end; at < reach; at++) if (!glue.test(reading.tokens.lower[at]!)) return false
  return end <= reach
}

const longestGloss = 16

/** "Présidente de Y, l'association des …, X": what the body is, between two commas. */
const isGloss = (
  { reading, mentionAt }: Ground,
  { after, organizationSpan }: Title,
  target: number,
): boolean => {
  const { lower } = reading.tokens
  if (organizationSpan === undefined || lower[after] !== ',' || target - after > longestGloss) return false
  if (!articles.has(lower[after + 1] ?? '')) return false
  for (let at = after; at < target; at++) if (mentionAt.get(at)?.type === 'person') return false
  return true
}

/** "Y a élu X": a verb. */
const isElection = ({ reading }: Ground, head: number): boolean =>
  /^(?:élue?|élus)$/.test(reading.tokens.lower[head]!) &&
  /^(?:a|ont|est|été|avait)$/.test(reading.tokens.lower[head - 1] ?? '')

/** "l'usine que pilote X": a verb. */
const isInverted = ({ reading }: Ground, head: number): boolean =>
  leading.has(reading.tokens.lower[head]!) &&
  /^(?:que|qu'|où|qui)$/.test(reading.tokens.lower[head - 1] ?? '')

/** Whether a comma stands between two titles. */
const isListed = ({ reading }: Ground, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.tokens.lower[at] === ',') return true
  return false
}

/** A title before a comma and a name needs an article, the sentence's start or a verb of saying before it. */
const opens = ({ reading, mentionBefore }: Ground, first: number, sentenceStart: number): boolean => {
  const word = reading.tokens.lower[first - 1]!
  return (
    first - sentenceStart <= 2 ||
    articles.has(word) ||
    /^(?:our|notre|my|mon|ma|son|sa|leur)$/.test(
      articles.has(word) ? word : (reading.tokens.lower[first - 2] ?? ''),
    ) ||
    saying.test(word) ||
    word === "'s" ||
    (/^(?:as|comme|que|de)$/.test(word) &&
      /^(?:as|comme|tant|qualité)$/.test(
        word === 'que' || word === 'de' ? (reading.tokens.lower[first - 2] ?? '') : word,
      )) ||
    mentionBefore.has(first)
  )
}

/** "Congress chair X (Y)": a title without its body takes the one in brackets. */
const inBrackets = ({ reading, mentionAt }: Ground, { endToken }: Placed, title: Title): Title => {
  const { lower } = reading.tokens
  // "Analyst X of Y", "Analyst X (Y)"
  let at = endToken
  while (at < endToken + 3 && /^(?:[(]|of|at|from|de|du|chez|the|la|l')$/.test(lower[at] ?? '')) at++
  const body = at > endToken ? mentionAt.get(at) : undefined
  return body?.type === 'organization' && title.organization === undefined && title.pointer === 'bare'
    ? heldIn(title, body)
    : title
}

export const beforeName = (ground: Ground, person: Placed, claimed: ReadonlySet<number>): Held[] => {
  const { reading } = ground
  const sentence = reading.sentences[reading.sentenceOf[person.firstToken]!]!
  const behind = beforeAddress(ground, person)
  // "Our managing director is X"
  const comma = /^(?:,|is|est|sera|was|remains|reste)$/.test(reading.tokens.lower[behind - 1] ?? '')
  const target = comma ? behind - 1 : person.firstToken
  // "… délégué et X": another's title.
  if (/^(?:and|et)$/.test(reading.tokens.lower[(comma ? target : behind) - 1] ?? '')) return []
  const confidence = comma ? 0.75 : 0.85
  const found: Title[] = []
  // Titles joined to a later one by "and" count once the first of the row is found to open it.
  let pending: Title[] = []
  let reach = target
  for (let at = target - 1; at >= Math.max(sentence.firstToken, target - lookBack); at--) {
    if (claimed.has(at) || headFrom(ground, at) < 0) continue
    const first = beginning(ground, at, sentence.firstToken)
    const title = titleFrom(ground, first)
    at = first
    if (title !== undefined && !comma && isAddress(ground, title)) continue
    if (title === undefined || isElection(ground, title.headToken) || isInverted(ground, title.headToken))
      continue
    const glossed = comma && first === sentence.firstToken && isGloss(ground, title, target)
    if (!glossed && !meets(ground, title.after, pending.length > 0 && title.after >= target ? target : reach))
      continue
    // "Y's CEO, and executive vice president X": another's title.
    if (reach < target && isListed(ground, title.after, reach)) break
    const joined = /^(?:and|et)$/.test(reading.tokens.lower[first - 1] ?? '')
    const opened = !joined && (!comma || opens(ground, first, sentence.firstToken))
    // "Maire de Y et président de Z, X": one title that covers the later one.
    if (title.after >= target) pending = []
    if (opened) found.push(...pending, title)
    else if (joined) pending.push(title)
    else continue
    if (opened) pending = []
    reach = first
  }
  if (!comma && found.length === 0) found.push(...pending)
  return sharing(ground, found.toReversed()).map(title =>
    held(ground, person, {
      title: inBrackets(ground, person, title),
      rule: 'role/before-name',
      confidence,
    }),
  )
}
