/** What a release knows of its own quality: counted from its rows, measured on annotated texts, with the limits of both. */
import type { Bilingual } from '../../../schemas/bilingual.ts'
import { type IssueKind, issueCodes, type Severity } from '../../../schemas/issue.ts'
import type { Manifest } from '../../../schemas/release.ts'
import type { MeasuredEvaluation } from '../../evaluation/measured.ts'
import evaluation from '../evaluation.generated.json' with { type: 'json' }
import { limits } from './limits.ts'

type Confident = readonly { readonly confidence: number }[]
type Reviewed = readonly { readonly review_status: string }[]

export interface QualityInput
  extends Pick<
    Manifest,
    'release' | 'released_at' | 'schema_version' | 'extractor_version' | 'rejected' | 'issues'
  > {
  readonly rows: {
    readonly documents: readonly unknown[]
    readonly entities: Reviewed
    readonly mentions: Confident
    readonly indicators: Confident & Reviewed
    readonly roles: Confident & Reviewed
  }
  /** By default the figures that were recorded with this extractor. */
  readonly evaluation?: MeasuredEvaluation
}

/** Rows of a table in a band of confidence: low included, high excluded but for the last. */
export interface Band {
  readonly low: number
  readonly high: number
  readonly rows: number
}

export interface TableQuality {
  readonly rows: number
  /** Absent where the table has no such column. */
  readonly by_review_status?: Readonly<Record<string, number>>
  readonly by_confidence?: readonly Band[]
}

type Counts = Readonly<Partial<Record<IssueKind, number>>>

/** `quality.json`. */
export interface Quality
  extends Pick<Manifest, 'release' | 'released_at' | 'schema_version' | 'extractor_version'> {
  readonly tables: Readonly<Record<'entities' | 'mentions' | 'indicators' | 'roles', TableQuality>>
  readonly documents: { readonly released: number; readonly rejected: Counts }
  /** Rows kept out, by the code of the reason. */
  readonly withheld: Counts
  /** What kept no row out but wants a person's eye. */
  readonly warnings: Counts
  readonly evaluation: MeasuredEvaluation
  readonly limits: readonly Bilingual[]
}

const bands = 5

export const quality = (input: QualityInput): Quality => {
  const { release, released_at, schema_version, extractor_version, rows, rejected } = input
  return {
    release,
    released_at,
    schema_version,
    extractor_version,
    tables: {
      entities: { rows: rows.entities.length, ...byStatus(rows.entities) },
      mentions: { rows: rows.mentions.length, ...byConfidence(rows.mentions) },
      indicators: reviewedTable(rows.indicators),
      roles: reviewedTable(rows.roles),
    },
    documents: {
      released: rows.documents.length,
      rejected: Object.fromEntries(sortedEntries(rejected).map(([code, ids]) => [code, ids.length])),
    },
    withheld: ofSeverity(input.issues, 'withheld'),
    warnings: ofSeverity(input.issues, 'warning'),
    evaluation: input.evaluation ?? evaluation,
    limits,
  }
}

const reviewedTable = (rows: Confident & Reviewed): TableQuality => ({
  rows: rows.length,
  ...byStatus(rows),
  ...byConfidence(rows),
})

const byStatus = (rows: Reviewed): Pick<Required<TableQuality>, 'by_review_status'> => {
  const counts: Record<string, number> = {}
  for (const { review_status } of rows) counts[review_status] = (counts[review_status] ?? 0) + 1
  return { by_review_status: Object.fromEntries(sortedEntries(counts)) }
}

const byConfidence = (rows: Confident): Pick<Required<TableQuality>, 'by_confidence'> => {
  const counts = Array.from({ length: bands }, () => 0)
  for (const { confidence } of rows) counts[Math.min(Math.floor(confidence * bands), bands - 1)]!++
  return {
    by_confidence: counts.map((count, band) => ({
      low: band / bands,
      high: (band + 1) / bands,
      rows: count,
    })),
  }
}

const ofSeverity = (counts: Counts, severity: Severity): Counts =>
  Object.fromEntries(
    sortedEntries(counts).filter(([code]) => issueCodes[code as IssueKind].severity === severity),
  )

const sortedEntries = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
