import type { CodeOf } from '../../schemas/codes.ts'
import type { SightingRow, TextRow } from '../../schemas/work.ts'
import type { MentionRow } from './drafts.ts'
import { normalisedName } from './entity-id.ts'
import { writtenForm } from './rows.ts'

export type ReviewStatus = CodeOf<'review_status'>

interface After {
  readonly document: TextRow
  readonly mentions: readonly MentionRow[]
  readonly statusOf: (mention: MentionRow) => ReviewStatus
  /** Entities that another one was merged into. */
  readonly merged: ReadonlySet<string>
}

/** What the document says of each entity once its mentions were decided: names that nobody rejected, and what a person did. */
export const reviewedSightings = (
  before: readonly SightingRow[],
  { document, mentions, statusOf, merged }: After,
): SightingRow[] => {
  const byEntity = new Map<string, MentionRow[]>()
  for (const row of mentions) byEntity.set(row.entity_id, [...(byEntity.get(row.entity_id) ?? []), row])
  return [...byEntity].map(([id, own]) => {
    const known = before.find(row => row.entity_id === id)
    const forms = [...new Set(own.map(row => writtenForm(row.quote)))].sort()
    const status = merged.has(id) ? 'corrected' : statusOfAll(own.map(statusOf))
    return {
      entity_id: id,
      document_id: document.document_id,
      type: known?.type ?? id.split('/')[0]!,
      name: nameAmong(forms, known?.name),
      language: document.language,
      forms,
      mention_count: own.length,
      method: known === undefined || status === 'corrected' ? 'review' : known.method,
      review_status: status,
    }
  })
}

const statusOfAll = (statuses: readonly ReviewStatus[]): ReviewStatus => {
  const [first] = statuses
  if (first !== undefined && statuses.every(status => status === first)) return first
  return statuses.some(status => status === 'corrected' || status === 'added') ? 'corrected' : 'unreviewed'
}

/** The name given before while a mention still bears it, else the longest form. */
const nameAmong = (forms: readonly string[], name: string | undefined): string => {
  const kept = name !== undefined && forms.some(form => normalisedName(form) === normalisedName(name))
  return kept ? name : [...forms].sort((a, b) => b.length - a.length)[0]!
}
