import type { ReleaseRows } from '../../schemas/tables.ts'
import { type Fault, rowAt } from './fault.ts'

/** Texts shorter than this, in code points, keep all quotes (contract). */
const shortText = 1_000

/**
 * The published passages of each document (union of indicator and role quotes and of sentences) stay within its cap, which the
 * manifest says. A sentence's place follows from the quote in it.
 */
export const excerptFaults = (
  rows: ReleaseRows,
  capOf: (document: string) => number | undefined,
): Fault[] => {
  const passages = new Map<string, (readonly [number, number])[]>()
  const add = (document: string, passage: readonly [number, number]) => {
    const list = passages.get(document)
    if (list === undefined) passages.set(document, [passage])
    else list.push(passage)
  }
  for (const row of [...rows.indicators, ...rows.roles]) {
    add(row.document_id, [row.start_char, row.end_char])
    const sentence = 'sentence' in row ? row.sentence : null
    if (sentence !== null) {
      const start = row.start_char - [...sentence.slice(0, Math.max(0, sentence.indexOf(row.quote)))].length
      add(row.document_id, [start, start + [...sentence].length])
    }
  }
  return rows.documents.flatMap(({ document_id, char_count }) => {
    const cap = capOf(document_id)
    if (cap === undefined || char_count < shortText) return []
    const total = covered(passages.get(document_id) ?? [])
    // A sentence that has its quote twice may stand a little elsewhere than the first of them says.
    return total <= cap * char_count + 1
      ? []
      : [
          {
            code: 'document/excerpt' as const,
            at: rowAt('documents', [document_id]),
            found: `${total} of ${char_count} characters, cap ${cap}`,
          },
        ]
  })
}

/** How many code points the union of half-open ranges covers. */
export const covered = (ranges: readonly (readonly [number, number])[]): number => {
  let [total, reached] = [0, 0]
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}
