import { TokenCase, type Tokens } from '../text/reading.ts'
import { isInside } from './name-tokens.ts'

/** A single capital letter. */
export const isInitial = (tokens: Tokens, token: number): boolean =>
  tokens.lower[token]?.length === 1 && tokens.letterCase[token] === TokenCase.capital

/** "Ada J Brun": the initial without its point. */
export const isPlainInitial = (tokens: Tokens, token: number): boolean =>
  isInitial(tokens, token) &&
  tokens.lower[token] !== 'a' &&
  tokens.lower[token] !== 'à' &&
  tokens.text[token + 1] !== '.' &&
  isInside(tokens, token + 1)

/** An initial with its point, before a name or one more initial. */
export const isNextInitial = (tokens: Tokens, token: number, limit: number): boolean =>
  isInitial(tokens, token) &&
  tokens.text[token + 1] === '.' &&
  token + 2 < limit &&
  (isInside(tokens, token + 2) || isInitial(tokens, token + 2))

/** An initial with its point before a name. */
export function isInitialAt(tokens: Tokens, token: number, limit: number): boolean {
  return (
    isInitial(tokens, token) &&
    tokens.text[token + 1] === '.' &&
    token + 2 < limit &&
    isInside(tokens, token + 2)
  )
}

/** "J.-M. Name": the second initial of a compound first name. */
export const isCompoundInitial = (tokens: Tokens, mark: number): boolean =>
  tokens.text[mark] === '.' &&
  tokens.text[mark + 1] === '-' &&
  isInitial(tokens, mark - 1) &&
  isInitial(tokens, mark + 2) &&
  tokens.text[mark + 3] === '.'
