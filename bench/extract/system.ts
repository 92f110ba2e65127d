import type { Language } from '../../functions/language.ts'

/** The types of names that the peers know as well. */
export const sharedTypes = ['organization', 'person', 'place'] as const
export type SharedType = (typeof sharedTypes)[number]

/** One thing named, by all the names that the system puts together; most systems put none together. */
export interface FoundName {
  readonly type: SharedType
  readonly names: readonly string[]
}

/** A figure; offsets in UTF-16 units. */
export interface FoundFigure {
  readonly start: number
  readonly end: number
  readonly value: number | undefined
  readonly unit: string
}

export interface Found {
  readonly names: readonly FoundName[]
  readonly figures: readonly FoundFigure[]
}

export type Read = (text: string, language: Language) => Found

/** What a bench document is made from, and what the systems are judged on. */
export interface Material {
  readonly paragraphs: Readonly<Record<Language, readonly string[]>>
  readonly seeds: readonly { readonly id: string; readonly language: Language; readonly text: string }[]
}

/** What a child process reports of the system that it ran. */
export interface Measured {
  /** From the start of the process to the first row. */
  readonly startMs: number
  /** Largest resident set of the process. */
  readonly peakMb: number
  readonly characters: number
  readonly seconds: number
  readonly found: Readonly<Record<string, Found>>
}
