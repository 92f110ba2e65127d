/** When a figure holds: by its own sentence, by the figure it is a part of, by what stands above, by its event. */
import type { FoundIndicator, Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isFuture } from '../periods/calendar.ts'
import { periodCarried } from './carried-period.ts'
import { type Context, eventPeriod, inheritedPeriod } from './context.ts'
import { before, between, type Line } from './distance.ts'
import { headed } from './headed.ts'
import { isNow, periodOf } from './period-of.ts'
import { programmeDay } from './programme.ts'
import { firstBehind, within } from './scene.ts'
import {
  periodContinued,
  periodElsewhere,
  periodOfWhole,
  periodThen,
  resolvedEarlier,
} from './shared-period.ts'
import { isFormer } from './status.ts'
import type { When, WhenQuestion } from './when-question.ts'

const isBehind = ({ end }: Quantity, period: Period | undefined): boolean =>
  period !== undefined && period.start >= end && period.rule === 'period/part-of-year'

/** "On 30 August it raised its stake from 5 % to 10 %": on that day the first was over. */
const isDeed = (period: Period | undefined, { start }: Quantity): boolean =>
  period?.rule === 'period/date' && period.end <= start

/** "contre 12 en 2027" holds then all the same. */
const isRightBehind = ({ quantities }: Line, { end }: Quantity, period: Period | undefined): boolean => {
  if (period === undefined || period.start < end) return false
  const next = quantities[firstBehind(quantities, end)]
  return next === undefined || next.start > period.start
}

/** "from 9 % to 13 % since 2017": the first held then. "$4bn by 2032, growing 9 % a year" grows from now on. */
const spanned = (
  period: (When & Partial<Period>) | undefined,
  { line, quantity, concept, earlier }: WhenQuestion,
  today: string | undefined,
): When | undefined => {
  if (period === undefined) return undefined
  const { iso, rule } = period
  if (spans.has(rule) && isFormer({ line, quantity })) return { iso: iso.split('/')[0]!, rule }
  const from = earlier.at(-1)
  if (
    (rule === 'period/years' || rule === 'period/entry') &&
    from?.rules.includes('status/former') &&
    reaches.test(between(line, from.end, quantity.start))
  )
    return { iso: iso.split('/').at(-1)!, rule }
  const grows =
    concept === 'growth' && (quantity.per === 'year' || isRate.test(before(line, quantity.start, 40)))
  if (!grows || !isFuture(iso, today) || !/^\d{4}$/.test(iso) || (period.start ?? 0) > quantity.start)
    return period
  return { iso: `${today!.slice(0, 4)}/${iso}`, rule }
}

const spans = new Set(['period/since', 'period/years', 'period/entry'])
const reaches = /^(?: \p{L}+){0,3} (?:to|à) $/u
const isRate = /(?:cagr|annual|annuel|par an|a year|taux de croissance)/u

const counted: ReadonlySet<Concept> = new Set<Concept>([
  'participants',
  'countries',
  'organizations',
  'share',
  'other',
])
const days = /^\d{4}-\d\d-\d\d(?:\/|$)/

/** Heads and bodies are a crowd's where they are counted on several days. */
const isCrowd = ({ concept, period = '' }: FoundIndicator): boolean =>
  days.test(period) &&
  (concept === 'participants' || (gathered.has(concept as Concept) && period.includes('/')))

const gathered: ReadonlySet<Concept> = new Set<Concept>(['headcount', 'organizations'])
const crowdReach = 3

/** Nationalities, posters and shares of a crowd hold on the days that the paragraph gave for the crowd. */
const gatheredAround = (
  { scene }: Context,
  { line, quantity, concept, recent, sentenceIndex }: WhenQuestion,
): When | undefined => {
  if (!counted.has(concept)) return undefined
  const { blocks, sentences } = scene.reading
  const { block } = sentences[sentenceIndex]!
  const from = Math.max(blocks[block]!.start, sentences[Math.max(0, sentenceIndex - crowdReach)]!.start)
  const crowd = recent.findLast(figure => isCrowd(figure))
  if (crowd === undefined || crowd.start < from || isFormer({ line, quantity })) return undefined
  return { iso: crowd.period!, rule: 'period/event' }
}

/** Distances do not change. */
const timeless = new Set(['km', 'm'])

/** What is told under a date holds then; of what is compared with, only the first of two years is known. */
const underEntry = (
  { scene }: Context,
  { line, quantity, sentenceIndex }: WhenQuestion,
): When | undefined => {
  const entry = scene.entries[sentenceIndex]
  if (entry === undefined || quantity.start > (entry.end ?? quantity.start)) return undefined
  if (timeless.has(quantity.unit)) return undefined
  if (isFormer({ line, quantity }) && !entry.iso.includes('/')) return undefined
  return { iso: entry.iso, rule: 'period/entry' }
}

const otherEdition =
  /(?<!\p{L})(?:previous|last (?:edition|time|one)|prior edition|précédente?s?|dernière édition|édition (?:19|20)\d\d|(?:19|20)\d\d edition)(?!\p{L})[^;.]*$/u

/** When a figure holds, undefined where nothing tells. */
export const whenOf = (context: Context, question: WhenQuestion): When | undefined => {
  const { line, quantity, sentenceIndex, concept, subject, hits } = question
  const { periods, today } = context.scene
  const cell = within(context.cells, quantity)[0]
  if (cell !== undefined) return cell
  const ofDay = within(periods, line).every(({ end }) => end > quantity.start)
    ? programmeDay(context, question)
    : undefined
  if (ofDay !== undefined) return ofDay
  const stated = periodOf({
    line,
    quantity,
    concept,
    hits,
    today,
    language: context.scene.reading.language,
    periods: within(periods, line),
  })
  // How long is left is no time: "40 jobs within three years".
  if (stated?.rule === 'period/within-years') return undefined
  const direct = resolvedEarlier(stated, context, question)
  if (isNow(line, quantity)) return undefined
  const ofWhole =
    direct === undefined
      ? (periodOfWhole(question) ??
        periodElsewhere(question, context.scene.reading.view) ??
        periodThen(context, question) ??
        periodContinued(context, question))
      : undefined
  if (ofWhole !== undefined) return { iso: ofWhole, rule: 'period/part' }
  const inheritable =
    direct ?? underEntry(context, question) ?? inheritedPeriod(context, sentenceIndex, concept)
  // "from 10 to 20 by 2030": the first figure does not hold then.
  const former =
    isFormer({ line, quantity }) &&
    (isFuture(inheritable?.iso, today) || isBehind(quantity, direct) || isDeed(direct, quantity))
  const own =
    former && !isRightBehind(line, quantity, direct) ? undefined : spanned(inheritable, question, today)
  if (own !== undefined) return own
  const days = otherEdition.test(before(line, quantity.start, 90))
    ? undefined
    : eventPeriod(context, sentenceIndex, { concept, subject })
  if (days !== undefined) return { iso: days, rule: 'period/event' }
  const other =
    gatheredAround(context, question) ??
    (isFormer({ line, quantity }) || timeless.has(quantity.unit) ? undefined : headed(context, sentenceIndex))
  if (other !== undefined) return other
  const carried = stated === undefined ? periodCarried(context, question) : undefined
  return carried === undefined ? undefined : { iso: carried, rule: 'period/carried' }
}
