/** The words of a document that stand for what was named before, in order of place. */
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/reading.ts'
import * as cues from './subject-cues.ts'

/** A word that points back, or forward to a name it introduces. */
export interface PointingWord extends Span {
  readonly kind: cues.Pointed
}

export const pointingWords = (lower: string): PointingWord[] =>
  (Object.entries(cues.anaphora) as [cues.Pointed, RegExp][])
    .flatMap(([kind, pattern]) =>
      matchesOf(pattern, lower).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        kind,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Between a class noun and the name it introduces: "le groupe danois X", "the plan « X »". */
export const apposes =
  /^(?: (?:d['e] ?\p{L}+|\p{L}+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|que|al|ale|if|ive)))?\s*[«"“(]?\s*$/u
export const longestAdjective = 40
