/** Which organization a document and each of its sentences are about, so that functions held in no named body find theirs. */

import type { FoundEntity } from '../findings.ts'
import { type Named, within } from '../indicators/scene.ts'
import { headlineEnd } from '../indicators/weights.ts'
import { swift } from '../text/letters.ts'
import type { Block, Reading } from '../text/reading.ts'

export interface DocumentTopics {
  /** By sentence: the organization last spoken of before it. */
  readonly before: readonly (number | undefined)[]
  /** By sentence: the entity that opens its list item, table row or section ("About X"). */
  readonly head: readonly (number | undefined)[]
  /** The organization that the document is about. */
  readonly main: number | undefined
  /** Named in the headline. */
  readonly headline: ReadonlySet<number>
}

const preposition = swift(
  /(?:(?<!\p{L})(?:of|in|at|by|with|from|to|for|on|near|against|between|under|through|via|than|and|de|du|des|d'|par|avec|chez|à|au|aux|en|pour|dans|sur|sous|contre|vers|selon|près|et|dont|auprès)|')[ ]?(?:the |la |le |les |l')?$/iu,
)

/** Whether a mention stands behind a preposition, so that it is no grammatical subject. */
export const isGoverned = ({ plain }: Reading, mention: { readonly start: number }): boolean =>
  preposition.test(plain.slice(Math.max(0, mention.start - 14), mention.start))

const about =
  /^\W*(?:about|à propos d[eu']s?|a propos d[eu']s?|qui est|who is|l'entreprise|présentation d[eu'])/i
const sectionMarks = /^\W*(?:\[?\d{1,2}[\].)]|>>|►|#)/
const headReach = 60

const firstOf = (named: readonly Named[], reading: Reading, block: Block): Named | undefined =>
  named.find(mention => mention.start - block.start < headReach && !isGoverned(reading, mention))

/** The entity that a block opens with: "• Aurival (Morlaix) – …", "About Aurival". */
const headOf = (reading: Reading, named: readonly Named[], block: Block): number | undefined => {
  const inside = within(named, block)
  const text = reading.pieces.slice(block.start, Math.min(block.end, block.start + 80))
  if (about.test(text)) return inside[0]?.entity
  const first = firstOf(inside, reading, block)
  if (first === undefined || block.kind === 'contact') return undefined
  const lead = reading.pieces.slice(block.start, first.start)
  if (!/^[\W\d]*(?:\p{L}+\s?:)?\W*$/u.test(lead)) return undefined
  return block.kind === 'item' || block.kind === 'heading' ? first.entity : undefined
}

const longestHeading = 110

/** A line that stands over others: a heading, a numbered or marked line, a question of an interview. */
const standsOver = (reading: Reading, block: Block): boolean => {
  if (block.end - block.start > longestHeading) return false
  const text = reading.pieces.slice(block.start, block.end)
  return (
    block.kind === 'heading' || /:\s*$/.test(text) || sectionMarks.test(text) || /\?["”»]?\s*$/.test(text)
  )
}

/** What a line that stands over others names: its first mention, an acronym or name in capitals included. */
const headsOf = (reading: Reading, named: readonly Named[]): (number | undefined)[] => {
  const heads: (number | undefined)[] = []
  let section: number | undefined
  for (const [index, block] of reading.blocks.entries()) {
    const own = headOf(reading, named, block)
    if (standsOver(reading, block)) {
      // The headline and lines of the letterhead stand over the whole text, not over a section.
      section =
        index < 3 ? undefined : (own ?? within(named, block).find(({ type }) => type !== 'person')?.entity)
    }
    for (let sentence = block.firstSentence; sentence < block.endSentence; sentence++)
      heads.push(own ?? section)
  }
  return heads
}

const spokenBefore = (reading: Reading, named: readonly Named[]): (number | undefined)[] => {
  let now: { readonly entity: number; readonly block: number } | undefined
  return reading.sentences.map(sentence => {
    const past = now
    const spoken = within(named, sentence).filter(({ type }) => type === 'organization')
    // A grammatical subject is what the next sentence goes on about; else the first that is named.
    const subject = spoken.find(mention => !isGoverned(reading, mention))
    const next = subject ?? (past?.block === sentence.block ? undefined : spoken[0])
    if (next !== undefined) now = { entity: next.entity, block: sentence.block }
    return past?.entity
  })
}

/** The most spoken-of organization; the first lines count more, and there what is no object of a preposition. */
const mainOf = (entities: readonly FoundEntity[], reading: Reading): number | undefined => {
  const opening = Math.min(reading.source.length, 700)
  let best: { entity: number; weight: number } | undefined
  for (const [entity, { type, mentions }] of entities.entries()) {
    if (type !== 'organization') continue
    const early = mentions.filter(({ start }) => start < opening)
    const weight =
      mentions.length +
      Math.min(early.length, 3) +
      early.filter(mention => !isGoverned(reading, mention)).length
    if (weight > (best?.weight ?? 0)) best = { entity, weight }
  }
  return best?.entity
}

export const topicsOf = (
  reading: Reading,
  entities: readonly FoundEntity[],
  named: readonly Named[],
): DocumentTopics => ({
  before: spokenBefore(reading, named),
  head: headsOf(reading, named),
  main: mainOf(entities, reading),
  headline: new Set(within(named, { start: 0, end: headlineEnd(reading) }).map(({ entity }) => entity)),
})
