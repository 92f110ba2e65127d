/** Whom the people of a text speak for: the organization that their title names. */
import type { Pieces } from '../text/pieces.ts'
import type { Stood } from './standings.ts'

const longestTitle = 110
const begins = /^(?:,? ph\.?d\.?)?[,(\s]*[,(]/
const breaks =
  /[;!?]|(?<!\p{L})(?:former|formerly|ex|ancien\p{L}*|previously|ven[us]\p{L}*|passée?|après|joins|joined|from|rejoint|quitt\p{L}+|left|leaving|until)(?!\p{L})/u

/** By person: "Ana Ruiz, head of supply at X", "Ana Ruiz (X)". */
export const speakersOf = (stood: readonly Stood[], lower: Pieces): ReadonlyMap<number, number> => {
  const speakers = new Map<number, number>()
  let person: Stood | undefined
  for (const one of stood) {
    if (one.type === 'person') person = one
    if (one.type !== 'organization' || person === undefined || person.sentence !== one.sentence) continue
    const between = lower.slice(person.end, one.start)
    const isTitle = between.length < longestTitle && begins.test(between) && !breaks.test(between)
    if (isTitle && !speakers.has(person.entity)) speakers.set(person.entity, one.entity)
    person = undefined
  }
  return speakers
}
