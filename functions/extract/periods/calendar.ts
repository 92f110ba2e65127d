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

/** Reads "2024-03-13"; undefined for anything else. */
export const dayOf = (iso: string | undefined): Day | undefined => {
  const parts = iso?.match(/^(\d{4})-(\d\d)-(\d\d)$/)
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : undefined
}

// Texts announce up to eight months ahead without naming the year, and look back on four.
const monthsAhead = 8

/** The year of a month that is named without one. */
export const nearestYear = (month: number, day: Day): number => {
  const ahead = (month - day.month + 12) % 12
  return ahead <= monthsAhead
    ? day.year + (month < day.month ? 1 : 0)
    : day.year - (month > day.month ? 1 : 0)
}

/** The latest such weekday (1 is Monday) that is not after the day given. */
export const latestWeekday = (weekday: number, { year, month, day }: Day): string => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const back = ((date.getUTCDay() || 7) - weekday + 7) % 7
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}
