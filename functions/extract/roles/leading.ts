/** Functions said by a verb of leading: "X heads Y", "qui dirige le site", "Y, led by X", "le comité que préside X". */

import { ledBy, takingOver } from '../lexicon/appointing.ts'
import { founding, leading, leadingForms, ledThings } from '../lexicon/function-verbs.ts'
import { lowered } from '../text/lower-case.ts'
import type { Span } from '../text/reading.ts'
import { clausesOf, endOfSentence, type Task, taskAt } from './clause.ts'
import type { Clause, Ground, Placed } from './ground.ts'
import type { Held } from './held.ts'
import { impliedBody } from './implied.ts'

const longestPurpose = 22

export const led = (
  title: Span,
  { organization, span }: { organization: number | undefined; span: Placed | undefined },
  rule: string,
): Held => ({ title, organization, organizationSpan: span, rule, confidence: 0.7 })

const spanOf = ({ reading }: Ground, first: number, last: number): Span => ({
  start: reading.tokens.start[first]!,
  end: reading.tokens.end[last]!,
})

const companies =
  /^(?:company|business|firm|group|start-up|startup|société|entreprise|start-up|association|groupe)$/

/** The object of a verb of leading; what is founded is a company. */
const objectOf = (ground: Ground, verb: number, subject: Placed): Task | undefined =>
  taskAt(ground, verb, {
    subject,
    loose: !founding.test(ground.reading.tokens.lower[verb]!),
    isThing: word =>
      founding.test(ground.reading.tokens.lower[verb]!) ? companies.test(word) : ledThings.has(word),
  })

/** Token of a verb that says what for: "to run", "pour diriger", "après avoir piloté", or -1. */
const purposeAt = ({ reading, mentionAt }: Ground, from: number, stop: number): number => {
  const { lower } = reading.tokens
  for (let at = from; at < Math.min(stop - 1, from + longestPurpose); at++) {
    const word = lower[at]!
    if (/^(?:[;:»”"]|but|mais)$/.test(word) || (mentionAt.get(at)?.type === 'person' && at > from)) return -1
    const opens = /^(?:to|pour|à|de|avoir|having)$/.test(word) && leadingForms.has(lower[at + 1]!)
    if (opens) return at + 1
  }
  return -1
}

const leadsIn = (ground: Ground, person: Placed, { first, verb }: Clause): Held[] => {
  const { lower } = ground.reading.tokens
  const found: Held[] = []
  const word = lower[verb] ?? ''
  const said = leading.has(word) || (verb > first && leadingForms.has(word))
  const task = said ? objectOf(ground, verb, person) : undefined
  if (task) found.push(led(spanOf(ground, verb, task.last), task, 'role/leads'))
  const stop = endOfSentence(ground, person.firstToken)
  const purpose = purposeAt(ground, task ? task.last + 1 : verb, stop)
  const further = purpose < 0 ? undefined : objectOf(ground, purpose, person)
  if (further) found.push(led(spanOf(ground, purpose, further.last), further, 'role/leads'))
  return found
}

/** "X heads Y", "X, qui dirige le site": the verb and what is led are the title. */
export const leads = (ground: Ground, person: Placed): Held[] =>
  clausesOf(ground, person).flatMap(clause => leadsIn(ground, person, clause))

/** "X, à la tête de Y", "X is at the helm of Y". */
export const atTheHelm = (ground: Ground, person: Placed): Held[] => {
  const { plain } = ground.reading
  const taking = takingOver.exec(lowered(plain.slice(person.end, person.end + 40)))
  if (taking === null) return []
  const end = person.end + taking[0].trimEnd().length
  const taken = [1, 2, 3].map(step => {
    let token = person.endToken
    while (ground.reading.tokens.start[token]! < end) token++
    return ground.mentionAt.get(token + step)
  })
  const body = taken.find(mention => mention?.type === 'organization')
  const title = { start: person.end + taking[0].search(/\p{L}/u), end }
  return body ? [led(title, { organization: body.entity, span: body }, 'role/leads')] : []
}

const address =
  /^(?:the|le|la|l'|m|mme|mr|mrs|ms|dr|pr|pre|dre|prof|professor|professeure?|docteure?|doctor|dame|sir|lord|lady|baron|baroness|baronne|h\.e|h\.e\.|\.)$/

/** Token behind the last word before a name and its form of address. */
export const beforeAddress = ({ reading }: Ground, person: Placed): number => {
  let at = person.firstToken
  while (at > 0 && address.test(reading.tokens.lower[at - 1]!)) at--
  return at
}

/** "le comité, que préside X": the verb stands before its subject. */
export const inverted = (ground: Ground, person: Placed): Held[] => {
  const { lower } = ground.reading.tokens
  const verb = beforeAddress(ground, person) - 1
  if (!/^(?:que|qu'|où)$/.test(lower[verb - 1] ?? '') || !leading.has(lower[verb] ?? '')) return []
  const behind = lower[verb - 2] === ',' ? verb - 2 : verb - 1
  const beside = ground.mentionBefore.get(behind)
  // "le campus Y de Z, que dirige X": where Y stands.
  const linked = beside?.type === 'place' && /^(?:de|d'|à|en|in)$/.test(lower[beside.firstToken - 1] ?? '')
  const body = linked ? ground.mentionBefore.get(beside.firstToken - 1) : beside
  const title = spanOf(ground, verb, verb)
  if (body?.type === 'organization')
    return [led(title, { organization: body.entity, span: body }, 'role/leads')]
  const group = [1, 2, 3, 4].some(back => /^(?:comité|jury|commission)$/.test(lower[behind - back] ?? ''))
  const organization = group ? undefined : impliedBody(ground, verb, 'generic')
  return [led(title, { organization, span: undefined }, 'role/leads')]
}

const leadLength = 40
const addressBehind =
  /(?: (?:the|dr|pr|prof|professor|professeure?|le|la|mr|mrs|ms|m|mme|sir|dame|lord|lady|baron|baroness|baronne)\.?)* ?$/u

const board = /^(?:board|conseil|comité)$/

/** The body that "led by" stands behind: named right before, else the one spoken of. */
const bodyLed = (
  ground: Ground,
  phrase: number,
): { organization: number | undefined; span: Placed | undefined } | undefined => {
  const { reading, mentionBefore } = ground
  const { lower } = reading.tokens
  let at = phrase
  while (at > phrase - 4 && /^(?:[,()]|is|est|was|and|et|fut|sera)$/.test(lower[at - 1] ?? '')) at--
  const beside = mentionBefore.get(at)
  // A meeting is held under somebody's chairmanship.
  if (beside === undefined && /^(?:sous|under)$/.test(lower[phrase] ?? '')) return undefined
  if (beside?.type === 'organization' && !board.test(lower[beside.firstToken]!))
    return { organization: beside.entity, span: beside }
  if ([1, 2, 3].some(back => /^(?:comité|jury|panel|committee)$/.test(lower[at - back] ?? '')))
    return { organization: undefined, span: undefined }
  return { organization: impliedBody(ground, phrase, 'generic'), span: undefined }
}

/** "Y, led by X", "Dirigée par X, Y …". */
export const ledByPerson = (ground: Ground, person: Placed): Held[] => {
  const { sentences, sentenceOf, plain, tokens } = ground.reading
  const from = Math.max(0, person.start - leadLength)
  const phrase = ledBy.exec(lowered(plain.slice(from, person.start)))
  if (phrase === null) return []
  const start = from + phrase.index
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  const title = { start, end: start + phrase[0].replace(addressBehind, '').length }
  let token = person.firstToken
  while (token > sentence.firstToken && tokens.start[token]! > start) token--
  // "Led by X, Y …": the body follows only where the phrase opens the sentence.
  if (start - sentence.start >= 3) {
    const body = bodyLed(ground, token)
    return body === undefined ? [] : [led(title, body, 'role/led-by')]
  }
  const behind = ground.placed.find(
    ({ type, start: at }) => type === 'organization' && at >= person.end && at < sentence.end,
  )
  return [led(title, { organization: behind?.entity, span: behind }, 'role/led-by')]
}
