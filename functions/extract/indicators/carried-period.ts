/** The period of the sentence before, where a sentence goes on in the same time: "In 2023 sales fell. Margins reached 12 %." */
import type { FoundIndicator } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isFuture } from '../periods/calendar.ts'
import { looksBack } from '../periods/tense.ts'
import type { Context } from './context.ts'
import { after, before, type Line } from './distance.ts'
import { within } from './scene.ts'
import { isComparedWith } from './shared-period.ts'
import { isFormer } from './status.ts'
import type { WhenQuestion } from './when-question.ts'

const spans = new Set([
  'period/year',
  'period/last-year',
  'period/this-year',
  'period/year-named',
  'period/fiscal-year',
  'period/half-year',
  'period/quarter',
  'period/months',
  'period/months-to',
  'period/part',
  'period/part-of-year',
  'period/carried',
])
/** Words that take a sentence out of the time of the one before. */
const away =
  /(?<!\p{L})(?:has|have|now|today|already|since|so far|aujourd'hui|désormais|depuis|actuellement|déjà|then|puis|ensuite|à ce jour|previous|précédente?|earlier|later)(?!\p{L})/u
const goesOn =
  /^\W*(?:de quoi|enough to|objectif ?:|target ?:|goal ?:|it|they|he|she|il|elle|ils|elles|on|we|nous|this|these|ce|cette|ces|(?:the|this) (?:new )?(?:plant|site|facility|line|unit|building|centre|center|factory|call|fund|scheme)|(?:l'|la |le |cette |ce )(?:nouvel(?:le)? )?(?:usine|site|bâtiment|ligne|unité|atelier|centre|appel|fonds|dispositif))(?!\p{L})/u
const opening =
  /(?<!\p{L})(?:open|start|begin|launch|deliver|complet|inaugurat|come on stream|go live|ready|ouvr|démarr|début|lanc|livr|achev|inaugur|(?:mise?s?|entrer|entrera) en (?:service|production|fonction))/iu
const rest = 36
/** What is counted over a time; what stands on a day is told anew. */
const flows: ReadonlySet<Concept> = new Set<Concept>([
  'revenue',
  'growth',
  'share',
  'capacity',
  'price',
  'products',
  'projects',
  'participants',
  'patients',
  'trainees',
  'other',
])

/** A sentence in the past goes on from the past period of the one before, a plan of the same thing from the one to come. */
export const periodCarried = (context: Context, question: WhenQuestion): string | undefined => {
  const { line, quantity, sentenceIndex, concept, hits } = question
  const { reading, periods, today } = context.scene
  const previous = reading.sentences[sentenceIndex - 1]
  if (previous === undefined || previous.block !== reading.sentences[sentenceIndex]!.block) return undefined
  if (context.reported !== undefined || isFormer({ line, quantity })) return undefined
  const stated = within(periods, line)
  if (stated.some(({ start }) => start < quantity.start)) return undefined
  const lead = before(line, quantity.start, line.end - line.start)
  const text = lead + after(line, quantity.end, rest)
  if (away.test(text)) return undefined
  const verbs = hits.filter(({ end, modality }) => end <= quantity.start && modality !== 'fact')
  const told = question.recent.filter(figure => figure.sentence.start === previous.start)
  if (verbs.length > 0) {
    const isPart = quantity.unit === '%' && !/\p{L}/u.test(lead)
    if ((!isPart && !goesOn.test(lead)) || verbs.some(({ modality }) => modality !== 'ahead'))
      return undefined
    const due = within(periods, previous).findLast(({ iso }) => isFuture(iso, today))
    const begins = due !== undefined && opening.test(reading.pieces.slice(previous.start, previous.end))
    return begins || told.some(({ period }) => period === due?.iso) ? due?.iso : undefined
  }
  if (!flows.has(concept)) return undefined
  const earlier = periodBefore(context, previous, told)
  return earlier !== undefined && looksBack(text, reading.language) ? earlier : undefined
}

/** The period of the last figure of the sentence before, or, where it has none, the one that it speaks of. */
const periodBefore = (
  context: Context,
  previous: Pick<Line, 'start' | 'end'>,
  told: readonly FoundIndicator[],
): string | undefined => {
  const { reading, today } = context.scene
  const figure = told.findLast(other => !isComparedWith(other) && other.unit !== 'x')
  if (figure === undefined) return spokenOf(context, previous)
  const aside = reading.pieces.slice(previous.start, figure.start)
  if (aside.lastIndexOf('(') > aside.lastIndexOf(')')) return undefined
  return isSpan(figure.rules) && !isFuture(figure.period, today) ? figure.period : undefined
}

const isSpan = (rules: readonly string[]): boolean => rules.some(rule => spans.has(rule))

/** A sentence without figures speaks of a period alone: "The 2023 results were poor." */
const spokenOf = ({ scene }: Context, sentence: Pick<Line, 'start' | 'end'>): string | undefined => {
  const stated = within(scene.periods, sentence)
  return stated.length === 1 && spans.has(stated[0]!.rule) && !isFuture(stated[0]!.iso, scene.today)
    ? stated[0]!.iso
    : undefined
}
