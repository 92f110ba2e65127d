import { TokenCase, type Tokens } from '../text/reading.ts'

/** The end of "ABCD (Atelier breton de cuves, filtres …)" where its words spell the letters before the bracket; 0 otherwise. */
export function insideLetters(tokens: Tokens, first: number, limit: number): number {
  if (tokens.text[first - 1] !== '(' || tokens.letterCase[first - 2] !== TokenCase.upper) return 0
  for (let token = first + 1; token < limit; token++)
    if (tokens.text[token] === ')')
      return spells(tokens, { first, end: token }, tokens.lower[first - 2]!) ? token : 0
  return 0
}

/** The end of the expansion when "(ABC)" follows whose letters the capitalised words from `first` begin with; 0 otherwise. */
export function followedByLetters(tokens: Tokens, first: number, limit: number): number {
  for (let token = first + 1; token + 2 < limit; token++) {
    const text = tokens.text[token]!
    if (text === '.' || text === ';' || text === ':') return 0
    if (text !== '(') continue
    const letters = tokens.lower[token + 1]!
    const closed = tokens.text[token + 2] === ')' && tokens.letterCase[token + 1] === TokenCase.upper
    return closed && spells(tokens, { first, end: token }, letters) ? token : 0
  }
  return 0
}

/** Whether the first letters of the words make up the letter word, small words left out at will. */
export function spells(
  tokens: Tokens,
  at: { readonly first: number; readonly end: number },
  letters: string,
): boolean {
  const wanted = letters.normalize('NFD').replace(/[^a-z]/g, '')
  let got = 0
  for (let token = at.first; token < at.end; token++) {
    for (const part of tokens.lower[token]!.normalize('NFD').split('-'))
      if (part.startsWith(wanted[got] ?? '\0')) got++
  }
  return (
    wanted.length >= 2 &&
    got >= wanted.length - 1 &&
    tokens.lower[at.first]!.normalize('NFD')[0] === wanted[0]
  )
}
