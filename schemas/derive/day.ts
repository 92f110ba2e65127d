/** Days as Arrow, Parquet and SQL engines store them: a signed count from 1970-01-01, which is day 0. */

const millisecondsPerDay = 86_400_000

// Columns of days repeat few of them, and the calendar has no more than four million: each is worked out once.
const numbers = new Map<string, number>()
const names = new Map<number, string>()

/** The day number of an ISO 8601 day; undefined where the calendar has no such day. */
export const dayNumber = (iso: string): number | undefined => {
  const known = numbers.get(iso)
  if (known !== undefined) return known
  const milliseconds = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) return undefined
  const day = milliseconds / millisecondsPerDay
  // Date.parse takes 2023-02-30 for 2 March.
  if (isoDay(day) !== iso) return undefined
  numbers.set(iso, day)
  return day
}

/** The ISO 8601 day of a day number. */
export const isoDay = (day: number): string => {
  const known = names.get(day)
  if (known !== undefined) return known
  const iso = new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
  names.set(day, iso)
  return iso
}
