/** The period of a table's column or row, as its head states it: every figure of the column holds then. */
import type { Period } from '../findings.ts'
import { periodOfHead } from '../periods/heads.ts'
import { rows } from '../quantities/table-rows.ts'
import type { Reading } from '../text/reading.ts'

const change = /(?:change|var|évol|growth|écart|delta|croissance|progression|yoy)/iu

/** The cells with a period, in order of place; a column of changes has that of the latest column. */
export const tablePeriods = (reading: Reading): Period[] => {
  const { tokens, view, language } = reading
  const found: Period[] = []
  let heads: readonly (string | undefined)[] = []
  for (const { ruled, cells } of rows(reading)) {
    if (ruled) continue
    const spans = cells.map(({ first, end }) => ({ start: tokens.start[first]!, end: tokens.end[end - 1]! }))
    const texts = spans.map(({ start, end }) => view.slice(start, end))
    const stated = texts.map(text => periodOfHead(text, language))
    const isHead = stated.filter(Boolean).length > 1
    if (cells.length < 2) heads = []
    else if (isHead) {
      const latest = stated
        .filter(iso => iso !== undefined)
        .toSorted()
        .at(-1)
      heads = texts.map((text, at) => stated[at] ?? (at > 0 && change.test(text) ? latest : undefined))
    } else {
      const shift = cells.length - heads.length
      spans.forEach((span, at) => {
        const iso =
          at === 0 ? undefined : (stated[0] ?? (shift === 0 || shift === 1 ? heads[at - shift] : undefined))
        if (iso !== undefined) found.push({ ...span, iso, rule: 'period/column' })
      })
    }
  }
  return found
}
