import type { Issue } from '../../schemas/issue.ts'
import type { Review } from '../../schemas/source/review.ts'

/** Decisions of review.yaml about documents that are not among the sources, each a warning: nothing is dropped silently. */
export const strayDecisions = (review: Review, documents: ReadonlySet<string>): Issue[] =>
  review.flatMap(decision =>
    decision.decision === 'merge' || documents.has(decision.document)
      ? []
      : [
          {
            document_id: null,
            code: 'review/not-found' as const,
            pointer: `${decision.decision} ${decision.table}`,
            found: `no document ${decision.document}`,
          },
        ],
  )
