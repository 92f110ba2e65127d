/** Days over a programme ("MARDI 14 MAI", "Wednesday 10 June") and before the entries of an agenda: what is said under them is on that day. */
import { isoDay, nearestYear } from '../periods/calendar.ts'
import type { Block } from '../text/reading.ts'
import type { Context } from './context.ts'
import { type Scene, within } from './scene.ts'
import type { When, WhenQuestion } from './when-question.ts'

/** An entry of a programme opens with its hour: "9 h 30", "14:00", "8.45 am". */
const hour = /^\W*\d{1,2}(?: ?h ?(?:\d\d)?| ?: ?\d\d|\.\d\d)(?!\d)/u
const dayWords = /^[\s:–—,.()-]*(?:(?:day|jour|journée)(?: \w+)?)?[\s:–—,.()-]*$/iu
const weekdayBefore = /^\W*(?:(?:day|jour) \w+\W+)?(?:\p{L}+day,?|\p{L}+di,?|dimanche)?\s*(?:the |le )?$/iu
const agenda =
  /^\W*(?:agenda|calendrier|dates|à vos agendas|rendez-vous|diary|calendar|upcoming|save the date|événements|events)(?!\p{L})/iu
const leadingDay = /^\W*(\d\d?)[./](\d\d?)(?=[ ,:–-])(?!\/)/u
const furthestHeading = 24
const lead = 12
const units = /^(?:count|min|h|[A-Z]{3})$/

/** A heading that is a day and nothing else. */
const dayOf = ({ reading, periods }: Scene, { start, end }: Block): string | undefined => {
  const days = within(periods, { start, end }).filter(({ rule }) => rule === 'period/date')
  const day = days[0]
  if (day === undefined || days.length > 1) return undefined
  const isAlone =
    weekdayBefore.test(reading.pieces.slice(start, Math.max(start, day.start))) &&
    dayWords.test(reading.pieces.slice(day.end, end))
  return isAlone ? day.iso : undefined
}

const headingOver = ({ blocks }: Scene['reading'], own: number): Block | undefined => {
  for (let block = own - 1; block >= Math.max(0, own - furthestHeading); block--) {
    if (blocks[block]!.kind === 'heading') return blocks[block]
    if (blocks[block]!.kind === 'contact') return undefined
  }
  return undefined
}

/** "16/10, 8 h 30 – breakfast": the day that opens an entry. */
const entryDay = ({ reading, periods, today }: Scene, { start }: Block): string | undefined => {
  const stated = within(periods, { start, end: start + lead }).find(
    ({ rule }) => rule === 'period/date' || rule === 'period/days',
  )
  if (stated) return stated.iso
  const numbers = leadingDay.exec(reading.pieces.slice(start, start + lead))
  if (numbers === null || today === undefined) return undefined
  const [day, month] = [Number(numbers[1]), Number(numbers[2])]
  const now = {
    year: Number(today.slice(0, 4)),
    month: Number(today.slice(5, 7) || 1),
    day: 1,
  }
  return month >= 1 && month <= 12 ? isoDay(nearestYear(month, now, 'future'), month, day) : undefined
}

/** The day of the entry that a figure stands in. */
export const programmeDay = (
  { scene }: Context,
  { quantity, concept, sentenceIndex }: WhenQuestion,
): When | undefined => {
  const { reading } = scene
  const { block: own, start } = reading.sentences[sentenceIndex]!
  const block = reading.blocks[own]!
  if (block.kind !== 'item' || concept === 'capacity' || !units.test(quantity.unit)) return undefined
  const isEntry = hour.test(reading.pieces.slice(block.start, block.start + lead))
  const heading = headingOver(reading, own)
  if (heading === undefined) return undefined
  if (!isEntry) {
    if (!agenda.test(reading.pieces.slice(heading.start, heading.end))) return undefined
    const iso = entryDay(scene, block)
    return iso === undefined ? undefined : { iso, rule: 'period/event' }
  }
  // What speakers will speak of is behind a quotation mark, or in sentences of its own.
  if (start !== block.start || reading.pieces.slice(start, quantity.start).includes('«')) return undefined
  const iso = dayOf(scene, heading)
  return iso === undefined ? undefined : { iso, rule: 'period/event' }
}
