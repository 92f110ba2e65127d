/** The clause that a person is the subject of: where its verb stands, and what the verb acts on. */
import { fullMonths, isFullMonth } from '../lexicon/calendar.ts'
import { leading } from '../lexicon/function-verbs.ts'
import { bodyWords } from '../lexicon/offices.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Clause, Ground, Placed } from './ground.ts'
import { skipArticles } from './held.ts'
import { impliedBody, spokenOf } from './implied.ts'

const longestBrackets = 8
const longestApposition = 14
const longestAuxiliaries = 7
const longestObject = 12

/** Auxiliaries and adverbs before the verb that counts. */
const auxiliaries =
  /^(?:who|qui|has|have|had|a|ont|avait|will|would|is|was|to|be|been|est|était|sera|va|doit|vient|de|d'|used|also|now|currently|today|already|soon|recently|formerly|previously|jointly|himself|herself|himself|y|en|l'|aujourd'hui|désormais|également|aussi|déjà|récemment|auparavant|jusqu'ici|alors|ensuite|bientôt|provisoirement|then|since|long|ever|ago|depuis|maintenant|toujours|still)$/

const datings = /^(?:until|till|since|from|in|depuis|jusqu'en|jusqu'|jusqu'à|en|dès)$/
const longestDating = 5

/** Token behind "until 2020", "depuis trois ans" between "who" and its verb, or the same token. */
const behindDating = ({ reading }: Ground, token: number, stop: number): number => {
  const { lower, kind } = reading.tokens
  if (!datings.test(lower[token] ?? '')) return token
  for (let at = token + 1; at < Math.min(stop, token + longestDating); at++)
    if (kind[at] === TokenKind.number || isTimeWord(lower[at]!)) {
      let end = at + 1
      while (end < stop && (kind[end] === TokenKind.number || isTimeWord(lower[end]!))) end++
      return lower[end] === ',' ? end + 1 : end
    }
  return token
}

const timeWord =
  /^(?:last|recently|now|years?|months?|week|summer|spring|autumn|ans?|mois|récemment|ici|présent|peu)$/

const isTimeWord = (word: string): boolean => isFullMonth(word) || timeWord.test(word)

export const endOfSentence = ({ reading }: Ground, token: number): number =>
  reading.sentences[reading.sentenceOf[token]!]!.endToken

/** Where the verbs of a person's clauses may stand: behind the name, behind "who", behind brackets or an apposition. */
const startsOf = ({ reading }: Ground, person: Placed, stop: number): number[] => {
  const { lower } = reading.tokens
  const end = person.endToken
  if (/^(?:who|qui)$/.test(lower[end] ?? '')) return [end]
  const closer = lower[end] === '(' ? ')' : lower[end] === ',' ? ',' : undefined
  if (closer === undefined) return [end]
  const starts = /^(?:who|qui)$/.test(lower[end + 1] ?? '') ? [end + 1] : []
  const reach = end + (closer === ')' ? longestBrackets : longestApposition)
  for (let at = end + 1; at < Math.min(stop, reach); at++)
    // "X (Y), who …"
    if (lower[at] === closer) return [...starts, lower[at + 1] === ',' ? at + 2 : at + 1]
  return starts.length > 0 ? starts : [end + 1]
}

const goingOn = /^(?:has|serves|served|siège|occupe)$/
const longestJoined = 16
const opensAnother = new Set([...'which that whose dont où where que'.split(' '), ...';:«»“”"'])

/** "who chairs the board and has served as CEO": where a second verb of the same subject stands. */
const joinedTo = ({ reading, mentionAt }: Ground, first: number, stop: number): number[] => {
  const { lower } = reading.tokens
  for (let at = first + 1; at < Math.min(stop - 1, first + longestJoined); at++) {
    if (opensAnother.has(lower[at]!)) return []
    if (mentionAt.get(at)?.type === 'person') return []
    if (lower[at] !== 'and' && lower[at] !== 'et') continue
    // "founded the business and ran it" says no second function.
    if (/^(?:it|them)$/.test(lower[at + 2] ?? '')) return []
    if (goingOn.test(lower[at + 1]!) || leading.has(lower[at + 1]!)) return [at + 1]
  }
  return []
}

/** The clauses that a person is the subject of, as far as its sentence shows. */
export const clausesOf = (ground: Ground, person: Placed): readonly Clause[] => {
  const found = ground.clauses.get(person) ?? readClauses(ground, person)
  ground.clauses.set(person, found)
  return found
}

const readClauses = (ground: Ground, person: Placed): Clause[] => {
  const { lower } = ground.reading.tokens
  const stop = endOfSentence(ground, person.firstToken)
  return startsOf(ground, person, stop)
    .filter(first => first < stop)
    .flatMap(first => [first, ...joinedTo(ground, first, stop)])
    .map(first => {
      let verb = first
      while (verb < stop && verb - first < longestAuxiliaries && auxiliaries.test(lower[verb]!)) verb++
      const dated = lower[verb] === ',' && verb > first ? verb + 1 : verb
      const behind = behindDating(ground, dated, stop)
      if (behind > dated) verb = behind
      while (behind > dated && verb < stop && auxiliaries.test(lower[verb]!)) verb++
      return { first, verb }
    })
}

/** What a verb acts on: its last token, and the body, named or meant; undefined where it is nothing that is led. */
export interface Task {
  readonly last: number
  readonly organization: number | undefined
  readonly span: Placed | undefined
}

const ends =
  /^(?:[.;:(),!?…–—|]|»|”|"|after|après|avec|with|until|who|which|that|whose|qui|dont|où|where|when|while|and|before|avant|as|comme|she|he|elle|il|on|under|sous|par|by|plus|not|ne|n'|to)$/
const times = /^(?:depuis|since|for|from|en|in|dès|pendant|durant|during|jusqu'|jusqu'à|à|au)$/
const owners = /^(?:at|of|de|du|des|d'|chez|within|for|from|pour)$/

/** "since 2019", "depuis trois ans", "également" between the verb and its object. */
const behindTime = ({ reading }: Ground, token: number): number => {
  const { lower, kind } = reading.tokens
  let at = token
  while (
    at < token + 3 &&
    /^(?:aujourd'hui|désormais|également|aussi|now|also|today|jusqu'alors|jusqu'ici|jusqu'|alors|ici|auparavant|précédemment|previously|currently|then)$/.test(
      lower[at] ?? '',
    )
  )
    at++
  if (lower[at] === 'par' && lower[at + 1] === 'ailleurs') at += 2
  if (!/^(?:depuis|since)$/.test(lower[at] ?? '')) return at
  at++
  while (
    at < token + 5 &&
    (kind[at] === TokenKind.number ||
      /^(?:le|début|fin|mi|un|deux|trois|quatre|cinq|dix|an|ans|mois|sa|création)$/.test(lower[at] ?? '') ||
      fullMonths.fr.has(lower[at] ?? ''))
  )
    at++
  return at
}

const isBody = (mention: Placed | undefined): mention is Placed => mention?.type === 'organization'

/** The body of an object that names none: a committee's is not the company's. */
const meant = (ground: Ground, subject: Placed, from: number, last: number): number | undefined => {
  const { lower } = ground.reading.tokens
  for (let at = from; at <= last; at++)
    if (/^(?:comité|jury|panel|committee|commission|syndicat|region)$/.test(lower[at]!)) return undefined
  // "leads the Suite": the body spoken of whose name has that word.
  for (let at = from; at <= last; at++) {
    const isName = ground.reading.tokens.letterCase[at] === TokenCase.capital
    const named = isName ? impliedBody(ground, from, { word: lower[at]! }) : undefined
    if (named !== undefined) return named
  }
  // What stands between a name and its verb tells where somebody was.
  return impliedBody(ground, Math.min(subject.firstToken, from), 'generic')
}

/** The body before "où elle dirigeait …", "where she ran …". */
export const bodyBeforeWhere = ({ reading, mentionBefore }: Ground, subject: Placed): Placed | undefined => {
  const { lower } = reading.tokens
  let at = subject.firstToken
  while (at > subject.firstToken - 8 && !/^(?:où|where)$/.test(lower[at - 1] ?? '')) at--
  if (!/^(?:où|where)$/.test(lower[at - 1] ?? '')) return undefined
  const body = mentionBefore.get(lower[at - 2] === ',' ? at - 2 : at - 1)
  return isBody(body) ? body : undefined
}

const longestKind = 4
const sites = /^(?:site|usine|plant|factory|unité|unit|facility|atelier)$/

/** What counts as an object; a loose one may be anything whose body is named ("heads vial filling at Y"). */
interface Reach {
  readonly subject: Placed
  readonly isThing: (word: string) => boolean
  readonly loose?: boolean
}

const skipBackArticles = (lower: readonly string[], token: number): number => {
  let at = token
  while (/^(?:the|la|le|l'|les)$/.test(lower[at - 1] ?? '')) at--
  return at
}

const longestQuoted = 6

/** Token of the mark that closes a quoted word, or -1. */
const closing = (lower: readonly string[], token: number): number => {
  for (let at = token; at < token + longestQuoted; at++) if (lower[at] === '»') return at
  return -1
}

/** Reads the object that begins behind a verb. */
export const taskAt = (
  ground: Ground,
  verb: number,
  { subject, isThing, loose = false }: Reach,
): Task | undefined => {
  const { reading, mentionAt } = ground
  const { lower } = reading.tokens
  const stop = Math.min(endOfSentence(ground, verb), verb + 1 + longestObject)
  const first = skipArticles(ground, behindTime(ground, verb + 1))
  const direct = mentionAt.get(
    bodyWords.has(lower[first] ?? '') && isBody(mentionAt.get(first + 1)) ? first + 1 : first,
  )
  const located = bodyBeforeWhere(ground, subject)
  // "Y, where she heads Advanced Therapies": a part of Y.
  if (isBody(direct) && located !== undefined && located.entity !== direct.entity)
    return { last: direct.endToken - 1, organization: located.entity, span: located }
  if (isBody(direct)) return { last: verb, organization: direct.entity, span: direct }
  const pronoun =
    lower[first] === 'it' ||
    (/^(?:le|la|l')$/.test(lower[verb - 1] ?? '') && /(?:er|re|ir)$/.test(lower[verb]!))
  if (pronoun)
    return {
      last: lower[first] === 'it' ? first : verb,
      organization: spokenOf(ground, verb),
      span: undefined,
    }
  let thing = -1
  let cut = -1
  let at = first
  for (; at < stop; at++) {
    const word = lower[at]!
    const mention = mentionAt.get(at)
    // "runs the skills campus Y", "dirige le façonnier Y": Y itself is led.
    const plainly =
      isBody(mention) &&
      loose &&
      at - first <= longestKind &&
      !sites.test(lower[thing] ?? '') &&
      !lower.slice(first, at).some(word => owners.test(word) || word === "'s")
    if (plainly) return { last: verb, organization: mention.entity, span: mention }
    const owned = at > first && owners.test(lower[skipBackArticles(lower, at) - 1] ?? '')
    if (isBody(mention) && (thing >= 0 || (loose && owned))) {
      let last = at - 1
      while (
        last > Math.max(thing, verb) &&
        (owners.test(lower[last]!) || /^(?:the|la|le|l'|les)$/.test(lower[last]!))
      )
        last--
      return { last, organization: mention.entity, span: mention }
    }
    if (mention?.type === 'person') break
    if (cut < 0 && thing >= 0 && /^(?:for|from|at|pour|chez)$/.test(word)) cut = at
    if (isThing(word) && cut < 0) thing = at
    // "la commission « qualité » de Y"
    else if (word === '«' && closing(lower, at) > 0) at = closing(lower, at)
    else if (ends.test(word) || (times.test(word) && !owners.test(word))) break
    if (mention !== undefined) at = mention.endToken - 1
  }
  if (thing < 0 && !(loose && located !== undefined && at > first)) return undefined
  let last = (cut < 0 ? at : cut) - 1
  while (last > thing && (owners.test(lower[last]!) || /^(?:the|la|le|l'|les)$/.test(lower[last]!))) last--
  return { last, organization: located?.entity ?? meant(ground, subject, first, last), span: located }
}
