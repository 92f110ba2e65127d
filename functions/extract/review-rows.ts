import type { IssueKind } from '../../schemas/issue.ts'
import { rowIds } from './entity-id.ts'
import type { Kind, RowDecision, SetOf, TableOf } from './review-kinds.ts'
import type { Place, Places } from './review-places.ts'

/** The rows of a table after its decisions, and what became of these. */
export interface Settled<R> {
  readonly rows: readonly R[]
  /** The decision about each row that stays, by its id. */
  readonly decided: ReadonlyMap<string, RowDecision>
  readonly added: number
  readonly issues: readonly { readonly code: IssueKind; readonly decision: RowDecision }[]
}

/** Settles one table. A row is meant by its quote and by which of the equal quotes it is, never by its offsets. */
export const decidedRows = <R extends Place, T extends TableOf>(
  rows: readonly R[],
  kind: Kind<R, T>,
  { decisions, places }: { decisions: readonly RowDecision[]; places: Places },
): Settled<R> => {
  const own = decisions.filter(decision => decision.table === kind.table)
  const ids = new Set(rows.map(kind.idOf))
  const decided = new Map<string, RowDecision>()
  const used = new Set<RowDecision>()
  const additions = additionsTo(rows, own, places)
  const decisionOn = meant(rows, own)
  const settled = rows.flatMap(row => {
    const decision = decisionOn.get(row) ?? additions.known.get(row)
    const next = decision && outcome(row, decision, { kind, places, ids })
    if (decision === undefined || next === undefined) return [row]
    used.add(decision)
    for (const each of next) decided.set(kind.idOf(each), decision)
    return next
  })
  const made = additions.fresh.map(([decision, place]) => {
    used.add(decision)
    const id = freeId(place, kind.table, ids)
    decided.set(id, decision)
    const set = decision.set as SetOf<T>
    return kind.added(place, { id, set, sentence: () => places.sentence(id, place) })
  })
  const rejected = [...decisionOn.values()].filter(decision => decision.decision === 'reject')
  return {
    rows: [...settled, ...made].sort((a, b) => a.start_char - b.start_char || a.end_char - b.end_char),
    decided,
    added: made.length,
    issues: [
      ...rejected.map(decision => ({ code: 'row/rejected' as const, decision })),
      ...own
        .filter(decision => !used.has(decision))
        .map(decision => ({ code: 'review/not-found' as const, decision })),
    ],
  }
}

/** The decision about each row: one about this very row before one about all rows of its quote. */
const meant = <R extends Place>(rows: readonly R[], own: readonly RowDecision[]): Map<R, RowDecision> => {
  const about = new Map(
    own.filter(each => each.decision !== 'add').map(decision => [keyOf(decision), decision]),
  )
  const seen = new Map<string, number>()
  const found = new Map<R, RowDecision>()
  for (const row of rows) {
    const { quote } = row
    const occurrence = (seen.get(quote) ?? 0) + 1
    seen.set(quote, occurrence)
    const decision = about.get(keyOf({ quote, occurrence })) ?? about.get(keyOf({ quote, occurrence: 'all' }))
    if (decision !== undefined) found.set(row, decision)
  }
  return found
}

type Addition = Extract<RowDecision, { decision: 'add' }>

/** Decisions that add; one whose row the extractor has come to find by itself corrects that row. */
const additionsTo = <R extends Place>(rows: readonly R[], own: readonly RowDecision[], places: Places) => {
  const known = new Map<R, Addition>()
  const fresh: [Addition, Place][] = []
  for (const decision of own) {
    if (decision.decision !== 'add') continue
    const place = places.of(decision.quote)[decision.occurrence === 'all' ? 0 : decision.occurrence - 1]
    if (place === undefined) continue
    const there = rows.find(row => row.start_char === place.start_char && row.quote === place.quote)
    if (there === undefined) fresh.push([decision, place])
    else known.set(there, decision)
  }
  return { known, fresh }
}

/** What becomes of a row; undefined where the decision's new quote is not in the text around it. */
const outcome = <R extends Place, T extends TableOf>(
  row: R,
  decision: RowDecision,
  { kind, places, ids }: { kind: Kind<R, T>; places: Places; ids: Set<string> },
): readonly R[] | undefined => {
  if (decision.decision === 'reject') return []
  if (decision.decision === 'confirm') return [kind.confirmed(row)]
  const { quote, ...set } = { quote: undefined, ...decision.set }
  const changed = kind.corrected(row, set as unknown as SetOf<T>)
  if (quote === undefined || quote === row.quote) return [changed]
  const place = places
    .of(quote)
    .find(each => each.start_char < row.end_char && row.start_char < each.end_char)
  if (place === undefined) return undefined
  const id = freeId(place, kind.table, ids)
  return [kind.moved(kind.named(changed, id), place, () => places.sentence(id, place))]
}

const keyOf = ({ quote, occurrence }: Pick<RowDecision, 'quote' | 'occurrence'>): string =>
  JSON.stringify([quote, occurrence])

/** An id for a row that the extractor did not make: the next of its quote that is not taken. */
const freeId = ({ document_id, quote }: Place, table: TableOf, ids: Set<string>): string => {
  const next = rowIds(table, document_id)
  let id = next(quote)
  while (ids.has(id)) id = next(quote)
  ids.add(id)
  return id
}
