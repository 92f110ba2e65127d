/** Decides what a figure measures: from its unit, the noun counted or measured, and the words around. */

import type { Quantity } from '../findings.ts'
import { type Cue, growthCue, moneyCues, peopleCues, shareCue } from '../lexicon/concept-cues.ts'
import { type Concept, countedConcept, measuredConcept } from '../lexicon/concepts.ts'
import { matchesOf } from '../text/matches.ts'

/** Lower-case words that a concept is read from, nearest first. */
export interface Wording {
  /** The counted or measured noun with its complements. */
  readonly noun: string
  /** The clause up to the figure, and from it on. */
  readonly before: string
  /** The figure's own words. */
  readonly own: string
  readonly after: string
}

const surfaces = new Set(['m2', 'har', '[sft_i]', 'km2', '[acr_us]', 'ar'])
const durations = new Set(['year', 'month', 'week', 'day', 'h', 'min', 's'])
const distances = new Set(['m', 'km', 'cm', 'mm', '[mi_i]', '[ft_i]'])
const volumes = /^(?:m?L|hL|m3|k?g|mg|t|g\/L|mg\/L|[kMG]W|L\/h|m3\/h|kg\/h|t\/.*)$/
const money = /^[A-Z]{3}$/

/** Rates at which things are paid for; money per team, project or thesis is support. */
const priced = new Set([
  'patient',
  'dose',
  'batch',
  'day',
  'person',
  'night',
  'unit',
  'h',
  'hour',
  'm2',
  'kg',
  'L',
  'participant',
  'delegate',
  'week',
  'treatment',
  'test',
  'vial',
  'syringe',
  'litre',
  'tonne',
  'MW.h',
  'ticket',
])

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []

/** Longest known word first: "start-ups", then its parts. */
const conceptOfWord = (word: string, table: ReadonlyMap<string, Concept>): Concept | undefined =>
  table.get(word) ??
  (word.includes('-')
    ? word.split('-').reduce<Concept | undefined>((found, part) => found ?? table.get(part), undefined)
    : undefined)

const firstKnown = (text: string, table: ReadonlyMap<string, Concept>): Concept | undefined => {
  for (const word of wordsOf(text)) {
    const concept = conceptOfWord(word, table)
    if (concept) return concept
  }
  return undefined
}

/** English puts the head of "industrial partners" last, French first; a complement ("of", "de") never counts. */
const headConcept = (noun: string, table: ReadonlyMap<string, Concept>): Concept | undefined => {
  const head = noun.split(
    / (?:of|for|in|to|from|with|de|du|des|d'|en|à|au|aux|pour|dans|par|sur|who|which|qui|dont|at|by) ?/,
  )[0]!
  const words = wordsOf(head)
  for (const word of words.toReversed()) {
    const concept = conceptOfWord(word, table)
    if (concept) return concept
  }
  return undefined
}

/** The cue that stands nearest to the figure; before it counts as nearer than behind it. */
const nearestCue = (
  cues: readonly Cue[],
  { noun, before, after }: Wording,
  farthest = Number.POSITIVE_INFINITY,
): Concept | undefined => {
  let best: { concept: Concept; distance: number } | undefined
  for (const { concept, pattern, everywhere } of cues) {
    for (const hit of matchesOf(everywhere, before)) {
      const distance = before.length - hit.index - hit[0].length
      if (distance < (best?.distance ?? Infinity)) best = { concept, distance }
    }
    const behind = `${noun} ${after}`
    const next = behind.search(pattern)
    if (next >= 0 && next * 1.3 < (best?.distance ?? Infinity)) best = { concept, distance: next * 1.3 }
  }
  return best && best.distance <= farthest ? best.concept : undefined
}

/** Nouns that mean people employed, whatever else the sentence tells of hiring or training. */
const staff =
  /(?<!\p{L})(?:staff|employees?|workforce|headcount|salariée?s?|collaborat(?:eur|rice)s?|effectifs?|ftes?|etp)(?!\p{L})/u

/** Companies that take part in a meeting are counted as its participants. */
const takesPart = /(?<!\p{L})(?:participat|took part|taking part|ont participé|particip(?:ent|aient))/u

const counts = (wording: Wording): Concept => {
  const concept = headConcept(wording.noun, countedConcept) ?? firstKnown(wording.noun, countedConcept)
  if (concept === 'organizations' && takesPart.test(wording.before + wording.after)) return 'participants'
  if (concept === 'headcount')
    return nearestCue(peopleCues, wording, staff.test(wording.noun) ? 24 : 75) ?? 'headcount'
  if (concept) return concept
  if (/place|seat/.test(wording.noun))
    return nearestCue(peopleCues, wording) === 'trainees' ? 'trainees' : 'capacity'
  return firstKnown(wording.before.split(' ').toReversed().slice(0, 6).join(' '), countedConcept) ?? 'other'
}

const amounts = (wording: Wording, quantity: Quantity): Concept => {
  if (quantity.per && priced.has(quantity.per)) return 'price'
  const named = headConcept(wording.noun, measuredConcept)
  if (named && ['revenue', 'funding', 'price', 'investment', 'market_size'].includes(named)) return named
  return nearestCue(moneyCues, wording) ?? 'investment'
}

const percentages = (wording: Wording, quantity: Quantity): Concept => {
  const bound = quantity.value ?? quantity.low ?? 0
  if (quantity.unit === 'pp' || bound < 0) return 'growth'
  const near = `${wording.before.slice(-40)} # ${wording.after.slice(0, 25)}`
  const tail = wording.after.slice(0, 12)
  if (quantity.per === 'year' || /^\s*[+−-]/.test(wording.own)) return 'growth'
  if (
    /^\s*(?:of|de|des|du|d'|owned|stake)(?!\p{L})/u.test(tail) &&
    !/(?:hausse|croissance|growth|baisse|increase) d[e'][^#]*$/.test(near)
  )
    return 'share'
  if (growthCue.test(near)) return 'growth'
  return shareCue.test(near) ? 'share' : 'share'
}

const larger = /(?<!\p{L})(?:larger|bigger|plus grande?s?|agrandi)/u

const multiples = (wording: Wording): Concept =>
  (larger.test(wording.own + wording.after.slice(0, 20)) ? 'floor_area' : undefined) ??
  headConcept(wording.noun, measuredConcept) ??
  firstKnown(wording.noun, measuredConcept) ??
  firstKnown(wording.after.slice(0, 80), measuredConcept) ??
  firstKnown(wordsOf(wording.before).toReversed().join(' '), measuredConcept) ??
  headConcept(wording.noun, countedConcept) ??
  'capacity'

/** The concept (closed list of the contract) of a figure. */
export const conceptOf = (quantity: Quantity, wording: Wording): Concept => {
  const { unit } = quantity
  if (unit === 'count') return counts(wording)
  if (unit === '%' || unit === 'pp') return percentages(wording, quantity)
  if (unit === 'x') return multiples(wording)
  if (surfaces.has(unit)) return 'floor_area'
  if (durations.has(unit)) return 'duration'
  if (distances.has(unit)) return 'other'
  if (money.test(unit)) return amounts(wording, quantity)
  return volumes.test(unit) ? 'capacity' : 'other'
}
