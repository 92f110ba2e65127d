import type { Decision } from '../../schemas/source/review.ts'
import type { ReviewDocument, ReviewRow } from './review-data.ts'

export type RowDecision = Exclude<Decision, { decision: 'merge' }>

/** What a decision is about; no two in the file are about the same (schemas/source/review.ts). */
export const decisionKey = (decision: Decision): string => {
  if (decision.decision === 'merge') return `merge ${decision.from}`
  const named = { ...decision, occurrence: decision.occurrence ?? 1 }
  return decision.decision === 'add' ? placeKey(decision.document, named) : rowKey(decision.document, named)
}

type Named = Pick<RowDecision, 'table' | 'quote' | 'occurrence'>

/** What names a row that was extracted: which of the equal quotes of its table it is. */
export const rowKey = (document: string, { table, quote, occurrence }: Named): string =>
  JSON.stringify(['row', document, table, quote, occurrence])

/** What names a place of the text, where a person adds a row. */
const placeKey = (document: string, { table, quote, occurrence }: Named): string =>
  JSON.stringify(['place', document, table, quote, occurrence])

/**
 * The decision about a row: its own, one about all rows of its quote, or one that added it, be it before the extractor came to find it
 * by itself.
 */
export const decisionAbout = (
  decisions: ReadonlyMap<string, Decision>,
  document: ReviewDocument,
  row: ReviewRow,
): RowDecision | undefined => {
  const place = placesIn(document, row.quote).indexOf(row.start) + 1
  const keys = [
    ...(row.confidence === undefined
      ? []
      : [rowKey(document.id, row), rowKey(document.id, { ...row, occurrence: 'all' })]),
    placeKey(document.id, { ...row, occurrence: place }),
  ]
  const found = keys.map(key => decisions.get(key)).find(decision => decision !== undefined)
  return found?.decision === 'merge' ? undefined : found
}

/** Every place of a quote in a text, as UTF-16 offsets. */
export const quotePlaces = (text: string, quote: string): number[] => {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

const remembered = new WeakMap<ReviewDocument, Map<string, number[]>>()
/** The places of a quote in a document, found once: every drawing asks for those of every row. */
const placesIn = (document: ReviewDocument, quote: string): readonly number[] => {
  const known = remembered.get(document) ?? new Map<string, number[]>()
  remembered.set(document, known)
  const places = known.get(quote) ?? quotePlaces(document.text, quote)
  known.set(quote, places)
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
    const row = addedRow(document, decision)
    return row === undefined || standsThere(document, row) ? [] : [row]
  })
  return [...document.rows, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}

const addedRow = (document: ReviewDocument, decision: Decision): ReviewRow | undefined => {
  if (decision.decision !== 'add' || decision.document !== document.id) return undefined
  const { table, quote, set } = decision
  const occurrence = decision.occurrence === 'all' ? 1 : decision.occurrence
  const start = quotePlaces(document.text, quote)[occurrence - 1]
  if (start === undefined) return undefined
  const end = start + quote.length
  return { table, quote, occurrence, start, end, confidence: undefined, fields: { ...set } }
}

/** Whether the extractor finds the row by itself. */
const standsThere = ({ rows }: ReviewDocument, { table, quote, start }: ReviewRow): boolean =>
  rows.some(row => row.table === table && row.quote === quote && row.start === start)

/** Decisions about a document that find no row in it. */
export const homeless = (document: ReviewDocument, decisions: Iterable<Decision>): RowDecision[] =>
  [...decisions].flatMap(decision => {
    if (decision.decision === 'merge' || decision.document !== document.id) return []
    const { table, quote, occurrence } = decision
    const found =
      decision.decision === 'add'
        ? addedRow(document, decision) !== undefined
        : document.rows.some(
            row =>
              row.table === table &&
              row.quote === quote &&
              (occurrence === 'all' || row.occurrence === occurrence),
          )
    return found ? [] : [decision]
  })
