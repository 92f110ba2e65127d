import { addends, collectives, multipliers } from '../lexicon/number-words.ts'
import { type Language, TokenKind } from '../text/reading.ts'
import { tailOf } from './compounds.ts'
import { type Context, word } from './context.ts'
import { exact, figureValue } from './figure-values.ts'
import { isNine } from './nine.ts'
import { halfBehind, halfScale, partOfScale } from './part-numbers.ts'

/** A number as written: tokens `first` to `end` (exclusive). */
export interface Numeral {
  readonly first: number
  readonly end: number
  readonly value: number
  /** What the scale word behind it multiplied by ("24 million": 1e6); 1 without one. */
  readonly scale: number
  /** In figures, not in words. */
  readonly figures: boolean
  /** The word itself is approximate ("une trentaine", "a dozen"). */
  readonly about: boolean
  /** What a hyphen ties to a number in words: "year" in "three-year". */
  readonly tail?: string
}

/** The numeral that begins at token `at`, scale words included. */
export function numeralAt(cx: Context, at: number): Numeral | undefined {
  if (at >= cx.end) return undefined
  const kind = cx.tokens.kind[at]
  if (kind === TokenKind.word) return halved(cx, partInWords(cx, at) ?? scaledWords(cx, inWords(cx, at)))
  return kind === TokenKind.number ? halved(cx, scaled(cx, at)) : undefined
}

/** "une cinquantaine de millions": a scale behind an approximate number. */
function scaledWords(cx: Context, numeral: Numeral | undefined): Numeral | undefined {
  if (numeral?.about !== true || cx.language !== 'fr' || !/^(?:de|d')$/.test(word(cx, numeral.end)))
    return numeral
  const factor = scaleOf(cx, numeral.end + 1)
  if (factor < 1000) return numeral
  return {
    ...numeral,
    end: numeral.end + 2,
    value: numeral.value * factor,
    scale: numeral.scale * factor,
  }
}

/** "half a million", "un demi-million". */
function partInWords(cx: Context, at: number): Numeral | undefined {
  const part = cx.language === 'en' ? partOfScale(cx, at) : halfScale(cx, at)
  return (
    part && {
      first: at,
      end: part.end,
      value: part.value,
      scale: part.scale,
      figures: false,
      about: part.about === true,
    }
  )
}

/** "two and a half", "un million et demi": half of one, or of the scale. */
function halved(cx: Context, numeral: Numeral | undefined): Numeral | undefined {
  if (numeral === undefined || numeral.tail !== undefined) return numeral
  const behind = halfBehind(cx, numeral.end)
  if (behind === numeral.end) return numeral
  let [end, scale] = [behind, numeral.scale]
  let value = numeral.value + scale / 2
  const factor = scale === 1 ? scaleOf(cx, end) : 0
  if (factor >= 1000) {
    end++
    scale = factor
    value *= factor
  }
  return { ...numeral, end, scale, value: exact(value) }
}

function scaled(cx: Context, at: number): Numeral | undefined {
  const value = figureValue(cx.tokens.lower[at]!, cx.language)
  if (Number.isNaN(value)) return undefined
  let scale = 1
  let end = at + 1
  for (let factor = scaleOf(cx, end); factor > 0; factor = scaleOf(cx, end)) {
    scale *= factor
    end++
  }
  // "20-odd" is about twenty.
  const odd = word(cx, end) === '-' && word(cx, end + 1) === 'odd'
  return {
    first: at,
    end: odd ? end + 2 : end,
    value: exact(value * scale),
    scale,
    figures: true,
    about: odd,
  }
}

function scaleOf(cx: Context, at: number): number {
  const scale = multipliers[cx.language].get(word(cx, at)) ?? 0
  // "5 cents" are coins; "2 dozen" is a number.
  return scale === 100 ? 0 : scale
}

/** Numbers in words: one token may hold several ("quatre-vingt-dix", "twenty-five"). */
function inWords(cx: Context, at: number): Numeral | undefined {
  const first = cx.tokens.lower[at]!
  let sum: Sum = { total: 0, current: 0, last: 0, scale: 1, about: false, tail: '' }
  let end = at
  // "a further dozen" has its article earlier.
  const further = first === 'dozen' && FURTHER.test(word(cx, at - 1))
  for (let next = at; next < cx.end && sum.tail === ''; next++) {
    const text = cx.tokens.lower[next]!
    if (isLink(cx, text) && end > at) {
      if (!linksNumber(cx, next, sum)) break
      continue
    }
    const longer =
      cx.tokens.kind[next] === TokenKind.word
        ? addWord(cx, text, { sum, opening: next === at, further })
        : undefined
    if (longer === undefined) break
    sum = longer
    end = next + 1
  }
  if (end === at || (sum.tail === '' && !isNumeral(cx, first, { end, at }))) return undefined
  const value = sum.total + sum.current
  const numeral = { first: at, end, value, scale: sum.scale, figures: false, about: sum.about }
  return sum.tail === '' ? numeral : { ...numeral, tail: sum.tail }
}

interface Sum {
  total: number
  current: number
  last: number
  scale: number
  about: boolean
  tail: string
}

/** The sum with the numbers that one word holds; undefined when it does not go on with the number. */
function addWord(
  cx: Context,
  text: string,
  at: { readonly sum: Sum; readonly opening: boolean; readonly further: boolean },
): Sum | undefined {
  const parts = text.includes('-') && !collectives.has(text) ? text.split('-') : [text]
  const sum = { ...at.sum }
  for (const [index, part] of parts.entries()) {
    if (index > 0 && (part === 'et' || part === 'and')) continue
    if (index > 0 && part === 'odd') sum.about = true
    else if (!addAtom(cx.language, part, { sum, opening: at.opening && index === 0, further: at.further })) {
      const tail = index > 0 ? parts.slice(index).join('-') : ''
      if (tail === '' || tailOf(cx.language, tail, false) === undefined) return undefined
      return { ...sum, tail }
    }
  }
  return sum
}

function addAtom(
  language: Language,
  atom: string,
  at: { readonly sum: Sum; readonly opening: boolean; readonly further: boolean },
): boolean {
  const { sum, opening } = at
  const addend = addends[language].get(atom)
  if (addend !== undefined) {
    if (language === 'fr' && (atom === 'vingt' || atom === 'vingts') && sum.last === 4) sum.current += 76
    else if (opening || fits(sum.last, addend)) sum.current += addend
    else return false
    sum.last = addend
    return true
  }
  if (opening && language === 'en' && (atom === 'a' || atom === 'an')) {
    sum.last = -1
    return true
  }
  const collective = language === 'fr' && sum.last <= 9 ? collectives.get(atom) : undefined
  const factor = collective ?? multipliers[language].get(atom)
  if (factor === undefined || factor === sum.last) return false
  if (opening && !standsAlone(language, atom) && !at.further) return false
  multiply(sum, factor)
  sum.about ||= collective !== undefined || atom === 'dozen'
  return true
}

function multiply(sum: Sum, factor: number): void {
  if (factor < 1000) sum.current = (sum.current || 1) * factor
  else {
    // "deux millions cinq cent mille" adds; "trois mille millions" multiplies.
    if (sum.total >= factor) sum.total += (sum.current || 1) * factor
    else sum.total = (sum.total + (sum.current || (sum.total > 0 ? 0 : 1))) * factor
    sum.current = 0
    sum.scale = Math.max(sum.scale, factor)
  }
  sum.last = factor
}

/** "vingt" takes "cinq", "soixante" takes "douze", "hundred" takes anything smaller; "deux" takes nothing. */
function fits(last: number, addend: number): boolean {
  if (last === 10) return addend >= 7 && addend < 10
  if (last === 60 || last === 20 || last === 80) return addend < 20
  return last >= 20 && addend < last && (last >= 100 || addend < 10)
}

function standsAlone(language: Language, atom: string): boolean {
  // "la première quinzaine" is a fortnight.
  return (
    language === 'fr' &&
    (atom === 'cent' || atom === 'mille' || (collectives.has(atom) && atom !== 'quinzaine'))
  )
}

const FURTHER = /^(?:further|another|other|additional|extra|first)$/

function isLink(cx: Context, text: string): boolean {
  return text === (cx.language === 'fr' ? 'et' : 'and')
}

/** "vingt et un", "two hundred and six"; not "deux et trois". */
function linksNumber(cx: Context, at: number, sum: Sum): boolean {
  const next = addends[cx.language].get(word(cx, at + 1).split('-', 1)[0]!)
  if (next === undefined) return false
  return cx.language === 'fr'
    ? sum.last >= 20 && sum.last <= 80 && (next === 1 || next === 11)
    : sum.last >= 100
}

/** One article alone is no number; nor is "neuf" behind a noun ("un bâtiment neuf"). */
function isNumeral(cx: Context, first: string, at: { readonly at: number; readonly end: number }): boolean {
  if (at.end > at.at + 1) return true
  if (first === 'un' || first === 'une' || first === 'one' || first === 'a' || first === 'an') return false
  return first !== 'neuf' || isNine(cx, at.at)
}
