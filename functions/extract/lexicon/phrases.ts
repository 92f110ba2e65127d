/** Fixed phrases of one or more words, found from their first or their last word. */
import type { Tokens } from '../text/reading.ts'

interface Entry<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** A phrase that was found: its tokens `first` to `end` (exclusive). */
export interface PhraseMatch<Value> {
  readonly first: number
  readonly end: number
  readonly value: Value
}

/** A set of phrases; words are compared in lower case, the longest phrase wins. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, Entry<Value>[]>()
  readonly #byLast = new Map<string, Entry<Value>[]>()

  /** Pairs of "phrase|phrase" lists and what they mean. */
  constructor(lists: Iterable<readonly [string, Value]>) {
    for (const [list, value] of lists) {
      for (const phrase of list.split('|')) this.#add({ words: phrase.split(' '), value })
    }
  }

  #add(entry: Entry<Value>): void {
    for (const [index, word] of [
      [this.#byFirst, entry.words[0]!],
      [this.#byLast, entry.words.at(-1)!],
    ] as const) {
      const entries = index.get(word) ?? []
      entries.push(entry)
      entries.sort((a, b) => b.words.length - a.words.length)
      index.set(word, entries)
    }
  }

  /** The longest phrase that begins at token `at` and ends before token `limit`. */
  from(tokens: Tokens, at: number, limit: number): PhraseMatch<Value> | undefined {
    const entries = at < limit ? this.#byFirst.get(tokens.lower[at]!) : undefined
    if (entries === undefined) return undefined
    for (const { words, value } of entries) {
      const end = at + words.length
      if (end <= limit && words.every((word, index) => tokens.lower[at + index] === word))
        return { first: at, end, value }
    }
    return undefined
  }

  /** The longest phrase that ends before token `end` and begins at or behind token `limit`. */
  before(tokens: Tokens, end: number, limit: number): PhraseMatch<Value> | undefined {
    const entries = end > limit ? this.#byLast.get(tokens.lower[end - 1]!) : undefined
    if (entries === undefined) return undefined
    for (const { words, value } of entries) {
      const first = end - words.length
      if (first >= limit && words.every((word, index) => tokens.lower[first + index] === word))
        return { first, end, value }
    }
    return undefined
  }
}
