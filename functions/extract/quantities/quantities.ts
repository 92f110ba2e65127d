import type { Quantity } from '../findings.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import type { Memory } from './bare.ts'
import { type Context, word } from './context.ts'
import type { Draft } from './draft.ts'
import { draftsAt } from './figures.ts'
import { mayOpen } from './triggers.ts'

/** Sentences beyond this are no prose; they are read in pieces, so that work stays linear. */
const LONGEST = 4000

const NOTHING: Memory = { last: undefined, count: undefined, money: undefined }

/** Every figure of a text with unit, rate, bounds and the noun that it counts or measures; contact blocks are passed over. */
export function quantities(reading: Reading): Quantity[] {
  const found: Quantity[] = []
  let earlier = NOTHING
  for (const sentence of reading.sentences) {
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    earlier = readSentence(reading, sentence, { earlier, found })
  }
  return found
}

/** Adds the figures of a sentence to `found`; returns what it leaves for the next to take up. */
function readSentence(
  reading: Reading,
  sentence: Sentence,
  at: { readonly earlier: Memory; readonly found: Quantity[] },
): Memory {
  let own = NOTHING
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST) {
    const end = Math.min(sentence.endToken, first + LONGEST)
    const cx: Context = { reading, tokens: reading.tokens, language: reading.language, first, end }
    for (let token = first; token < end; ) {
      if (!mayOpen(cx, token)) {
        token++
        continue
      }
      const memory = { ...own, count: own.count ?? at.earlier.count, money: own.money ?? at.earlier.money }
      const step = draftsAt(cx, token, memory)
      for (const draft of step.drafts) {
        if (isLevelBefore(cx, own.last, draft)) at.found.push({ ...at.found.pop()!, per: draft.per })
        at.found.push(finished(reading, draft))
        own = remembered(own, draft)
      }
      token = Math.max(step.next, token + 1)
    }
  }
  return own
}

/** "from 150 g to two kilograms a year": the rate of the second figure is that of the first. */
function isLevelBefore(cx: Context, last: Draft | undefined, draft: Draft): boolean {
  if (last === undefined || last.per !== undefined || draft.per === undefined || last.unit === '%')
    return false
  const link = draft.first - 1
  return (
    link === last.end &&
    /^(?:to|à)$/.test(word(cx, link)) &&
    /^(?:from|de|d')$/.test(word(cx, last.first - 1))
  )
}

function remembered(memory: Memory, draft: Draft): Memory {
  return {
    last: draft,
    count: draft.unit === 'count' ? draft : memory.count,
    money: /^[A-Z]{3}$/.test(draft.unit) ? draft : memory.money,
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
