import type { ReleaseRows } from '../../schemas/tables.ts'
import { covered, type Passage, sentencePassage, shortText } from '../passages.ts'
import { type Fault, rowAt } from './fault.ts'

/**
 * The published passages of each document (union of indicator and role quotes and of sentences) stay within its cap, which the
 * manifest says. A sentence's place follows from the quote in it.
 */
export const excerptFaults = (
  rows: ReleaseRows,
  capOf: (document: string) => number | undefined,
): Fault[] => {
  const passages = new Map<string, Passage[]>()
  /** Documents with a sentence: short texts keep their quotes whatever the cap, but then no sentence. */
  const spoken = new Set<string>()
  const add = (document: string, passage: Passage) => {
    const list = passages.get(document)
    if (list === undefined) passages.set(document, [passage])
    else list.push(passage)
  }
  for (const row of [...rows.indicators, ...rows.roles]) {
    add(row.document_id, { start: row.start_char, end: row.end_char })
    const sentence = 'sentence' in row ? row.sentence : null
    if (sentence !== null) {
      add(row.document_id, sentencePassage({ ...row, sentence }))
      spoken.add(row.document_id)
    }
  }
  return rows.documents.flatMap(({ document_id, char_count }) => {
    const cap = capOf(document_id)
    if (cap === undefined || (char_count < shortText && !spoken.has(document_id))) return []
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
