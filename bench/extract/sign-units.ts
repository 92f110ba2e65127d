import type { FoundFigure } from './system.ts'

const signs: Readonly<Record<string, string>> = { '%': '%', '€': 'EUR', $: 'USD', '£': 'GBP' }
const before = /([€$£])\s?$/
const behind = /^\s?([%€$£])/

/** A figure whose unit is the sign beside it, if any: some peers give the number alone. */
export const signedFigure = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  value: number | undefined,
): FoundFigure => {
  const own = /[%€$£]/.exec(text.slice(start, end))?.[0]
  const sign = own ?? before.exec(text.slice(0, start))?.[1] ?? behind.exec(text.slice(end, end + 2))?.[1]
  return { start, end, value, unit: signs[sign ?? ''] ?? 'count' }
}

/** A bare year is a date to every reader, also where the peer calls it a number. */
export const isYear = ({ value, unit }: FoundFigure, text: string): boolean =>
  unit === 'count' && value !== undefined && value >= 1900 && value < 2100 && /^\d{4}\D*$/.test(text)
