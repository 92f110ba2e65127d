/** Puts figures, periods and names together as indicators. */
import type { FoundEntity, FoundIndicator, Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isFuture, isPast } from '../periods/calendar.ts'
import { entriesOf } from '../periods/entries.ts'
import { periods } from '../periods/periods.ts'
import { lowered } from '../text/lower-case.ts'
import type { Reading, Span } from '../text/reading.ts'
import { conceptOf } from './concept.ts'
import type { Wording } from './concept-words.ts'
import { confidenceOf, noPeriod } from './confidence.ts'
import { type Context, contextOf, inheritedModality, isPrize, placeModality } from './context.ts'
import { creditOf, placeOf } from './credit.ts'
import { after, before, between, type Line, lineOf } from './distance.ts'
import { withEchoes } from './echoes.ts'
import { type Modalities, modalityHits } from './modality-hits.ts'
import { isReported, tellsResults } from './reported.ts'
import { namedIn, within } from './scene.ts'
import { statusOf, type Told } from './status.ts'
import { subjectOf } from './subject.ts'
import { whenOf } from './when.ts'
import { isOfWorksAhead } from './works-ahead.ts'

export interface Material {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly quantities: readonly Quantity[]
  /** ISO date of publication, or the month or year of the issue. */
  readonly today: string | undefined
  readonly title: string | undefined
}

interface Place {
  readonly line: Line
  readonly modalities: Modalities
  readonly quantity: Quantity
  readonly sentenceIndex: number
  /** The figure before in the same sentence, which knows the one before it. */
  readonly previous: (Told & { readonly concept: Concept }) | undefined
  /** The last figure before this sentence. */
  readonly carried: Place['previous']
}

const nounBehind = 30
/** So many figures of a sentence may tell when the next holds. */
const lookedBack = 8

const wordingOf = ({ line, quantity, previous, carried }: Place, { plain, language }: Reading): Wording => ({
  noun: quantity.measured
    ? lowered(plain.slice(quantity.measured.start, quantity.measured.end))
    : after(line, quantity.end, nounBehind),
  nounBehind: quantity.measured !== undefined && quantity.measured.start >= quantity.start,
  nounGap: quantity.measured ? Math.max(0, quantity.start - quantity.measured.end) : 0,
  before: before(line, quantity.start, 140),
  own: after(line, quantity.start, quantity.end - quantity.start),
  after: after(line, quantity.end, 90),
  language,
  per: quantity.per,
  carried: carried && { concept: carried.concept, unit: carried.quantity.unit },
  previous: previous && {
    concept: previous.concept,
    unit: previous.quantity.unit,
    gap: between(line, previous.quantity.end, quantity.start),
  },
})

/** The latest day or month spoken of stands for a date of publication that the text does not state. */
const latest = (found: readonly Period[]): string | undefined =>
  found
    .map(({ iso }) => iso)
    .filter(iso => /^\d{4}-\d\d/.test(iso) && !iso.includes('/'))
    .sort()
    .at(-1)

const measuredText = (view: string, measured: Span | undefined): string | undefined =>
  measured &&
  view
    .slice(measured.start, measured.end)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const isStatus = (rule: string): boolean => rule.startsWith('status/')

const indicatorOf = (context: Context, place: Place, recent: readonly FoundIndicator[]): FoundIndicator => {
  const { reading, entities, named, today } = context.scene
  const { line, quantity, sentenceIndex } = place
  const concept = conceptOf(quantity, wordingOf(place, reading))
  const mentions = within(named, line)
  const subject = subjectOf({
    view: reading.view,
    line,
    quantity,
    concept,
    named: within(context.about.stood, line),
    about: context.about,
    sentenceIndex,
    blockOf: sentence => reading.sentences[sentence]!.block,
    entities,
  })
  const stated = whenOf(context, {
    line,
    quantity,
    sentenceIndex,
    concept,
    subject: subject.entity,
    recent,
    earlier: recent.filter(({ sentence: { start } }) => start === line.start),
    hits: place.modalities.hits,
  })
  const future = isFuture(stated?.iso, today)
  const silent = place.modalities.hits.every(({ modality }) => modality !== 'fact')
  const inherited = isPrize(context, line, quantity)
    ? undefined
    : (inheritedModality(context, sentenceIndex, concept) ??
      (silent ? placeModality(context, sentenceIndex, concept) : undefined))
  const { status, rule } = statusOf({
    line,
    modalities: place.modalities,
    quantity,
    concept,
    future,
    inherited,
    ofWorks: isOfWorksAhead(context, {
      line,
      sentence: sentenceIndex,
      concept,
      afterTarget: place.carried?.answer.status === 'target',
    }),
    past: isPast(stated?.iso, today),
    built: context.built,
    chronicle: context.isChronicle(sentenceIndex),
    previous: place.previous,
  })
  const period = stated ?? (isReported(context, place, { concept, status }) ? context.reported : undefined)
  const { start, end, value, low, high, unit, per, comparator } = quantity
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
    place: placeOf(line, quantity, { named: mentions, subject: subject.entity }),
    statedBy: creditOf(line, quantity, mentions),
    sentence: { start: line.start, end: line.end },
    confidence: confidenceOf({ quantity: quantity.rule, period: period?.rule ?? noPeriod, status: rule }),
    rules: [quantity.rule, ...(period ? [period.rule] : []), rule, subject.rule],
  }
}

/** The indicators of a document, in order of place. */
export const indicators = ({
  reading,
  entities,
  quantities,
  ...known
}: Material): readonly FoundIndicator[] => {
  if (quantities.length === 0) return []
  const named = namedIn(entities)
  const entries = entriesOf(reading)
  const stated = periods(reading, known.today, { entries, inResults: tellsResults(reading, known.title) })
  const today = known.today ?? latest(stated)
  const scene = { reading, entities, named, quantities, today, periods: stated, title: known.title, entries }
  const context = contextOf(scene)
  const found: FoundIndicator[] = []
  const silent = new Set<number>()
  let line: Line | undefined
  let modalities: Modalities = { hits: [], estimated: false, beyond: false }
  let previous: Place['previous']
  let carried: Place['previous']
  for (const quantity of quantities) {
    const sentenceIndex = reading.sentenceOf[quantity.firstToken]!
    const sentence = reading.sentences[sentenceIndex]!
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    if (line?.start !== sentence.start) {
      line = lineOf(reading, sentence, quantities)
      modalities = modalityHits(line, reading.language, within(named, line))
      carried = previous
      previous = undefined
    }
    const place = { line, modalities, quantity, sentenceIndex, previous, carried }
    const indicator = indicatorOf(context, place, found.slice(-lookedBack))
    if (modalities.hits.length === 0 && !context.isChronicle(sentenceIndex)) silent.add(found.length)
    found.push(indicator)
    const answer = { status: indicator.valueKind, rule: indicator.rules.find(isStatus)! }
    previous = { quantity, concept: indicator.concept, answer, before: previous }
  }
  return withEchoes(found, silent)
}
