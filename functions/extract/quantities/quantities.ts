import type { Quantity } from '../findings.ts'
import { type Reading, type Sentence, TokenCase } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { Draft } from './draft.ts'
import { draftsAt } from './figures.ts'
import type { Memory } from './memory.ts'
import { currencyNamed } from './money.ts'
import { tableFigures } from './tables.ts'
import { mayOpen } from './triggers.ts'

/** Sentences beyond this are no prose; they are read in pieces, so that work stays linear. */
const LONGEST = 4000

const NOTHING: Memory = { last: undefined, count: undefined, money: undefined }
const CURRENCY = /^[A-Z]{3}$/

/** Every figure of a text with unit, rate, bounds and the noun that it counts or measures; contact blocks are passed over. */
export function quantities(reading: Reading): Quantity[] {
  const found: Quantity[] = []
  const currency = mainCurrency(reading)
  const tables = tableFigures(reading)
  let earlier = NOTHING
  for (const sentence of reading.sentences) {
    if (reading.blocks[sentence.block]!.kind === 'contact') continue
    earlier = readSentence(reading, sentence, { earlier, found, currency, taken: tables.taken })
  }
  if (tables.found.length === 0) return found
  const open = tables.found.filter(({ firstToken }) => !isContact(reading, firstToken))
  return [...found, ...open].sort((a, b) => a.start - b.start)
}

function isContact(reading: Reading, token: number): boolean {
  return reading.blocks[reading.sentences[reading.sentenceOf[token]!]!.block]!.kind === 'contact'
}

/** The currency that the text names most, by sign or word; what it means where it says millions of nothing. */
function mainCurrency(reading: Reading): string | undefined {
  const { letterCase, lower } = reading.tokens
  const counts = new Map<string, number>()
  let main: string | undefined
  for (let at = 0; at < reading.tokens.length; at++) {
    // Codes have capitals, signs no case.
    if (letterCase[at] === TokenCase.lower && !lower[at]!.startsWith('euro')) continue
    const code = currencyNamed(reading.tokens, at)
    if (code === undefined) continue
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (main === undefined || count > counts.get(main)!) main = code
  }
  return main
}

/** Adds the figures of a sentence to `found`; returns what it leaves for the next to take up. */
function readSentence(
  reading: Reading,
  sentence: Sentence,
  at: {
    readonly earlier: Memory
    readonly found: Quantity[]
    readonly currency: string | undefined
    readonly taken: ReadonlySet<number>
  },
): Memory {
  let own = NOTHING
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST) {
    const end = Math.min(sentence.endToken, first + LONGEST)
    const cx: Context = { reading, tokens: reading.tokens, language: reading.language, first, end }
    for (let token = first; token < end; ) {
      if (!mayOpen(cx, token) || at.taken.has(token)) {
        token++
        continue
      }
      const memory = {
        ...own,
        count: own.count ?? at.earlier.count,
        money: own.money ?? at.earlier.money,
        earlier: at.earlier.last,
        currency: at.currency,
      }
      const step = draftsAt(cx, token, memory)
      for (const draft of step.drafts) {
        if (isLevelBefore(cx, own.last, draft)) at.found.push({ ...at.found.pop()!, per: draft.per })
        const rated = contrasted(cx, own.last, draft)
        at.found.push(finished(reading, rated))
        own = remembered(own, rated)
      }
      token = Math.max(step.next, token + 1)
    }
  }
  return own
}

/** "5 kg a year, against 300 g": what is compared shares the rate. */
function contrasted(cx: Context, last: Draft | undefined, draft: Draft): Draft {
  if (last?.per === undefined || draft.per !== undefined || draft.unit === '%' || last.unit === '%')
    return draft
  const link = word(cx, draft.first - 1)
  const level = /^(?:to|à)$/.test(link) && /^(?:from|de|d')$/.test(word(cx, last.first - 1))
  return level || /^(?:contre|against|versus|vs)$/.test(link) ? { ...draft, per: last.per } : draft
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
    money: CURRENCY.test(draft.unit) ? draft : memory.money,
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
