import type { Issue } from '../../schemas/issue.ts'
import type { Objections } from '../../schemas/source/objections.ts'
import { type Naming, namingOf } from '../naming.ts'
import type { DocumentRows } from './drafts.ts'

/** What is left of a document's rows once people who objected are gone from them. */
export interface Unnamed {
  readonly rows: DocumentRows
  readonly issues: readonly Issue[]
  /** Whether a text of the document names one of them. */
  readonly names: Naming
}

/** Takes away the rows of people who objected and every row whose words name them; sentences that do are nulled. */
export const withoutObjectors = (
  rows: DocumentRows,
  { objections, document }: { objections: Objections; document: string },
): Unnamed => {
  const gone = new Set(objections.map(objection => objection.person))
  const names = namingOf([
    ...rows.mentions.filter(row => gone.has(row.entity_id)).map(row => row.quote),
    ...rows.sightings.filter(row => gone.has(row.entity_id)).flatMap(row => [row.name, ...row.forms]),
  ])
  const issues: Issue[] = []
  const note = (code: Issue['code'], pointer: string) =>
    issues.push({ document_id: document, code, pointer, found: null })
  const kept = <T>(table: string, of: readonly T[], named: (row: T) => boolean): T[] =>
    of.filter(row => {
      const withheld = named(row)
      if (withheld) note('row/objection', table)
      return !withheld
    })
  // An id is made of a name where it is no person's.
  const hidden = (id: string): boolean => gone.has(id) || names(id)
  const mentions = kept('mentions', rows.mentions, row => hidden(row.entity_id) || names(row.quote))
  const roles = kept(
    'roles',
    rows.roles,
    row => gone.has(row.person_id) || names(row.quote) || names(row.role_title),
  )
  const indicators = kept('indicators', rows.indicators, row => names(row.quote) || names(row.measured))
  return {
    rows: {
      mentions,
      roles,
      indicators: indicators.map(row => {
        if (!names(row.sentence)) return row
        note('sentence/objection', 'indicators')
        return { ...row, sentence: null }
      }),
      sightings: rows.sightings
        .filter(row => !hidden(row.entity_id))
        .map(row => {
          const forms = row.forms.filter(form => !names(form))
          return { ...row, forms, name: names(row.name) ? (forms[0] ?? row.type) : row.name }
        }),
    },
    issues,
    names,
  }
}
