/** What the reading of functions looks up: mentions by token, and the body last spoken of. */
import type { FoundEntity } from '../findings.ts'
import { type Named, namedIn } from '../indicators/scene.ts'
import type { Reading } from '../text/reading.ts'

/** A mention with the tokens it covers: `firstToken` to `endToken` (exclusive). */
export interface Placed extends Named {
  readonly firstToken: number
  readonly endToken: number
}

export interface Ground {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly placed: readonly Placed[]
  /** The mention that begins at a token. */
  readonly mentionAt: ReadonlyMap<number, Placed>
  /** The mention that ends with the token before this one. */
  readonly mentionBefore: ReadonlyMap<number, Placed>
}

/** First token that ends behind an offset. */
const tokenAt = ({ tokens }: Reading, offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens.end[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}

export const groundOf = (reading: Reading, entities: readonly FoundEntity[]): Ground => {
  const placed = namedIn(entities).map(mention => ({
    ...mention,
    firstToken: tokenAt(reading, mention.start),
    endToken: tokenAt(reading, mention.end - 1) + 1,
  }))
  return {
    reading,
    entities,
    placed,
    mentionAt: new Map(placed.map(mention => [mention.firstToken, mention])),
    mentionBefore: new Map(placed.map(mention => [mention.endToken, mention])),
  }
}

const reachBack = 6

/**
 * The organization last named before a token, at most some sentences back; a specific word ("the Region") asks for a name that has it.
 */
export const organizationBefore = (
  { placed, reading, entities }: Ground,
  token: number,
  word: string | undefined = undefined,
): number | undefined => {
  const fits = ({ type, endToken, entity }: Placed): boolean =>
    type === 'organization' &&
    endToken <= token &&
    (word === undefined || entities[entity]!.name.toLowerCase().includes(word))
  const nearest = placed.findLast(fits)
  if (nearest === undefined) return undefined
  const sentences = reading.sentenceOf[token]! - reading.sentenceOf[nearest.firstToken]!
  return word !== undefined || sentences <= reachBack ? nearest.entity : undefined
}
