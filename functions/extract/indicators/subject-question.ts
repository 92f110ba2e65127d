/** What the rules of the subject are asked, and what they answer. */
import type { FoundEntity, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Aboutness } from './aboutness.ts'
import type { Line } from './distance.ts'
import type { Stood } from './standings.ts'

export interface SubjectQuestion {
  readonly view: string
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The mentions of the sentence. */
  readonly named: readonly Stood[]
  readonly about: Aboutness
  readonly sentenceIndex: number
  /** The block of a sentence. */
  readonly blockOf: (sentence: number) => number
  readonly entities: readonly FoundEntity[]
}

export const isMoney = ({ unit }: Pick<Quantity, 'unit'>): boolean => /^[A-Z]{3}$/.test(unit)

/** `rule` is the family in docs/extraction.md. */
export interface SubjectAnswer {
  readonly entity: number | undefined
  readonly rule: string
}

export const answer = (entity: number | undefined, rule: string): SubjectAnswer | undefined =>
  entity === undefined ? undefined : { entity, rule: `subject/${rule}` }
