/** The words of a document that stand for what was named before, in order of place. */
import type { Span } from '../text/reading.ts'
import { wordScan } from '../text/word-scan.ts'
import * as cues from './subject-cues.ts'

/** A word that points back, or forward to a name it introduces. */
export interface PointingWord extends Span {
  readonly kind: cues.Pointed
}

const kinds = Object.keys(cues.anaphora) as cues.Pointed[]
const wordsByKind = wordScan(Object.values(cues.anaphora))

export const pointingWords = (lower: string): PointingWord[] =>
  wordsByKind(lower)
    .flatMap((spans, at) => spans.map(({ start, end }) => ({ start, end, kind: kinds[at]! })))
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Between a class noun and the name it introduces: "le groupe danois X", "the plan « X »". */
export const apposes =
  /^(?: (?:d['e] ?\p{L}+|\p{L}+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|que|al|ale|if|ive)))?\s*[«"“(]?\s*$/u
export const longestAdjective = 40
