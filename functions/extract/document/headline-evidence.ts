/** How much a line of a head looks like its headline: the sum of what its length, wording, layout and neighbours say. */
import {
  barred,
  hasBars,
  isBody,
  isIntroduced,
  isMasthead,
  isMonth,
  isPeriodical,
  occasion,
  undated,
} from './masthead.ts'

/** Weight by number of words; a headline has five words or more, a section's name one or two, a subtitle often more than sixteen. */
const byLength: readonly (readonly [words: number, weight: number])[] = [
  [1, -2],
  [2, -1],
  [3, 0],
  [4, 1],
  [16, 1.5],
  [26, 0.5],
  [40, 0],
]
const tooLong = -3
/** Words in small letters that a name may hold as well. */
const particles =
  /^(?:des|les|une|aux|and|the|pour|dans|avec|chez|sous|from|with|into|édition|edition|issue|sur|par|for|you|your|nos|notre|our|vos|votre)$/u
/** Words that tie what is told together; names of bodies and papers do without most of them. */
const tie =
  /(?:^|\s)(?:in|into|to|with|on|at|by|from|as|after|before|over|under|for|its|is|are|en|à|par|sur|avec|dans|chez|vers|pour|après|avant|face|est|sont|son|sa|ses|peu|plus)(?=\s|$)/iu
const mark = /[:?«“‘"!]|[€$£%]|\d\s?(?:M€|million|milliard|billion)/u
const closed = /[.;]["”»]?$/u
const open = /[,:]$/u
/** "Plants and investment": a section's name is a pair of nouns. */
const coordinated = /^[^:?«“,]*\s(?:and|et|&)\s/iu
const longestSection = 5
const inCapitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u
const number = /(?:n°|no\.|#) ?\d+/iu
const dash = /\s[–—-]\s/u
const shortestTie = 5
const shortestTitleCase = 6
const shortestContent = 4

/** What of the text around it bears on a line. */
export interface Around {
  /** The line directly below, without a blank between. */
  readonly below: string | undefined
  /** The beginning of the running text in lower case. */
  readonly body: string
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s'’]+/u).filter(word => /[\p{L}\d]/u.test(word))

/** Number of words, elided articles counted with their noun. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter(word => /[\p{L}\d]/u.test(word)).length

/** Whether a line says something: words in small letters, or ties between words where all letters are capitals. */
const says = (text: string, count: number): number => {
  const told = wordsOf(text)
    .slice(1)
    .some(word => word.length >= shortestContent && /^\p{Ll}+[^\p{L}]*$/u.test(word) && !particles.test(word))
  if (told) return 1
  if (inCapitals.test(text)) return count >= shortestTie && tie.test(text) ? 1 : 0
  return count >= shortestTitleCase && (tie.test(text) || !dash.test(text)) ? 0.5 : 0
}

/** Whether a line quotes, asks, announces or names an occasion, as sections' names do not. */
export const isMarked = (text: string): boolean => mark.test(text) || occasion(text) > 0 || isPeriodical(text)

/** Half a point where most of a line's longer words come again in the running text. */
const repeated = (text: string, body: string): number => {
  const long = wordsOf(text.toLowerCase()).filter(word => word.length > shortestContent)
  const again = long.filter(word => body.includes(word)).length
  return long.length > 0 && again * 2 >= long.length ? 0.5 : 0
}

/** What a line's wording says for it being the headline, without its neighbours. */
const wording = (text: string): number => {
  const count = wordCount(text)
  const length = byLength.find(([most]) => count <= most)?.[1] ?? tooLong
  const named = Math.max(isPeriodical(text) ? 1 : 0, occasion(text), says(text, count))
  return length + named + (mark.test(text) ? 0.5 : 0)
}

/** What speaks against: marks of a paper's head, a body's name, ends of running text. */
const against = (text: string): number => {
  let sum = 0
  if (isMasthead(text)) sum -= 2
  if (hasBars(text)) sum -= 2
  if (isBody(text) || isIntroduced(text)) sum -= 2
  if (coordinated.test(text) && wordCount(text) <= longestSection) sum -= 1
  if (closed.test(text)) sum -= 2.5
  if (open.test(text)) sum -= 1.5
  return /^\p{Ll}/u.test(text) ? sum - 3 : sum
}

/** Evidence that a line is the headline; two and more is a headline that needs no better. */
export const evidence = (line: string, { below, body }: Around): number => {
  const text = occasion(line) > 0 ? undated(line) : line
  const part = barred(text).find(isPeriodical)
  // "NORDCELL | LETTER No. 12": an issue's name and number, parted from the paper's.
  if (part !== undefined && !isMasthead(part.replace(number, ''))) return wording(part)
  const headed =
    below !== undefined && (isMasthead(below) || (isMonth(below) && occasion(text) === 0)) ? 1.5 : 0
  return wording(text) + against(text) + repeated(text, body) - headed
}
