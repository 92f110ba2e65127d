/** All mentions of a document with how they stand; datelines and leading towns begin no clause. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Pieces } from '../text/pieces.ts'
import type { Block, Reading } from '../text/reading.ts'
import type { Named } from './scene.ts'
import { type Standing, standingOf } from './standing.ts'

/** A mention with how it stands and in which sentence. */
export interface Stood extends Named {
  readonly standing: Standing
  readonly sentence: number
  /** Opens its item or paragraph as the town that it is about: "Melun – …", "Melun (Seine-et-Marne). …". */
  readonly leads: boolean
}

const longestDateline = 120
const dateline = /^[^.!?]{0,120}?(?:19|20)\d\d[^.!?]{0,60}?\s(?:--|[–—-])\s/u

/** "LUND, Sweden, 4 March 2024 – …": where the dash of a dateline ends. */
const datelineEnd = (lower: Pieces, { start, end, kind }: Block): number => {
  if (kind === 'item') return start
  const found = dateline.exec(lower.slice(start, Math.min(end, start + longestDateline + 80)))
  return start + (found?.[0].length ?? 0)
}

const leadEnds = /^ ?(?:\([^)]{1,40}\))? ?(?:[–—.]|- )/

const isLeadTown = (lower: Pieces, block: Block, { start, end }: Named): boolean =>
  start - block.start < 5 &&
  !/\p{L}/u.test(lower.slice(block.start, start)) &&
  leadEnds.test(lower.slice(end, end + 50))

interface Material {
  readonly named: readonly Named[]
  readonly entities: readonly FoundEntity[]
  readonly lower: Pieces
}

export const standings = (reading: Reading, { named, entities, lower }: Material): Stood[] => {
  const { sentences, blocks } = reading
  const stood: Stood[] = []
  let sentence = 0
  let previous: Stood | undefined
  let dated: { readonly block: number; readonly end: number } | undefined
  for (const mention of named) {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= mention.start) sentence++
    const { start: sentenceStart, block } = sentences[sentence]!
    if (dated?.block !== block) dated = { block, end: datelineEnd(lower, blocks[block]!) }
    const { name } = entities[mention.entity]!
    const leads = mention.type === 'place' && !isArea(name) && isLeadTown(lower, blocks[block]!, mention)
    const standing =
      mention.end <= dated.end
        ? 'governed'
        : leads
          ? 'opening'
          : standingOf(mention, { lower, sentenceStart, previous, name })
    const { start, end, entity, type } = mention
    previous = { start, end, entity, type, standing, sentence, leads }
    stood.push(previous)
  }
  return stood
}
