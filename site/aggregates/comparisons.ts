/** Sources compared: what different documents say of one series, and where they cannot both be right. */
import { byTrust } from './figures.ts'
import type { Contradiction, Figure, Names, PromiseStatus, SeriesComparison } from './shapes.ts'

/** Whether two figures of one series contradict each other: same period and unit, both facts, bounds that exclude each other. */
export const contradicts = (a: Figure, b: Figure): boolean =>
  a.kind === 'observed' &&
  b.kind === 'observed' &&
  a.unit === b.unit &&
  a.per === b.per &&
  a.period !== null &&
  a.period === b.period &&
  (below(a, b) || below(b, a))

/** Whether all that `a` allows lies below all that `b` allows; "less than 60" lies below "60". */
const below = (a: Figure, b: Figure): boolean => {
  if (a.high === null || b.low === null) return false
  const open = a.comparator === 'less_than'
  return a.high < b.low || (open && a.high === b.low)
}

/** What a comparison shows at most: a series of a large release has more figures than a person compares. */
const most = { figures: 40, contradictions: 20, observed: 10 } as const

/** Series with at least two figures, those with contradictions first; of a long one the most trusted figures. */
export const compareSeries = (
  figures: readonly Figure[],
  labels: ReadonlyMap<string, Names>,
): readonly SeriesComparison[] =>
  [...bySeries(figures)]
    .filter(([, members]) => members.length > 1)
    .map(([series, members]) => {
      const trusted = [...members].sort(byTrust).slice(0, most.figures)
      return {
        series,
        label: labels.get(series) ?? ([series, series] as const),
        figures: trusted.map(figure => figure.id),
        total: members.length,
        contradictions: pairs(trusted).slice(0, most.contradictions),
      }
    })
    .sort((a, b) => b.contradictions.length - a.contradictions.length || (a.series < b.series ? -1 : 1))

const bySeries = (figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> => {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.series === null) continue
    const group = groups.get(figure.series)
    if (group === undefined) groups.set(figure.series, [figure])
    else group.push(figure)
  }
  return groups
}

const pairs = (figures: readonly Figure[]): readonly Contradiction[] =>
  figures.flatMap((a, at) =>
    figures
      .slice(at + 1)
      .filter(b => contradicts(a, b))
      .map(b => [a.id, b.id] as const),
  )

/**
 * Targets with what later documents observed in the same series and unit, by the rule of the view `promises`; `today` is the day
 * of the release. Earliest due first, those without a date last.
 */
export const promisesOf = (
  figures: readonly Figure[],
  { published, today }: { published: (document: string) => string | null; today: string },
): readonly PromiseStatus[] => {
  const day = (figure: Figure) => published(figure.document) ?? ''
  const newestFirst = (a: Figure, b: Figure) => compare(day(b), day(a)) || compare(a.id, b.id)
  const facts = new Map(
    [...bySeries(figures)].map(([series, members]) => [
      series,
      members.filter(each => each.kind === 'observed').sort(newestFirst),
    ]),
  )
  return figures
    .filter(figure => figure.kind === 'target')
    .sort((a, b) => compare(a.end ?? '9999', b.end ?? '9999') || compare(a.id, b.id))
    .map(target => {
      const known = facts.get(target.series ?? '') ?? []
      const [made, due] = [day(target), target.end]
      const later = first(
        known,
        most.observed,
        each => each.unit === target.unit && made !== '' && day(each) > made,
      )
      const newest = later[0]
      const overdue = due !== null && due < today && (newest === undefined || day(newest) <= due)
      return { target: target.id, observed: later.map(each => each.id), overdue }
    })
}

/** The first `count` that fit, looking no further than needed. */
const first = <T>(from: readonly T[], count: number, fits: (each: T) => boolean): readonly T[] => {
  const found: T[] = []
  for (const each of from) {
    if (found.length === count) break
    if (fits(each)) found.push(each)
  }
  return found
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
