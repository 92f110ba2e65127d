import type { AnyRow } from '../../schemas/table.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { type CheckCode, type Fault, rowAt } from './fault.ts'

const evidenceTables = ['mentions', 'indicators', 'roles'] as const
const keys = { mentions: 'mention_id', indicators: 'indicator_id', roles: 'role_id' } as const

/** What a row rests on. */
interface Evidence {
  readonly at: string
  readonly document_id: string
  readonly quote: string
  readonly start_char: number
  readonly end_char: number
}

const evidenceOf = (rows: ReleaseRows): Evidence[] =>
  evidenceTables.flatMap(table =>
    rows[table].map(row => ({ ...row, at: rowAt(table, [String((row as AnyRow)[keys[table]])]) })),
  )

/** Quotes and spans agree with each other and with the length of the text; reviewed rows are certain. */
export const evidenceFaults = (rows: ReleaseRows): Fault[] => {
  const lengths = new Map(rows.documents.map(row => [row.document_id, row.char_count]))
  const spans = evidenceOf(rows).flatMap(({ at, document_id, quote, start_char, end_char }) => {
    const faults: Fault[] = []
    const note = (code: CheckCode, found: string) => faults.push({ code, at, found })
    const length = [...quote].length
    if (quote.trim() === '') note('quote/empty', JSON.stringify(quote))
    if (end_char - start_char !== length)
      note('quote/span', `${length} characters in a span of ${end_char - start_char}`)
    if (end_char > (lengths.get(document_id) ?? Number.POSITIVE_INFINITY))
      note('quote/beyond', `ends at ${end_char}`)
    return faults
  })
  const reviewed = [...rows.indicators, ...rows.roles].filter(
    row => row.review_status !== 'unreviewed' && row.confidence !== 1,
  )
  const unsure = reviewed.map(row => ({
    code: 'review/confidence' as const,
    at: 'indicator_id' in row ? rowAt('indicators', [row.indicator_id]) : rowAt('roles', [row.role_id]),
    found: `${row.review_status} with confidence ${row.confidence}`,
  }))
  return [...spans, ...unsure]
}

/** What the checks need of a source text. */
export interface SourceText {
  readonly text: string
  readonly sha256: string
}

/** Every quote stands where its row says, in the very text that was read. */
export const placeFaults = (rows: ReleaseRows, texts: (id: string) => SourceText | undefined): Fault[] => {
  const points = new Map<string, readonly string[]>()
  const documents = rows.documents.flatMap(row => {
    const source = texts(row.document_id)
    const at = rowAt('documents', [row.document_id])
    if (source === undefined) return [{ code: 'quote/text' as const, at, found: 'no such text' }]
    points.set(row.document_id, [...source.text])
    return source.sha256 === row.sha256
      ? []
      : [{ code: 'quote/text' as const, at, found: `a text with SHA-256 ${source.sha256}` }]
  })
  const misplaced = evidenceOf(rows)
    .filter(
      ({ document_id, quote, start_char, end_char }) =>
        points.get(document_id)?.slice(start_char, end_char).join('') !== quote,
    )
    .map(({ at }) => ({ code: 'quote/place' as const, at, found: 'other words' }))
  return [...documents, ...misplaced]
}
