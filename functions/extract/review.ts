/** What a person decided (review.yaml), applied to the rows of one document before any of them is withheld. */
import type { Issue } from '../../schemas/issue.ts'
import { entityMap } from '../../schemas/source/merges.ts'
import type { Review } from '../../schemas/source/review.ts'
import type { TextRow } from '../../schemas/work.ts'
import { hasContactData } from '../contact-data.ts'
import type { DocumentRows, MentionRow } from './drafts.ts'
import { joinedEntities } from './review-entities.ts'
import { kinds, type RowDecision } from './review-kinds.ts'
import { placesOf } from './review-places.ts'
import { decidedRows, type Settled } from './review-rows.ts'
import { type ReviewStatus, reviewedSightings } from './review-sightings.ts'
import type { FoundRows } from './rows.ts'

export interface Reviewed extends FoundRows {
  readonly issues: readonly Issue[]
  /** Rows before anything was rejected, added ones included. */
  readonly found: number
  /** Series that a person decided, by indicator; null where none fits. */
  readonly series: ReadonlyMap<string, string | null>
}

/** Applies the decisions about this document, and the merges of entities, which hold in every document. */
export const applyReview = (
  found: FoundRows,
  { document, review }: { document: TextRow; review: Review },
): Reviewed => {
  const decisions = review.filter(
    (decision): decision is RowDecision =>
      decision.decision !== 'merge' && decision.document === document.document_id,
  )
  const into = entityMap(review)
  const count = ({ mentions, indicators, roles }: DocumentRows) =>
    mentions.length + indicators.length + roles.length
  const untouched = decisions.length === 0 && !found.rows.sightings.some(row => into.has(row.entity_id))
  if (untouched) return { ...found, issues: [], found: count(found.rows), series: new Map() }
  const places = placesOf(document, found)
  const settled = {
    mentions: decidedRows(found.rows.mentions, kinds.mentions, { decisions, places }),
    indicators: decidedRows(found.rows.indicators, kinds.indicators, { decisions, places }),
    roles: decidedRows(found.rows.roles, kinds.roles, { decisions, places }),
  }
  const rows = joinedEntities(
    {
      mentions: settled.mentions.rows,
      indicators: settled.indicators.rows,
      roles: settled.roles.rows,
      sightings: found.rows.sightings,
    },
    into,
  )
  const all: readonly Settled<unknown>[] = Object.values(settled)
  return {
    rows: {
      ...rows,
      sightings: reviewedSightings(rows.sightings, {
        document,
        mentions: rows.mentions,
        statusOf: row => statusOf(row, settled.mentions.decided),
        merged: new Set(into.values()),
      }),
    },
    sentenceAt: places.sentenceAt,
    issues: all.flatMap(each => each.issues.map(issueAbout(document.document_id))),
    found: count(found.rows) + all.reduce((sum, each) => sum + each.added, 0),
    series: decidedSeries(settled.indicators.decided),
  }
}

const statusOf = (row: MentionRow, decided: ReadonlyMap<string, RowDecision>): ReviewStatus => {
  const decision = decided.get(row.mention_id)
  return decision === undefined ? 'unreviewed' : statuses[decision.decision]
}

/** What a row is called after a decision; a rejected one is not there any more. */
const statuses = {
  confirm: 'confirmed',
  correct: 'corrected',
  add: 'added',
  reject: 'unreviewed',
} as const satisfies Record<RowDecision['decision'], ReviewStatus>

const decidedSeries = (decided: ReadonlyMap<string, RowDecision>): Map<string, string | null> =>
  new Map(
    [...decided].flatMap(([id, decision]) =>
      'set' in decision && 'series_id' in decision.set ? [[id, decision.set.series_id ?? null] as const] : [],
    ),
  )

const issueAbout =
  (document: string) =>
  ({ code, decision }: Settled<unknown>['issues'][number]): Issue => ({
    document_id: document,
    code,
    pointer: `${decision.decision} ${decision.table}`,
    found: hasContactData(decision.quote) ? null : decision.quote,
  })
