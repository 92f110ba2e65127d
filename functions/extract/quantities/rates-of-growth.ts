import { type Context, word } from './context.ts'

const REACH = 12
const YEARLY = /^(?:annual|annuel|annuelle|annually|cagr|tcac|tcam|yearly)$/

/** The base of a growth rate named before its figure: "a compound annual growth rate of 10.1%", "une croissance annuelle de 8 %". */
export function shareBase(cx: Context, first: number, end: number): string | undefined {
  // "8 % de croissance annuelle", "9% annual growth".
  for (let at = end; at < Math.min(end + 4, cx.end) && !/^[,.;:()]$/.test(word(cx, at)); at++)
    if (YEARLY.test(word(cx, at)) && isGrowth(cx, at)) return 'year'
  for (let at = first - 1; at >= Math.max(cx.first, first - REACH); at--) {
    const text = word(cx, at)
    if (text === '.' || text === ';' || text === ',') return undefined
    if (YEARLY.test(text)) return isGrowth(cx, at) ? 'year' : undefined
  }
  return undefined
}

function isGrowth(cx: Context, at: number): boolean {
  for (let near = at - 3; near <= at + 3; near++) {
    if (
      /^(?:growth|croissance|rate|taux|increase|hausse|progression|cagr|tcac|tcam|compound)$/.test(
        word(cx, near),
      )
    )
      return true
  }
  return false
}
