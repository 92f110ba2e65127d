import { numeric, numericDays, type Shape, shape, year } from './shape.ts'

/** Dates in figures, the same in both languages. */
export const common: readonly Shape[] = [
  shape(
    'days',
    `(?<d1>\\d{1,2})\\s?[-–]\\s?(?<d2>\\d{1,2})/(?<month>[01]\\d)(?:/(?<y1>${year}))?`,
    numericDays,
  ),
  shape('date', `(?<y1>${year})-(?<month>[01]\\d)-(?<d1>[0-3]\\d)`, numeric),
  shape('date', `(?<d1>[0-3]?\\d)/(?<month>[01]?\\d)/(?<y1>${year}|\\d\\d)`, numeric),
  shape('date', `(?<d1>[0-3]\\d)\\.(?<month>[01]\\d)\\.(?<y1>${year})`, numeric),
]
