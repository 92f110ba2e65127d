/** The cues of plan, expectation and fact in one sentence. */
import { isNoFuture } from '../lexicon/french-futures.ts'
import {
  beyond,
  estimators,
  laterVerb,
  type Modality,
  modality,
  openingVerb,
  settled,
} from '../lexicon/modality.ts'
import type { Language, Span } from '../text/reading.ts'
import { wordScan } from '../text/word-scan.ts'
import type { Line } from './distance.ts'

export interface Hit extends Span {
  readonly modality: Modality
}

/** What a sentence says of the reality of its figures. */
export interface Modalities {
  readonly hits: readonly Hit[]
  /** Analysts, studies or estimates speak. */
  readonly estimated: boolean
  /** Markets, demand or whole sectors are spoken of, which nobody has in hand. */
  readonly beyond: boolean
}

const order: readonly Modality[] = ['expectation', 'plan', 'outlook', 'ahead', 'fact']
const cues = {
  en: wordScan(order.map(kind => modality.en[kind])),
  fr: wordScan(order.map(kind => modality.fr[kind])),
}
/** "is planned", "has committed": a fact this near a stronger cue is only its auxiliary. */
const auxiliaryReach = 9

/** Two cues that overlap, or a fact that is only the auxiliary of another cue. */
const joined = (hit: Hit, other: Hit, { lower, start }: Pick<Line, 'lower' | 'start'>): boolean => {
  const [first, second] = hit.start < other.start ? [hit, other] : [other, hit]
  const gap = second.start - first.end
  if (gap < 0 || hit.modality !== 'fact') return gap < 0
  return gap < auxiliaryReach && !/[(),;:]/.test(lower.slice(first.end - start, second.start - start))
}

const looksAhead = (kind: Modality): boolean => kind === 'ahead' || kind === 'outlook'

/** "L'ambition : exporter …, et recruter": what is to be done goes on behind a colon, or behind what is planned. */
const addLater = (hits: Hit[], { lower, start }: Pick<Line, 'lower' | 'start'>, language: Language): void => {
  for (const found of laterVerb[language] ? lower.matchAll(laterVerb[language]) : []) {
    const { mark, verb } = found.groups!
    const end = start + found.index + found[0].length
    const at = end - verb!.length
    const isOpen = mark === ':' || mark === ';'
    if (!isOpen && !hits.some(hit => hit.end < at && hit.modality !== 'fact')) continue
    if (!hits.some(hit => hit.start < end && at < hit.end)) hits.push({ start: at, end, modality: 'plan' })
  }
}

const governs = 70

/** "expects the workshop to fill": an infinitive has the modality of the verb that it hangs on. */
const chained = (hits: readonly Hit[], lower: string, start: number): readonly Hit[] =>
  hits.map(hit => {
    if (hit.modality !== 'plan' || !lower.startsWith('to ', hit.start - start)) return hit
    const verb = hits.find(
      ({ end, modality }) =>
        (modality === 'expectation' || modality === 'outlook') &&
        end <= hit.start &&
        hit.start - end <= governs &&
        !/[.;:,]|(?<!\p{L})(?:and|but|which|that|who)(?!\p{L})/u.test(
          lower.slice(end - start, hit.start - start),
        ),
    )
    return verb ? { ...hit, modality: verb.modality } : hit
  })

/** All cues of a sentence but those in names ("the Harvest Plan"); where two overlap or a fact depends on a plan ("will have been", "is planned"), the stronger stays. */
export const modalityHits = (
  { lower, start }: Line,
  language: Language,
  named: readonly Span[] = [],
): Modalities => {
  const hits: Hit[] = []
  const add = (hit: Hit): void => {
    if (
      !isSettled(hit) &&
      !named.some(name => name.start <= hit.start && hit.end <= name.end) &&
      !hits.some(other => other.modality !== 'fact' && joined(hit, other, { lower, start }))
    )
      hits.push(hit)
  }
  const met = settled[language].exec(lower)
  const isSettled = (hit: Hit): boolean =>
    met !== null && hit.start < start + met.index + met[0].length && start + met.index < hit.end
  const opening = openingVerb[language].exec(lower)
  if (opening) hits.push({ start, end: start + opening[0].length, modality: 'plan' })
  const found = cues[language](lower)
  order.forEach((kind, at) => {
    for (const cue of found[at]!) {
      if (looksAhead(kind) && language === 'fr' && isNoFuture(lower.slice(cue.start, cue.end))) continue
      add({ start: start + cue.start, end: start + cue.end, modality: kind })
    }
  })
  addLater(hits, { lower, start }, language)
  return {
    hits: chained(hits, lower, start),
    estimated: estimators[language].test(lower),
    beyond: beyond[language].test(lower),
  }
}
