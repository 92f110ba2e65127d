/**
 * The period that a report covers. In a report of results, sales, margins and growth hold for it where nothing else is said; in a review of
 * a year, so does all that is told in the past or stands in a table.
 */

import { reviewedYear } from '../document/reviewed-year.ts'
import type { Period, Quantity, ValueKind } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isoInterval, monthsBefore } from '../periods/calendar.ts'
import { looksBack } from '../periods/tense.ts'
import type { Reading } from '../text/reading.ts'
import { between, type Line } from './distance.ts'
import { isNow } from './period-of.ts'
import { type Scene, within } from './scene.ts'

const results =
  /(?<!\p{L})(?:results|résultats|earnings|chiffre d['’]affaires|revenues?|sales|comptes|financial statements|half[- ]year|full[- ]year|first half|half|quarter|semestre|trimestre|semestriels?|annuels?|profits?|loss(?:es)?|pertes?|bénéfices?|résultat (?:net|opérationnel|d['’]exploitation)|ebitda|exercice (?=(?:19|20)\d\d))(?!\p{L})/iu
const ahead = /(?<!\p{L})(?:outlook|guidance|forecasts?|prévisions?|perspectives|objectifs?)(?!\p{L})/iu
const announced =
  /(?<!\p{L})(?:results|résultats|comptes|accounts|financial statements|chiffre d['’]affaires)(?: [\p{L}'’-]+){0,4} ?(?:for|of|du|de l['’]|au titre d[eu]|pour)?/iu
const spans = new Set([
  'period/quarter',
  'period/half-year',
  'period/months-to',
  'period/months',
  'period/fiscal-year',
  'period/year-named',
  'period/year',
])
/** What results are compared with. */
const base =
  /(?:rapport (?:à|au|aux)|contre|against|versus|vs\.?|than|compared (?:with|to))(?: (?:in|en|the|l'année))* ?$/iu
const headSentences = 14
const nearResults = 90

export interface ReportedPeriod extends Pick<Period, 'iso' | 'rule'> {
  /** It tells of a year in full, not of results alone. */
  readonly isReview?: boolean
}

/** The headline, or failing that the first line. */
const headOf = ({ blocks, pieces }: Reading, title: string | undefined): string | undefined => {
  const first = blocks[0]
  return title ?? (first?.kind === 'heading' ? pieces.slice(first.start, first.end).trim() : undefined)
}

/** Whether the headline announces results. */
export const tellsResults = (reading: Reading, title: string | undefined): boolean => {
  const head = headOf(reading, title)
  return head !== undefined && results.test(head) && !ahead.test(head)
}

const half = /(?<!\p{L})(?:half|semestriel\p{L}*|semestre|interim|six months)(?!\p{L})/iu
const quarter = /(?<!\p{L})(?:quarter\p{L}*|trimestriel\p{L}*|trimestre)(?!\p{L})/iu

/** "Annual results at 31 December 2023": the year, half-year or quarter that ends on that day. */
const spanTo = (day: string, title: string): string | undefined => {
  const month = day.slice(0, 7)
  const months = half.test(title) ? 6 : quarter.test(title) ? 3 : 12
  if (months === 12 && month.endsWith('-12')) return month.slice(0, 4)
  return monthEnd.test(day) ? isoInterval(monthsBefore(month, months - 1), month) : undefined
}
const monthEnd = /-(?:2[89]|3[01])$/

/** The period named with the results in the headline, else with those that the first sentences announce. */
export const reportedPeriod = (
  reading: Reading,
  periods: readonly Period[],
  headline: string | undefined,
): ReportedPeriod | undefined => {
  const reviewed = reviewedYear(reading)
  if (reviewed !== undefined) return { iso: reviewed, rule: 'period/report', isReview: true }
  const title = headOf(reading, headline)
  if (title === undefined || !tellsResults(reading, title)) return undefined
  const start = reading.source.indexOf(title)
  const headed = start < 0 ? [] : within(periods, { start, end: start + title.length })
  const head = headed.find(({ rule }) => spans.has(rule))
  if (head) return { iso: head.iso, rule: 'period/report' }
  const ended = headed.find(({ rule }) => rule === 'period/date')
  const iso = ended && spanTo(ended.iso, title)
  if (iso) return { iso, rule: 'period/report' }
  for (const sentence of reading.sentences.slice(0, headSentences)) {
    for (const period of within(periods, sentence)) {
      const lead = reading.pieces.slice(Math.max(sentence.start, period.start - nearResults), period.start)
      const named = lead + reading.pieces.slice(period.start, period.end)
      if (spans.has(period.rule) && announced.test(named) && !base.test(lead))
        return { iso: period.iso, rule: 'period/report' }
    }
  }
  return undefined
}

const flows: ReadonlySet<Concept> = new Set<Concept>(['revenue', 'growth', 'share', 'investment'])
const boilerplate =
  /^\W*(?:about|à propos|a propos|outlook|perspectives|contacts?|agenda|calendrier|prochain|next)(?!\p{L})/iu
const beside = 60
/** What is owned or owed on a day, or holds beyond the period. */
const beyond =
  /(?<!\p{L})(?:capital|detient|détien\p{L}+|owns?|owned|stake|held|détenue?|holds|backlog|carnet|usine|plant|so far|à ce jour|effectifs?|workforce|titre|action|bourse|capitalisation|market cap\p{L}*|share price|shares (?:rose|fell|gained|lost|were)|stock)(?!\p{L})/u

const away = /(?<!\p{L})(?:since|depuis|so far|to date|à ce jour|then|auparavant|previously)(?!\p{L})/u
const row = / {3}|\t|\|/

const earned =
  /(?<!\p{L})(?:résultats? (?:net|opérationnel|d'exploitation|financier|courant)|ebitdar?|ebita?|(?:net|operating|gross|pre-tax|core) (?:income|profit|loss|result|earnings)|(?:free )?cash[- ]flow|bénéfice|pertes?|loss|profit|dépenses|charges|spending|costs|margin|marge)(?!\p{L})[^;:]*$/u

/** Money made, lost or spent, whatever it is called. */
const isEarned = (line: Line, { start, unit }: Quantity): boolean =>
  /^[A-Z]{3}$/.test(unit) && earned.test(between(line, start - beside, start))

/** What a review tells in the past, or sets out in rows. */
const isReviewed = (line: Line, { start, end, unit }: Quantity, { reading, periods }: Scene): boolean => {
  if (timeless.has(unit) || within(periods, { start: line.start, end: start }).length > 0) return false
  if (row.test(line.lower)) return true
  const [lead = ''] = /[^(:;]*$/.exec(between(line, start - told, start)) ?? []
  const [rest = ''] = /^[^):;]*/.exec(between(line, end, end + told)) ?? []
  return looksBack(`${lead} ${rest}`, reading.language) && !away.test(lead + rest)
}
const told = 60
const timeless = new Set(['year', 'month', 'day', 'km'])

/** Whether a figure without a period of its own is one of the results reported. */
export const isReported = (
  { reported, scene }: { readonly reported: ReportedPeriod | undefined; readonly scene: Scene },
  {
    line,
    quantity,
    sentenceIndex,
  }: { readonly line: Line; readonly quantity: Quantity; readonly sentenceIndex: number },
  { concept, status }: { readonly concept: Concept; readonly status: ValueKind },
): boolean => {
  if (reported === undefined || status !== 'observed' || isNow(line, quantity)) return false
  if (
    !(reported.isReview ? isReviewed(line, quantity, scene) : flows.has(concept) || isEarned(line, quantity))
  )
    return false
  const around = between(line, quantity.start - beside, quantity.end + beside)
  if (beyond.test(around)) return false
  const { blocks, sentences } = scene.reading
  for (let block = sentences[sentenceIndex]!.block; block >= 0; block--) {
    const { kind, start, end } = blocks[block]!
    if (kind === 'heading' && boilerplate.test(scene.reading.pieces.slice(start, end))) return false
    if (kind === 'heading') break
  }
  return true
}
