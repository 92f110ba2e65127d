import type { CodeOf } from './codes.ts'

interface Observation {
  readonly obs_value: number | null
  readonly obs_low: number | null
  readonly obs_high: number | null
}

/** A figure as the words state it: a value, or two bounds. */
interface Stated {
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly comparator: CodeOf<'comparator'>
}

/** The bounds that the words give, by the contract: a range keeps both and has no value; about has neither. */
export const observation = ({ value, low, high, comparator }: Stated): Observation => {
  if (value === undefined) return { obs_value: null, obs_low: low ?? null, obs_high: high ?? null }
  const bounds = {
    exact: [value, value],
    about: [null, null],
    more_than: [value, null],
    less_than: [null, value],
    up_to: [null, value],
  } as const satisfies Record<CodeOf<'comparator'>, readonly [number | null, number | null]>
  const [obs_low, obs_high] = bounds[comparator]
  return { obs_value: value, obs_low, obs_high }
}
