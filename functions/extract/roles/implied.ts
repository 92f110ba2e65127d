/** The body that a text leaves unsaid: "its CEO", "the group's purchasing director", "said site head X". */

import { firstBehind, within } from '../indicators/scene.ts'
import { unions } from '../lexicon/title-words.ts'
import type { Ground, Placed } from './ground.ts'
import { isGoverned } from './topics.ts'

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

/** So many tokens before a title are read; sentences beyond are no prose. */
const longestClause = 400

/** Organizations of the sentence before a token, those quoted left out. */
const saidBefore = (ground: Ground, token: number): Placed[] => {
  const { reading, mentionBefore } = ground
  const { lower } = reading.tokens
  const first = Math.max(reading.sentences[reading.sentenceOf[token]!]!.firstToken, token - longestClause)
  const found: Placed[] = []
  let quoted = false
  for (let at = token; at > first; at--) {
    const word = lower[at - 1]!
    if (word === '»' || word === '”') quoted = true
    else if (word === '«' || word === '“') quoted = false
    else if (word === '"') quoted = !quoted
    const mention = mentionBefore.get(at)
    if (!quoted && mention?.type === 'organization') found.push(mention)
  }
  return found.reverse()
}

const subordinate =
  /(?<!\p{L})(?:when|time|that|which|as|if|while|because|que|qu'|\p{L}+ing|joined|left|bought|acquired|rejoint|quitté|racheté|rejoindre|quitter|intégré|quand|lorsque|lorsqu'|comme|si|former|ex|ancien|ancienne)[ -]?(?:the |le |la |l')?$/iu

/** Whether a mention is what its sentence is about: no object, not in a clause of time. */
const isSubject = ({ reading }: Ground, mention: Placed): boolean =>
  !isGoverned(reading, mention) &&
  !/[(/][^)/]{0,30}$/.test(reading.pieces.slice(Math.max(0, mention.start - 32), mention.start)) &&
  !subordinate.test(reading.plain.slice(Math.max(0, mention.start - 20), mention.start))

/** The sentence's own subject: the first body that is no object of a preposition, or the one that opens it ("Chez X, …"). */
const subjectOf = (ground: Ground, token: number): Placed | undefined => {
  const { reading } = ground
  const named = saidBefore(ground, token)
  const sentence = reading.sentences[reading.sentenceOf[token]!]!
  const first = reading.tokens.lower[sentence.firstToken]!
  const opens =
    /^(?:at|chez|à|au)$/.test(first) && named.find(({ firstToken }) => firstToken - sentence.firstToken <= 2)
  return opens || named.find(mention => isSubject(ground, mention))
}

/** A paragraph's topic is told by its first sentences. */
const opening = 2

/** The body that a paragraph opens with. */
const paragraphTopic = (ground: Ground, token: number): number | undefined => {
  const { reading, placed } = ground
  const sentence = reading.sentences[reading.sentenceOf[token]!]!
  const block = reading.blocks[sentence.block]!
  const last = reading.sentences[Math.min(block.firstSentence + opening, block.endSentence) - 1]!
  return within(placed, { start: block.start, end: Math.min(last.end, reading.tokens.start[token]!) }).find(
    mention => mention.type === 'organization' && isSubject(ground, mention),
  )?.entity
}

/** The body that the sentences before in the same paragraph were last about. */
const lastSubject = (ground: Ground, token: number): number | undefined => {
  const { reading, placed } = ground
  const index = reading.sentenceOf[token]!
  const block = reading.blocks[reading.sentences[index]!.block]!
  for (let at = index - 1; at >= Math.max(block.firstSentence, index - reachBack); at--) {
    const about = within(placed, reading.sentences[at]!).find(
      mention => mention.type === 'organization' && isSubject(ground, mention),
    )
    if (about !== undefined) return about.entity
  }
  return undefined
}

const reachBack = 4
const leastSpread = 3

/** Whether the document as a whole is about its main organization: the headline names it, or paragraphs throughout. */
const isDominant = ({ topics, spread }: Ground, main: number): boolean =>
  topics().headline.has(main) || spread() >= leastSpread

const mostNames = 200

/** The organization last named before a token whose name has a word. */
const namedWith = (
  { placed, entities, reading }: Ground,
  token: number,
  word: string,
): number | undefined => {
  const last = firstBehind(placed, reading.tokens.start[token]!)
  for (let at = last - 1; at >= Math.max(0, last - mostNames); at--) {
    const { type, entity } = placed[at]!
    if (type === 'organization' && entities[entity]!.name.toLowerCase().includes(word)) return entity
  }
  return undefined
}

/** What "it" means as an object: not the subject of its own sentence. */
export const spokenOf = (ground: Ground, token: number): number | undefined =>
  lastSubject(ground, token) ?? ground.topics().main

/** An item of a list speaks of the body that it named. */
const lastInBlock = ({ reading, placed }: Ground, token: number): number | undefined => {
  const block = reading.blocks[reading.sentences[reading.sentenceOf[token]!]!.block]!
  return within(placed, { start: block.start, end: reading.tokens.start[token]! }).findLast(
    ({ type, endToken }) => type === 'organization' && endToken <= token,
  )?.entity
}

/** Right before "whose", "dont". */
const beforeRelative = ({ reading, mentionBefore }: Ground, token: number): Placed | undefined => {
  const { lower } = reading.tokens
  let at = token
  while (at > token - 3 && /^(?:le|la|l'|les)$/.test(lower[at - 1] ?? '')) at--
  const beside = lower[at - 1] === ',' ? mentionBefore.get(at - 1) : undefined
  // "…; at Y, deputy director X"
  const located =
    beside && [1, 2].some(back => /^(?:at|chez|à|au|with)$/.test(lower[beside.firstToken - back] ?? ''))
  if (located && beside.type === 'organization') return beside
  if (!/^(?:dont|whose)$/.test(lower[at - 1] ?? '')) return undefined
  const body = mentionBefore.get(lower[at - 2] === ',' ? at - 2 : at - 1)
  return body?.type === 'organization' ? body : undefined
}

/** The body meant at a token, or undefined where the text speaks of none. */
export const impliedBody = (ground: Ground, token: number, pointer: Pointer): number | undefined => {
  if (typeof pointer === 'object') return namedWith(ground, token, pointer.word)
  const topics = ground.topics()
  const index = ground.reading.sentenceOf[token]!
  const main = ground.speakers() ?? topics.main
  if (pointer === 'ours' && main !== undefined && !media.test(ground.entities[main]!.name)) return main
  const own = beforeRelative(ground, token) ?? subjectOf(ground, token)
  const any = pointer === 'bare' ? undefined : saidBefore(ground, token).at(-1)
  const before = topics.before[index]
  const head = topics.head[index]
  const section = head !== undefined && ground.entities[head]!.type === 'organization' ? head : undefined
  const dominant = main !== undefined && (ground.speakers() !== undefined || isDominant(ground, main))
  const further =
    pointer === 'possessive'
      ? [lastSubject(ground, token), section, ...(dominant ? [main] : [before, main])]
      : [
          section,
          paragraphTopic(ground, token),
          ...(dominant ? [main] : [lastSubject(ground, token), main, before]),
        ]
  const inItem =
    ground.reading.blocks[ground.reading.sentences[index]!.block]!.kind === 'item'
      ? lastInBlock(ground, token)
      : undefined
  const candidates = [own?.entity, inItem, any?.entity, ...further].filter(entity => entity !== undefined)
  // "the group", "le pôle" is no university.
  const fits = (entity: number): boolean => {
    const { name } = ground.entities[entity]!
    return (
      !media.test(name) &&
      !unions.test(name) &&
      !assemblies.test(name) &&
      (pointer !== 'generic' || !institutions.test(name))
    )
  }
  return candidates.find(fits) ?? candidates[0]
}

/** Those who report speak of others. */
const media =
  /^(?:afp|reuters|agefi|bloomberg|ap|aef|apm|pr ?newswire|business wire|globe ?newswire)$|(?<!\p{L})(?:magazine|mag|gazette|journal|news|newswire|weekly|daily|échos|dépêche|presse|insider|quotidien|hebdo|télégramme|tribune|nouvelle république|ouest-france)(?!\p{L})/iu

/** Those who bargain with a company, and bodies of towns: their officers are named with them. */
const assemblies = /^(?:medef|cpme|conseil (?:municipal|régional|départemental|communautaire))$/iu

const institutions =
  /universit|\bchu\b|agglomération|métropole|\bville\b|commune|mairie|lycée|hospital|hôpital|minist[eè]r|région|region|commission/iu
