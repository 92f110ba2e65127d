import type { Issue } from '../../schemas/issue.ts'
import type { SourceConfig } from '../../schemas/source/config.ts'
import type { Row } from '../../schemas/table.ts'
import type { documents } from '../../schemas/tables/documents.ts'
import type { TextRow } from '../../schemas/work.ts'
import { hasContactData } from '../contact-data.ts'
import type { Naming } from '../naming.ts'
import type { DocumentRows } from './drafts.ts'
import { namedId, normalisedName } from './entity-id.ts'
import { withinCap } from './excerpts.ts'
import type { Findings } from './findings.ts'
import { withoutObjectors } from './objections.ts'
import { applyReview } from './review.ts'
import { rowsOf } from './rows.ts'
import { seriesOf } from './series.ts'
import { withhold } from './withholding.ts'

export type DocumentRow = Row<typeof documents>

/** Everything that one document gives: its own row, the rows that rest on it, and what was kept out. */
export interface ExtractedDocument {
  readonly document: DocumentRow
  readonly rows: DocumentRows
  readonly issues: readonly Issue[]
  /** Rows found before any was withheld. */
  readonly found: number
}

/** From what was found in a document to what may be published of it. */
export const documentRows = (text: TextRow, findings: Findings, config: SourceConfig): ExtractedDocument => {
  const {
    rows: all,
    sentenceAt,
    ...reviewed
  } = applyReview(rowsOf(text, findings), {
    document: text,
    review: config.review,
  })
  const unnamed = withoutObjectors(all, { document: text.document_id, objections: config.objections })
  const { rows: fit, issues: withheld } = withhold(unnamed.rows, text.document_id)
  // Series look at the whole sentence, which the excerpt cap may take away from readers.
  const compared = fit.indicators.map(row => {
    const decided = reviewed.series.get(row.indicator_id)
    return { ...row, series_id: decided === undefined ? seriesOf(row, config.series) : decided }
  })
  const { rows, issues: cut } = withinCap({ ...fit, indicators: compared }, { document: text, sentenceAt })
  return {
    document: withoutNames(documentRow(text, findings, { rows, config }), unnamed.names),
    rows,
    issues: [...reviewed.issues, ...unnamed.issues, ...withheld, ...cut],
    found: reviewed.found,
  }
}

export const evidenceCount = (rows: DocumentRows): number =>
  rows.mentions.length + rows.indicators.length + rows.roles.length

const documentRow = (
  { text: _, excerpt_cap: __, ...known }: TextRow,
  findings: Findings,
  { rows, config }: { rows: DocumentRows; config: SourceConfig },
): DocumentRow => ({
  ...known,
  title: known.title ?? publishable(findings.title?.replace(/\s+/g, ' ').trim()),
  published_on: known.published_on ?? findings.publishedOn ?? null,
  publisher_id: publisherId(known.publisher, { rows, config }),
})

/** The document without a title, publisher or address that names one who objected. */
const withoutNames = (row: DocumentRow, names: Naming): DocumentRow => {
  const clear = (text: string | null) => (names(text) ? null : text)
  return {
    ...row,
    title: clear(row.title),
    publisher: clear(row.publisher),
    source_url: clear(row.source_url),
  }
}

const publishable = (text: string | undefined): string | null =>
  text === undefined || hasContactData(text) ? null : text

/** The publisher as an entity, where this very document names it: so no other document decides. */
const publisherId = (
  publisher: string | null,
  { rows, config }: { rows: DocumentRows; config: SourceConfig },
): string | null => {
  if (publisher === null) return null
  const name = normalisedName(publisher)
  const vouched = config.authority.find(
    entry =>
      entry.type === 'organization' &&
      [entry.name, ...entry.aliases].some(form => normalisedName(form) === name),
  )
  const id = vouched?.id ?? namedId('organization', publisher)
  return rows.sightings.some(sighting => sighting.entity_id === id) ? id : null
}
