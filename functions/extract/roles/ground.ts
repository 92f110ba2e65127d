/** What the reading of functions looks up: mentions by token, and the body last spoken of. */
import type { FoundEntity } from '../findings.ts'
import { type Named, namedIn } from '../indicators/scene.ts'
import type { Reading, Tokens } from '../text/reading.ts'

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

/** The first token, from `token` on, that ends behind an offset. */
const tokenBehind = ({ end, length }: Tokens, offset: number, token: number): number => {
  let at = token
  while (at < length && end[at]! <= offset) at++
  return at
}

export const groundOf = (reading: Reading, entities: readonly FoundEntity[]): Ground => {
  const { tokens } = reading
  let first = 0
  const placed = namedIn(entities).map(({ start, end, entity, type }) => {
    // Mentions stand in order of place.
    first = tokenBehind(tokens, start, first)
    return { start, end, entity, type, firstToken: first, endToken: tokenBehind(tokens, end - 1, first) + 1 }
  })
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
