/** Half-open range of code points that is published of a text. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** How many code points the union of passages covers. */
export const covered = (passages: readonly Passage[]): number => {
  let [total, reached] = [0, 0]
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}

/** Texts shorter than this, in code points, keep all quotes: a share of a few lines says nothing (contract). */
export const shortText = 1_000

/** Where a row's sentence stands, as its own columns tell: at the first place in it where the quote does. */
export const sentencePassage = (row: {
  readonly quote: string
  readonly sentence: string
  readonly start_char: number
}): Passage => {
  const before = row.sentence.slice(0, Math.max(0, row.sentence.indexOf(row.quote)))
  const start = row.start_char - [...before].length
  return { start, end: start + [...row.sentence].length }
}
