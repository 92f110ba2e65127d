import type { FoundIndicator } from './findings.ts'

interface Observation {
  readonly obs_value: number | null
  readonly obs_low: number | null
  readonly obs_high: number | null
}

/** The bounds that the words give, by the contract: a range keeps both and has no value; about has neither. */
export const observation = ({
  value,
  low,
  high,
  comparator,
}: Pick<FoundIndicator, 'value' | 'low' | 'high' | 'comparator'>): Observation => {
  if (value === undefined) return { obs_value: null, obs_low: low ?? null, obs_high: high ?? null }
  const bounds = {
    exact: [value, value],
    about: [null, null],
    more_than: [value, null],
    less_than: [null, value],
    up_to: [null, value],
  } as const satisfies Record<FoundIndicator['comparator'], readonly [number | null, number | null]>
  const [obs_low, obs_high] = bounds[comparator]
  return { obs_value: value, obs_low, obs_high }
}
