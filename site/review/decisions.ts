import type { Decision } from '../../schemas/source/review.ts'
import type { ReviewDocument, ReviewRow } from './review-data.ts'

export type RowDecision = Exclude<Decision, { decision: 'merge' }>

/** What a decision is about; no two in the file are about the same. */
export const decisionKey = (decision: Decision): string =>
  decision.decision === 'merge'
    ? `merge ${decision.from}`
    : rowKey(decision.document, { ...decision, occurrence: decision.occurrence ?? 1 })

/** What names a row to decisions. */
export const rowKey = (
  document: string,
  { table, quote, occurrence }: Pick<RowDecision, 'table' | 'quote' | 'occurrence'>,
): string => JSON.stringify([document, table, quote, occurrence])

/** The decision about a row: its own, or one about all rows of its quote. */
export const decisionAbout = (
  decisions: ReadonlyMap<string, Decision>,
  document: string,
  row: ReviewRow,
): RowDecision | undefined => {
  const found =
    decisions.get(rowKey(document, row)) ?? decisions.get(rowKey(document, { ...row, occurrence: 'all' }))
  return found?.decision === 'merge' ? undefined : found
}

/** Every place of a quote in a text, as UTF-16 offsets. */
export const quotePlaces = (text: string, quote: string): number[] => {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

/** Words as they stand in the text, whatever line ends a form gave them; undefined where they do not. */
export const asInText = (text: string, words: string): string | undefined =>
  [words, words.replace(/\r?\n/g, '\n'), words.replace(/\r?\n/g, '\r\n')].find(
    form => form !== '' && text.includes(form),
  )

/** Rows of a document with those that decisions add, in the order of the text. */
export const rowsWithAdded = (document: ReviewDocument, decisions: Iterable<Decision>): ReviewRow[] => {
  const added = [...decisions].flatMap(decision => {
    if (decision.decision !== 'add' || decision.document !== document.id) return []
    const places = quotePlaces(document.text, decision.quote)
    const occurrence = decision.occurrence === 'all' ? 1 : decision.occurrence
    const start = places[occurrence - 1]
    if (start === undefined) return []
    const { table, quote, set } = decision
    return [
      {
        table,
        quote,
        occurrence,
        start,
        end: start + quote.length,
        confidence: undefined,
        fields: { ...set },
      },
    ]
  })
  return [...document.rows, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Decisions about a document that find no row in it. */
export const homeless = (document: ReviewDocument, decisions: Iterable<Decision>): RowDecision[] => {
  const all = [...decisions]
  const rows = rowsWithAdded(document, all)
  return all.flatMap(decision => {
    if (decision.decision === 'merge' || decision.document !== document.id) return []
    const { table, quote, occurrence } = decision
    const found = rows.some(
      row =>
        row.table === table &&
        row.quote === quote &&
        (occurrence === 'all' || row.occurrence === occurrence) &&
        (decision.decision === 'add') === (row.confidence === undefined),
    )
    return found ? [] : [decision]
  })
}
