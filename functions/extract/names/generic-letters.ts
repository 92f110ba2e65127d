import { wordsWithoutLetter } from '../lexicon/acronyms.ts'
import { type Reading, TokenCase, type Tokens } from '../text/reading.ts'
import type { Candidate } from './candidate.ts'
import { bare } from './word-facts.ts'

/**
 * Letter words that the text itself explains by ordinary words: "active ingredients (AI)", "médicaments innovants (MI)".
 * They stand for things of their kind, not for a name.
 */
export function genericLetters(reading: Reading, found: readonly Candidate[]): ReadonlySet<string> {
  const { tokens } = reading
  const generic = new Set<string>()
  for (const { first, end, key } of found) {
    if (end - first !== 1 || tokens.text[first - 1] !== '(' || tokens.letterCase[first] !== TokenCase.upper)
      continue
    if (explainedInLowerCase(tokens, first - 2, bare(tokens.lower[first]!)))
      generic.add(key.replace(/[\s-]/g, ''))
  }
  return generic
}

/** Reads the words before the bracket backwards against the letters; a capital on the way makes them a name. */
function explainedInLowerCase(tokens: Tokens, last: number, word: string): boolean {
  const letters = word.replace(/[^a-z]/g, '')
  if (letters.length < 2) return false
  let at = last
  let letter = letters.length - 1
  while (at >= 0 && letter >= 0 && at > last - 14) {
    const lower = bare(tokens.lower[at]!)
    if (tokens.letterCase[at] !== TokenCase.lower) return false
    const parts = lower.split('-')
    const before = letter
    for (let part = parts.length - 1; part >= 0 && letter >= 0; part--)
      if (parts[part]!.startsWith(letters[letter]!)) letter--
    if (letter === before && !wordsWithoutLetter.has(tokens.lower[at]!)) return false
    at--
  }
  return letter < 0
}
