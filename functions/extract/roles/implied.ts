/** The body that a text leaves unsaid: "its CEO", "the group's purchasing director", "said site head X". */

import { isGoverned } from '../indicators/topics.ts'
import { specificBody } from '../lexicon/title-words.ts'
import type { Ground, Placed } from './ground.ts'

/** How the words point at the body: "its", "the company's", "our", or not at all; a specific word ("the Region") asks for its name. */
export type Pointer = 'possessive' | 'generic' | 'ours' | 'bare' | { readonly word: string }

const possessives = /^(?:its|their|son|sa|ses|leur|dont|whose)$/
const ours = /^(?:our|notre|nos|my|mon|ma)$/

/** What the word before a title says of whose it is. */
export const pointerAt = ({ reading }: Ground, firstToken: number): Pointer => {
  const { lower } = reading.tokens
  const before = lower[firstToken - 1] ?? ''
  const further = /^(?:the|le|la|l')$/.test(before) ? (lower[firstToken - 2] ?? '') : before
  if (ours.test(before)) return 'ours'
  return possessives.test(further) ? 'possessive' : 'bare'
}

/** Organizations of the sentence before a token, those quoted left out. */
const saidBefore = (ground: Ground, token: number): Placed[] => {
  const { reading, mentionBefore } = ground
  const { lower } = reading.tokens
  const first = reading.sentences[reading.sentenceOf[token]!]!.firstToken
  const found: Placed[] = []
  let quoted = false
  for (let at = token; at > first; at--) {
    const word = lower[at - 1]!
    if (/^[»”]$/.test(word)) quoted = true
    else if (/^[«“]$/.test(word)) quoted = false
    else if (word === '"') quoted = !quoted
    const mention = mentionBefore.get(at)
    if (!quoted && mention?.type === 'organization') found.unshift(mention)
  }
  return found
}

/** The sentence's own subject: the first body that is no object of a preposition, or the one that opens it ("Chez X, …"). */
const subjectOf = (ground: Ground, token: number): Placed | undefined => {
  const { reading } = ground
  const named = saidBefore(ground, token)
  const sentence = reading.sentences[reading.sentenceOf[token]!]!
  const opening = named.find(({ firstToken }) => firstToken - sentence.firstToken <= 2)
  return opening ?? named.find(mention => !isGoverned(reading.view, mention))
}

/** The body that a paragraph opens with. */
const paragraphTopic = (ground: Ground, token: number): number | undefined => {
  const { reading, placed } = ground
  const sentence = reading.sentences[reading.sentenceOf[token]!]!
  const block = reading.blocks[sentence.block]!
  const first = reading.sentences[block.firstSentence]!
  return placed.find(
    mention =>
      mention.type === 'organization' &&
      mention.start >= block.start &&
      mention.end <= first.end &&
      mention.endToken <= token &&
      !isGoverned(reading.view, mention),
  )?.entity
}

const leastSpread = 3

/** Whether the document as a whole is about its main organization: the headline names it, or paragraphs throughout. */
const isDominant = ({ reading, entities, topics }: Ground, main: number): boolean => {
  if (topics().headline.has(main)) return true
  const { blocks } = reading
  let at = 0
  const spread = new Set<number>()
  for (const { start } of entities[main]!.mentions.toSorted((a, b) => a.start - b.start)) {
    while (at < blocks.length - 1 && blocks[at]!.end <= start) at++
    spread.add(at)
  }
  return spread.size >= leastSpread
}

/** The organization last named before a token whose name has a word. */
const namedWith = ({ placed, entities }: Ground, token: number, word: string): number | undefined =>
  placed.findLast(
    ({ type, endToken, entity }) =>
      type === 'organization' && endToken <= token && entities[entity]!.name.toLowerCase().includes(word),
  )?.entity

/** The body meant at a token, or undefined where the text speaks of none. */
export const impliedBody = (ground: Ground, token: number, pointer: Pointer): number | undefined => {
  if (typeof pointer === 'object' && specificBody.test(pointer.word))
    return namedWith(ground, token, pointer.word)
  const topics = ground.topics()
  const index = ground.reading.sentenceOf[token]!
  const block = ground.reading.sentences[index]!.block
  const main = topics.main
  const dominant = main !== undefined && isDominant(ground, main)
  if (pointer === 'ours' && dominant) return main
  const own = subjectOf(ground, token)
  if (own !== undefined) return own.entity
  const before = topics.before[index]!.organization
  const near = before !== undefined && ground.reading.sentences[before.sentence]!.block === block
  const head = topics.head[index]
  const section =
    head !== undefined && ground.entities[head.entity]!.type === 'organization' ? head.entity : undefined
  const paragraph = paragraphTopic(ground, token)
  if (pointer === 'possessive') return (near ? before.entity : section) ?? before?.entity ?? main
  return section ?? paragraph ?? (dominant ? main : (before?.entity ?? main))
}
