import { documentRows } from '../functions/extract/document-rows.ts'
import { extractor } from '../functions/extract/extractor.ts'
import { vouchedNames } from '../functions/extract/vouched-names.ts'
import type { SourceConfig } from '../schemas/source/config.ts'
import type { TextRow } from '../schemas/work.ts'

/** What would be published of a text, for a person to read before it is added. */
export const foundIn = (text: TextRow, config: SourceConfig): string => {
  const read = extractor({ vouched: vouchedNames(config.authority) })
  const findings = read(text.text, {
    language: text.language === 'en' ? 'en' : 'fr',
    ...(text.published_on !== null && { publishedOn: text.published_on }),
    ...(text.title !== null && { title: text.title }),
  })
  const { document, rows, issues } = documentRows(text, findings, config)
  const names = new Map(rows.sightings.map(row => [row.entity_id, row.name]))
  const nameOf = (id: string | null): string => (id === null ? '–' : (names.get(id) ?? id))
  const line = (...parts: readonly (string | number | null)[]): string =>
    `  ${parts.map(part => (part === null ? '–' : String(part).replace(/\s+/g, ' '))).join('  ·  ')}\n`
  return [
    `${document.document_id}: ${document.language}, ${document.char_count} characters\n`,
    line(`title: ${document.title ?? '–'}`, `published_on: ${document.published_on ?? '–'}`),
    `entities: ${rows.sightings.length}\n`,
    ...rows.sightings.map(row => line(row.type, row.name, `${row.mention_count} ×`)),
    `indicators: ${rows.indicators.length}\n`,
    ...rows.indicators.map(row =>
      line(`“${row.quote}”`, row.concept, row.value_kind, row.time_period, nameOf(row.subject_id)),
    ),
    `roles: ${rows.roles.length}\n`,
    ...rows.roles.map(row => line(nameOf(row.person_id), row.role_title, nameOf(row.organization_id))),
    ...(issues.length > 0 ? [`rows or sentences withheld: ${issues.length}\n`] : []),
  ].join('')
}
