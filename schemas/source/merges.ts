import type { Review } from './review.ts'

/** Where each merged entity's id leads in the end; chains of merges are followed. */
export const entityMap = (review: Review): ReadonlyMap<string, string> => {
  const direct = new Map(
    review.flatMap(item => (item.decision === 'merge' ? [[item.from, item.into] as const] : [])),
  )
  const last = (id: string): string => {
    const next = direct.get(id)
    return next === undefined ? id : last(next)
  }
  return new Map([...direct.keys()].map(id => [id, last(id)]))
}
