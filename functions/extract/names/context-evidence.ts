import type { EntityType } from '../findings.ts'
import type { Language, Sentence, Tokens } from '../text/reading.ts'
import type { Verdict } from './candidate.ts'
import type { Chunk } from './chunk.ts'
import { hearAfter } from './words-after.ts'
import { hearBefore } from './words-before.ts'

/** What the words around a name tell of its type. */
export function contextEvidence(
  tokens: Tokens,
  chunk: Chunk,
  { sentence, language }: { readonly sentence: Sentence; readonly language: Language },
): Verdict[] {
  const found: Verdict[] = []
  const say = (type: EntityType, chance: number, rule: string): void => {
    found.push({ type, chance, rule })
  }
  hearBefore(tokens, chunk, { sentence, language, say })
  hearAfter(tokens, chunk, { sentence, language, say })
  return found
}
