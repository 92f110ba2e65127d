import { type Context, word } from './context.ts'
import { exact } from './figure-values.ts'
import { numeralAt } from './numerals.ts'
import { type Part, partAt } from './parts.ts'

const METRES: ReadonlyMap<string, number> = new Map([
  ['km', 1000],
  ['[mi_i]', 1609.344],
  ['m', 1],
  ['[yd_i]', 0.9144],
  ['[ft_i]', 0.3048],
  ['[in_i]', 0.0254],
  ['cm', 0.01],
  ['mm', 0.001],
])
const MINOR = /^(?:cents?|c|pence|penny|centimes?|sen)$/

/** "5 feet 2 inches", "20 dollars and 43 cents": the smaller units behind belong to the same figure. */
export function smallerUnits(cx: Context, part: Part): Part | undefined {
  if (part.unit === undefined) return undefined
  const metres = METRES.get(part.unit)
  if (metres === undefined) return /^[A-Z]{3}$/.test(part.unit) ? withCents(cx, part) : undefined
  let { value, end } = part
  for (
    let next = smallerPart(cx, end, metres);
    next !== undefined;
    next = smallerPart(cx, end, METRES.get(next.unit!)!)
  ) {
    value = exact(value + (next.value * METRES.get(next.unit!)!) / metres)
    end = next.end
  }
  return end === part.end ? undefined : { ...part, value, end }
}

function smallerPart(cx: Context, end: number, metres: number): Part | undefined {
  const linked = /^(?:and|et|,)$/.test(word(cx, end)) ? end + 1 : end
  const next = partAt(cx, linked)
  return next?.unit !== undefined && (METRES.get(next.unit) ?? metres) < metres ? next : undefined
}

function withCents(cx: Context, part: Part): Part | undefined {
  if (part.scale !== 1 || !Number.isInteger(part.value)) return undefined
  const linked = word(cx, part.end) === 'and' || word(cx, part.end) === 'et'
  const cents = numeralAt(cx, linked ? part.end + 1 : part.end)
  if (cents === undefined || cents.value >= 100 || cents.scale !== 1) return undefined
  if (!MINOR.test(word(cx, cents.end))) return undefined
  return { ...part, value: exact(part.value + cents.value / 100), end: cents.end + 1 }
}
