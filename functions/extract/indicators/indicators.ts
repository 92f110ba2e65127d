import type { FoundEntity, FoundIndicator, Quantity } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
export interface Material {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly quantities: readonly Quantity[]
  readonly publishedOn: string | undefined
  readonly title: string | undefined
}
export const indicators = ({ reading, quantities }: Material): FoundIndicator[] =>
  quantities.map(q => ({
    ...q,
    measured: q.measured && reading.view.slice(q.measured.start, q.measured.end),
    concept: 'other',
    period: undefined,
    valueKind: 'observed',
    subject: undefined,
    place: undefined,
    statedBy: undefined,
    sentence: q,
    rules: [q.rule],
  }))
