/** Readings of periods that count from the day of publication, and those counted in months. */
import { numberOf } from '../lexicon/calendar.ts'
import { isoInterval, isoMonth, isoPart, monthsBefore, nearestYear } from './calendar.ts'
import { monthOf, number, type Shape, written } from './shape.ts'

/** "last quarter", "this half-year": the part of the year around the day of publication, or so many before it. */
export const partAround =
  (parts: 2 | 4, shift: number): Shape['iso'] =>
  (_, { today }) => {
    if (!today) return undefined
    const index = today.year * parts + Math.floor(((today.month - 1) * parts) / 12) + shift
    return isoPart(Math.floor(index / parts), (index % parts) + 1, parts)
  }

/** "the first nine months", from January; "the six months to June" up to that month's end. */
export const firstMonths: Shape['iso'] = (g, { today }) => {
  const count = numberOf(g.n ?? '')
  if (!(count > 0 && count < 12)) return undefined
  const inYear = g.y1 ? number(g.y1) : today && (today.month > count ? today.year : today.year - 1)
  return inYear === undefined ? undefined : isoInterval(isoMonth(inYear, 1), isoMonth(inYear, count))
}

export const monthsTo: Shape['iso'] = (g, at) => {
  const count = g.n ? numberOf(g.n) : 12
  const last = written(monthOf(g.m1, g.y1, { ...at, tense: at.tense ?? 'past' }))
  if (last === undefined || !(count > 0 && count < 25)) return undefined
  // A calendar year is written as such.
  if (count === 12 && last.endsWith('-12')) return last.slice(0, 4)
  return isoInterval(monthsBefore(last, count - 1), last)
}

/** First month of a season, so that "last spring" and "at the autumn" find their year; winters lie in two. */
const seasonMonths: Readonly<Record<string, number>> = {
  spring: 3,
  printemps: 3,
  summer: 6,
  été: 6,
  autumn: 9,
  fall: 9,
  automne: 9,
  rentrée: 9,
}

export const season =
  (around: 'last' | 'this' | 'next' | 'told'): Shape['iso'] =>
  (g, { today, tense, entry }) => {
    const month = seasonMonths[(g.s ?? '').toLowerCase()]
    if (!today || month === undefined) return undefined
    if (around === 'last') return String(month < today.month ? today.year : today.year - 1)
    if (around === 'next') return String(month > today.month ? today.year : today.year + 1)
    return String(around === 'told' && !entry ? nearestYear(month, today, tense) : today.year)
  }

/** Winters lie in two years: the last one ended before April. */
export const lastWinter: Shape['iso'] = (_, { today }) => {
  if (today === undefined) return undefined
  const end = today.month < 4 ? today.year - 1 : today.year
  return `${end - 1}/${end}`
}

/** "Q2", "H1" without a year: the nearest by its end, unless a verb tells. */
export const partNear =
  (parts: 2 | 4): Shape['iso'] =>
  (g, at) => {
    const { today, tense, entry } = at
    if (!today) return undefined
    const ordinal = number(g.n)
    const ahead = (ordinal * 12) / parts - today.month
    const shift = entry || tense === 'future' ? 0 : ahead > 6 ? -1 : tense === 'past' && ahead > 0 ? -1 : 0
    return isoPart(today.year + shift, ordinal, parts)
  }

/** "through 2029" from the year of publication on. */
export const throughYear: Shape['iso'] = (g, { today }) =>
  today ? isoInterval(String(today.year), g.y1) : g.y1

export const earlierBy = 'earlier:'

/** "a year earlier": so many months before the figure that it is compared with, known only when that is. */
export const earlier: Shape['iso'] = g => {
  const count = g.n ? numberOf(g.n) : 1
  const months = /mo[in]/.test((g.u ?? '').toLowerCase()) ? count : count * 12
  return count > 0 && count < 100 ? `${earlierBy}${months}` : undefined
}

/** The end of the year is ahead, unless the verb says that it is over. */
export const yearEnd: Shape['iso'] = (_, { today, tense, entry }) =>
  today && String(!entry && tense === 'past' && today.month < 9 ? today.year - 1 : today.year)

/** "fifteen years later": so many months after what was spoken of before. */
export const later: Shape['iso'] = (g, at) => earlier(g, at)?.replace(earlierBy, `${earlierBy}-`)
