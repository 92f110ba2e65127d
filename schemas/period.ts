/** First and last day of an ISO 8601 period: a day, month, year, or an interval of two of these. */
export const periodBounds = (period: string | undefined): { start: string | null; end: string | null } => {
  if (period === undefined) return { start: null, end: null }
  const [from, to] = period.split('/')
  return { start: firstDay(from ?? ''), end: lastDay(to ?? from ?? '') }
}

const firstDay = (date: string): string | null =>
  day(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)

const lastDay = (date: string): string | null => {
  if (date.length === 4) return day(`${date}-12-31`)
  if (date.length !== 7) return day(date)
  const [year, month] = date.split('-').map(Number)
  return day(new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10))
}

/** The day itself where the calendar has it. */
const day = (date: string): string | null => {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date ? date : null
}
