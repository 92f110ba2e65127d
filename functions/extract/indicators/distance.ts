/** How far apart two pieces of a sentence stand for a reader: by words, and above all by what separates them. */
import type { Quantity } from '../findings.ts'
import { loweredInPlace } from '../text/lower-case.ts'
import type { Reading, Span } from '../text/reading.ts'
import { wordScan } from '../text/word-scan.ts'
import { within } from './scene.ts'

// Longer sentences are no prose; only their beginning is measured, so that work stays linear.
const longestSentence = 3000

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')

/** What separates two pieces. */
const separators = {
  semicolon: /;/g,
  dash: /(?<=\s)[–—-](?=\s)| \| |[•►●▪■◆‣]/g,
  colon: /:/g,
  comma: /,/g,
  contrast: word(
    'but|while|whereas|although|mais|tandis que?|alors que?|however|quand|lorsque|when|once|compared|sans',
  ),
  and: word('and|et'),
  // A second verb behind "and" opens a clause of its own.
  clause: word(
    "(?:and|et) (?:by|since|depuis|d'ici|(?:to )?\\p{L}{3,}(?= (?:the|its|their|a|an) )|to|\\p{L}{2,}(?:er|ir|re|ra|ront|raient|aient)|is|are|was|were|has|have|had|will|should|must|might|can|wants?|expects?|plans?|now|aims?|from|sees|may|could|would|we|it|they|il|elle|nous|est|sont|a|ont|doit|doivent|peut|devrait|devraient|sera|seront|prévoit|compte|vise|en)",
  ),
  relative: word('which|who|qui|dont|where|où|whose'),
  comparison: word(
    "against|compared (?:with|to)|contre|versus|vs|(?:up|down) from|au lieu d[eu']|instead of|par rapport à",
  ),
} as const

const separatorNames = Object.keys(separators) as (keyof typeof separators)[]
const separatorsIn = wordScan(Object.values(separators))

/** What each separator costs, in tenths of a semicolon or so; fitted on annotated documents. */
export const costs: Record<keyof typeof separators | 'character' | 'figure' | 'bracket', number> = {
  semicolon: 9,
  dash: 3.5,
  colon: 3.5,
  comma: 1.6,
  contrast: 4,
  and: 1.4,
  clause: 2.6,
  relative: 1.8,
  comparison: 8,
  character: 0.02,
  figure: 1.2,
  bracket: 4.4,
}

/** How far a period and a cue of status may stand; how much farther a cue behind counts; how much an opening phrase gains. */
export const reach = {
  period: 5.2,
  status: 5,
  behind: 4.3,
  opening: 2.5,
  introduced: 3,
  done: 2,
}

/** One sentence, with what it costs to read from its beginning to each of its characters. */
export interface Line extends Span {
  /** The sentence in lower case; its offsets count from `start`. */
  readonly lower: string
  readonly cost: Float32Array
  /** Which pair of brackets each character stands in; 0 for none. */
  readonly bracket: Uint8Array
  /** The document's figures in this sentence. */
  readonly quantities: readonly Quantity[]
}

const bracketsOf = (lower: string): Uint8Array => {
  const bracket = new Uint8Array(lower.length + 1)
  let pair = 0
  for (let open = lower.indexOf('('); open >= 0; ) {
    const close = lower.indexOf(')', open)
    if (close < 0) break
    pair = (pair % 255) + 1
    bracket.fill(pair, open, close + 1)
    open = lower.indexOf('(', close)
  }
  return bracket
}

const costsOf = (lower: string, offset: number, quantities: readonly Quantity[]): Float32Array => {
  const step = new Float32Array(lower.length + 1).fill(costs.character)
  separatorsIn(lower).forEach((spans, at) => {
    for (const { start } of spans) step[start]! += costs[separatorNames[at]!]
  })
  for (const { start } of quantities) if (start - offset < lower.length) step[start - offset]! += costs.figure
  const cost = new Float32Array(lower.length + 1)
  for (let at = 0; at < lower.length; at++) cost[at + 1] = cost[at]! + step[at]!
  return cost
}

export const lineOf = ({ plain }: Reading, sentence: Span, quantities: readonly Quantity[]): Line => {
  const end = Math.min(sentence.end, sentence.start + longestSentence)
  const lower = loweredInPlace(plain.slice(sentence.start, end))
  const inside = within(quantities, sentence)
  const { start } = sentence
  return {
    start,
    end,
    lower,
    cost: costsOf(lower, start, inside),
    bracket: bracketsOf(lower),
    quantities: inside,
  }
}

const inLine = ({ start, cost }: Line, offset: number): number =>
  Math.min(Math.max(offset - start, 0), cost.length - 1)

/** Distance between a figure and another piece of its sentence. */
export const distance = (line: Line, figure: Span, other: Span): number => {
  const isBefore = other.start < figure.start
  const from = inLine(line, isBefore ? other.end : figure.end)
  const to = inLine(line, isBefore ? figure.start : other.start)
  const plain = Math.max(0, line.cost[to]! - line.cost[from]!)
  const ofFigure = line.bracket[inLine(line, figure.start)]!
  const ofOther = line.bracket[inLine(line, other.start)]!
  if (ofFigure === ofOther) return plain
  return plain + (ofFigure === 0 ? 0 : costs.bracket) + (ofOther === 0 ? 0 : costs.bracket)
}

/** Indented lines leave runs of spaces; words are asked of as if they stood in one. */
const squeezed = (text: string): string => (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text)

/** Up to `length` characters of the sentence before an offset, in lower case. */
export const before = (line: Line, offset: number, length: number): string =>
  squeezed(line.lower.slice(Math.max(0, offset - line.start - length), Math.max(0, offset - line.start)))

/** Up to `length` characters of the sentence from an offset on, in lower case. */
export const after = (line: Line, offset: number, length: number): string =>
  squeezed(line.lower.slice(Math.max(0, offset - line.start), Math.max(0, offset - line.start + length)))

/** The sentence between two offsets, in lower case. */
export const between = (line: Line, from: number, to: number): string =>
  squeezed(line.lower.slice(Math.max(0, from - line.start), Math.max(0, to - line.start)))
