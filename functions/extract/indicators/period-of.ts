/** Which period of its sentence a figure holds for. */
import type { Period, Quantity } from '../findings.ts'
import { isFuture } from '../periods/calendar.ts'
import { clauseCost, listCost, noVerb } from './clause-cost.ts'
import { after, before, between, costs, distance, type Line, reach } from './distance.ts'
import { introduces } from './introduction.ts'
import { isNotItsOwn } from './not-its-own.ts'
import type { Pairing } from './pairing.ts'

export interface PeriodQuestion extends Pairing {
  /** The periods of the sentence. */
  readonly periods: readonly Period[]
}

const now =
  /(?:today|now|currently|already|aujourd'hui|actuellement|désormais|déjà|maintenant|à ce jour|at present|at the moment|pour l'heure|à l'heure actuelle|en ce moment)(?: \p{L}+)?[ ,]{0,2}$/u
const nowBehind =
  /^ (?:(?!between )\p{L}+ )?(?:now|today|currently|aujourd'hui|actuellement|désormais|maintenant|à ce jour|at present|at the moment|pour l'heure|à l'heure actuelle|en ce moment)(?!\p{L})|^ (?:déjà|already)(?!\p{L})|^ (?:dont|que|qui|which|that|where|où) (?:\p{L}+ ){0,2}(?:now|today|aujourd'hui|actuellement)(?!\p{L})/u

// A phrase of time that opens the sentence: "Depuis son rachat en 2019, …".
const opening =
  /^\W*(?:(?:depuis|since|in|en|between|entre|au cours|over|by|d'ici|sur|from|dès|for|pour|during|à|at|last|l'|le|la|the|cette|this|end|fin)(?!\p{L})[^,;:]{0,44})?$/u

/** The last colon or semicolon. */
const partEnd = /[:;](?=[^:;]*$)/u

/** The words say that the figure holds on the day of publication. */
export const isNow = (line: Line, quantity: Quantity): boolean => {
  if (now.test(before(line, quantity.start, 28))) return true
  const behind = after(line, quantity.end, 34)
  return nowBehind.test(behind) && !(changes.has(quantity.unit) && asNow.test(behind))
}

const changes = new Set(['x', '%', 'pp'])
/** "three times as many as today", "double today's number": what a change is counted from. */
const asNow =
  /^ (?:today's|(?:as|than|on|from|que|sur|par rapport à)(?!\p{L})|(?:today|aujourd'hui)$)|^ \p{L}+ (?:as|than|que) (?:now|today|aujourd'hui)/u

const besideFigure = 0.4
const durationReach = 1.5
const rightBehind = 8
// "2.9 billion: that is what they raised in 2024".
const announces = /^ ?: (?:c'est|voilà|that is|that's|the sum|le montant|la somme)(?!\p{L})/u

/** Nothing but words of time stands before it in its part of the sentence: no figure, no verb. */
const opensSentence = ({ line, quantity, hits }: PeriodQuestion, period: Period): boolean => {
  if (period.end >= quantity.start) return false
  const lead = before(line, period.start, 80)
  const own = lead.slice(lead.search(partEnd) + 1)
  const from = period.start - own.length
  return (
    opening.test(own) &&
    !line.quantities.some(({ start }) => start >= from && start < period.start) &&
    !hits.some(
      hit => hit.start >= from && hit.end <= period.start && !noVerb.test(after(line, hit.start, 14)),
    )
  )
}

// "by 2028, when capacity will have doubled".
const leadsOn = /^,? (?:when|quand|lorsqu|date à laquelle|année où|at which point|by which time)/u

const fromThen = /^[^;:.(]*?,? (?:once|as soon as|une fois|dès que|dès lors qu[e']) [^,;:(]{0,60}$/u

const costOf = (question: PeriodQuestion, period: Period): number => {
  const { line, quantity } = question
  const opens = opensSentence(question, period)
  const full =
    // What opens a sentence is no nearer than a date that stands right at the figure.
    Math.max(distance(line, quantity, period) - (opens ? reach.opening : 0), opens ? besideFigure : 0) -
    (leadsOn.test(between(line, period.end, quantity.start)) ? costs.contrast : 0) -
    (announces.test(after(line, quantity.end, 20)) ? costs.colon : 0) +
    clauseCost(question, period) +
    listCost(question, period)
  // "300 a year, once the wing opens in 2026".
  if (
    isFuture(period.iso, question.today) &&
    period.start >= quantity.end &&
    fromThen.test(between(line, quantity.end, period.start))
  )
    return Math.min(full, reach.introduced)
  // How long a thing takes seldom has a period of its own.
  if (question.concept === 'duration' && quantity.unit !== 'x' && full > durationReach) return Infinity
  // "45 M€ in 2026 without leaving the town: nine in ten live there": a date that has its figure introduces none.
  const taken = line.quantities.some(({ end }) => end <= period.start && period.start - end <= rightBehind)
  return !taken && introduces(line, quantity, period)
    ? Math.min(full, reach.introduced + (quantity.start - period.end) / 1000)
    : full
}

/** All that a period may gain at once. */
const gains = reach.opening + costs.contrast + costs.colon

/** Too far off whatever the words between are; most are, and the words are asked of the others only. */
const isOutOfReach = (line: Line, quantity: Quantity, period: Period): boolean =>
  distance(line, quantity, period) > reach.period + gains && !introduces(line, quantity, period)

/** The period nearest to the figure, undefined where none belongs to it. */
export const periodOf = (question: PeriodQuestion): Period | undefined => {
  const { line, quantity, periods } = question
  // What a line does not hold is not measured.
  if (isNow(line, quantity) || quantity.start >= line.end) return undefined
  let best: { period: Period; cost: number } | undefined
  for (const period of periods) {
    if (period.start < quantity.end && quantity.start < period.end) continue
    if (isOutOfReach(line, quantity, period)) continue
    const cost = costOf(question, period)
    if (cost < (best?.cost ?? reach.period) && !isNotItsOwn(question, period)) best = { period, cost }
  }
  return best?.period
}
