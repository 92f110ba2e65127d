/** Dates as ISO 8601 text; all arithmetic is on numbers given, never on the clock. */

/** The day a document was published, as numbers. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (number: number): string => String(number).padStart(2, '0')

export const isoMonth = (year: number, month: number): string => `${year}-${pad(month)}`

/** undefined where no such day exists (31 April). */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${isoMonth(year, month)}-${pad(day)}`
    : undefined
}

/** undefined when a bound is missing or the interval runs backwards. */
export const isoInterval = (from: string | undefined, to: string | undefined): string | undefined => {
  if (from === undefined || to === undefined) return undefined
  if (from === to) return from
  return from < to ? `${from}/${to}` : undefined
}

/** Quarter (4 parts) or half-year (2 parts), as an interval of months. */
export const isoPart = (year: number, part: number, parts: 2 | 4): string => {
  const length = 12 / parts
  return `${isoMonth(year, (part - 1) * length + 1)}/${isoMonth(year, part * length)}`
}

/** Reads "2024-03-13", "2024-03" and "2024" (as their first day); undefined for anything else. */
export const dayOf = (iso: string | undefined): Day | undefined => {
  const parts = iso?.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/)
  return parts
    ? { year: Number(parts[1]), month: Number(parts[2] ?? 1), day: Number(parts[3] ?? 1) }
    : undefined
}

/** Whether the words around a date look back or ahead. */
export type Tense = 'past' | 'future'

// Without a verb that tells, texts announce up to eight months ahead without naming the year, and look back on four.
const monthsAhead = 8

/** The year of a month that is named without one. */
export const nearestYear = (month: number, day: Day, tense: Tense | undefined): number => {
  if (tense === 'past') return month > day.month ? day.year - 1 : day.year
  const ahead = (month - day.month + 12) % 12
  return tense === 'future' || ahead <= monthsAhead
    ? day.year + (month < day.month ? 1 : 0)
    : day.year - (month > day.month ? 1 : 0)
}

/** An ISO period so many months before; an interval by both its ends. */
export const monthsBefore = (iso: string, months: number): string | undefined => {
  const ends = iso.split('/').map(end => dateBefore(end, months))
  return ends.includes(undefined) ? undefined : isoInterval(ends[0], ends.at(-1))
}

const dateBefore = (iso: string, months: number): string | undefined => {
  const date = dayOf(iso)
  if (date === undefined) return undefined
  const index = date.year * 12 + date.month - 1 - months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  if (iso.length === 4) return months % 12 === 0 ? String(year) : undefined
  if (iso.length === 7) return isoMonth(year, month)
  // The last day of June becomes the last of December.
  const isLast = isoDay(date.year, date.month, date.day + 1) === undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isoDay(year, month, isLast ? last : Math.min(date.day, last))
}

/** The latest such weekday (1 is Monday) that is not after the day given. */
export const latestWeekday = (weekday: number, { year, month, day }: Day): string => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const back = ((date.getUTCDay() || 7) - weekday + 7) % 7
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a period ended before the year of publication. */
export const isPast = (iso: string | undefined, today: string | undefined): boolean =>
  iso !== undefined && today !== undefined && iso.split('/').at(-1)!.slice(0, 4) < today.slice(0, 4)

/** Whether a period begins after a day. */
export const isFuture = (iso: string | undefined, today: string | undefined): boolean => {
  // What counts from another date is not known yet.
  if (iso === undefined || today === undefined || iso.startsWith('e')) return false
  const begin = iso.split('/')[0]!
  return begin > today.slice(0, begin.length)
}
