/** Puts figures, periods and names together as indicators. */
import type { FoundEntity, FoundIndicator, Quantity } from '../findings.ts'
import { periods } from '../periods/periods.ts'
import type { Reading, Span } from '../text/reading.ts'
import { conceptOf, type Wording } from './concept.ts'
import { type Context, contextOf, eventPeriod, inheritedModality, inheritedPeriod } from './context.ts'
import { after, before, type Line, lineOf } from './distance.ts'
import { periodOf } from './period-of.ts'
import { namedIn, within } from './scene.ts'
import { statusOf } from './status.ts'
import { subjectOf } from './subject.ts'

export interface Material {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly quantities: readonly Quantity[]
  readonly publishedOn: string | undefined
  readonly title: string | undefined
}

interface Place {
  readonly line: Line
  readonly quantity: Quantity
  readonly sentenceIndex: number
}

const nounBehind = 30

const wordingOf = ({ line, quantity }: Place, view: string): Wording => ({
  noun: quantity.measured
    ? view.slice(quantity.measured.start, quantity.measured.end).replaceAll('’', "'").toLowerCase()
    : after(line, quantity.end, nounBehind),
  before: before(line, quantity.start, 140),
  after: after(line, quantity.end, 90),
})

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

const indicatorOf = (context: Context, place: Place): FoundIndicator => {
  const { reading, entities, named, periods: stated, publishedOn } = context.scene
  const { line, quantity, sentenceIndex } = place
  const concept = conceptOf(quantity, wordingOf(place, reading.view))
  const subject = subjectOf({
    view: reading.view,
    line,
    quantity,
    concept,
    named: within(named, line),
    topics: context.topics,
    sentenceIndex,
    blockOf: sentence => reading.sentences[sentence]!.block,
    entities,
  })
  const own =
    periodOf({ line, quantity, concept, periods: within(stated, line) }) ??
    inheritedPeriod(context, sentenceIndex)
  const days =
    own === undefined ? eventPeriod(context, sentenceIndex, { concept, subject: subject.entity }) : undefined
  const period = days === undefined ? own : { iso: days, rule: 'period/event' }
  const future = isFuture(period?.iso, publishedOn)
  const inherited = inheritedModality(context, sentenceIndex, concept)
  const { status, rule } = statusOf({
    language: reading.language,
    line,
    quantity,
    concept,
    future,
    inherited,
  })
  const { start, end, value, low, high, unit, per, comparator, confidence } = quantity
  return {
    start,
    end,
    value,
    low,
    high,
    unit,
    per,
    comparator,
    measured: measuredText(reading.view, quantity.measured),
    concept,
    period: period?.iso,
    valueKind: status,
    subject: subject.entity,
    place: undefined,
    statedBy: undefined,
    sentence: { start: line.start, end: line.end },
    confidence,
    rules: [quantity.rule, ...(period ? [period.rule] : []), rule, subject.rule],
  }
}

/** The indicators of a document, in order of place. */
export const indicators = ({ reading, entities, quantities, publishedOn }: Material): FoundIndicator[] => {
  if (quantities.length === 0) return []
  const named = namedIn(entities)
  const context = contextOf({
    reading,
    entities,
    named,
    quantities,
    publishedOn,
    periods: periods(reading, publishedOn),
  })
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
