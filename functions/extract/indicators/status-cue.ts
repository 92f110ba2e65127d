/** The cue nearest to a figure. */
import type { Quantity } from '../findings.ts'
import { after, before, distance, type Line, reach } from './distance.ts'
import { introduces } from './introduction.ts'
import type { Hit, Modalities } from './modality-hits.ts'

interface CueFigure {
  readonly line: Line
  readonly quantity: Quantity
  readonly modalities: Modalities
}

// A cue behind the figure belongs to it only when little stands between: "two reactors will follow".
// "to build", "pour créer": a purpose colours what follows, not what precedes.
const purpose =
  /^(?:(?:to|pour|afin|in order|so as|with a view|de) |objecti|ambition|goal|target|cible|prévision|projection|forecast|estimat|passé commande)/

/** "the plant (70 million, 11,000 m²) will open", "the plant – 11,000 m² – will open": what the aside is about. */
const bracketCloses = /^[^.;:()]{0,70}\) (?:\p{L}+ )?$/u
const dashCloses = /^[^.;:–—]{0,70} [–—] (?:\p{L}+ )?$/u
const dashOpens = / [–—] [^–—]*$/u

/** "… and one vessel of 500 L), which will be handed over": a clause about the thing that was counted. */
const relativeClause =
  /^(?:(?! (?:pour|for|to|dans|in|with|avec) )[^.;:]){0,60}?,? (?:qui|which|that|lesquel(?:le)?s|laquelle)(?<!of which) (?:\p{L}+ )?$/u

/** "multipliera par cinq", "is doubling": the verb is the figure. */
const isVerbOf = (hit: Hit, quantity: Quantity): boolean =>
  hit.modality === 'ahead' ||
  hit.modality === 'outlook' ||
  (hit.modality === 'plan' && hit.start < quantity.start && hit.end <= quantity.end)

/** "four lines supplied by X": a participle behind the noun tells of the thing, not of the figure. */
export const isParticiple = (line: Line, hit: Hit): boolean =>
  hit.modality === 'fact' &&
  /(?:ed|ée?s?|built|made|bought|sold|spent)$/.test(after(line, hit.start, hit.end - hit.start))

/** The cue nearest to the figure decides. */
export const nearest = ({
  line,
  quantity,
  modalities: { hits },
}: CueFigure): { hit: Hit; cost: number } | undefined => {
  let best: { hit: Hit; cost: number } | undefined
  for (const hit of hits) {
    const overlaps = hit.start < quantity.end && quantity.start < hit.end
    if (overlaps && !isVerbOf(hit, quantity)) continue
    const behind = hit.start >= quantity.end
    if (behind && (purpose.test(after(line, hit.start, 12)) || isParticiple(line, hit))) continue
    const plain = overlaps ? 0 : distance(line, quantity, hit) * (behind ? reach.behind : 1)
    const cost = Math.min(plain, nearBy(line, quantity, hit))
    if (cost < (best?.cost ?? Infinity)) best = { hit, cost }
  }
  return best
}

/** What stands before a colon or in a relative clause is near, however many words stand between. */
const nearBy = (line: Line, quantity: Quantity, hit: Hit): number => {
  if (hit.modality === 'fact') return Infinity
  if (hit.start < quantity.start) return introduces(line, quantity, hit) ? reach.introduced : Infinity
  if (hit.start - quantity.end > 80) return Infinity
  const gap = after(line, quantity.end, hit.start - quantity.end)
  const aside =
    (bracketCloses.test(gap) && line.bracket[quantity.start - line.start] !== 0) ||
    (dashCloses.test(gap) && dashOpens.test(before(line, quantity.start, 80)))
  return aside || relativeClause.test(gap) ? reach.introduced : Infinity
}
