import { currencyCodes } from '../lexicon/currencies.ts'
import { Char, charClass, isAlphanumeric, isLetter } from './characters.ts'
import { TokenCase } from './reading.ts'

/** Words that lose their vowel before another word: "l'usine", "jusqu'à"; they are tokens of their own. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])
const LONGEST_ELIDED = 6
const DOT = 46
const AMPERSAND = 38
const PLUS = 43

/** The end of the word token that begins at `start`; `start` itself when the apostrophe there opens no word. */
export function endOfWord(view: string, start: number): number {
  if (charClass[view.charCodeAt(start)] === Char.apostrophe) return endOfGenitive(view, start)
  let at = start
  let digits = false
  for (; at < view.length; at++) {
    const unit = view.charCodeAt(at)
    const kind = charClass[unit]!
    if (kind >= Char.lower && kind <= Char.letter) continue
    if (kind === Char.digit && at - start === 3 && isCurrency(view, start)) return at
    if (kind === Char.digit || kind === Char.superscript) {
      digits = true
      continue
    }
    if (kind === Char.soft) continue
    const next = view.charCodeAt(at + 1)
    if (kind === Char.hyphen && joinsWord(view, at + 1)) continue
    if (kind === Char.apostrophe && isLetter(next)) {
      if (isElided(view, start, at)) return at + 1
      if (!isGenitive(view, at)) continue
    }
    if (
      unit === AMPERSAND &&
      at - start <= 2 &&
      charClass[next] === Char.upper &&
      charClass[view.charCodeAt(at - 1)] === Char.upper
    )
      continue
    if (unit === DOT && isDotted(view, start, at)) continue
    if (unit === PLUS && digits && !isAlphanumeric(next)) return at + 1
    break
  }
  return trimmed(view, start, at)
}

/** A currency's code written against its number ("EUR45m") is a word of its own. */
function isCurrency(view: string, start: number): boolean {
  return currencyCodes.has(view.slice(start, start + 3))
}

/** After a hyphen the word goes on with a letter or digit, be it behind a wrap. */
function joinsWord(view: string, at: number): boolean {
  let next = at
  while (charClass[view.charCodeAt(next)] === Char.soft) next++
  return isAlphanumeric(view.charCodeAt(next))
}

function trimmed(view: string, start: number, end: number): number {
  let at = end
  while (at > start && charClass[view.charCodeAt(at - 1)] === Char.soft) at--
  return at
}

function isElided(view: string, start: number, apostrophe: number): boolean {
  return apostrophe - start <= LONGEST_ELIDED && ELIDED.has(view.slice(start, apostrophe).toLowerCase())
}

/** "'s" at the end of an English word. */
function isGenitive(view: string, apostrophe: number): boolean {
  const unit = view.charCodeAt(apostrophe + 1) | 32
  return unit === 115 && !isAlphanumeric(view.charCodeAt(apostrophe + 2))
}

function endOfGenitive(view: string, start: number): number {
  return start > 0 && isAlphanumeric(view.charCodeAt(start - 1)) && isGenitive(view, start)
    ? start + 2
    : start
}

/** A point inside initials: "U.S.", "p.m.", "e.g."; the last one belongs to them. */
function isDotted(view: string, start: number, dot: number): boolean {
  if (!isLetter(view.charCodeAt(dot - 1))) return false
  const before = dot - 1 === start || view.charCodeAt(dot - 2) === DOT
  if (!before) return false
  const next = view.charCodeAt(dot + 1)
  const initialNext = isLetter(next) && view.charCodeAt(dot + 2) === DOT
  return initialNext || (dot - 2 > start && view.charCodeAt(dot - 2) === DOT && !isAlphanumeric(next))
}

/** The case (`TokenCase`) of a word; capitals behind a hyphen or apostrophe keep it a Capital word. */
export function wordCase(text: string): number {
  let uppers = 0
  let lowers = 0
  let inside = false
  let opening = true
  let first = 0
  for (let at = 0; at < text.length; at++) {
    const kind = charClass[text.charCodeAt(at)]!
    if (kind === Char.upper) {
      uppers++
      if (!opening) inside = true
    } else if (kind === Char.lower) lowers++
    if (first === 0 && (kind === Char.upper || kind === Char.lower)) first = kind
    opening = kind === Char.hyphen || kind === Char.apostrophe
  }
  if (uppers === 0) return lowers === 0 ? TokenCase.none : TokenCase.lower
  if (lowers === 0) return uppers > 1 ? TokenCase.upper : TokenCase.capital
  return first === Char.upper && !inside && charClass[text.charCodeAt(0)] === Char.upper
    ? TokenCase.capital
    : TokenCase.mixed
}
