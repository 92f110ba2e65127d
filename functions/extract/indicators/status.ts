/** Tells what is from what is planned and what is expected. */
import type { Quantity, ValueKind } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isNoFuture, type Modality, modality } from '../lexicon/modality.ts'
import { matchesOf } from '../text/matches.ts'
import type { Language, Span } from '../text/reading.ts'
import { after, before, distance, type Line, reach } from './distance.ts'
import { introduces } from './introduction.ts'
import { firstBehind } from './scene.ts'

export interface StatusQuestion {
  readonly line: Line
  /** The cues of the sentence. */
  readonly hits: readonly Hit[]
  readonly quantity: Quantity
  readonly concept: Concept
  /** The figure's period begins after the day of publication. */
  readonly future: boolean
  /** What the line that introduces a list says of its items. */
  readonly inherited: Modality | undefined
}

export interface StatusAnswer {
  readonly status: ValueKind
  readonly rule: string
}

export interface Hit extends Span {
  readonly modality: Modality
}

/** What markets, prices and crowds will be is expected; what a company will build, hire or spend is planned. */
const expectedConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'market_size',
  'growth',
  'participants',
  'price',
  'share',
  'duration',
])

const order: readonly Modality[] = ['expectation', 'plan', 'ahead', 'fact']

/** All cues of a sentence; where two overlap or a fact depends on a plan ("will have been", "is planned"), the stronger stays. */
export const modalityHits = ({ lower, start }: Line, language: Language): Hit[] => {
  const hits: Hit[] = []
  for (const kind of order) {
    for (const match of matchesOf(modality[language][kind], lower)) {
      if (kind === 'ahead' && language === 'fr' && isNoFuture(match[0])) continue
      const hit = { start: start + match.index, end: start + match.index + match[0].length, modality: kind }
      const near = kind === 'fact' ? 9 : 0
      if (
        !hits.some(
          other => other.modality !== 'fact' && other.start < hit.end + near && hit.start < other.end + near,
        )
      )
        hits.push(hit)
    }
  }
  return hits
}

const comparison =
  /(?:against|compared (?:with|to)|contre|versus|vs\.?|up from|au lieu d[eu']|instead of|par rapport à)(?: \p{L}+){0,3} ?$/u
const rangeStart = /(?:from|de|d')(?: \p{L}+){0,1} ?$/u
const rangeRest = /^[^.;]{0,60}?(?<!\p{L})(?:to|à)(?: \p{L}+){0,2} (?=[\d€$£]|\p{L}+)/u

/** "from 40 to 110": the first figure is what was, before what will be. */
export const isFormer = ({ line, quantity }: Pick<StatusQuestion, 'line' | 'quantity'>): boolean => {
  const lead = before(line, quantity.start, 40)
  if (comparison.test(lead)) return true
  if (quantity.low !== undefined && quantity.high !== undefined && quantity.value === undefined) return false
  const next = line.quantities[firstBehind(line.quantities, quantity.end)]
  if (!rangeStart.test(lead) || next === undefined || next.start - quantity.end > 45) return false
  return rangeRest.test(after(line, quantity.end, next.start + 1 - quantity.end))
}

const resolve = (found: Modality, concept: Concept): ValueKind => {
  switch (found) {
    case 'fact':
      return 'observed'
    // Nobody plans a market.
    case 'plan':
      return concept === 'market_size' ? 'forecast' : 'target'
    case 'expectation':
      return 'forecast'
    case 'ahead':
      return expectedConcepts.has(concept) ? 'forecast' : 'target'
  }
}

// A cue behind the figure belongs to it only when little stands between: "two reactors will follow".
// "to build", "pour créer": a purpose colours what follows, not what precedes.
const purpose =
  /^(?:(?:to|pour|afin|in order|so as|with a view|à) |objecti|ambition|goal|target|cible|prévision|projection|forecast|estimat)/

/** The cue nearest to the figure decides. */
const nearest = (
  hits: readonly Hit[],
  { line, quantity }: StatusQuestion,
): { hit: Hit; cost: number } | undefined => {
  let best: { hit: Hit; cost: number } | undefined
  for (const hit of hits) {
    const overlaps = hit.start < quantity.end && quantity.start < hit.end
    const behind = hit.start >= quantity.end
    if (overlaps || (behind && purpose.test(after(line, hit.start, 12)))) continue
    const cost = distance(line, quantity, hit) * (behind ? reach.behind : 1)
    const introduced =
      !behind && hit.modality !== 'fact' && introduces(line, quantity, hit)
        ? Math.min(cost, reach.introduced)
        : cost
    if (introduced < (best?.cost ?? Infinity)) best = { hit, cost: introduced }
  }
  return best
}

export const statusOf = (question: StatusQuestion): StatusAnswer => {
  const { hits, concept, future, inherited } = question
  if (isFormer(question)) return { status: 'observed', rule: 'status/former' }
  const found = nearest(hits, question)
  const cue = found && found.cost <= reach.status ? found.hit.modality : undefined
  if (cue !== undefined && cue !== 'fact') return { status: resolve(cue, concept), rule: `status/${cue}` }
  if (future) {
    const other = hits.find(hit => hit.modality !== 'fact')
    return { status: resolve(inherited ?? other?.modality ?? 'ahead', concept), rule: 'status/future-period' }
  }
  if (cue === undefined && inherited !== undefined)
    return { status: resolve(inherited, concept), rule: `status/list-${inherited}` }
  return { status: 'observed', rule: 'status/fact' }
}
