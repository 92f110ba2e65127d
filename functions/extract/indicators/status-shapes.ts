/** Shapes of words in which a figure holds already, although its sentence speaks of what is to come. */
import type { Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, type Line } from './distance.ts'
import type { Modalities } from './modality-hits.ts'
import { firstBehind } from './scene.ts'
import { isOfBirth, isOfNew } from './status-clause.ts'

interface Figure {
  readonly line: Line
  readonly quantity: Quantity
}

const comparison =
  /(?:against|compared (?:with|to)|contre|versus|vs\.?|up from|au lieu d[eu']|instead of|rather than|plutôt que|par rapport à)(?: \p{L}+){0,3} ?$/u
const rangeStart = /(?:from|de|d')(?: \p{L}+){0,1} ?$/u
const rangeRest = /^[^.;]{0,60}?(?<!\p{L})(?:to|à)(?: \p{L}+){0,2} (?=[\d€$£]|\p{L}+)/u

/** "from 40 to 110": the first figure is what was, before what will be. */
export const isFormer = ({ line, quantity }: Figure): boolean => {
  const lead = before(line, quantity.start, 40)
  if (comparison.test(lead)) return true
  if (quantity.low !== undefined && quantity.high !== undefined && quantity.value === undefined) return false
  const next = line.quantities[firstBehind(line.quantities, quantity.end)]
  if (!rangeStart.test(lead) || next === undefined || next.start - quantity.end > 45) return false
  return rangeRest.test(after(line, quantity.end, next.start + 1 - quantity.end))
}

const answered = new Set<Concept>(['share', 'organizations', 'growth', 'headcount', 'participants'])
export const opinion =
  /^(?: d'entre (?:eux|elles))?(?: (?!will)\p{L}[\p{L}'-]*){0,5} (?:plans? to|expects?|intends?|wants?|would|aims? to|hopes? to|consider|considers|envisages?|believes?|thinks?|fears?|prévoi(?:t|ent)|envisag(?:e|ent)|compt(?:e|ent) \p{L}+r|pens(?:e|ent)|estim(?:e|ent)|souhait(?:e|ent)|veu(?:t|lent)|crai(?:nt|gnent)|se disent|jug(?:e|ent)|déclar(?:e|ent)|anticip(?:e|ent)|projett(?:e|ent)|tabl(?:e|ent)|s'attend(?:ent)?)(?!\p{L})/u

/** "38 % of firms plan to invest", "un sur dix envisage": the share of those who answer is a fact. */
export const isSurveyed = ({ line, quantity, concept }: Figure & { readonly concept: Concept }): boolean =>
  (quantity.unit === '%' || (quantity.unit === 'count' && concept === 'organizations')) &&
  answered.has(concept) &&
  opinion.test(after(line, quantity.end, 60))

const asides = new Set<Concept>([
  'share',
  'revenue',
  'market_size',
  'headcount',
  'growth',
  'other',
  'funding',
  'participants',
])
const opens =
  /(?:[,(–—-] ?)(?:(?:a|an|un|une|now|currently|aujourd'hui|estimé\p{L}*|évalué\p{L}*|valued|worth|at|à|mere|some|soit|de|d')[ ,]){0,3}$/u
const valued =
  /, (?:estimé|évalué|chiffré)e?s? (?:à|aujourd'hui à) $|, (?:now |currently )?(?:valued|estimated|put) at $/u
const closes = /^[^,;:()–—.]{0,40}[,)–—]+ ?$/u

/** "sales, 4 million last year, could reach": what stands between commas is what the subject is now. */
export const isAside = ({
  line,
  quantity,
  concept,
  modalities: { hits },
}: Figure & { readonly concept: Concept; readonly modalities: Modalities }): boolean => {
  const lead = before(line, quantity.start, 40)
  if (!valued.test(lead) && !(asides.has(concept) && opens.test(lead))) return false
  const verb = hits.find(hit => hit.start >= quantity.end)
  if (verb === undefined || verb.modality === 'fact' || verb.modality === 'plan') return false
  if (isOfBirth(line, verb) || isOfNew({ line, quantity, concept })) return false
  return closes.test(after(line, quantity.end, verb.start - quantity.end))
}

const whole =
  /(?:of (?:its|their|the|our|his|her)(?: \p{L}+)?|sur(?: ses| les| un total de)?|des|de (?:ses|leurs|nos)) $/u

/** "shed 94 of its 1,060 posts", "14 postes sur 60": the whole that a part is taken of is there. */
export const isWhole = ({
  line,
  quantity,
  previous,
}: Figure & { readonly previous: { readonly quantity: Quantity } | undefined }): boolean =>
  previous !== undefined &&
  previous.quantity.unit === quantity.unit &&
  quantity.start - previous.quantity.end <= 16 &&
  whole.test(before(line, quantity.start, 26)) &&
  !/^(?: \p{L}+)? (?:attendu|prévu|espéré|expected|planned)/u.test(after(line, quantity.end, 24))
