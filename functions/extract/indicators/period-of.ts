/** Which period of its sentence (or of the line above a list) a figure holds for. */
import type { Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, distance, type Line, reach } from './distance.ts'
import { introduces } from './introduction.ts'

export interface PeriodQuestion {
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The periods of the sentence. */
  readonly periods: readonly Period[]
}

// "founded in 1951", "installed in January": such a date is that of the thing, not of the figure.
const ofThing =
  /(?:founded|established|created|launched|opened|installed|inaugurated|acquired|completed|commissioned|certified|born|signed|dated|published|posted|joined|filed|fondée?s?|créée?s?|lancée?s?|ouverte?s?|installée?s?|inaugurée?s?|acquise?s?|achevée?s?|certifiée?s?|née?s?|signée?s?|datée?s?|implantée?s?|rachetée?s?|deadline[^,]*|clôture[^,]*|shareholder|actionnaire|built|construite?s?|before|jusqu'au|inscriptions[^,]*) (?:it |l'|le |la |en |in |on |since |depuis )*(?:[\p{L}'-]+ ){0,2}$/u
const auxiliary =
  /(?:was|were|been|be|has|have|is|are|a été|ont été|est|sont|fut|sera|seront) (?:\p{L}+ )?\p{L}+ (?:\p{L}+ )*$/u

const dated = new Set<Concept>(['participants'])

const isOfThing = (line: Line, period: Period): boolean => {
  const lead = before(line, period.start, 60)
  return ofThing.test(lead) && !auxiliary.test(lead) && !/(?:when|lorsque|quand) /.test(lead)
}

/** A day stands for deeds (signed, announced); only gatherings and balances are counted by it. */
const tooFine = ({ concept, line, quantity }: PeriodQuestion, period: Period): boolean => {
  if (dated.has(concept)) return false
  if (period.rule === 'period/weekday') return true
  if (period.rule !== 'period/date') return false
  const lead = before(line, period.start, 12)
  return period.start < quantity.end || !/(?:au|as of|as at|at|on) ?$/.test(lead)
}

// "twice as many as in 2022", "up 33 % on the 2023 fair", "son niveau de 2019": what the figure is compared with.
const base =
  /(?:than|as|on|over|versus|vs\.?|compared with|compared to|relative to|par rapport à|rapport|niveau|level|que|sur|à)(?: (?:in|of|the|its|en|de|à|celui|celle))* $/u
const changes = new Set(['x', '%', 'pp'])

const isBase = (line: Line, quantity: Quantity, period: Period): boolean =>
  changes.has(quantity.unit) && period.start >= quantity.end && base.test(before(line, period.start, 24))

const now =
  /(?:today|now|currently|already|aujourd'hui|actuellement|désormais|déjà|à ce jour)(?: \p{L}+)?[ ,]{0,2}$/u
const nowBehind =
  /^ (?:\p{L}+ )?(?:now|today|currently|aujourd'hui|actuellement|désormais|à ce jour)(?!\p{L})/u

// "as in 2022", "than in 2021": the period of what is compared, never of the figure.
const compared = /(?:as|than|que|qu') (?:in|en|at|on) $/u

// A phrase of time that opens the sentence: "Depuis son rachat en 2019, …".
const opening =
  /^\W*(?:(?:depuis|since|in|en|between|entre|au cours|over|by|d'ici|sur|from|dès|for|pour|during|à|at|last|l'|le|la|the|cette|this|end|fin)(?!\p{L})[^,;:]{0,44})?$/u

/** The words say that the figure holds on the day of publication. */
export const isNow = (line: Line, quantity: Quantity): boolean =>
  now.test(before(line, quantity.start, 28)) || nowBehind.test(after(line, quantity.end, 24))

/** The period nearest to the figure, undefined where none belongs to it. */
export const periodOf = (question: PeriodQuestion): Period | undefined => {
  const { line, quantity, periods } = question
  if (isNow(line, quantity)) return undefined
  let best: { period: Period; cost: number } | undefined
  for (const period of periods) {
    if (period.start < quantity.end && quantity.start < period.end) continue
    if (isOfThing(line, period) || tooFine(question, period) || isBase(line, quantity, period)) continue
    if (compared.test(before(line, period.start, 10))) continue
    const opens = period.end < quantity.start && opening.test(before(line, period.start, 80))
    const full = distance(line, quantity, period) - (opens ? reach.opening : 0)
    const cost = introduces(line, quantity, period) ? Math.min(full, reach.introduced) : full
    if (cost < (best?.cost ?? reach.period)) best = { period, cost }
  }
  return best?.period
}
