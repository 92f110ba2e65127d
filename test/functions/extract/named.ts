/** Texts of tests in which names are marked: {p:Ana Ruiz} is a person, o an organization, l a place, e an event, g a program. */
import type { EntityType, FoundEntity } from '../../../functions/extract/findings.ts'

const types: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  e: 'event',
  g: 'program',
  t: 'product',
}

/** The text without its marks, and the names marked in it; the same name twice is one entity. */
export const named = (marked: string): { text: string; entities: FoundEntity[] } => {
  const entities = new Map<
    string,
    { type: EntityType; name: string; mentions: { start: number; end: number; confidence: number }[] }
  >()
  let text = ''
  let from = 0
  for (const hit of marked.matchAll(/\{([polegt]):([^}]*)\}/g)) {
    text += marked.slice(from, hit.index)
    const name = hit[2]!
    const entity = entities.get(name) ?? { type: types[hit[1]!]!, name, mentions: [] }
    entity.mentions.push({ start: text.length, end: text.length + name.length, confidence: 0.9 })
    entities.set(name, entity)
    text += name
    from = hit.index + hit[0].length
  }
  text += marked.slice(from)
  return {
    text,
    entities: [...entities.values()].map(entity => ({ ...entity, authorityId: undefined, rule: 'test' })),
  }
}
