/** Functions said by a verb: "X has been named head of Z", "Y nomme X directrice", "X heads Y", "Y, dirigé par X". */
import { appointing, leading, ledBy, naming, takingOver, transition } from '../lexicon/offices.ts'
import type { Span } from '../text/reading.ts'
import { type Ground, organizationBefore, type Placed } from './ground.ts'
import { type Held, held, heldIn, skipArticles } from './held.ts'
import { titleAt } from './title.ts'

const longestBrackets = 8
const longestApposition = 12
const longestVerb = 6
const longestJoining = 10
const longestTransition = 80
const longestTask = 6

const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase()

const bodyAt = (ground: Ground, token: number): Placed | undefined => {
  const mention = ground.mentionAt.get(skipArticles(ground, token))
  return mention?.type === 'organization' ? mention : undefined
}

/** "X, of the University of Y, is the president": the verb may stand behind brackets or an apposition. */
const verbAt = ({ reading }: Ground, person: Placed, stop: number): number => {
  const { lower } = reading.tokens
  const first = lower[person.endToken]
  const closer = first === '(' ? ')' : first === ',' ? ',' : undefined
  if (closer === undefined) return person.endToken
  const reach = person.endToken + (first === '(' ? longestBrackets : longestApposition)
  for (let at = person.endToken + 1; at < Math.min(stop, reach); at++) if (lower[at] === closer) return at + 1
  return person.endToken
}

/** "X has been named head of Z at Y", "X est élue présidente de Y", "X is the CEO of Y", "X joins Y as CTO". */
export const appointed = (ground: Ground, person: Placed): Held[] => {
  const { tokens, sentences, sentenceOf, view } = ground.reading
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  const relative =
    tokens.lower[person.endToken] === ',' && /^(?:who|qui)$/.test(tokens.lower[person.endToken + 1] ?? '')
  const start = relative ? person.endToken + 1 : verbAt(ground, person, sentence.endToken)
  if (start >= sentence.endToken) return []
  const text = plain(view.slice(tokens.start[start]!, Math.min(sentence.end, tokens.start[start]! + 120)))
  const verb = appointing.exec(text)?.[0]
  if (verb === undefined) return []
  const joins = /(?:join|rejoint|succe|succè|replac|remplac|occup|exerc|assur|assum|hold|held)/.test(verb)
  for (
    let at = start + 1;
    at < Math.min(start + (joins ? longestJoining : longestVerb), sentence.endToken);
    at++
  ) {
    const title = titleAt(ground, at)
    if (title === undefined) continue
    const joined =
      joins && title.organization === undefined
        ? ground.placed.find(
            ({ type, firstToken }) => type === 'organization' && firstToken > start && firstToken < at,
          )
        : undefined
    return [held(ground, person, { title: heldIn(title, joined), rule: 'role/appointed', confidence: 0.8 })]
  }
  return []
}

/** Token behind "as", "to the position of", "from Z as", "au poste de". */
const behindTransition = ({ reading }: Ground, token: number): number => {
  const { tokens, view } = reading
  const start = tokens.start[token] ?? view.length
  const passed = transition.exec(plain(view.slice(start, start + longestTransition)))
  let at = token
  if (passed) while (at < tokens.length && tokens.start[at]! < start + passed[0].length) at++
  return at
}

/** "Y has appointed X as chief of staff", "Y nomme X directrice". */
export const namedTo = (ground: Ground, person: Placed): Held[] => {
  const { lower } = ground.reading.tokens
  if (![1, 2].some(back => naming.has(lower[person.firstToken - back] ?? ''))) return []
  const title = titleAt(ground, behindTransition(ground, person.endToken))
  if (title === undefined) return []
  const organization = title.organization ?? organizationBefore(ground, person.firstToken)
  return [
    {
      title,
      organization,
      organizationSpan: title.organizationSpan,
      rule: 'role/appointed',
      confidence: 0.8,
    },
  ]
}

const led = (title: Span, body: Placed | undefined, rule: string): Held[] => [
  { title, organization: body?.entity, organizationSpan: body, rule, confidence: 0.7 },
]

/** "heads Y", "heads packaging development at Y": the verb with what is led, and the body. */
const taskAt = (
  ground: Ground,
  verb: number,
  stop: number,
): { readonly last: number; readonly body: Placed } | undefined => {
  const { lower } = ground.reading.tokens
  const led = bodyAt(ground, verb + 1)
  if (led) return { last: verb, body: led }
  for (let at = verb + 2; at < Math.min(verb + 2 + longestTask, stop); at++) {
    if (/^[.,;:()]$/.test(lower[at]!)) return undefined
    const body = /^(?:at|of|de|du|d'|chez|within)$/.test(lower[at]!) ? bodyAt(ground, at + 1) : undefined
    if (body) return { last: at - 1, body }
  }
  return undefined
}

/** "X heads Y", "X, qui dirige Y": the verb is the title. */
export const leads = (ground: Ground, person: Placed): Held[] => {
  const { tokens, view } = ground.reading
  const { sentences, sentenceOf } = ground.reading
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  const relative =
    tokens.lower[person.endToken] === ',' && /^(?:who|qui)$/.test(tokens.lower[person.endToken + 1] ?? '')
  const first = relative ? person.endToken + 2 : verbAt(ground, person, sentence.endToken)
  const verb = /^(?:has|a|had|avait)$/.test(tokens.lower[first] ?? '') ? first + 1 : first
  const task = leading.has(tokens.lower[verb] ?? '') ? taskAt(ground, verb, sentence.endToken) : undefined
  if (task) return led({ start: tokens.start[verb]!, end: tokens.end[task.last]! }, task.body, 'role/leads')
  const taking = takingOver.exec(plain(view.slice(person.end, person.end + 40)))
  if (taking === null) return []
  const end = person.end + taking[0].trimEnd().length
  const taken = ground.placed.find(
    ({ type, start }) => type === 'organization' && start > end && start < end + 10,
  )
  return taken ? led({ start: person.end + taking[0].search(/\p{L}/u), end }, taken, 'role/leads') : []
}

const leadLength = 40
const address = /(?: (?:the|dr|pr|prof|professor|professeure?|le|la|mr|mrs|ms|m|mme)\.?)* ?$/u

/** "Y, led by X", "Dirigée par X, Y …". */
export const ledByPerson = (ground: Ground, person: Placed): Held[] => {
  const { sentences, sentenceOf, view } = ground.reading
  const from = Math.max(0, person.start - leadLength)
  const phrase = ledBy.exec(plain(view.slice(from, person.start)))
  if (phrase === null) return []
  const start = from + phrase.index
  const sentence = sentences[sentenceOf[person.firstToken]!]!
  const bodies = ground.placed.filter(
    ({ type, start: at }) => type === 'organization' && at >= sentence.start && at < sentence.end,
  )
  // "Led by X, Y …": the body follows only where the phrase opens the sentence.
  const opens = start - sentence.start < 3
  const body = opens
    ? bodies.find(({ start: at }) => at >= person.end)
    : bodies.findLast(({ end }) => end <= start)
  const said = phrase[0].replace(address, '')
  return led({ start, end: start + said.length }, body, 'role/led-by')
}
