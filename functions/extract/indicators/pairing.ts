/** A figure and the words around it, as a period of its sentence is tried on it. */
import type { Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Language } from '../text/reading.ts'
import type { Line } from './distance.ts'
import type { Hit } from './status.ts'

export interface Pairing {
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The cues of status in the sentence: they stand where its verbs stand. */
  readonly hits: readonly Hit[]
  readonly today: string | undefined
  readonly language: Language
}

/** Whether the period is another's than the figure's. */
export type Bar = (pairing: Pairing, period: Period) => boolean

/** Opens a clause that hangs on a noun. */
export const relative = /(?<!\p{L})(?:which|that|who|qui|dont|où|whose|when|quand|lorsque?)(?!\p{L})/u

/** Rules of periods that look back from now. */
export const lookingBack = new Set(['period/last-years', 'period/since', 'period/year'])
