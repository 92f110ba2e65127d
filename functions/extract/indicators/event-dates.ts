/** When the events of a document take place: their figures hold on these days. */
import type { Period } from '../findings.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import { type Named, within } from './scene.ts'

/** A statement of when an event takes place. */
export interface EventDate {
  readonly entity: number
  readonly iso: string
  readonly sentence: number
  readonly weight: number
}

const notHeld =
  /(?:deadline|before|until|posted|published|updated|publié|avant|jusqu|clôture|inscri|registration|booked|from|à partir)[^.]{0,24}$/i

/** The day of publication before a first sentence ("Lund, 9 April 2026 – …"). */
const wire = /^\s*(?:[-–—]{1,2}\s+(?!\d)|\((?!\d))/

/** Whether a period is the days on which something takes place. */
export const isDays = ({ view }: Reading, sentence: Sentence, { rule, start, end }: Period): boolean =>
  (rule === 'period/days' || rule === 'period/date') &&
  !(rule === 'period/date' && wire.test(view.slice(end, end + 6))) &&
  !notHeld.test(view.slice(Math.max(sentence.start, start - 30), start))

/** All statements, in order of place: days named in the sentence of the event, or in the next. */
export const eventDates = (
  reading: Reading,
  named: readonly Named[],
  periods: readonly Period[],
): EventDate[] => {
  const found: EventDate[] = []
  let sentence = 0
  for (const mention of named) {
    while (sentence < reading.sentences.length - 1 && reading.sentences[sentence]!.end <= mention.start)
      sentence++
    if (mention.type !== 'event') continue
    for (const index of [sentence, sentence + 1]) {
      const range = reading.sentences[index]
      if (range === undefined) continue
      for (const period of within(periods, range)) {
        if (!isDays(reading, range, period)) continue
        const weight = (period.rule === 'period/days' ? 3 : 2) + (index === sentence ? 1.5 : 0)
        found.push({ entity: mention.entity, iso: period.iso, sentence: index, weight })
      }
    }
  }
  return found
}

const occasion =
  /(?<!\p{L})(?:congrès|congress|conf[eé]rence|journées?|salon|séminaire|workshop|colloque|symposium|forum|rencontres|assises|summit|sommet|convention|webinar|days|gathers?|meets?|convenes?|réuni\p{L}*)(?!\p{L})/iu
const headBlocks = 8

const edition = /(?<!\p{L})(?:edition|édition|save the date)(?!\p{L})/iu

/** "Seventh edition: 22-24 April 2026": a line of the head that says when an edition is held. */
const editionDays = ({ blocks, pieces }: Reading, periods: readonly Period[]): string | undefined => {
  for (const block of blocks.slice(0, headBlocks)) {
    if (block.kind !== 'heading' || !edition.test(pieces.slice(block.start, block.end))) continue
    const days = within(periods, block).find(({ rule }) => rule === 'period/days')
    if (days) return days.iso
  }
  return undefined
}

/** The days in the head of a text whose headline names a gathering. */
export const gatheringOf = (
  reading: Reading,
  periods: readonly Period[],
  title: string | undefined,
): string | undefined => {
  const last = reading.blocks[Math.min(headBlocks, reading.blocks.length) - 1]
  if (title === undefined || !occasion.test(title)) return editionDays(reading, periods)
  const held = within(periods, { start: 0, end: last?.end ?? 0 }).filter(
    ({ rule, end }) => rule !== 'period/date' || !wire.test(reading.pieces.slice(end, end + 6)),
  )
  return (held.find(({ rule }) => rule === 'period/days') ?? held.find(({ rule }) => rule === 'period/date'))
    ?.iso
}

/** The days of an event as stated with most weight. */
export const daysOf = (dates: readonly EventDate[], entity: number): string | undefined => {
  let best: EventDate | undefined
  for (const date of dates) if (date.entity === entity && date.weight > (best?.weight ?? 0)) best = date
  return best?.iso
}
