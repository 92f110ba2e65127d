/** Counts of one kind of thing: right, made up, missed. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Precision, recall and F1 of counts; 0 where nothing was there. */
export interface Score extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts under several keys at once: a language, a type, `all`. */
export class Tally {
  readonly #counts = new Map<string, { right: number; wrong: number; missed: number }>()

  add(keys: readonly string[], what: keyof Counts, number = 1): void {
    for (const key of keys) {
      const counts = this.#counts.get(key) ?? { right: 0, wrong: 0, missed: 0 }
      counts[what] += number
      this.#counts.set(key, counts)
    }
  }

  scores(): Readonly<Record<string, Score>> {
    return Object.fromEntries(
      [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [key, score(counts)]),
    )
  }
}

export const score = (counts: Counts): Score => {
  const { right, wrong, missed } = counts
  const precision = right + wrong > 0 ? right / (right + wrong) : 0
  const recall = right + missed > 0 ? right / (right + missed) : 0
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { ...counts, precision, recall, f1 }
}

/** Shares of matched indicators whose field is right, by field and language. */
export class Accuracy {
  readonly #shares = new Map<string, { right: number; of: number }>()

  add(keys: readonly string[], right: boolean): void {
    for (const key of keys) {
      const share = this.#shares.get(key) ?? { right: 0, of: 0 }
      share.of++
      if (right) share.right++
      this.#shares.set(key, share)
    }
  }

  shares(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      [...this.#shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { right, of }]) => [key, right / of]),
    )
  }
}
