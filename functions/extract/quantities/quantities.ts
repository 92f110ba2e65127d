import type { Quantity } from '../findings.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import type { Memory } from './bare.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { draftsAt } from './figures.ts'
import { mayOpen } from './triggers.ts'

/** Sentences beyond this are no prose; they are read in pieces, so that work stays linear. */
const LONGEST = 4000

/** Every figure of a text with unit, rate, bounds and the noun that it counts or measures; contact blocks are passed over. */
export function quantities(reading: Reading): Quantity[] {
  const found: Quantity[] = []
  let earlier: readonly Draft[] = []
  for (const sentence of reading.sentences) {
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    const drafts = readSentence(reading, sentence, earlier)
    for (const draft of drafts) found.push(finished(reading, draft))
    earlier = drafts
  }
  return found
}

function readSentence(reading: Reading, sentence: Sentence, earlier: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST) {
    const end = Math.min(sentence.endToken, first + LONGEST)
    const cx: Context = { reading, tokens: reading.tokens, language: reading.language, first, end }
    for (let at = first; at < end; ) {
      if (!mayOpen(cx, at)) {
        at++
        continue
      }
      const step = draftsAt(cx, at, memoryOf(drafts, earlier))
      drafts.push(...step.drafts)
      at = Math.max(step.next, at + 1)
    }
  }
  return drafts
}

function memoryOf(drafts: readonly Draft[], earlier: readonly Draft[]): Memory {
  const isCount = (draft: Draft): boolean => draft.unit === 'count'
  const isMoney = (draft: Draft): boolean => /^[A-Z]{3}$/.test(draft.unit)
  return {
    last: drafts.at(-1),
    count: drafts.findLast(isCount) ?? earlier.findLast(isCount),
    money: drafts.findLast(isMoney) ?? earlier.findLast(isMoney),
  }
}

function finished(reading: Reading, draft: Draft): Quantity {
  const { start, end } = reading.tokens
  return {
    start: start[draft.first]!,
    end: end[draft.end - 1]!,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    unit: draft.unit,
    per: draft.per,
    comparator: draft.comparator,
    measured: draft.noun && { start: start[draft.noun.first]!, end: end[draft.noun.end - 1]! },
    firstToken: draft.first,
    endToken: draft.end,
    confidence: draft.confidence,
    rule: draft.rule,
  }
}
