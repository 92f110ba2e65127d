import type { Comparator } from '../findings.ts'

/** A quantity in the making; positions are tokens. */
export interface Draft {
  readonly first: number
  readonly end: number
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly unit: string
  /** What a scale word multiplied by, which a bare number behind it may share. */
  readonly scale?: number
  readonly per: string | undefined
  readonly comparator: Comparator
  /** Tokens of the noun counted or measured. */
  readonly noun: TokenRange | undefined
  readonly confidence: number
  readonly rule: string
}

export interface TokenRange {
  readonly first: number
  readonly end: number
}
