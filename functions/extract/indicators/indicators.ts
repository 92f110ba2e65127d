/** Puts figures, periods and names together as indicators. */

import type { FoundEntity, FoundIndicator, Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Modality } from '../lexicon/modality.ts'
import { periods } from '../periods/periods.ts'
import type { Reading, Span } from '../text/reading.ts'
import { conceptOf, type Wording } from './concept.ts'
import { after, before, type Line, lineOf } from './distance.ts'
import { eventDates } from './event-dates.ts'
import { introductions } from './lists.ts'
import { periodOf } from './period-of.ts'
import { namedIn, type Scene, within } from './scene.ts'
import { modalityHits, statusOf } from './status.ts'
import { subjectOf } from './subject.ts'
import { type DocumentTopics, topicsOf } from './topics.ts'

export interface Material {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly quantities: readonly Quantity[]
  readonly publishedOn: string | undefined
  readonly title: string | undefined
}

const wordingOf = (line: Line, quantity: Quantity, view: string): Wording => ({
  noun: quantity.measured
    ? view.slice(quantity.measured.start, quantity.measured.end).replaceAll('’', "'").toLowerCase()
    : after(line, quantity.end, 30),
  before: before(line, quantity.start, 140),
  after: after(line, quantity.end, 90),
})

const dayRules = new Set(['period/date', 'period/days', 'period/weekday'])

const isFuture = (iso: string | undefined, publishedOn: string | undefined): boolean => {
  if (iso === undefined || publishedOn === undefined) return false
  const begin = iso.split('/')[0]!
  return begin > publishedOn.slice(0, begin.length)
}

const measuredText = (view: string, measured: Span | undefined): string | undefined =>
  measured &&
  view
    .slice(measured.start, measured.end)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What one document's figures share. */
interface Context {
  readonly scene: Scene
  readonly topics: DocumentTopics
  readonly events: ReadonlyMap<number, string>
  readonly introductions: readonly (number | undefined)[]
}

interface Place {
  readonly line: Line
  readonly quantity: Quantity
  readonly sentenceIndex: number
}

/** Plans that the line above a list speaks of ("our goals for 2030:"). */
const inheritedModality = (
  { scene, introductions }: Context,
  sentenceIndex: number,
): Modality | undefined => {
  const { reading } = scene
  const intro = introductions[reading.sentences[sentenceIndex]!.block]
  if (intro === undefined) return undefined
  const line = lineOf(reading.view, reading.sentences[intro]!, [])
  const hits = modalityHits(line, reading.language)
  return hits.find(({ modality }) => modality === 'plan' || modality === 'expectation')?.modality
}

const periodFor = (context: Context, place: Place, concept: Concept): Period | undefined => {
  const { scene, introductions } = context
  const own = periodOf({
    line: place.line,
    quantity: place.quantity,
    concept,
    periods: within(scene.periods, place.line),
  })
  const intro = introductions[scene.reading.sentences[place.sentenceIndex]!.block]
  if (own !== undefined || intro === undefined) return own
  return within(scene.periods, scene.reading.sentences[intro]!).find(({ rule }) => !dayRules.has(rule))
}

const indicatorOf = (context: Context, place: Place): FoundIndicator => {
  const { scene, topics } = context
  const { reading, entities, publishedOn } = scene
  const { line, quantity, sentenceIndex } = place
  const concept = conceptOf(quantity, wordingOf(line, quantity, reading.view))
  const subject = subjectOf({
    view: reading.view,
    line,
    quantity,
    concept,
    named: within(scene.named, line),
    topics,
    sentenceIndex,
    blockOf: sentence => reading.sentences[sentence]!.block,
    entities,
  })
  const eventIso = subject.entity === undefined ? undefined : context.events.get(subject.entity)
  const stated = periodFor(context, place, concept)
  const period = stated ?? (eventIso ? { iso: eventIso, rule: 'period/event' } : undefined)
  const { status, rule } = statusOf({
    language: reading.language,
    line,
    quantity,
    concept,
    future: isFuture(period?.iso, publishedOn),
    inherited: inheritedModality(context, sentenceIndex),
  })
  return {
    start: quantity.start,
    end: quantity.end,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    per: quantity.per,
    comparator: quantity.comparator,
    measured: measuredText(reading.view, quantity.measured),
    concept,
    period: period?.iso,
    valueKind: status,
    subject: subject.entity,
    place: undefined,
    statedBy: undefined,
    sentence: { start: line.start, end: line.end },
    confidence: quantity.confidence,
    rules: [quantity.rule, ...(period ? [period.rule] : []), rule, subject.rule],
  }
}

/** The indicators of a document, in order of place. */
export const indicators = ({ reading, entities, quantities, publishedOn }: Material): FoundIndicator[] => {
  const named = namedIn(entities)
  const scene: Scene = {
    reading,
    entities,
    named,
    quantities,
    publishedOn,
    periods: quantities.length > 0 ? periods(reading, publishedOn) : [],
  }
  const context: Context = {
    scene,
    topics: topicsOf(reading, entities, named),
    events: eventDates(scene),
    introductions: introductions(reading),
  }
  const found: FoundIndicator[] = []
  let line: Line | undefined
  for (const quantity of quantities) {
    const sentenceIndex = reading.sentenceOf[quantity.firstToken]!
    const sentence = reading.sentences[sentenceIndex]!
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    if (line?.start !== sentence.start) line = lineOf(reading.view, sentence, quantities)
    found.push(indicatorOf(context, { line, quantity, sentenceIndex }))
  }
  return found
}
