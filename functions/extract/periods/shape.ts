/** What a shape of period is, and how the parts it reads become ISO 8601. */

import { monthNumber, numberOf } from '../lexicon/calendar.ts'
import { swift } from '../text/letters.ts'
import type { Language } from '../text/reading.ts'
import { type Day, isoDay, isoInterval, isoMonth, isoPart, nearestYear, type Tense } from './calendar.ts'

export interface Shape {
  readonly rule: string
  readonly pattern: RegExp
  /** The pattern as written, without what keeps it off the middle of a word. */
  readonly source: string
  /** ISO 8601 of a match, undefined when it is no period; `today` is the day of publication. */
  readonly iso: (groups: Groups, at: Context) => string | undefined
}

export type Groups = Readonly<Record<string, string | undefined>>

export interface Context {
  readonly language: Language
  readonly today: Day | undefined
  /** `today` is known to the day. */
  readonly isDay?: boolean
  /** What is counted from is the date of an entry: a month without its year is of the entry's year, if that is one. */
  readonly entry?: string | undefined
  /** The text reports results: what names no year and no verb is behind. */
  readonly inResults?: boolean
  /** The day of publication, where `today` is another: "last year" is said on it all the same. */
  readonly now?: Day | undefined
  /** Whether the words around the match look back or ahead. */
  readonly tense?: Tense | undefined
}

export const year = '(?:19|20)\\d\\d'
export const gap = '[ ,(]{1,3}'
export const day = '\\d{1,2}(?:er|st|nd|rd|th)?'

/** The day on which the text speaks. */
export const nowOf = ({ entry, now, today }: Context): Day | undefined => (entry ? now : today)

const noDay: Context = { language: 'en', today: undefined }

export const shape = (
  rule: string,
  pattern: string,
  iso: (groups: Groups, at: Context) => string | undefined,
): Shape => ({
  rule,
  source: pattern,
  pattern: swift(new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu')),
  iso,
})

export const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10)

/** A month with its year; without one, the year in which it lies nearest to the day of publication. */
export const monthOf = (
  name: string | undefined,
  yearText: string | undefined,
  { language, today, tense, entry }: Context,
) => {
  const month = monthNumber(name ?? '', language)
  if (month === 0) return undefined
  if (yearText) return { year: number(yearText), month }
  if (entry) return entry.includes('/') ? undefined : { year: number(entry), month }
  return today ? { year: nearestYear(month, today, tense), month } : undefined
}

const dayIn = (dayText: string | undefined, month: { year: number; month: number } | undefined) =>
  month && dayText ? isoDay(month.year, month.month, number(dayText)) : undefined

export const written = (month: { year: number; month: number } | undefined) =>
  month && isoMonth(month.year, month.month)

/** Both days of an event: the first takes the month and year that only the second names. */
export const days: Shape['iso'] = (g, at) => {
  const last = monthOf(g.m2 ?? g.m1, g.y2 ?? g.y1, at)
  const first = last && g.m1 && g.m2 ? monthOf(g.m1, g.y1 ?? String(last.year), at) : last
  return isoInterval(dayIn(g.d1, first), dayIn(g.d2, last))
}

export const monthInterval: Shape['iso'] = (g, at) => {
  const last = monthOf(g.m2, g.y2, at)
  const first = last && monthOf(g.m1, g.y1 ?? String(last.year), at)
  // "between September and January" begins the year before.
  const turns = first && last && !g.y1 && first.month > last.month
  return isoInterval(written(turns ? { ...first, year: first.year - 1 } : first), written(last))
}

/** "2021-27" and "2021/2027" alike. */
export const yearInterval: Shape['iso'] = g => {
  const end = g.y2 ?? g.y3
  const last = end && end.length === 2 ? `${g.y1!.slice(0, 2)}${end}` : end
  return isoInterval(g.y1, last)
}

export const dayMonthYear: Shape['iso'] = (g, at) => dayIn(g.d1, monthOf(g.m1, g.y1, at))

export const numeric: Shape['iso'] = g =>
  isoDay(number(g.y1!.length === 2 ? `20${g.y1}` : g.y1), number(g.month), number(g.d1))

export const numericDays: Shape['iso'] = (g, { today, tense }) => {
  const month = number(g.month)
  const inYear = g.y1 ? number(g.y1) : today && nearestYear(month, today, tense)
  return inYear === undefined
    ? undefined
    : isoInterval(isoDay(inYear, month, number(g.d1)), isoDay(inYear, month, number(g.d2)))
}

/** "4ème", "3rd". */
const ordinalOf = (word: string): number => ordinals[word] ?? (Number.parseInt(word, 10) || 0)

const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  first: 1,
  '1st': 1,
  second: 2,
  deuxième: 2,
  '2e': 2,
  seconde: 2,
  '2nd': 2,
  troisième: 3,
  '3e': 3,
  third: 3,
  '3rd': 3,
  quatrième: 4,
  '4e': 4,
  dernier: 4,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
}

export const partOf =
  (parts: 2 | 4): Shape['iso'] =>
  (g, at) => {
    const ordinal = g.n ? number(g.n) : Math.min(ordinalOf((g.o ?? '').toLowerCase()), parts)
    const inYear = g.y1 ? number(g.y1.replace(/^'/, '20')) : yearOfPart((ordinal * 12) / parts, parts, at)
    return inYear === undefined || ordinal < 1 || ordinal > parts
      ? undefined
      : isoPart(inYear, ordinal, parts)
  }

/** A part of the year without its year is of this one, unless the verb says that it is over and it is not nearly so. */
const yearOfPart = (
  lastMonth: number,
  parts: 2 | 4,
  { today, tense, entry, inResults }: Context,
): number | undefined =>
  today &&
  (!entry &&
  (inResults ? tense !== 'future' : tense === 'past') &&
  today.month < lastMonth - 1 + (parts === 4 ? 1 : 0)
    ? today.year - 1
    : today.year)

export const yearOnly: Shape['iso'] = g => g.y1
export const yearsFrom =
  (shift: number): Shape['iso'] =>
  (_, at) => {
    const now = nowOf(at)
    return now && String(now.year + shift)
  }

export const lastYears: Shape['iso'] = (g, { today, entry }) => {
  // Under the date of an entry it is how long a thing took.
  if (entry) return undefined

  const counted = g.n ?? g.n2
  const count = counted ? numberOf(counted) : 10
  return today && count > 0 && count < 100 ? `${today.year - count}/${today.year}` : undefined
}

export const yearsAgo: Shape['iso'] = (g, at) => {
  const today = nowOf(at)
  const count = numberOf(g.n ?? '')
  return today && count > 0 && count < 100 ? String(today.year - count) : undefined
}

/** "over the next three years" runs from the year of publication, "within three years" names its end. */
export const nextYears: Shape['iso'] = (g, at) => {
  const today = nowOf(at)
  const count = numberOf(g.n ?? g.n2 ?? '')
  return today && count > 0 && count < 100 ? `${today.year}/${today.year + count}` : undefined
}

export const yearsAhead: Shape['iso'] = (g, at) => {
  const today = nowOf(at)
  const count = numberOf(g.n ?? g.n2 ?? '')
  return today && count > 0 && count < 100 ? String(today.year + count) : undefined
}

export const decadeEnd: Shape['iso'] = (_, { today }) => today && String(today.year + 10 - (today.year % 10))

/** "FY2023" is the year, "FY2023/24" both. */
export const fiscalYear: Shape['iso'] = g => (g.y2 ? yearInterval(g, noDay) : g.y1)

export const monthsFrom =
  (shift: number): Shape['iso'] =>
  (_, at) => {
    const today = nowOf(at)
    if (!today) return undefined
    const index = today.year * 12 + today.month - 1 + shift
    return isoMonth(Math.floor(index / 12), (index % 12) + 1)
  }

/** "September next year": that month of a year counted from that of publication. */
export const monthOfYear =
  (shift: number): Shape['iso'] =>
  (g, at) => {
    const now = nowOf(at)
    return now && written(monthOf(g.m1, String(now.year + shift), at))
  }

export const monthYear: Shape['iso'] = (g, at) => written(monthOf(g.m1, g.y1, at))

/** "last February" is behind, "next February" ahead of the day of publication. */
export const monthAround =
  (ahead: boolean): Shape['iso'] =>
  (g, at) => {
    const today = nowOf(at)
    const month = monthNumber(g.m1 ?? '', at.language)
    if (!today || month === 0) return undefined
    if (ahead) return isoMonth(month > today.month ? today.year : today.year + 1, month)
    return isoMonth(month <= today.month ? today.year : today.year - 1, month)
  }
