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
