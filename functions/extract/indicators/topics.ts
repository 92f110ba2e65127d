/** What a document and each of its sentences are about, so that figures without a named subject find theirs. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Block, Reading } from '../text/reading.ts'
import { type Named, within } from './scene.ts'

type Type = FoundEntity['type']

/** The entity of each type last spoken of before a sentence, and in which sentence. */
export type Topics = Readonly<Partial<Record<Topic, { readonly entity: number; readonly sentence: number }>>>

/** A place is spoken of as a site (a town with its plant) or as an area (a country, a region). */
export type Topic = Exclude<Type, 'place'> | 'site' | 'area'

/** `own` opens the block itself, `about` a section that presents it, `question` is what an interviewer asks about, `section` is only named by the line above. */
export interface Head {
  readonly entity: number
  readonly kind: 'own' | 'about' | 'question' | 'section'
}

export interface DocumentTopics {
  /** By sentence: what the sentences before it were about. */
  readonly before: readonly Topics[]
  /** By sentence: the entity that opens its list item, table row or section ("About X"). */
  readonly head: readonly (Head | undefined)[]
  /** The organization that the document is about. */
  readonly main: number | undefined
  readonly mainEvent: number | undefined
  /** Named in the headline. */
  readonly headline: ReadonlySet<number>
  readonly mainProgram: number | undefined
}

const preposition =
  /(?:(?<!\p{L})(?:of|in|at|by|with|from|to|for|on|near|against|between|under|through|via|than|and|de|du|des|d'|par|avec|chez|à|au|aux|en|pour|dans|sur|sous|contre|vers|selon|près|et|dont|auprès)|')[ ]?(?:the |la |le |les |l')?$/iu

/** Whether a mention stands behind a preposition, so that it is no grammatical subject. */
export const isGoverned = (view: string, mention: { readonly start: number }): boolean =>
  preposition.test(view.slice(Math.max(0, mention.start - 14), mention.start).replaceAll('’', "'"))

const about =
  /^\W*(?:about|à propos d[eu']s?|a propos d[eu']s?|qui est|who is|l'entreprise|présentation d[eu'])/i
const sectionMarks = /^\W*(?:\[?\d{1,2}[\].)]|>>|►|#)/
const headReach = 60

const firstOf = (named: readonly Named[], view: string, block: Block): Named | undefined =>
  named.find(mention => mention.start - block.start < headReach && !isGoverned(view, mention))

/** The entity that a block opens with: "• Naobios (Saint-Herblain) – …", "About Novartis". */
const headOf = (reading: Reading, named: readonly Named[], block: Block): number | undefined => {
  const inside = within(named, block)
  const text = reading.view.slice(block.start, Math.min(block.end, block.start + 80))
  if (about.test(text)) return inside[0]?.entity
  const first = firstOf(inside, reading.view, block)
  if (first === undefined || block.kind === 'contact') return undefined
  const lead = reading.view.slice(block.start, first.start)
  if (!/^[\W\d]*(?:\p{L}+\s?:)?\W*$/u.test(lead)) return undefined
  return block.kind === 'item' || block.kind === 'heading' ? first.entity : undefined
}

const longestHeading = 110

/** A line that stands over others: a heading, a numbered or marked line, a question of an interview. */
const standsOver = (reading: Reading, block: Block): boolean => {
  if (block.end - block.start > longestHeading) return false
  const text = reading.view.slice(block.start, block.end)
  return (
    block.kind === 'heading' || /:\s*$/.test(text) || sectionMarks.test(text) || /\?["”»]?\s*$/.test(text)
  )
}

/** What a line that stands over others names: its first mention, an acronym or name in capitals included. */
const headsOf = (reading: Reading, named: readonly Named[]): (Head | undefined)[] => {
  const heads: (Head | undefined)[] = []
  let section: Head | undefined
  for (const [index, block] of reading.blocks.entries()) {
    const own = headOf(reading, named, block)
    if (standsOver(reading, block)) {
      // The headline and lines of the letterhead stand over the whole text, not over a section.
      const first = own ?? within(named, block).find(({ type }) => type !== 'person')?.entity
      const isQuestion = /\?["”»]?\s*$/.test(reading.view.slice(block.start, block.end))
      const kind = about.test(reading.view.slice(block.start, block.start + 40))
        ? 'about'
        : isQuestion
          ? 'question'
          : 'section'
      section = index < 3 || first === undefined ? undefined : { entity: first, kind }
    }
    const head = own === undefined ? section : ({ entity: own, kind: 'own' } as const)
    for (let sentence = block.firstSentence; sentence < block.endSentence; sentence++) heads.push(head)
  }
  return heads
}

const topicOf = ({ type, entity }: Named, entities: readonly FoundEntity[]): Topic =>
  type !== 'place' ? type : isArea(entities[entity]!.name) ? 'area' : 'site'

const topicsBefore = (
  reading: Reading,
  entities: readonly FoundEntity[],
  named: readonly Named[],
): Topics[] => {
  let now: Topics = {}
  return reading.sentences.map((sentence, index) => {
    const past = now
    const seen: Partial<Record<Topic, { entity: number; sentence: number; governed: boolean }>> = {}
    for (const mention of within(named, sentence)) {
      const governed = isGoverned(reading.view, mention)
      const topic = topicOf(mention, entities)
      const earlier = seen[topic]
      // A grammatical subject is what the next sentence goes on about; else the first that is named.
      if (earlier === undefined || (earlier.governed && !governed))
        seen[topic] = { entity: mention.entity, sentence: index, governed }
    }
    const stays = ({ type, governed }: { type: Topic; governed: boolean }): boolean =>
      governed &&
      type === 'organization' &&
      past[type] !== undefined &&
      reading.sentences[past[type].sentence]!.block === sentence.block
    const fresh = Object.entries(seen).filter(
      ([type, { governed }]) => !stays({ type: type as Topic, governed }),
    )
    if (fresh.length > 0) now = { ...past, ...Object.fromEntries(fresh) }
    return past
  })
}

/** The most spoken-of entity of a type; the headline and the first lines count more. */
const mainOf = (type: Type, entities: readonly FoundEntity[], reading: Reading): number | undefined => {
  const opening = Math.min(reading.source.length, 700)
  let best: { entity: number; weight: number } | undefined
  for (const [entity, found] of entities.entries()) {
    if (found.type !== type) continue
    const early = found.mentions.filter(({ start }) => start < opening)
    const weight =
      found.mentions.length +
      Math.min(early.length, 3) +
      early.filter(mention => !isGoverned(reading.view, mention)).length
    if (weight > (best?.weight ?? 0)) best = { entity, weight }
  }
  return best?.entity
}

/** The first blocks up to a running paragraph hold the headline. */
const headlineEnd = ({ blocks }: Reading): number =>
  blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 200)?.start ?? 0

export const topicsOf = (
  reading: Reading,
  entities: readonly FoundEntity[],
  named: readonly Named[],
): DocumentTopics => ({
  before: topicsBefore(reading, entities, named),
  head: headsOf(reading, named),
  main: mainOf('organization', entities, reading),
  mainEvent: mainOf('event', entities, reading),
  headline: new Set(within(named, { start: 0, end: headlineEnd(reading) }).map(({ entity }) => entity)),
  mainProgram: mainOf('program', entities, reading),
})
