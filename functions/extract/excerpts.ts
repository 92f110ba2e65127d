import type { Issue } from '../../schemas/issue.ts'
import type { TextRow } from '../../schemas/work.ts'
import { covered, type Passage, sentencePassage, shortText } from '../passages.ts'
import type { DocumentRows, IndicatorRow, RoleRow } from './drafts.ts'

type Excerpt = IndicatorRow | RoleRow

/**
 * Keeps the published passages (quotes of indicators and roles, and sentences) within the document's excerpt cap: sentences go
 * first, least confident first, then whole rows, but never in short texts. `sentenceAt` says where each indicator's sentence is.
 */
export const withinCap = (
  rows: DocumentRows,
  { document, sentenceAt }: { document: TextRow; sentenceAt: ReadonlyMap<string, Passage> },
): { rows: DocumentRows; issues: Issue[] } => {
  const budget = Math.floor(document.excerpt_cap * document.char_count)
  const quotes: Excerpt[] = leastConfident([...rows.indicators, ...rows.roles])
  const sentences = leastConfident(rows.indicators.filter(row => row.sentence !== null))
  const quotePassages = quotes.map(quoteOf)
  // Where a sentence has its quote twice, the row alone does not tell where it stands; both readings have to fit.
  const told = sentences.map(row => sentencePassage({ ...row, sentence: row.sentence ?? '' }))
  const placed = sentences.map((row, i) => sentenceAt.get(row.indicator_id) ?? told[i]!)
  const silent = dropped(sentences.length, from =>
    [told, placed].every(places => covered([...places.slice(from), ...quotePassages]) <= budget),
  )
  const gone =
    silent < sentences.length || document.char_count < shortText
      ? 0
      : dropped(quotes.length, from => covered(quotePassages.slice(from)) <= budget)
  const muted = new Set<Excerpt>(sentences.slice(0, silent))
  const withheld = new Set<Excerpt>(quotes.slice(0, gone))
  const note =
    (code: Issue['code']) =>
    (row: Excerpt): Issue => ({
      document_id: document.document_id,
      code,
      pointer: 'indicator_id' in row ? row.indicator_id : row.role_id,
      found: row.quote,
    })
  return {
    rows: {
      ...rows,
      indicators: rows.indicators
        .filter(row => !withheld.has(row))
        .map(row => (muted.has(row) ? { ...row, sentence: null } : row)),
      roles: rows.roles.filter(row => !withheld.has(row)),
    },
    issues: [...[...muted].map(note('sentence/excerpt-cap')), ...[...withheld].map(note('row/excerpt-cap'))],
  }
}

const quoteOf = (row: Excerpt): Passage => ({ start: row.start_char, end: row.end_char })

/** Least confident first; among equals the later in the text, so that the beginning of a text stays readable. */
const leastConfident = <T extends Excerpt>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => a.confidence - b.confidence || b.start_char - a.start_char)

/** The fewest of `count` to drop so that what stays fits; dropping more never covers more, so halving finds it. */
const dropped = (count: number, fits: (from: number) => boolean): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}
