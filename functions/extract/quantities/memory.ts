import type { Draft, TokenRange } from './draft.ts'

/** What was found before: the last figure of this sentence, and the last count of this sentence or the one before. */
export interface Memory {
  readonly last: Draft | undefined
  readonly count: Draft | undefined
  /** Of this sentence or the one before. */
  readonly money: Draft | undefined
  /** The last figure of the sentence before. */
  readonly earlier?: Draft | undefined
  /** The currency that the text names most. */
  readonly currency?: string | undefined
}

/** What a bare number takes over from a figure before it when only its place in the clause says so. */
export interface Model {
  readonly unit: string
  readonly per: string | undefined
  readonly noun: TokenRange | undefined
  /** The scale word that the figure before it had: "14 M€, dont 2,5". */
  readonly scale?: number
  readonly from?: number
  readonly to?: number
}

export const PLAIN_COUNT: Model = { unit: 'count', per: undefined, noun: undefined }
