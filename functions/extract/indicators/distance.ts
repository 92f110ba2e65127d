/** How far apart two pieces of a sentence stand for a reader: by words, and above all by what separates them. */

import type { Quantity } from '../findings.ts'
import type { Span } from '../text/reading.ts'
import { within } from './scene.ts'

// Longer sentences are no prose; only their beginning is measured, so that work stays linear.
const longestSentence = 3000

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')

/** Cost of each separator between two pieces, in clauses of prose about half a comma. */
const separators: readonly (readonly [RegExp, number])[] = [
  [/;/g, 9],
  [/(?<=\s)[–—-](?=\s)| \| |[•►]/g, 3.5],
  [/:/g, 3.5],
  [/[()]/g, 3.2],
  [/,/g, 1.6],
  [word('but|while|whereas|although|mais|tandis que|alors que|however|quand|lorsque|when|once'), 4],
  [word('and|et'), 1.2],
  // A second verb behind "and" opens a clause of its own.
  [
    word(
      '(?:and|et) (?:is|are|was|were|has|have|had|will|expects?|plans?|now|aims?|from|sees|may|could|would|est|sont|a|ont|sera|seront|prévoit|compte|vise|en)',
    ),
    2.6,
  ],
  [word('which|who|qui|dont|where|où|whose'), 1.8],
  [word("against|compared (?:with|to)|contre|versus|vs|up from|au lieu d[eu']|instead of|par rapport à"), 8],
]

const perCharacter = 0.02
const perFigure = 1.2

/** One sentence, with what it costs to read from its beginning to each of its characters. */
export interface Line extends Span {
  /** The sentence in lower case; its offsets count from `start`. */
  readonly lower: string
  readonly cost: Float32Array
  /** The document's figures in this sentence. */
  readonly quantities: readonly Quantity[]
}

export const lineOf = (view: string, sentence: Span, quantities: readonly Quantity[]): Line => {
  const end = Math.min(sentence.end, sentence.start + longestSentence)
  const raw = view.slice(sentence.start, end).replaceAll('’', "'")
  const small = raw.toLowerCase()
  // A few capitals grow when lowered (İ); offsets matter more than their case.
  const lower = small.length === raw.length ? small : raw
  const step = new Float32Array(lower.length + 1).fill(perCharacter)
  for (const [pattern, weight] of separators) {
    for (const hit of lower.matchAll(pattern)) step[hit.index]! += weight
  }
  const inside = within(quantities, sentence)
  for (const { start } of inside)
    if (start - sentence.start < lower.length) step[start - sentence.start]! += perFigure
  const cost = new Float32Array(lower.length + 1)
  for (let at = 0; at < lower.length; at++) cost[at + 1] = cost[at]! + step[at]!
  return { start: sentence.start, end, lower, cost, quantities: inside }
}

const costAt = ({ start, cost }: Line, offset: number): number =>
  cost[Math.min(Math.max(offset - start, 0), cost.length - 1)]!

/** Distance between a figure and another piece of its sentence. */
export const distance = (line: Line, figure: Span, other: Span): number => {
  if (other.start < figure.start) return Math.max(0, costAt(line, figure.start) - costAt(line, other.end))
  return Math.max(0, costAt(line, other.start) - costAt(line, figure.end))
}

/** Up to `length` characters of the sentence before an offset, in lower case. */
export const before = (line: Line, offset: number, length: number): string =>
  line.lower.slice(Math.max(0, offset - line.start - length), Math.max(0, offset - line.start))

/** Up to `length` characters of the sentence from an offset on, in lower case. */
export const after = (line: Line, offset: number, length: number): string =>
  line.lower.slice(Math.max(0, offset - line.start), Math.max(0, offset - line.start + length))
