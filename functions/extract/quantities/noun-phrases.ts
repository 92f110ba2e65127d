import { prenominal } from '../lexicon/function-words.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { type Context, glued, word } from './context.ts'
import { unitAt } from './measures.ts'
import { numeralAt } from './numerals.ts'
import { isContentWord, isFrenchAdjective, isFrenchParticiple, isPlural } from './plural-nouns.ts'

/** A noun phrase behind a number; positions are tokens. */
export interface NounPhrase {
  /** The noun that is counted. */
  readonly head: number
  /** Behind the words that belong to the quote. */
  readonly quoteEnd: number
  /** What is counted, as published: `first` to `end`. */
  readonly first: number
  readonly end: number
}

const LONGEST = 6
/** Words that say that more of the same is counted. */
const MORE = new Set(['more', 'additional', 'further', 'extra', 'other', 'others', 'autres', 'autre'])

/** The noun phrase that token `at` opens; `plural` when the number before it is two or more. */
export function nounPhrase(cx: Context, at: number, plural: boolean): NounPhrase | undefined {
  return cx.language === 'fr' ? frenchPhrase(cx, at, plural) : englishPhrase(cx, at, plural)
}

function englishPhrase(cx: Context, at: number, plural: boolean): NounPhrase | undefined {
  let first = at
  let head = -1
  let words = 0
  let linked = false
  for (let next = at; next < cx.end && words < LONGEST; next++) {
    const measure = measureInside(cx, next)
    if (measure > next) {
      first = measure
      next = measure - 1
      continue
    }
    if (
      !linked &&
      words > 0 &&
      (word(cx, next) === 'and' || word(cx, next) === '&') &&
      isContentWord(cx, next + 1)
    ) {
      linked = true
      continue
    }
    if (!isContentWord(cx, next) && !(words === 0 && MORE.has(word(cx, next)))) break
    if (words === 0 && MORE.has(word(cx, next)) && word(cx, next) !== 'other') first = next + 1
    words++
    if (isPlural(cx, next) || isCountedVerbForm(cx, next)) {
      head = next
      if (!isContentWord(cx, next + 1) || !isPlural(cx, next + 1) || takesObject(cx, next + 2)) break
    } else if (!plural && cx.tokens.letterCase[next] !== TokenCase.upper) head = next
  }
  if (head < 0 || head < first) return undefined
  return { head, quoteEnd: head + 1, first, end: head + 1 }
}

const VERB_FORM = /^(?:stands|runs|works|plans|covers|needs|gives|lies|sits|aims|holds)$/
const CLOSES = /^(?:[,.;:)]|in|at|of|on|per|a|with|from|were|are|have|will|and)$/

/** "All 35 stands, …": a noun where nothing follows that a verb would take. */
function isCountedVerbForm(cx: Context, at: number): boolean {
  return (
    VERB_FORM.test(word(cx, at)) &&
    (at + 1 >= cx.end || CLOSES.test(word(cx, at + 1))) &&
    word(cx, at + 1) !== 'a'
  )
}

/** "four halls house the lines": what an article or number follows is a verb, not a noun. */
function takesObject(cx: Context, at: number): boolean {
  return (
    /^(?:a|an|the|its|their|our|some|all|more|up|over|about)$/.test(word(cx, at)) ||
    (at < cx.end && cx.tokens.kind[at] === TokenKind.number)
  )
}

/** The token behind a measure inside a noun phrase ("two 50-litre bioreactors"), or `at` when none stands there. */
function measureInside(cx: Context, at: number): number {
  if (cx.tokens.kind[at] !== TokenKind.number) return at
  const unit = unitAt(cx, at + 1)
  return unit === undefined ? at : unit.end
}

function frenchPhrase(cx: Context, at: number, plural: boolean): NounPhrase | undefined {
  let head = at
  while (prenominal.has(word(cx, head))) head++
  const other = head > at && MORE.has(word(cx, head - 1))
  if (!isContentWord(cx, head) || !isNoun(cx, head, plural)) return undefined
  let end = head + 1
  if (word(cx, end) === 'et' && isContentWord(cx, end + 1) && isPlural(cx, end + 1) && plural) end += 2
  end = complement(cx, end)
  let quoteEnd = end
  while (isFrenchAdjective(cx, quoteEnd) && isPlural(cx, quoteEnd) === plural && quoteEnd < end + 2)
    quoteEnd++
  if (isName(cx, quoteEnd)) quoteEnd++
  end = quoteEnd
  while (end < quoteEnd + 2 && (isFrenchParticiple(cx, end) || /ment$/.test(word(cx, end)))) end++
  return { head, quoteEnd, first: other ? head : at, end }
}

function isNoun(cx: Context, at: number, plural: boolean): boolean {
  const letterCase = cx.tokens.letterCase[at]
  if (letterCase === TokenCase.upper || letterCase === TokenCase.mixed) return true
  if (letterCase === TokenCase.capital) return isPlural(cx, at) && plural
  return plural ? isPlural(cx, at) : true
}

/** "de production", "d'emplois", "de taille": the noun's complement, without article and number. */
function complement(cx: Context, at: number): number {
  const link = word(cx, at)
  if (link !== 'de' && link !== "d'") return at
  if (!isContentWord(cx, at + 1) || cx.tokens.kind[at + 1] !== TokenKind.word) return at
  if (numeralAt(cx, at + 1) !== undefined) return at
  const letterCase = cx.tokens.letterCase[at + 1]
  return letterCase === TokenCase.capital ? at : at + 2
}

/** A type or standard behind the noun: "suites BSL-3", "lots GMP". */
function isName(cx: Context, at: number): boolean {
  if (at >= cx.end || cx.tokens.kind[at] !== TokenKind.word || !isContentWord(cx, at)) return false
  return cx.tokens.letterCase[at] === TokenCase.upper && !glued(cx, at)
}
