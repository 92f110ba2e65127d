import { baseOf } from '../lexicon/rate-bases.ts'
import { type Context, word } from './context.ts'
import type { Draft } from './draft.ts'
import type { Memory } from './memory.ts'

/** "fermenters of 2,000 litres apiece": a size, no rate. */
const VESSEL = /^(?:m?L|[chk]L|m[23]|har|\[sft_i\])$/

/** "10 teams receive €15,000 each": the rate is that of the things counted before. */
export function handedOut(cx: Context, draft: Draft, memory: Memory): Draft {
  const noun = memory.count?.noun
  if (
    draft.per !== undefined ||
    noun === undefined ||
    VESSEL.test(draft.unit) ||
    !/^(?:each|apiece|chacun|chacune|pièce)$/.test(word(cx, draft.end))
  )
    return draft
  const plural = cx.tokens.lower[noun.end - 1]!
  const singular = plural
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh|x)es$/, '')
    .replace(/s$/, '')
  const per = baseOf[cx.language].get(singular) ?? (cx.language === 'en' ? singular : undefined)
  return per === undefined ? draft : { ...draft, per }
}
