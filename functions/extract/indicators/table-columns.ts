/** The period of a table's column or row, as its head states it: every figure of the column holds then. */
import type { Period } from '../findings.ts'
import { periodOfHead, periodOfLabel } from '../periods/heads.ts'
import { rows } from '../quantities/table-rows.ts'
import type { Reading, Span } from '../text/reading.ts'

const change = /(?:change|var|évol|growth|écart|delta|croissance|progression|yoy)/iu

/** A head and where on its line it ends. */
interface Head {
  readonly edge: number
  readonly iso: string | undefined
}

const edgeOf = ({ source }: Reading, { start, end }: Span): number =>
  end - source.lastIndexOf('\n', start) - 1

const offEdge = 6

/** Where a row leaves cells empty, figures stand under the head that ends where they do. */
const headOver = (heads: readonly Head[], edge: number): string | undefined => {
  const nearest = heads.toSorted((a, b) => Math.abs(a.edge - edge) - Math.abs(b.edge - edge))[0]
  return nearest && Math.abs(nearest.edge - edge) <= offEdge ? nearest.iso : undefined
}

const noFigure = /^\D*$/u

/** The cells with a period, in order of place; a column of changes has that of the latest column. */
export const tablePeriods = (reading: Reading): Period[] => {
  const { tokens, view, language } = reading
  const found: Period[] = []
  let heads: readonly (string | undefined)[] = []
  let edges: readonly Head[] = []
  for (const { ruled, cells } of rows(reading)) {
    if (ruled) continue
    const spans = cells.map(({ first, end }) => ({ start: tokens.start[first]!, end: tokens.end[end - 1]! }))
    const texts = spans.map(({ start, end }) => view.slice(start, end))
    const bare = texts.map(text => periodOfHead(text, language))
    const stated = bare.map((iso, at) => iso ?? periodOfLabel(texts[at]!, language))
    // A row without figures heads the next; one that tells a period with each of its figures is no head.
    const isHead =
      bare.filter(Boolean).length > 1 ||
      (stated.filter(Boolean).length > 0 &&
        texts.every((text, at) => stated[at] !== undefined || noFigure.test(text)))
    if (cells.length < 2) heads = edges = []
    else if (isHead) {
      const latest = stated
        .filter(iso => iso !== undefined)
        .toSorted()
        .at(-1)
      edges = spans.map((span, at) => ({ edge: edgeOf(reading, span), iso: stated[at] }))
      heads = texts.map((text, at) => stated[at] ?? (at > 0 && change.test(text) ? latest : undefined))
    } else {
      const shift = cells.length - heads.length
      spans.forEach((span, at) => {
        const above = shift === 0 || shift === 1 ? heads[at - shift] : headOver(edges, edgeOf(reading, span))
        const iso = at === 0 ? undefined : (stated[0] ?? above)
        if (iso !== undefined) found.push({ ...span, iso, rule: 'period/column' })
      })
    }
  }
  return found
}
