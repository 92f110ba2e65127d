import { observation } from '../../schemas/observation.ts'
import { periodBounds } from '../../schemas/period.ts'
import { extractorVersion } from '../../schemas/version.ts'
import type { TextRow } from '../../schemas/work.ts'
import type { Passage } from '../passages.ts'
import type { DocumentRows, IndicatorRow, MentionRow, RoleRow } from './drafts.ts'
import { rowIds } from './entity-id.ts'
import type { Findings, FoundEntity, FoundIndicator, FoundMention, FoundRole } from './findings.ts'
import { entityIds } from './identities.ts'
import { publishedSentence } from './sentence.ts'
import { codePoints } from './text/code-points.ts'
import type { Span } from './text/reading.ts'

/** What was found in a document, as rows of the published tables; `sentenceAt` gives each indicator's sentence in code points. */
export interface FoundRows {
  readonly rows: DocumentRows
  readonly sentenceAt: ReadonlyMap<string, Passage>
}

/** One declaration of how a found span becomes the columns that every evidence table has. */
export const rowsOf = (document: TextRow, findings: Findings): FoundRows => {
  const ids = entityIds(findings, document.document_id)
  const at = codePoints(document.text)
  const evidence = (span: Span) => ({
    document_id: document.document_id,
    quote: document.text.slice(span.start, span.end),
    start_char: at(span.start),
    end_char: at(span.end),
  })
  const id = (index: number | undefined): string | null => (index === undefined ? null : (ids[index] ?? null))
  const sentenceAt = new Map<string, Passage>()
  const context = { document, evidence, id }
  const indicatorId = rowIds('indicators', document.document_id)
  const indicators = inOrder(findings.indicators).map(found => {
    const sentence = publishedSentence(document.text, { sentence: found.sentence, quote: found })
    const row = indicatorRow(found, { ...context, sentence, rowId: indicatorId })
    sentenceAt.set(row.indicator_id, { start: at(sentence.start), end: at(sentence.end) })
    return row
  })
  const roleId = rowIds('roles', document.document_id)
  return {
    rows: {
      mentions: mentionRows(findings.entities, {
        ...context,
        rowId: rowIds('mentions', document.document_id),
        ids,
      }),
      indicators,
      roles: inOrder(findings.roles).map(found => roleRow(found, { ...context, rowId: roleId })),
      sightings: findings.entities.map((entity, index) =>
        sightingRow(entity, { document, entityId: ids[index]! }),
      ),
    },
    sentenceAt,
  }
}

interface Context {
  readonly document: TextRow
  readonly evidence: (span: Span) => Pick<MentionRow, 'document_id' | 'quote' | 'start_char' | 'end_char'>
  readonly id: (index: number | undefined) => string | null
  readonly rowId: (quote: string) => string
}

const inOrder = <T extends Span>(found: readonly T[]): T[] =>
  [...found].sort((a, b) => a.start - b.start || a.end - b.end)

const byMachine = { method: extractorVersion, review_status: 'unreviewed' } as const

const mentionRows = (
  entities: readonly FoundEntity[],
  { evidence, rowId, ids }: Context & { ids: readonly string[] },
): MentionRow[] => {
  const named = entities.flatMap((entity, index) =>
    entity.mentions.map((mention): FoundMention & { entity: string } => ({
      ...mention,
      entity: ids[index]!,
    })),
  )
  return inOrder(named).map(mention => {
    const where = evidence(mention)
    return {
      mention_id: rowId(where.quote),
      entity_id: mention.entity,
      ...where,
      confidence: mention.confidence,
    }
  })
}

const indicatorRow = (
  found: FoundIndicator,
  { document, evidence, id, rowId, sentence }: Context & { sentence: Span },
): IndicatorRow => {
  const { quote, ...where } = evidence(found)
  const { start, end } = periodBounds(found.period)
  return {
    indicator_id: rowId(quote),
    document_id: where.document_id,
    subject_id: id(found.subject),
    place_id: id(found.place),
    stated_by_id: id(found.statedBy),
    series_id: null,
    concept: found.concept,
    measured: found.measured?.replace(/\s+/g, ' ').trim() || null,
    ...observation(found),
    unit_measure: found.unit,
    unit_per: found.per ?? null,
    comparator: found.comparator,
    time_period: found.period ?? null,
    period_start: start,
    period_end: end,
    value_kind: found.valueKind,
    quote,
    start_char: where.start_char,
    end_char: where.end_char,
    sentence: document.text.slice(sentence.start, sentence.end),
    confidence: found.confidence,
    ...byMachine,
  }
}

const roleRow = (found: FoundRole, { evidence, id, rowId }: Context): RoleRow => {
  const where = evidence(found)
  return {
    role_id: rowId(where.quote),
    document_id: where.document_id,
    person_id: id(found.person)!,
    organization_id: id(found.organization),
    role_title: found.title.replace(/\s+/g, ' ').trim(),
    quote: where.quote,
    start_char: where.start_char,
    end_char: where.end_char,
    confidence: found.confidence,
    ...byMachine,
  }
}

const sightingRow = (
  entity: FoundEntity,
  { document, entityId }: { document: TextRow; entityId: string },
) => ({
  entity_id: entityId,
  document_id: document.document_id,
  type: entity.type,
  name: entity.name,
  language: document.language,
  forms: [
    ...new Set(entity.mentions.map(({ start, end }) => writtenForm(document.text.slice(start, end)))),
  ].sort(),
  mention_count: entity.mentions.length,
  ...byMachine,
})

/** A mention without its line wraps: the spelling that goes among the aliases. */
export const writtenForm = (quote: string): string =>
  quote
    .replace(/-\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
