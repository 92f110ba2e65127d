/** Dates that the time of the figure's own verb rules out: a plan is not of a year that is over, a present not of one. */
import type { Period, Quantity } from '../findings.ts'
import { looksBack } from '../periods/tense.ts'
import { after, between } from './distance.ts'
import { type Bar, lookingBack, type Pairing, relative } from './pairing.ts'
import { firstBehind } from './scene.ts'
import { type Hit, isFormer } from './status.ts'

/** "The firm, which sold 12 M€ in 2023, employs 85": the verb behind the comma goes back over the aside. */
const isInAside: Bar = ({ line, quantity, hits }, period) =>
  period.end <= quantity.start &&
  between(line, period.end, period.end + 2) === ', ' &&
  hits.some(({ start, modality }) => start === period.end + 2 && modality === 'fact')

/** "wants to double the sales, which ran at 60 in 2024". */
const isPlanOfThePast = (
  { line, quantity, hits, today }: Pick<Pairing, 'line' | 'quantity' | 'hits' | 'today'>,
  period: Period,
): boolean => {
  const end = period.iso.split('/').at(-1)!
  if (today === undefined || end >= today.slice(0, end.length) || isFormer({ line, quantity })) return false
  const last = hits.findLast(hit => hit.end <= quantity.start && quantity.start - hit.end <= planReach)
  const isPlan = last?.modality === 'plan' || last?.modality === 'ahead'
  return isPlan && relative.test(between(line, quantity.end, period.start))
}
const planReach = 30

/** "With 110 jobs by 2026, the project receives €12m": the date has its figure, and a fact follows. */
const isFactAside = (
  { line, quantity, hits }: Pick<Pairing, 'line' | 'quantity' | 'hits'>,
  period: Period,
): boolean => {
  const own = line.quantities[firstBehind(line.quantities, period.start) - 1]
  if (own === undefined || period.start - own.end > ownReach) return false
  const verbs = hits.filter(hit => hit.start >= period.end && hit.end <= quantity.start)
  return verbs.length > 0 && verbs.every(({ modality }) => modality === 'fact')
}
const ownReach = 24

const clauseOf = /(?<!\p{L})(?:which|where|who|qui|où)(?!\p{L})(?=[^,;]*$)/u

/** "In 2022 it opened a plant that employs 300": a relative clause in the present is of now. */
const isOfNow: Bar = ({ line, quantity, language, today }, period) => {
  if (period.end > quantity.start || today === undefined || period.iso.slice(0, 4) > today.slice(0, 4))
    return false
  const gap = between(line, period.end, quantity.start)
  const at = gap.search(clauseOf)
  return at > 0 && !looksBack(gap.slice(at) + after(line, quantity.start, 30), language)
}

/** "The workforce of 41 should have doubled by 2028": what changes is as it is now. */
const willChange =
  /^(?: \p{L}+){0,2},? (?:will|should|is to|are to|is set to|are set to|devrait|devraient|doit|doivent|va|vont)(?: [\p{L}]+){0,2} (?:doubl|tripl|trebl|quadrupl|grow|rise|swell|passer|grimper|monter|croître)/u

/** "Aux 2 400 m² mis en service en 2017 s'ajouteront 1 900 m²": a plan is not of a time that is over, nor what is added of the time before. */
const isOutOfTime: Bar = ({ line, quantity, hits, today }, period) => {
  if (period.start >= quantity.end && willChange.test(between(line, quantity.end, period.start))) return true
  if (period.end > quantity.start) return isPlanOfThePast({ line, quantity, hits, today }, period)
  const gap = between(line, period.end, quantity.start)
  // "in January it told of its intention to spend 500 million".
  if (isIntended.test(gap) && period.iso.slice(0, 4) <= (today ?? '9').slice(0, 4)) return true
  if (/(?:s'ajout|s'y ajout|on top of|in addition|en plus d)/.test(gap)) return true
  // "gained 6 % in ten years, to reach 12 tonnes": a level is of now.
  if (
    lookingBack.has(period.rule) &&
    /(?:pour (?:atteindre|s'établir|s'élever)|to reach|reaching|to stand)/.test(gap)
  )
    return true
  const end = period.iso.split('/').at(-1)!
  if (today !== undefined && period.iso.slice(0, 4) > today.slice(0, 4))
    return isFactAside({ line, quantity, hits }, period)
  if (today === undefined || end >= today.slice(0, end.length))
    return period.rule === 'period/since' && lastPlan(hits, period, quantity)
  return lastPlan(hits, period, quantity)
}

const isIntended = /(?:intention|volonté|intends|intending|wish|promesse|pledge)(?: (?:to|of|de|d')| d')/u

/** The last verb between them tells of a plan. */
const lastPlan = (hits: readonly Hit[], period: Period, quantity: Quantity): boolean => {
  const last = hits
    .filter(hit => hit.start >= period.end && hit.end <= quantity.start)
    .sort((a, b) => a.start - b.start)
    .at(-1)
  return last !== undefined && (last.modality === 'plan' || last.modality === 'ahead')
}

export const outOfTime: readonly Bar[] = [isInAside, isOutOfTime, isOfNow]
