/** How much farther a period stands where another clause or another item of a list begins between. */
import type { Period } from '../findings.ts'
import { after, before, between } from './distance.ts'
import { type Pairing, relative } from './pairing.ts'
import { firstBehind } from './scene.ts'
import type { Hit } from './status.ts'

/** What it costs that another item of a list stands between: "(20 M€, 50 embauches d'ici 2026)". */
const otherItem = 2.5

export const listCost = ({ line, quantity }: Pairing, period: Period): number => {
  if (period.start < quantity.end) return 0
  const next = line.quantities[firstBehind(line.quantities, quantity.end)]
  if (next === undefined || next.start >= period.start || next.unit === quantity.unit) return 0
  return /^[^,;:(]{0,40}, (?:\+ ?)?$/.test(between(line, quantity.end, next.start)) ? otherItem : 0
}

/** What it costs that a verb of its own stands between figure and period. */
const otherClause = 4
const clauseStart = /[;:.(–—]/g
/** Cues of status that are no verbs. */
export const noVerb =
  /^(?:d'ici|à l'horizon|by|targets?|goals?|objecti|cible|aujourd'hui|déjà|désormais|actuellement|now|today|already|currently)/
const money = /^[A-Z]{3}$/
// "…, to enrol 720 adults, should", "…, qui inclura 140 malades, livrera".
const aside = /, (?:to \p{L}+|which|who|qui|(?:é|e)valué\p{L}*|estimé\p{L}*|valued|estimated)(?!\p{L})[^,]*$/u
const opensWithParticiple =
  /^\W*(?:\p{L}{2,}(?:ée?s?|ed)|ouverte?s?|built|construite?s?|née?s?|installée?s?)(?!\p{L})[^,]*$/u
/** "30 %, to be met by 2028". */
const toBeDone =
  /^(?: \p{L}+){0,2},? (?:(?:which|that) (?:is|are) )?(?:to be \p{L}+|due|à (?:atteindre|réaliser|investir|verser|dépenser|pourvoir|livrer|recruter))(?: \p{L}+){0,2} $/u
const isSubject =
  /(?:, |^\W*|(?<!\p{L})(?:and|et|but|mais|while|whereas) |(?<!\p{L})(?:tandis|alors) qu(?:e |'))$/u

/** "a trial, to enrol 720 adults, should read out in 2027": how much farther such a period stands. */
export const clauseCost = ({ line, quantity, hits }: Pairing, period: Period): number => {
  if (period.start < quantity.end) return 0
  const isVerb = (hit: Hit): boolean => !noVerb.test(after(line, hit.start, 14))
  const verbs = hits.filter(hit => hit.start >= quantity.end && hit.end <= period.start && isVerb(hit))
  const verb = verbs[0]
  if (verb === undefined) return 0
  const lead = before(line, quantity.start, 200)
  const cut = [...lead.matchAll(clauseStart)].at(-1)?.index ?? -1
  const clause = lead.slice(cut + 1)
  // Money that a thing costs is not due with the thing.
  if (relative.test(between(line, quantity.end, verb.start)))
    return money.test(quantity.unit) ? otherClause : 0
  const gap = between(line, quantity.end, verb.start)
  if (toBeDone.test(between(line, quantity.end, period.start))) return 0
  if (
    gap.endsWith(', ') &&
    (/^(?:%|[A-Z]{3})$/.test(quantity.unit) ? clause.includes(',') : aside.test(clause))
  )
    return otherClause
  // "Opened in 2016 on 310 m², the unit prepared 143 grafts in 2022".
  if (opensWithParticiple.test(clause) && gap.includes(',')) return otherClause
  if (isSubject.test(clause)) return 0
  const from = quantity.start - clause.length
  return hits.some(hit => hit.start >= from && hit.end <= quantity.start) ? otherClause : 0
}
