import { type AnyOf, needsOf } from './needs.ts'
import type { Shape } from './shape.ts'

/** The shapes that may stand in a text, of those that `isWanted`: the text has the words that they need. */
export type ShapeIndex = (text: string, isWanted: (shape: Shape) => boolean) => readonly Shape[]

/** Shapes by the words that they need; many need the same. */
export const shapeIndex = (shapes: readonly Shape[]): ShapeIndex => {
  const lists: AnyOf[] = []
  const byKey = new Map<string, number>()
  const indexOf = (any: AnyOf): number => {
    const key = any.join('|')
    const index = byKey.get(key) ?? lists.push(any) - 1
    byKey.set(key, index)
    return index
  }
  const indexed = shapes.map(shape => ({ shape, needs: needsOf(shape.source).map(indexOf) }))
  return (text, isWanted) => {
    const lower = text.toLowerCase()
    // 0 until asked.
    const answers = new Uint8Array(lists.length)
    const holds = (index: number): boolean => {
      answers[index] ||= lists[index]!.some(word => lower.includes(word)) ? 1 : 2
      return answers[index] === 1
    }
    return indexed
      .filter(({ shape, needs }) => isWanted(shape) && needs.every(holds))
      .map(({ shape }) => shape)
  }
}
