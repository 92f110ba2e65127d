import { folded, overlap, placesOf, type Range } from './comparison.ts'
import type { Gold, GoldEntity } from './gold.ts'
import type { Predicted } from './predicted.ts'

/** Which annotated entity each extracted one is, and which are missed or made up. */
export interface EntityMatch {
  /** Annotated name by extracted id. */
  readonly names: ReadonlyMap<string, string>
  readonly right: readonly GoldEntity[]
  readonly missed: readonly GoldEntity[]
  /** Ids that match nothing. */
  readonly wrong: readonly string[]
}

/** One to one: an extracted entity is the annotated one of its type when they share a form. */
export const matchEntities = (gold: Gold, predicted: Predicted): EntityMatch => {
  const forms = new Map<string, Set<string>>()
  for (const { entity_id, quote } of predicted.mentions)
    forms.set(entity_id, (forms.get(entity_id) ?? new Set()).add(folded(quote)))
  const names = new Map<string, string>()
  const [right, missed]: [GoldEntity[], GoldEntity[]] = [[], []]
  for (const entity of requiredFirst(gold.entities)) {
    const wanted = new Set([entity.name, ...entity.mentions].map(folded))
    const free = [...forms].filter(([id, own]) => !names.has(id) && [...own].some(form => wanted.has(form)))
    const ofType = free.find(([id]) => predicted.types.get(id) === entity.type)
    const hit = ofType ?? (entity.optional ? free[0] : undefined)
    if (hit !== undefined) names.set(hit[0], entity.name)
    if (!entity.optional) (hit === undefined ? missed : right).push(entity)
  }
  return { names, right, missed, wrong: [...forms.keys()].filter(id => !names.has(id)) }
}

export const requiredFirst = <T extends { readonly optional: boolean }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => Number(a.optional) - Number(b.optional))

/** Spans of names: annotated ones, longest form first and without overlaps, against extracted ones. */
export const matchMentions = (
  gold: Gold,
  predicted: Predicted,
): { right: number; wrong: number; missed: number } => {
  const taken = new Set<number>()
  let [right, missed] = [0, 0]
  for (const { range, entity } of goldSpans(gold, predicted.text)) {
    const hit = predicted.mentions.findIndex(
      (mention, i) =>
        !taken.has(i) &&
        (entity.optional || predicted.types.get(mention.entity_id) === entity.type) &&
        overlap({ start: mention.start_char, end: mention.end_char }, range) >= 0.5,
    )
    if (hit >= 0) taken.add(hit)
    if (entity.optional) continue
    if (hit >= 0) right++
    else missed++
  }
  return { right, missed, wrong: predicted.mentions.length - taken.size }
}

const goldSpans = (gold: Gold, text: string): { range: Range; entity: GoldEntity }[] => {
  const spans: { range: Range; entity: GoldEntity }[] = []
  const forms = gold.entities.flatMap(entity => entity.mentions.map(form => ({ form, entity })))
  for (const { form, entity } of forms.sort((a, b) => [...b.form].length - [...a.form].length)) {
    const found = placesOf(text, form).filter(
      place => !spans.some(({ range }) => place.start < range.end && range.start < place.end),
    )
    spans.push(...found.map(range => ({ range, entity })))
  }
  return spans
}
