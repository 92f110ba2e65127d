import type { Tokens } from '../text/reading.ts'
import { bare } from './word-facts.ts'

/** Names by their words: finds the longest that begins at a token, case and accents aside. */
export class PhraseIndex<Value> {
  private readonly values = new Map<string, Value>()
  private readonly longest = new Map<string, number>()

  /** Adds a name under its key (`keyOf`); the first value of a key stays. */
  add(key: string, value: Value): void {
    if (!key || this.values.has(key)) return
    this.values.set(key, value)
    const first = /^(?:[a-z]{1,6}'|[^ ]+)/.exec(key)![0]
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, key.length))
  }

  /** Whether a name begins with a word, given without accents (`bare`). */
  opens(word: string): boolean {
    return this.longest.has(word)
  }

  /** Longest name that begins at `token` and ends before token `end`. */
  find(
    tokens: Tokens,
    token: number,
    end: number,
  ): { readonly end: number; readonly value: Value } | undefined {
    const longest = this.longest.get(bare(tokens.lower[token]!))
    if (longest === undefined) return undefined
    let key = ''
    let found: { end: number; value: Value } | undefined
    for (let next = token; next < end && key.length < longest; next++) {
      if (next > token && tokens.spaceBefore[next] === 1) key += ' '
      key += bare(tokens.lower[next]!)
      const value = this.values.get(key)
      if (value !== undefined) found = { end: next + 1, value }
    }
    return found
  }
}

/** The key of a stretch of tokens. */
export function keyOf(tokens: Tokens, first: number, end: number): string {
  let key = bare(tokens.lower[first]!)
  for (let token = first + 1; token < end; token++)
    key += (tokens.spaceBefore[token] === 1 ? ' ' : '') + bare(tokens.lower[token]!)
  return key
}

/** The key of a name given as text. */
export const keyOfText = (name: string): string =>
  bare(name.replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase())
