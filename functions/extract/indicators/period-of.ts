/** Which period of its sentence (or of the line above a list) a figure holds for. */
import type { Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, between, distance, type Line, reach } from './distance.ts'
import { introduces } from './introduction.ts'
import { firstBehind } from './scene.ts'
import { type Hit, isFormer } from './status.ts'

export interface PeriodQuestion {
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The periods of the sentence. */
  readonly periods: readonly Period[]
  /** The cues of status in the sentence: they stand where its verbs stand. */
  readonly hits: readonly Hit[]
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

// "twice the 2022 share", "the number recorded in 2016", "what it had been in 2019", "son niveau de 2019".
const baseBehind = /^ (?:share|levels?|figures?|total|numbers?|average|price|turnout|attendance)(?!\p{L})/u
const baseBefore =
  /(?:the (?:number|amount|figure|level|share|rate)|what (?:it|they|we)|that|(?:niveau|nombre|chiffre)|cel(?:ui|le)s?|ce qu'\p{L}+)(?: \p{L}+){0,3} (?:in|of|for|de|en|d') ?$/u

const isBase = (line: Line, quantity: Quantity, period: Period): boolean => {
  if (baseBehind.test(after(line, period.end, 14)) && /the $/.test(before(line, period.start, 4))) return true
  if (period.start < quantity.end) return false
  const lead = before(line, period.start, 24)
  if (changes.has(quantity.unit) && base.test(lead) && !/d'ici à $/.test(lead)) return true
  return baseBefore.test(before(line, period.start, 50)) && !isFormer({ line, quantity })
}

// ", cleared in August by …, is to enrol": a participle in apposition before the figure dates what it tells of.
const apposition =
  /(?:^|[,(–—] ?)(?:\p{L}+(?:ly|ment) )?(?:\p{L}{2,}ed|taken|begun|sold|bought|built|won|held|drawn up|\p{L}{2,}(?:ée?s?)|(?:pr|acqu|prom|rem)ise?s?|ouverte?s?|vendue?s?|élue?s?|issue?s?|construite?s?) (?:back )?(?:in|on|since|en|le|au|à|depuis|dès|fin|début|l'|cet|ce|this|last) ?(?:the |la |fin |début |late |early |mid-)?$/u
const meanwhile = /(?<!\p{L})(?:alors|then|at the time|à l'époque)(?!\p{L})/u

const isApposed = ({ line, quantity, hits }: PeriodQuestion, period: Period): boolean =>
  period.end <= quantity.start &&
  apposition.test(before(line, period.start, 60)) &&
  (between(line, period.end, quantity.start).includes(',') ||
    hits.some(hit => hit.start >= period.end && hit.end <= quantity.start)) &&
  !meanwhile.test(between(line, period.end, quantity.end + 12))

/** "contre trois un an plus tôt, et …": what counts back from another figure belongs to that one alone. */
const isOthers = (line: Line, quantity: Quantity, period: Period): boolean => {
  if (period.rule !== 'period/earlier' && period.rule !== 'period/years-ago') return false
  if (period.end <= quantity.start)
    return (
      /\p{L}/u.test(before(line, period.start, 80)) && /[,;(]/.test(between(line, period.end, quantity.start))
    )
  const gap = between(line, quantity.end, period.start)
  const other = line.quantities[firstBehind(line.quantities, quantity.end)]
  return other !== undefined && other.start < period.start && /[,;]|from|contre|against/.test(gap)
}

const now =
  /(?:today|now|currently|already|aujourd'hui|actuellement|désormais|déjà|maintenant|à ce jour)(?: \p{L}+)?[ ,]{0,2}$/u
const nowBehind =
  /^ (?:\p{L}+ )?(?:now|today|currently|aujourd'hui|actuellement|désormais|maintenant|à ce jour)(?!\p{L})/u

// "as in 2022", "than in 2021": the period of what is compared, never of the figure.
const compared = /(?:(?:as|than|que) (?:in|en|at|on)|(?<![\p{L}])qu'(?:en|au|à)?) ?$/u

// A phrase of time that opens the sentence: "Depuis son rachat en 2019, …".
const opening =
  /^\W*(?:(?:depuis|since|in|en|between|entre|au cours|over|by|d'ici|sur|from|dès|for|pour|during|à|at|last|l'|le|la|the|cette|this|end|fin)(?!\p{L})[^,;:]{0,44})?$/u

/** The words say that the figure holds on the day of publication. */
export const isNow = (line: Line, quantity: Quantity): boolean =>
  now.test(before(line, quantity.start, 28)) || nowBehind.test(after(line, quantity.end, 24))

// "to enrol 720 adults, should read out in 2027": a verb of its own stands between them.
const otherClause = 3
const relative = /(?<!\p{L})(?:which|that|who|qui|dont|où|whose|when|quand|lorsque?)(?!\p{L})/u
const clauseStart = /[;:.(–—]/g

const isOtherClause = ({ line, quantity, hits }: PeriodQuestion, period: Period): boolean => {
  if (period.start < quantity.end) return false
  const verb = hits.find(hit => hit.start >= quantity.end && hit.end <= period.start)
  if (verb === undefined || relative.test(between(line, quantity.end, verb.start))) return false
  const lead = before(line, quantity.start, 200)
  const cut = [...lead.matchAll(clauseStart)].at(-1)?.index ?? -1
  const from = quantity.start - lead.length + cut
  return hits.some(hit => hit.start >= from && hit.end <= quantity.start)
}

/** The period nearest to the figure, undefined where none belongs to it. */
export const periodOf = (question: PeriodQuestion): Period | undefined => {
  const { line, quantity, periods } = question
  if (isNow(line, quantity)) return undefined
  let best: { period: Period; cost: number } | undefined
  for (const period of periods) {
    if (period.start < quantity.end && quantity.start < period.end) continue
    if (isOfThing(line, period) || tooFine(question, period) || isBase(line, quantity, period)) continue
    if (isApposed(question, period) || isOthers(line, quantity, period)) continue
    if (compared.test(before(line, period.start, 10))) continue
    const opens = period.end < quantity.start && opening.test(before(line, period.start, 80))
    const full =
      distance(line, quantity, period) -
      (opens ? reach.opening : 0) +
      (isOtherClause(question, period) ? otherClause : 0)
    const cost = introduces(line, quantity, period) ? Math.min(full, reach.introduced) : full
    if (cost < (best?.cost ?? reach.period)) best = { period, cost }
  }
  return best?.period
}
