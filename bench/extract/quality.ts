import { folded, near } from '../../functions/evaluation/comparison.ts'
import type { Gold } from '../../functions/evaluation/gold.ts'
import { type Counts, score } from '../../functions/evaluation/tally.ts'
import { type Found, type FoundFigure, type FoundName, sharedTypes } from './system.ts'

export interface Judged {
  readonly text: string
  readonly gold: Gold
  readonly found: Found
}

const shared: ReadonlySet<string> = new Set(sharedTypes)

/** Names that a system gives apart are one when they are written alike. */
const distinct = (names: readonly FoundName[]): (readonly [type: string, forms: ReadonlySet<string>])[] => {
  const byForm = new Map(names.map(({ type, names }) => [`${type}|${folded(names[0]!)}`, names]))
  return [...byForm].map(([key, names]) => [key.split('|')[0]!, new Set(names.map(folded))])
}

/** Right by type and by one of the annotated forms; several names of one thing are each right, for few peers join them. */
const nameCounts = ({ gold, found }: Judged): Counts => {
  const asked = gold.entities.filter(({ type }) => shared.has(type))
  const met = new Set<(typeof asked)[number]>()
  let wrong = 0
  for (const [type, forms] of distinct(found.names)) {
    const hit = asked.find(
      entity =>
        entity.type === type && [entity.name, ...entity.mentions].some(form => forms.has(folded(form))),
    )
    if (hit) met.add(hit)
    else wrong++
  }
  const required = asked.filter(({ optional }) => !optional)
  const missed = required.filter(entity => !met.has(entity)).length
  return { right: required.length - missed, wrong, missed }
}

const overlaps = (text: string, quote: string, { start, end }: FoundFigure): boolean => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (at < end && start < at + quote.length) return true
  return false
}

/** Right by place, value and unit; each figure once. */
const figureCounts = ({ text, gold, found }: Judged): Counts => {
  const left = new Set(found.figures)
  let [right, missed] = [0, 0]
  for (const item of gold.indicators.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const places = [...left].filter(figure => overlaps(text, item.quote, figure))
    const hit = places.find(
      ({ value, unit }) => unit === item.unit && near(value ?? null, item.value ?? item.low, 2e-3),
    )
    const gone = hit ?? (item.optional ? places[0] : undefined)
    if (gone) left.delete(gone)
    if (item.optional) continue
    if (hit) right++
    else missed++
  }
  return { right, missed, wrong: left.size }
}

const f1 = (counts: readonly Counts[]): number => {
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0)
  return score({ right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }).f1
}

/** F1 of names and of figures over some documents. */
export const quality = (judged: readonly Judged[]): { readonly names: number; readonly figures: number } => ({
  names: f1(judged.map(nameCounts)),
  figures: f1(judged.map(figureCounts)),
})
