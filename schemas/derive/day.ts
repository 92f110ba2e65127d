/** Days as Arrow, Parquet and SQL engines store them: a signed count from 1970-01-01, which is day 0. */

const millisecondsPerDay = 86_400_000

/** The day number of an ISO 8601 day; undefined where the calendar has no such day. */
export const dayNumber = (iso: string): number | undefined => {
  const milliseconds = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) return undefined
  const day = milliseconds / millisecondsPerDay
  // Date.parse takes 2023-02-30 for 2 March.
  return isoDay(day) === iso ? day : undefined
}

/** The ISO 8601 day of a day number. */
export const isoDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
