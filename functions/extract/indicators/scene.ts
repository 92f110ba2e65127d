/** What surrounds the figures of one document, prepared once: mentions, periods and figures in order of place. */
import type { FoundEntity, Period, Quantity } from '../findings.ts'
import type { Entry } from '../periods/entries.ts'
import type { Reading, Span } from '../text/reading.ts'

/** A mention and the index of its entity. */
export interface Named extends Span {
  readonly entity: number
  readonly type: FoundEntity['type']
}

export interface Scene {
  readonly reading: Reading
  readonly entities: readonly FoundEntity[]
  readonly named: readonly Named[]
  readonly periods: readonly Period[]
  /** By sentence: the dated entry that it is told under. */
  readonly entries: readonly (Entry | undefined)[]
  readonly quantities: readonly Quantity[]
  /** ISO date of publication; where the text states none, the latest day or month that it speaks of. */
  readonly today: string | undefined
  /** The headline. */
  readonly title: string | undefined
}

/** Index of the first span that ends behind `offset`, in spans ordered by place. */
export const firstBehind = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The spans, ordered by place, that overlap `range`. */
export const within = <T extends Span>(spans: readonly T[], range: Span): T[] => {
  const found: T[] = []
  for (let at = firstBehind(spans, range.start); at < spans.length && spans[at]!.start < range.end; at++) {
    found.push(spans[at]!)
  }
  return found
}

/** All mentions in order of place. */
export const namedIn = (entities: readonly FoundEntity[]): Named[] =>
  entities
    .flatMap(({ type, mentions }, entity) => mentions.map(({ start, end }) => ({ start, end, entity, type })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
