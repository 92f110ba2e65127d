/** The period that a figure shares with one before it in its sentence, or that counts from it. */
import type { FoundIndicator, Period, Quantity } from '../findings.ts'
import { isFuture, monthsBefore } from '../periods/calendar.ts'
import { earlierBy } from '../periods/relative.ts'
import { looksBack } from '../periods/tense.ts'
import type { Context } from './context.ts'
import { after, before, between, type Line } from './distance.ts'
import { within } from './scene.ts'
import { isFormer } from './status.ts'
import type { WhenQuestion } from './when-question.ts'

// "…, dont 71 %", "(+ 4 %)", "…, or 12% of": the figure is part of the one before, or says how it changed.
const partOf =
  /^(?:[ \p{L}\p{N}'.%€$£²-]{0,70}?)(?:, (?:dont|or|soit|of which|including|of whom|of them|up|down|en hausse d[e']|en baisse d[e']|en repli d[e']|en recul d[e']|en progression d[e']|pour|for a total of|with an?|avec une?|representing|représentant|hence|thus|i\.e\.|that is|donc|c'est-à-dire)| ?; ?(?:objectif|cible|aim|goal|target) ?[,:]|[),]{0,2} ?(?:dont|of which|of whom|including)| \(| :) ?(?:\p{L}+['’ ] ?){0,4}$/u
const partBehind = /^ (?:of (?:that|this|these|those|them)|d'entre (?:eux|elles))(?!\p{L})/u
const longestPart = 110

const changed = new Set(['x', '%'])
const reaching = /^(?: (?:of|de|des|in|du) \p{L}+)?,? (?:to|à|pour atteindre|reaching) $/u

const isPartOf = (line: Line, { end, unit }: FoundIndicator, quantity: Quantity): boolean =>
  quantity.start > end &&
  quantity.start - end <= longestPart &&
  (partOf.test(between(line, end, quantity.start)) ||
    partBehind.test(after(line, quantity.end, 20)) ||
    // "R&D costs up 31 % to €22 million": a change and what it leads to.
    (changed.has(unit) && reaching.test(between(line, end, quantity.start))) ||
    // "800 people by 2028, three times as many".
    (quantity.unit === 'x' && /^[^,;.]{0,30}, $/.test(between(line, end, quantity.start))))

export const isComparedWith = ({ rules }: FoundIndicator): boolean =>
  rules.includes('status/former') || rules.includes('period/earlier') || rules.includes('period/years-ago')

/** The period of what a figure is part of; what that is compared with is passed over. */
export const periodOfWhole = ({ line, quantity, earlier }: WhenQuestion): string | undefined => {
  const last = earlier.at(-1)
  if (last === undefined || !isPartOf(line, last, quantity)) return undefined
  const own = line.bracket[quantity.start - line.start]
  return earlier.findLast(
    figure => !isComparedWith(figure) && [0, own].includes(line.bracket[figure.start - line.start]!),
  )?.period
}

const elsewhere = /^(?: [\p{L}'-]+){0,3}? (?:en|in|au|aux|dans|chez|pour|at|for) \p{Lu}/u

/** "contre 21 en Allemagne et 12 en Italie": what is compared is another place, not another time. */
export const periodElsewhere = (
  { line, quantity, earlier }: WhenQuestion,
  view: string,
): string | undefined => {
  const last = earlier.at(-1)
  if (last === undefined || !elsewhere.test(view.slice(quantity.end, quantity.end + 60))) return undefined
  const gap = between(line, last.end, quantity.start)
  if (isFormer({ line, quantity })) return earlier.findLast(figure => !isComparedWith(figure))?.period
  return /^(?: \p{L}+){1,3},? (?:et|and) $/u.test(gap) && isComparedWith(last) ? last.period : undefined
}

/** "a year earlier" counts from what the figure is compared with, else from the period of the report, else from publication. */
export const resolvedEarlier = (
  period: Period | undefined,
  context: Context,
  question: WhenQuestion,
): Period | undefined => {
  if (!period?.iso.startsWith(earlierBy)) return period
  const months = Number(period.iso.slice(earlierBy.length))
  const { earlier } = question
  const from =
    months < 0
      ? spokenBefore(context, question, period.start)?.iso
      : (earlier.findLast(figure => figure.period !== undefined)?.period ??
        statedBefore(context, question.line.start, period.start)?.iso ??
        context.reported?.iso ??
        context.scene.today?.slice(0, 4))
  const iso = from && monthsBefore(from, months)
  return iso ? { ...period, iso } : undefined
}

const statedBefore = ({ scene }: Context, start: number, end: number): Period | undefined =>
  within(scene.periods, { start, end }).findLast(
    ({ iso, end: at }) => at <= end && !iso.startsWith(earlierBy),
  )

const sentencesBack = 2

/** The period that the sentence or those before it in the paragraph have spoken of last. */
const spokenBefore = (context: Context, { sentenceIndex }: WhenQuestion, end: number): Period | undefined => {
  const { blocks, sentences } = context.scene.reading
  const block = blocks[sentences[sentenceIndex]!.block]!
  const from = sentences[Math.max(0, sentenceIndex - sentencesBack)]!.start
  return statedBefore(context, Math.max(block.start, from), end)
}

const thenBefore =
  /(?<!\p{L})(?:alors(?! que)|à l'époque|at the time|back then|then (?:had|employed|counted|made)|was then|were then)(?: \p{L}+){0,2} ?$/u
const thenBehind = /^(?: \p{L}+){0,3},? (?:back then|at the time|à l'époque)(?!\p{L})/u

/** "it then employed six people": the time that is over and was spoken of last. */
export const periodThen = (context: Context, question: WhenQuestion): string | undefined => {
  const { line, quantity } = question
  if (!thenBefore.test(before(line, quantity.start, 40)) && !thenBehind.test(after(line, quantity.end, 50)))
    return undefined
  const spoken = spokenBefore(context, question, quantity.start)
  return spoken && !isFuture(spoken.iso, context.scene.today) ? spoken.iso.split('/')[0] : undefined
}

const longestClause = 120
const turns =
  /(?<!\p{L})(?:mais|but|while|whereas|tandis|alors que|now|today|already|aujourd'hui|désormais|actuellement|déjà|depuis|since|which|qui)(?!\p{L})/u
const beforehand =
  /^(?: \p{L}+)?(?: \p{L}+)? (?:before|previously|earlier forecast|auparavant|précédemment|initialement|prévue?s?|expected|planned|forecast)(?!\p{L})/u
const expected =
  /(?<!\p{L})(?:prévoyait|prévue?s?|attendue?s?|escomptée?s?|consensus|expected|forecast|pencilled|budgeted|planned|previously|initially|précédemment|initialement)(?!\p{L})/u

/** "In 2022 it lost one in seven and sold 40 lots": a verb in the same time goes on from the figure before. */
export const periodContinued = (context: Context, question: WhenQuestion): string | undefined => {
  const { line, quantity, earlier, hits } = question
  const last = earlier.at(-1)
  const whole = earlier.findLast(figure => !isComparedWith(figure))
  if (last === undefined || whole?.period === undefined || quantity.start - last.end > longestClause)
    return undefined
  const gap = between(line, last.end, quantity.start)
  const { reading, periods, today } = context.scene
  // "against an expected 48": what was expected of the same time.
  if (whole.unit === quantity.unit) {
    if (expected.test(gap)) return whole.period
    // "now seen at 155 million vs 180 million before".
    if (isFormer({ line, quantity }) && beforehand.test(after(line, quantity.end, 34))) return whole.period
  }
  const stated = within(periods, { start: line.start, end: quantity.start })
  const opening = stated.find(({ iso }) => iso === whole.period)
  if (opening === undefined || opening.end > whole.start || stated.at(-1) !== opening || turns.test(gap))
    return undefined
  const verbs = hits.filter(hit => hit.start >= last.end && hit.end <= quantity.start)
  return isFuture(whole.period, today)
    ? verbs.some(({ modality }) => modality !== 'fact')
      ? whole.period
      : undefined
    : looksBack(gap, reading.language) && !verbs.some(({ modality }) => modality !== 'fact')
      ? whole.period
      : undefined
}
