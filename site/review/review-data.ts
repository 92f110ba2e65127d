/** What the review page is given: documents with their texts, which stay on this machine, and what was extracted from them. */
import type { Bilingual } from '../../schemas/bilingual.ts'

export const reviewTables = ['mentions', 'indicators', 'roles'] as const
export type ReviewTable = (typeof reviewTables)[number]

/** A field of a row that a person may set: undefined where the row has none yet. */
export type FieldValue = string | number | null

export interface ReviewRow {
  readonly table: ReviewTable
  readonly quote: string
  /** Which of the equal quotes of the document in this table, from 1: what decisions name. */
  readonly occurrence: number
  /** Where the quote stands in `text`, in UTF-16 units, as the browser counts. */
  readonly start: number
  readonly end: number
  /** Undefined for rows that a person added. */
  readonly confidence: number | undefined
  readonly fields: Readonly<Record<string, FieldValue>>
}

export interface ReviewEntity {
  readonly id: string
  readonly type: string
  readonly name: string
}

export interface ReviewDocument {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly text: string
  readonly rows: readonly ReviewRow[]
  /** Entities named in the document. */
  readonly entities: readonly ReviewEntity[]
}

/** A member of a closed list, or a unit, entity or series: what a select offers. */
export interface Choice {
  readonly value: string
  readonly label: Bilingual
}

export interface ReviewData {
  readonly documents: readonly ReviewDocument[]
  /** Entities that the maintainers vouch for. */
  readonly authority: readonly ReviewEntity[]
  readonly lists: Readonly<Record<string, readonly Choice[]>>
  /** review.yaml as it is. */
  readonly review: string
  /** ISO 8601 date of new decisions. */
  readonly today: string
  /** Whether a server takes the decisions; else the file is downloaded. */
  readonly served: boolean
}
