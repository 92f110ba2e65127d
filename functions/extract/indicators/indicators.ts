/** Puts figures, periods and names together as indicators. */
import type { FoundEntity, FoundIndicator, Quantity } from '../findings.ts'
import { periods } from '../periods/periods.ts'
import type { Reading, Span } from '../text/reading.ts'
import { conceptOf, type Wording } from './concept.ts'
import { after, before, type Line, lineOf } from './distance.ts'
import { periodOf } from './period-of.ts'
import { namedIn, type Scene, within } from './scene.ts'
import { statusOf } from './status.ts'
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

const indicatorOf = (
  scene: Scene,
  topics: DocumentTopics,
  at: { line: Line; quantity: Quantity; sentenceIndex: number },
): FoundIndicator => {
  const { reading, entities, publishedOn } = scene
  const { line, quantity, sentenceIndex } = at
  const concept = conceptOf(quantity, wordingOf(line, quantity, reading.view))
  const period = periodOf({ line, quantity, concept, periods: within(scene.periods, line) })
  const future = isFuture(period?.iso, publishedOn)
  const { status, rule } = statusOf({
    language: reading.language,
    line,
    quantity,
    concept,
    future,
    inherited: undefined,
  })
  const subject = subjectOf({
    view: reading.view,
    line,
    quantity,
    concept,
    named: within(scene.named, line),
    topics,
    sentenceIndex,
    entities,
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
  const topics = topicsOf(reading, entities, named)
  const found: FoundIndicator[] = []
  let line: Line | undefined
  for (const quantity of quantities) {
    const sentenceIndex = reading.sentenceOf[quantity.firstToken]!
    const sentence = reading.sentences[sentenceIndex]!
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    if (line?.start !== sentence.start) line = lineOf(reading.view, sentence, quantities)
    found.push(indicatorOf(scene, topics, { line, quantity, sentenceIndex }))
  }
  return found
}
