/** Whom a sentence credits with a figure, and where it says the figure holds. */
import type { Quantity } from '../findings.ts'
import { after, before, distance, type Line } from './distance.ts'
import type { Named } from './scene.ts'

const source =
  /(?:according to|selon|d'après|source ?:|estimates (?:by|from)|figures (?:by|from)|data from|chiffres d[eu'])(?: ?(?:the|le|la|les|l'))? ?$/u
const reckons =
  /^ (?:has |a |ont )?(?:values|valued|sees|estimates|estimated|reckons|projects|forecasts|recense|estime|évalue|chiffre|table sur)(?!\p{L})/u
const farthestSource = 12

/** The entity that the text names as the figure's source. */
export const creditOf = (line: Line, quantity: Quantity, named: readonly Named[]): number | undefined =>
  named.find(mention => {
    if (mention.type !== 'organization' && mention.type !== 'person' && mention.type !== 'program')
      return false
    const credited =
      source.test(before(line, mention.start, 30)) || reckons.test(after(line, mention.end, 24))
    return credited && distance(line, quantity, mention) <= farthestSource
  })?.entity

const located =
  /(?<!\p{L})(?:in|at|near|across|à|en|au|aux|dans|près de|sur|outside)(?: ?(?:the|le|la|les|l'))? ?$/u
const farthestPlace = 4

/** The place that the sentence gives for a figure, its subject apart. */
export const placeOf = (
  line: Line,
  quantity: Quantity,
  { named, subject }: { readonly named: readonly Named[]; readonly subject: number | undefined },
): number | undefined => {
  let best: { entity: number; cost: number } | undefined
  for (const mention of named) {
    if (mention.type !== 'place' || mention.entity === subject) continue
    if (!located.test(before(line, mention.start, 16))) continue
    const cost = distance(line, quantity, mention)
    if (cost < (best?.cost ?? farthestPlace)) best = { entity: mention.entity, cost }
  }
  return best?.entity
}
