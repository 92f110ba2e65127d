/** What the reading of functions looks up: mentions by token. */
import type { FoundEntity } from '../findings.ts'
import { type Named, namedIn } from '../indicators/scene.ts'
import { executives } from '../lexicon/offices.ts'
import type { Reading, Tokens } from '../text/reading.ts'
import { type DocumentTopics, topicsOf } from './topics.ts'

/** A mention with the tokens it covers: `firstToken` to `endToken` (exclusive). */
export interface Placed extends Named {
  readonly firstToken: number
  readonly endToken: number
}

/** A clause of a person: its first token, and the token behind its auxiliaries. */
export interface Clause {
  readonly first: number
  readonly verb: number
}

export interface Ground {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly placed: readonly Placed[]
  /** The mention that begins at a token. */
  readonly mentionAt: ReadonlyMap<number, Placed>
  /** The mention that ends with the token before this one. */
  readonly mentionBefore: ReadonlyMap<number, Placed>
  /** What the document and its sections are about; worked out when first asked for. */
  readonly topics: () => DocumentTopics
  /** The clauses of each subject that was asked for. */
  readonly clauses: Map<Placed, readonly Clause[]>
  /** In an interview, the body of the person who answers. */
  readonly speakers: () => number | undefined
  /** Blocks that name the main organization. */
  readonly spread: () => number
}

/** The first token, from `token` on, that ends behind an offset. */
const tokenBehind = ({ end, length }: Tokens, offset: number, token: number): number => {
  let at = token
  while (at < length && end[at]! <= offset) at++
  return at
}

const isOffice = (text: string): boolean =>
  !text.includes(' ') && executives.has(text.toLowerCase().replaceAll('-', ''))

const blocksNaming = (
  { blocks }: Reading,
  entities: readonly FoundEntity[],
  main: number | undefined,
): number => {
  let at = 0
  const found = new Set<number>()
  const mentions = main === undefined ? [] : entities[main]!.mentions
  for (const { start } of mentions.toSorted((a, b) => a.start - b.start)) {
    while (at < blocks.length - 1 && blocks[at]!.end <= start) at++
    found.add(at)
  }
  return found.size
}

export const groundOf = (reading: Reading, entities: readonly FoundEntity[]): Ground => {
  const { tokens } = reading
  let first = 0
  // "P-DG" is no body's name, whatever its letters look like.
  const named = namedIn(entities).filter(({ start, end }) => !isOffice(reading.pieces.slice(start, end)))
  const placed = named.map(({ start, end, entity, type }) => {
    // Mentions stand in order of place.
    first = tokenBehind(tokens, start, first)
    return { start, end, entity, type, firstToken: first, endToken: tokenBehind(tokens, end - 1, first) + 1 }
  })
  let topics: DocumentTopics | undefined
  let spread: number | undefined
  const topicsOnce = (): DocumentTopics => (topics ??= topicsOf(reading, entities, named))
  return {
    reading,
    entities,
    placed,
    topics: topicsOnce,
    clauses: new Map(),
    speakers: () => undefined,
    spread: () => (spread ??= blocksNaming(reading, entities, topicsOnce().main)),
    mentionAt: new Map(placed.map(mention => [mention.firstToken, mention])),
    mentionBefore: new Map(placed.map(mention => [mention.endToken, mention])),
  }
}
