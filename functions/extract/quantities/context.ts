import type { Language, Reading, Tokens } from '../text/reading.ts'

/** The sentence that the grammar is reading: tokens `first` to `end` (exclusive). */
export interface Context {
  readonly reading: Reading
  readonly tokens: Tokens
  readonly language: Language
  readonly first: number
  readonly end: number
}

/** The word at `at` in lower case, or an empty string beyond the sentence. */
export function word(cx: Context, at: number): string {
  return at >= cx.first && at < cx.end ? cx.tokens.lower[at]! : ''
}

/** Whether the tokens at `at - 1` and `at` touch. */
export function glued(cx: Context, at: number): boolean {
  return at > cx.first && at < cx.end && cx.tokens.spaceBefore[at] === 0
}

/** Whether a tab or wide gap in one line parts the token at `at` from the one before: another column. */
export function apart(cx: Context, at: number): boolean {
  if (at <= cx.first || at >= cx.end) return false
  const [from, to] = [cx.tokens.end[at - 1]!, cx.tokens.start[at]!]
  if (to - from < 2) return false
  return !cx.reading.source.slice(from, to).includes('\n')
}
