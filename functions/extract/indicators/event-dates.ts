/** When each event of a document takes place: its figures hold on these days. */
import type { Period } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
import { type Named, within } from './scene.ts'

const dayRules = new Set(['period/days', 'period/date'])
const weight = (rule: string): number => (rule === 'period/days' ? 3 : rule === 'period/date' ? 2 : 1)
const openers =
  /(?:deadline|before|until|posted|published|updated|publié|avant|jusqu|clôture|inscri|from|à partir)[^.]{0,24}$/i

/** ISO period of each event that has one, by entity. */
export const eventDates = ({
  reading,
  named,
  periods,
}: {
  readonly reading: Reading
  readonly named: readonly Named[]
  readonly periods: readonly Period[]
}): ReadonlyMap<number, string> => {
  const best = new Map<number, { iso: string; weight: number }>()
  for (const mention of named) {
    if (mention.type !== 'event') continue
    const sentence = reading.sentences.findIndex(
      ({ start, end }) => start <= mention.start && mention.start < end,
    )
    for (const index of [sentence, sentence + 1]) {
      const range = reading.sentences[index]
      if (range === undefined) continue
      for (const period of within(periods, range)) {
        if (
          !dayRules.has(period.rule) ||
          openers.test(reading.view.slice(Math.max(range.start, period.start - 30), period.start))
        )
          continue
        const found = { iso: period.iso, weight: weight(period.rule) + (index === sentence ? 1.5 : 0) }
        if (found.weight > (best.get(mention.entity)?.weight ?? 0)) best.set(mention.entity, found)
      }
    }
  }
  return new Map([...best].map(([entity, { iso }]) => [entity, iso]))
}
