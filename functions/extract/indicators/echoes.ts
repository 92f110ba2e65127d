/** Figures told twice: a line without a verb ("€40 million for Ghent") means what the sentence that explains it says. */
import type { FoundIndicator } from '../findings.ts'

/** Small counts and shares recur by chance. */
const leastCount = 20

const keyOf = ({ value, unit, concept }: FoundIndicator): string | undefined => {
  if (value === undefined || unit === '%' || unit === 'x' || unit === 'pp') return undefined
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${value}`
  return value >= leastCount ? `${unit} ${value} ${concept}` : undefined
}

const isStatus = (rule: string): boolean => rule.startsWith('status/')

/** The indicators, those of silent sentences (by index) with the status that the text gives the same figure elsewhere. */
export const withEchoes = (
  found: readonly FoundIndicator[],
  silent: ReadonlySet<number>,
): readonly FoundIndicator[] => {
  if (silent.size === 0) return found
  const told = new Map<string, FoundIndicator[]>()
  found.forEach((indicator, index) => {
    const key = silent.has(index) ? undefined : keyOf(indicator)
    if (key !== undefined) told.set(key, [...(told.get(key) ?? []), indicator])
  })
  return found.map((indicator, index) => {
    const key = silent.has(index) && indicator.valueKind === 'observed' ? keyOf(indicator) : undefined
    const same = key === undefined ? undefined : told.get(key)
    const first = same?.[0]
    if (first === undefined || first.valueKind === 'observed') return indicator
    if (same!.some(({ valueKind }) => valueKind !== first.valueKind)) return indicator
    const rule = first.rules.find(isStatus)!
    return {
      ...indicator,
      valueKind: first.valueKind,
      rules: indicator.rules.map(own => (isStatus(own) ? rule : own)),
    }
  })
}
