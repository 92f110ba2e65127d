import { type AnyOf, needsOf } from './needs.ts'
import type { Shape } from './shape.ts'

/** The shapes that may stand in a text, of those that `isWanted`: the text has the words that they need. */
export type ShapeIndex = (text: string, isWanted: (shape: Shape) => boolean) => readonly Shape[]

const hasAny = (text: string, words: AnyOf): boolean => {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** A text that has "janvier" has "jan". */
const shortest = (any: AnyOf): AnyOf =>
  any.filter(word => !any.some(other => other !== word && word.includes(other)))

/** Shapes by the words that they need; many need the same. */
export const shapeIndex = (shapes: readonly Shape[]): ShapeIndex => {
  const lists: AnyOf[] = []
  const byKey = new Map<string, number>()
  const indexOf = (any: AnyOf): number => {
    const short = shortest(any)
    const key = short.join('|')
    const index = byKey.get(key) ?? lists.push(short) - 1
    byKey.set(key, index)
    return index
  }
  const indexed = shapes.map(shape => ({ shape, needs: needsOf(shape.source).map(indexOf) }))
  return (text, isWanted) => {
    const lower = text.toLowerCase()
    // 0 until asked.
    const answers = new Uint8Array(lists.length)
    const holds = (index: number): boolean => {
      if (answers[index] === 0) answers[index] = hasAny(lower, lists[index]!) ? 1 : 2
      return answers[index] === 1
    }
    const possible: Shape[] = []
    for (const { shape, needs } of indexed) if (isWanted(shape) && needs.every(holds)) possible.push(shape)
    return possible
  }
}
