/** Posts named by a noun: "prend la direction de Y", "quitte la présidence", "appelé à la tête de Y", "la direction sera assurée par X". */
import { naming } from '../lexicon/appointing.ts'
import { isFullMonth } from '../lexicon/calendar.ts'
import { entrusted, holding, leaving, posts } from '../lexicon/function-verbs.ts'
import { lowered } from '../text/lower-case.ts'
import { TokenKind } from '../text/reading.ts'
import { clausesOf, endOfSentence, taskAt } from './clause.ts'
import type { Ground, Placed } from './ground.ts'
import { type Held, isOfCommittee, skipArticles } from './held.ts'
import { beforeAddress, led } from './leading.ts'

const longestPhrase = 7
const isPost = (word: string): boolean => posts.has(word)

/** Token of the noun of a post among the words behind a verb, or -1. */
const postBehind = ({ reading, mentionAt }: Ground, token: number, stop: number): number => {
  const { lower } = reading.tokens
  for (let at = token; at < Math.min(stop, token + longestPhrase); at++) {
    if (posts.has(lower[at]!)) return at
    if (mentionAt.has(at) || /^(?:[.,;:()]|de|of|du|à|at|as|comme|que|that)$/.test(lower[at]!)) return -1
  }
  return -1
}

/** What is taken or left from a verb on, its body included. */
const postFrom = (
  ground: Ground,
  verb: number,
  { subject, from }: { subject: Placed; from: number },
): Held[] => {
  const { tokens } = ground.reading
  const task = taskAt(ground, verb, { subject, isThing: isPost })
  if (task === undefined) return []
  const title = { start: tokens.start[from]!, end: tokens.end[task.last]! }
  return [led(title, task, 'role/post')]
}

/** "nommée en novembre à la tête de …": the token behind the date. */
const behindWhen = ({ reading }: Ground, token: number): number => {
  const { lower, kind } = reading.tokens
  if (!/^(?:en|in|le|on|depuis|since)$/.test(lower[token] ?? '')) return token
  let at = token + 1
  while (
    at < token + 4 &&
    (kind[at] === TokenKind.number || isFullMonth(lower[at]!) || /^(?:dernier|last)$/.test(lower[at]!))
  )
    at++
  return at
}

/** "à la tête de l'usine": of the body named with it, else before it in the same clause. */
const headedFrom = (
  ground: Ground,
  at: number,
  { subject, from }: { subject: Placed; from: number },
): Held[] => {
  const found = postFrom(ground, at, { subject, from })
  let before: Placed | undefined
  for (let token = at; token > subject.endToken && before === undefined; token--) {
    const mention = ground.mentionBefore.get(token)
    if (mention?.type === 'organization') before = mention
  }
  return found.map(one =>
    one.organizationSpan === undefined && before !== undefined
      ? { ...one, organization: before.entity, organizationSpan: before }
      : one,
  )
}

const moved =
  /^(?:appelée?|nommée?|élue?|réélue?|reconduite?|promue?|portée?|désignée?|passée?|appointed|elected|promoted|named|moved)$/
const longestMove = 16

/** "X prend la direction de Y", "X quitte la présidence", "X, appelée à la direction scientifique de Y". */
export const holdsPost = (ground: Ground, person: Placed): Held[] => {
  const { lower } = ground.reading.tokens
  const stop = endOfSentence(ground, person.firstToken)
  for (const { verb } of clausesOf(ground, person)) {
    const word = lower[verb] ?? ''
    const post = holding.has(word) || leaving.has(word) ? postBehind(ground, verb + 1, stop) : -1
    if (post < 0) continue
    const from = leaving.has(word) ? skipArticles(ground, verb + 1) : verb
    const found = postFrom(ground, verb, { subject: person, from })
    if (found.length > 0) return found
  }
  for (let at = person.endToken; at < Math.min(stop - 3, person.endToken + longestMove); at++) {
    if (/^[.;:»”]$/.test(lower[at]!) || ground.mentionAt.get(at)?.type === 'person') break
    // "Y a élu X à sa présidence": the verb stands before the name.
    const given = at === person.endToken && naming.has(lower[beforeAddress(ground, person) - 1] ?? '')
    // "X a passé huit ans chez Y, dont trois à la tête de l'usine"
    const heads = /^(?:à|at)$/.test(lower[at]!) && /^(?:tête|helm)$/.test(lower[at + 2] ?? '')
    if (!given && !heads && !moved.test(lower[at]!)) continue
    const link = given || heads ? at : behindWhen(ground, at + 1)
    if (!/^(?:à|to|au|at)$/.test(lower[link]!)) continue
    const from = skipArticles(ground, link + 1)
    if (heads) return headedFrom(ground, at, { subject: person, from: at })
    return posts.has(lower[from] ?? '') ? postFrom(ground, link, { subject: person, from }) : []
  }
  return []
}

const longestReport = 60
const longestSubject = 14

/** "La direction du site sera assurée par X", "Its chairmanship has been entrusted to X". */
export const entrustedTo = (ground: Ground, person: Placed): Held[] => {
  const { tokens, sentences, sentenceOf, plain } = ground.reading
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  const behind = beforeAddress(ground, person)
  if (behind <= sentence.firstToken) return []
  const end = tokens.end[behind - 1]!
  const phrase = entrusted.exec(lowered(plain.slice(Math.max(sentence.start, end - longestReport), end)))
  if (phrase === null) return []
  let verb = behind - 1
  while (verb > sentence.firstToken && tokens.start[verb]! > end - phrase[0].trimStart().length) verb--
  for (let at = verb; at >= Math.max(sentence.firstToken, verb - longestSubject); at--) {
    if (!posts.has(tokens.lower[at]!)) continue
    const task = taskAt(ground, at - 1, { subject: person, isThing: isPost })
    if (task === undefined) return []
    let last = Math.max(at, Math.min(task.last, verb - 1))
    while (last > at && /^(?:has|have|a|ont|will|is|est)$/.test(tokens.lower[last]!)) last--
    const organization = task.span || !isOfCommittee(ground, at) ? task.organization : undefined
    return [
      led(
        { start: tokens.start[at]!, end: tokens.end[last]! },
        { organization, span: task.span },
        'role/post',
      ),
    ]
  }
  return []
}
