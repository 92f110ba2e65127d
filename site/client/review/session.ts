/** What the page knows at a moment, and what a person does to it; drawing is elsewhere. */
import type { Decision } from '../../../schemas/source/review.ts'
import {
  decisionAbout,
  decisionKey,
  homeless,
  type RowDecision,
  rowsWithAdded,
} from '../../review/decisions.ts'
import type { ReviewData, ReviewDocument, ReviewEntity, ReviewRow } from '../../review/review-data.ts'
import { languages, type PageLanguage, type PageWords } from './words.ts'

export interface Filters {
  readonly type: string
  /** Rows of at least this confidence are left out. */
  readonly below: number | undefined
  readonly undecided: boolean
}

export class Session {
  readonly data: ReviewData
  readonly decisions: Map<string, Decision>
  language: PageLanguage = 'en'
  filters: Filters = { type: '', below: undefined, undecided: false }
  keysOn = true
  documentAt = 0
  current: ReviewRow | undefined
  unsaved = 0
  readonly #counts = new Map<string, { readonly all: number; readonly undecided: number }>()

  constructor(data: ReviewData, decisions: readonly Decision[]) {
    this.data = data
    this.decisions = new Map(decisions.map(decision => [decisionKey(decision), decision]))
    this.current = this.shown()[0]
  }

  get words(): PageWords {
    return languages[this.language]
  }

  get document(): ReviewDocument {
    return this.data.documents[this.documentAt]!
  }

  /** Rows of a document, added ones too. */
  rows(document = this.document): ReviewRow[] {
    return rowsWithAdded(document, this.decisions.values())
  }

  /** Rows of the current document that the filters let through. */
  shown(): ReviewRow[] {
    const { type, below, undecided } = this.filters
    return this.rows().filter(
      row =>
        (type === '' || this.typeOf(row) === type) &&
        (below === undefined || (row.confidence ?? 1) < below) &&
        (!undecided || this.decisionOn(row) === undefined),
    )
  }

  decisionOn(row: ReviewRow, document = this.document): RowDecision | undefined {
    return decisionAbout(this.decisions, document, row)
  }

  /** Rows of a document, and how many of them nobody has decided about; counted anew only after a decision. */
  countsOf(document: ReviewDocument): { readonly all: number; readonly undecided: number } {
    const known = this.#counts.get(document.id)
    if (known !== undefined) return known
    const rows = this.rows(document)
    const undecided = rows.filter(row => this.decisionOn(row, document) === undefined).length
    const counts = { all: rows.length, undecided }
    this.#counts.set(document.id, counts)
    return counts
  }

  homeless(): RowDecision[] {
    return homeless(this.document, this.decisions.values())
  }

  /** Entities to choose from: the document's, then the vouched ones that it does not name. */
  entities(): readonly ReviewEntity[] {
    const own = new Set(this.document.entities.map(entity => entity.id))
    return [...this.document.entities, ...this.data.authority.filter(entity => !own.has(entity.id))]
  }

  entity(id: unknown): ReviewEntity | undefined {
    return this.entities().find(entity => entity.id === id)
  }

  /** What a row is filtered and coloured by: the entity's type, or the table. */
  typeOf(row: ReviewRow): string {
    if (row.table !== 'mentions') return row.table
    return String(row.fields.entity_id).split('/')[0] ?? 'mentions'
  }

  is(row: ReviewRow): boolean {
    return this.current !== undefined && sameRow(row, this.current)
  }

  /** Goes `by` rows on among those shown; the row left may have been filtered away by its decision. */
  move(by: 1 | -1, wanted: (row: ReviewRow) => boolean = () => true): boolean {
    const rows = this.shown()
    const at = rows.findIndex(row => this.is(row))
    const here = this.current?.start ?? 0
    const ahead =
      at >= 0
        ? by > 0
          ? rows.slice(at + 1)
          : rows.slice(0, at).reverse()
        : by > 0
          ? rows.filter(row => row.start >= here)
          : rows.filter(row => row.start < here).reverse()
    const next = ahead.find(wanted)
    if (next !== undefined) this.current = next
    return next !== undefined
  }

  open(at: number): void {
    this.documentAt = Math.min(Math.max(at, 0), this.data.documents.length - 1)
    this.current = this.shown()[0]
  }

  decide(decision: Decision): void {
    this.decisions.set(decisionKey(decision), decision)
    this.#changed()
  }

  /** Takes back what was decided about a row; a row that a person added goes with its decision. */
  undo(row: ReviewRow): void {
    const decision = this.decisionOn(row)
    if (decision === undefined) return
    this.remove(decision)
    if (row.confidence === undefined) this.current = this.shown()[0]
  }

  remove(decision: Decision): void {
    if (this.decisions.delete(decisionKey(decision))) this.#changed()
  }

  /** Decisions are always about the document on the screen. */
  #changed(): void {
    this.unsaved++
    this.#counts.delete(this.document.id)
  }
}

export const sameRow = (a: ReviewRow, b: ReviewRow): boolean =>
  a.start === b.start &&
  a.table === b.table &&
  a.quote === b.quote &&
  a.occurrence === b.occurrence &&
  (a.confidence === undefined) === (b.confidence === undefined)
