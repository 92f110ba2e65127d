/** What the line over a part of a text names: "About X", "# X picks Y", "PURIFLEX — Louviers (27)", an item's own opening. */
import type { FoundEntity, Quantity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Block, Reading } from '../text/reading.ts'
import { within } from './scene.ts'
import { isSubject } from './standing.ts'
import type { Stood } from './standings.ts'
import { funderName } from './subject-cues.ts'

export interface Section {
  readonly id: number
  /** What the heading names as its subject. */
  readonly entity: number | undefined
  /** Else the first organization in it. */
  readonly organization: number | undefined
  readonly town: number | undefined
}

/** A heading that presents somebody, as texts do at their end. */
export const presents =
  /^\W*(?:about|à propos d[eu']s?|a propos d[eu']s?|qui est|who is|l'entreprise|présentation d[eu'])/i

const sectionMarks = /^\W*(?:\[?\p{Lu}*\d{0,2}[\].)]|>>?|►|#)/u
const asks = /\?["”»]?\s*$/
const longestHeading = 110
const longestLabel = 60

/** "Partners: Nordcell, 12 companies": what a line of data gives. */
export const label = /^\W*\p{L}[\p{L}' -]{1,28}(?: ?:|\.{3,}| ?…)\s/u

/** A line of data belongs to the heading above it that names somebody; a name before the colon makes it a heading. */
const isLabelled = (block: Block, text: string, stood: readonly Stood[]): boolean => {
  const found = label.exec(text)
  return (
    found !== null && within(stood, { start: block.start, end: block.start + found[0].length }).length === 0
  )
}

/** A line that stands over others: a heading or a numbered or marked line. */
const standsOver = (block: Block, text: string): boolean => {
  if (text.length > longestHeading || block.kind === 'contact') return false
  if (block.kind === 'item') return sectionMarks.test(text) && !/[.;]\s*$/.test(text)
  return block.kind === 'heading' || (/:\s*$/.test(text) && text.length < longestLabel)
}

const headOf = (text: string, things: readonly Stood[]): Stood | undefined => {
  if (presents.test(text)) return things[0]
  if (asks.test(text)) return things.find(({ type }) => type !== 'place')
  const subjects = things.filter(({ standing }) => isSubject(standing))
  return subjects.find(({ type }) => type !== 'place') ?? subjects[0]
}

interface Material {
  readonly stood: readonly Stood[]
  readonly entities: readonly FoundEntity[]
  readonly quantities: readonly Quantity[]
  /** Where the headline ends; it stands over the whole text. */
  readonly bodyStart: number
}

/** The section that a line opens; undefined where it is a line of data under the heading before. */
const opened = (
  block: Block,
  text: string,
  { stood, entities, quantities }: Material,
): Omit<Section, 'id'> | undefined => {
  const things = within(stood, block).filter(({ type }) => type !== 'person')
  const head = headOf(text, things)
  if (head === undefined && within(quantities, block).length > 0) return undefined
  // A word in capitals is a name only where the text says it again, or where it opens the line.
  const isWord =
    head !== undefined &&
    !/\p{Ll}/u.test(text) &&
    entities[head.entity]!.mentions.length === 1 &&
    head.start > block.start + 4
  return {
    entity: isWord ? undefined : head?.entity,
    organization: things.find(
      ({ type, entity }) => type === 'organization' && !funderName.test(entities[entity]!.name),
    )?.entity,
    town: things.find(({ type, entity }) => type === 'place' && !isArea(entities[entity]!.name))?.entity,
  }
}

/** "• X (Lund) – …", "– France: X": what an item opens with. */
const itemHead = (reading: Reading, block: Block, { stood, entities }: Material): number | undefined => {
  const first = within(stood, block).find(({ type }) => type !== 'person')
  if (first === undefined || !isSubject(first.standing)) return undefined
  if (funderName.test(entities[first.entity]!.name)) return undefined
  const lead = reading.pieces.slice(block.start, first.start)
  return /^[\W\d]*(?:\p{L}+\s?:)?\W*$/u.test(lead) ? first.entity : undefined
}

/** By block: the section that it belongs to, or that it makes by itself. */
export const sectionsOf = (reading: Reading, material: Material): (Section | undefined)[] => {
  let section: Section | undefined
  return reading.blocks.map((block, index) => {
    const text = reading.pieces.slice(block.start, block.end)
    const isData = section?.entity !== undefined && isLabelled(block, text, material.stood)
    if (!isData && block.start >= material.bodyStart && standsOver(block, text)) {
      const next = opened(block, text, material)
      if (next !== undefined) section = { id: 2 * index + 1, ...next }
      return section
    }
    const own = block.kind === 'item' ? itemHead(reading, block, material) : undefined
    if (own === undefined) return section
    return { id: section?.id ?? 2 * index, entity: own, organization: undefined, town: undefined }
  })
}
