/** What is asked of a figure's time, and what is answered. */
import type { FoundIndicator, Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Line } from './distance.ts'
import type { Hit } from './status.ts'

export interface WhenQuestion {
  readonly line: Line
  readonly quantity: Quantity
  readonly sentenceIndex: number
  readonly concept: Concept
  readonly subject: number | undefined
  readonly hits: readonly Hit[]
  /** The figures before it in the same sentence. */
  readonly earlier: readonly FoundIndicator[]
  /** The figures before it. */
  readonly recent: readonly FoundIndicator[]
}

/** ISO period and the rule that gave it. */
export type When = Pick<Period, 'iso' | 'rule'>
