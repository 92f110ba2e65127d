/** Tells what is from what is planned and what is expected. */
import type { Quantity, ValueKind } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Modality } from '../lexicon/modality.ts'
import { after, between, type Line, reach } from './distance.ts'
import type { Hit, Modalities } from './modality-hits.ts'

export type { Hit } from './modality-hits.ts'
export type { StatusAnswer, Told } from './status-row.ts'
export { isFormer } from './status-shapes.ts'

import { verbToCome } from './status-clause.ts'
import { isParticiple, nearest } from './status-cue.ts'
import { isProject } from './status-project.ts'
import { goesOn, type StatusAnswer, type Told } from './status-row.ts'
import { isAside, isFormer, isSurveyed, isWhole } from './status-shapes.ts'
import { isAnnounced, isField, isGrant, isGranted, isProgrammed, isStanding } from './status-standing.ts'

export interface StatusQuestion {
  readonly line: Line
  readonly modalities: Modalities
  readonly quantity: Quantity
  readonly concept: Concept
  /** The figure's period begins after the day of publication. */
  readonly future: boolean
  /** The figure's period ended before the year of publication. */
  readonly past: boolean
  /** What the line that introduces a list says of its items. */
  readonly inherited: Modality | undefined
  /** The sentence beside speaks of works that the figure belongs to. */
  readonly ofWorks: boolean
  /** The head of the text tells that works are finished. */
  readonly built: boolean
  /** An entry of a chronicle, of a year that is over. */
  readonly chronicle: boolean
  /** The figure before in the same sentence and its answer. */
  readonly previous: Told | undefined
}

/** Nobody who acts has these in hand. */
const expectedConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'market_size',
  'participants',
  'organizations',
  'countries',
])

/** A future that somebody estimates is expected, one that the text itself tells is planned. */
const estimatedConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'growth',
  'price',
  'share',
  'duration',
  'revenue',
])

/** What a company that expects it has in hand. */
const ownConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'jobs_created',
  'headcount',
  'equipment',
  'capacity',
  'floor_area',
  'sites',
  'investment',
  'trainees',
  'funding',
])

/** What is owed when a condition is met is a plan of the contract. */
const paidLater =
  /(?<!\p{L})(?:milestones?|jalons?|earn-?outs?|option|conditional|tranche|paiements? d'étape)(?!\p{L})/u

/** What brokers and companies tell the stock market of results to come. */
const financial: ReadonlySet<Concept> = new Set<Concept>(['revenue', 'growth', 'share', 'price', 'other'])
const streets =
  /(?<!\p{L})(?:consensus|price target|objectif de cours|analysts?|analystes?|brokers?|the street|guidance)(?!\p{L})/u

const resolve = (
  found: Modality,
  { concept, quantity, line, modalities: { estimated, beyond } }: StatusQuestion,
): ValueKind => {
  switch (found) {
    case 'fact':
      return 'observed'
    // Nobody plans a market.
    case 'plan':
      return concept === 'market_size' || (financial.has(concept) && streets.test(line.lower))
        ? 'forecast'
        : 'target'
    case 'expectation':
      return 'forecast'
    case 'outlook':
      if (paidLater.test(line.lower) && (concept === 'price' || concept === 'funding')) return 'target'
      return ownConcepts.has(concept) && !estimated && !beyond ? 'target' : 'forecast'
    case 'ahead':
      if (expectedConcepts.has(concept)) return 'forecast'
      // Growth by the year is an outlook.
      if (concept === 'growth' && quantity.per === 'year') return 'forecast'
      return estimated || (beyond && estimatedConcepts.has(concept)) ? 'forecast' : 'target'
  }
}

/** "has raised", "a reçu en avril": told as done, whatever date stands in the sentence. */
const done =
  /^(?:has|have|had|was|were|'ve|a|ont|avait|avaient|avons|porte(?:nt)? sur|went|won|sold|bought|grew|rose|fell)$/

const isDone = (line: Line, { hit, cost }: { hit: Hit; cost: number }, quantity: Quantity): boolean =>
  hit.modality === 'fact' &&
  cost <= reach.done &&
  hit.end <= quantity.start &&
  done.test(after(line, hit.start, hit.end - hit.start))

/** "463 members made the trip": a sentence told in the past, without any word of a plan. */
const told =
  /^(?:made|took|went|came|drew|rose|fell|were|was|had|met|won|grew|\p{L}+ed|étaient|était|avait|avaient|ont)$/u

/** "38 posts filled by women" tells nothing of when. */
const participial = /^ (?:by|with|from|at|on|for|to|in)(?!\p{L})/u
const toldBehind = 40

const tellsBehind = (line: Line, hit: Hit, quantity: Quantity): boolean =>
  hit.start - quantity.end < toldBehind &&
  !/[;:]/.test(between(line, quantity.end, hit.start)) &&
  !participial.test(after(line, hit.end, 8))

const isTold = ({ line, quantity, modalities: { hits } }: StatusQuestion): boolean =>
  hits.length > 0 &&
  hits.every(({ modality }) => modality === 'fact') &&
  hits.some(hit => {
    const word = after(line, hit.start, hit.end - hit.start)
    return (
      told.test(word) && (hit.start < quantity.start || !/ed$/.test(word) || tellsBehind(line, hit, quantity))
    )
  })

const ownCue = 0.4

/** "sales of 4 million in 2022 will double": what has a period that is over was so, unless it was aimed at then. */
const isOver = (question: StatusQuestion): boolean => {
  if (!question.past) return false
  const found = nearest(question)
  return !(found && found.hit.modality !== 'fact' && found.cost <= ownCue)
}

const stands = (question: StatusQuestion): boolean =>
  isSurveyed(question) ||
  isAside(question) ||
  isWhole(question) ||
  isStanding(question) ||
  isGranted(question)

export const statusOf = (question: StatusQuestion): StatusAnswer => {
  const { line, quantity, concept, modalities, future, inherited } = question
  const { hits } = modalities
  if (isFormer(question)) return { status: 'observed', rule: 'status/former' }
  if (stands(question) || isOver(question)) return { status: 'observed', rule: 'status/fact' }
  if (isField(question) || isAnnounced(question)) return { status: 'target', rule: 'status/plan' }
  const found = nearest(question)
  if (question.chronicle && (found === undefined || found.cost > reach.status || isThing(line, found.hit)))
    return { status: 'observed', rule: 'status/fact' }
  if (found?.hit.modality === 'outlook' && hearsay.test(line.lower))
    return { status: 'observed', rule: 'status/fact' }
  const cue = found && found.cost <= reach.status ? found.hit.modality : undefined
  if (cue === 'plan' && isGrant(question, found!.hit)) return { status: 'observed', rule: 'status/fact' }
  if (cue !== undefined && cue !== 'fact')
    return { status: resolve(cue, question), rule: `status/${ruleOf(cue)}` }
  const coming =
    cue === undefined || (found && isSlight(line, found.hit, quantity)) ? verbToCome(question) : undefined
  if (coming !== undefined)
    return { status: resolve(coming.modality, question), rule: `status/${ruleOf(coming.modality)}` }
  if (cue === undefined && isProgrammed(question)) return { status: 'forecast', rule: 'status/expectation' }
  // What an event or a fee costs is set before.
  if (future && cue === undefined && concept === 'price' && hits.length === 0)
    return { status: 'observed', rule: 'status/fact' }
  if (future && !(found && isDone(line, found, quantity)) && !isTold(question)) {
    const other = hits.find(hit => hit.modality !== 'fact')
    return {
      status: resolve(inherited ?? other?.modality ?? 'ahead', question),
      rule: 'status/future-period',
    }
  }
  if (isProject(question) || question.ofWorks) return { status: 'target', rule: 'status/plan' }
  const row = cue === undefined ? goesOn(question) : undefined
  if (row !== undefined) return row
  if (cue === undefined && inherited !== undefined)
    return { status: resolve(inherited, question), rule: `status/list-${ruleOf(inherited)}` }
  return { status: 'observed', rule: 'status/fact' }
}

/** Facts, and nouns of plans, which a chronicle tells of as past. */
const isThing = (line: Line, hit: Hit): boolean =>
  hit.modality === 'fact' ||
  /^(?:programme|création|extension|livraison|projet|plans?$|ajout)/.test(
    after(line, hit.start, hit.end - hit.start),
  )

/** A fact behind the figure may belong to a clause about the thing. */
const isSlight = (line: Line, hit: Hit, quantity: Quantity): boolean =>
  hit.modality === 'fact' && (hit.start >= quantity.end || isParticiple(line, hit))

/** "Le prix avoisinerait …, selon nos informations": a conditional that only keeps its distance. */
const hearsay =
  /(?<!\p{L})(?:(?:selon|d'après) (?:nos informations|la presse|les? syndicats?|(?:plusieurs|une|des) sources?)|de source|à en croire|reportedly|rumou?rs?|sources (?:say|close))(?!\p{L})/u

const ruleOf = (modality: Modality): string => (modality === 'outlook' ? 'expectation' : modality)
