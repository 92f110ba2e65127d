/** What the rules of the subject are asked, and what they answer. */
import type { FoundEntity, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Line } from './distance.ts'
import type { Named } from './scene.ts'
import type { DocumentTopics } from './topics.ts'

export interface SubjectQuestion {
  readonly view: string
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The mentions of the sentence. */
  readonly named: readonly Named[]
  readonly topics: DocumentTopics
  readonly sentenceIndex: number
  /** The block of a sentence. */
  readonly blockOf: (sentence: number) => number
  readonly entities: readonly FoundEntity[]
}

export interface SubjectAnswer {
  readonly entity: number | undefined
  readonly rule: string
}
