import { codeLists } from '../../schemas/codes.ts'
import type { Issue } from '../../schemas/issue.ts'
import { knownUnits } from '../../schemas/units.ts'
import type { SightingRow } from '../../schemas/work.ts'
import { hasContactData } from '../contact-data.ts'
import type { DocumentRows, IndicatorRow, MentionRow, RoleRow } from './drafts.ts'

type Evidence = MentionRow | IndicatorRow | RoleRow

/** Longest quote, in code points (contract). */
const quoteLimit = 300

/**
 * Keeps out single rows that may not be published, each as an issue, and what would point at nothing then: an entity without a
 * mention goes, with the roles of that person; other references to it become null.
 */
export const withhold = (rows: DocumentRows, document: string): { rows: DocumentRows; issues: Issue[] } => {
  const issues: Issue[] = []
  const kept = <T extends Evidence>(table: string, of: readonly T[]): T[] =>
    of.filter(row => {
      const code = faultOf(row)
      if (code !== undefined) issues.push({ document_id: document, code, pointer: table, found: null })
      return code === undefined
    })
  const indicators = kept('indicators', rows.indicators).map(row => {
    if (row.sentence === null || !hasContactData(row.sentence)) return row
    issues.push({
      document_id: document,
      code: 'sentence/contact-data',
      pointer: row.indicator_id,
      found: null,
    })
    return { ...row, sentence: null }
  })
  const mentions = kept('mentions', rows.mentions)
  return { rows: connected({ ...rows, mentions, indicators, roles: kept('roles', rows.roles) }), issues }
}

const faultOf = (row: Evidence): Issue['code'] | undefined => {
  if ([...row.quote].length > quoteLimit) return 'row/quote-length'
  const strings = [
    row.quote,
    'measured' in row ? row.measured : null,
    'role_title' in row ? row.role_title : null,
  ]
  if (strings.some(text => text !== null && hasContactData(text))) return 'row/contact-data'
  return 'concept' in row && !inLists(row) ? 'row/code' : undefined
}

const inLists = (row: IndicatorRow): boolean =>
  row.concept in codeLists.concept &&
  row.comparator in codeLists.comparator &&
  row.value_kind in codeLists.value_kind &&
  (row.unit_per === null || row.unit_per in codeLists.unit_per) &&
  knownUnits.has(row.unit_measure)

/** Rows whose references all lead to an entity that a mention proves; mention counts follow. */
export const connected = (rows: DocumentRows): DocumentRows => {
  const counts = new Map<string, number>()
  for (const { entity_id } of rows.mentions) counts.set(entity_id, (counts.get(entity_id) ?? 0) + 1)
  const orNull = (id: string | null): string | null => (id !== null && counts.has(id) ? id : null)
  return {
    mentions: rows.mentions,
    indicators: rows.indicators.map(row => ({
      ...row,
      subject_id: orNull(row.subject_id),
      place_id: orNull(row.place_id),
      stated_by_id: orNull(row.stated_by_id),
    })),
    roles: rows.roles
      .filter(row => counts.has(row.person_id))
      .map(row => ({ ...row, organization_id: orNull(row.organization_id) })),
    sightings: joined(rows.sightings)
      .filter(row => counts.has(row.entity_id))
      .map(row => ({
        ...row,
        mention_count: counts.get(row.entity_id)!,
        forms: row.forms.filter(form => !hasContactData(form)),
      })),
  }
}

/** One sighting an entity: two found entities may turn out to have one id. */
const joined = (sightings: readonly SightingRow[]): SightingRow[] => {
  const byId = new Map<string, SightingRow>()
  for (const row of sightings) {
    const other = byId.get(row.entity_id)
    const forms = [...new Set([...(other?.forms ?? []), ...row.forms])].sort()
    byId.set(row.entity_id, { ...(other ?? row), forms })
  }
  return [...byId.values()]
}
