import type { EntityType } from '../findings.ts'
import type { Language, Sentence } from '../text/reading.ts'

/** What listens to the words around a name. */
export interface Listener {
  readonly sentence: Sentence
  readonly language: Language
  readonly say: (type: EntityType, chance: number, rule: string) => void
}
