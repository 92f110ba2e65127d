import { denominators } from '../lexicon/number-words.ts'
import { TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import { SIZE } from './multiples.ts'
import { numeralAt } from './numerals.ts'
import { partOfScale, strokeAt } from './part-numbers.ts'
import { isContentWord } from './plural-nouns.ts'

/** A share in words: "a third", "la moitié", "one in ten", "neuf salariés sur dix". */
export interface Fraction {
  readonly first: number
  readonly end: number
  /** Per cent, two decimals. */
  readonly value: number
  /** The noun inside, for "neuf salariés sur dix". */
  readonly noun: number | undefined
}

const HUNDRED = 100
/** "One in N" means a share for such N only; "two in 2023" and "12 in 9 countries" do not. */
const BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000])

/** "one in 40"; more than one of so many are counted. */
const RARE = new Set([25, 30, 40, 60, 80, 200, 250, 300, 400, 500, 10000])

/** The fraction that begins at token `at`. */
export function fractionAt(cx: Context, at: number): Fraction | undefined {
  const stroke = cx.tokens.kind[at] === TokenKind.number ? strokeOf(cx, at) : undefined
  if (stroke !== undefined) return stroke
  return cx.language === 'fr' ? (frenchPart(cx, at) ?? ratio(cx, at)) : (englishPart(cx, at) ?? ratio(cx, at))
}

/** "1/3 of the staff", "2/3 des lots". */
function strokeOf(cx: Context, at: number): Fraction | undefined {
  const stroke = word(cx, at + 1) === '/' ? strokeAt(cx, at) : undefined
  if (stroke === undefined || !/^(?:of|des|du|de|d')$/.test(word(cx, stroke.end))) return undefined
  const value = Math.round(stroke.value * HUNDRED * HUNDRED) / HUNDRED
  return { first: at, end: stroke.end, value, noun: undefined }
}

function share(numerator: number, denominator: number): number {
  return Math.round((numerator / denominator) * HUNDRED * HUNDRED) / HUNDRED
}

/** "one in ten", "nine out of ten", "3 of 4"; "un poste sur cinq". */
function ratio(cx: Context, at: number): Fraction | undefined {
  const part = smallNumber(cx, at)
  if (part === undefined) return undefined
  let link = part.end
  let noun: number | undefined
  const joint = cx.language === 'fr' ? 'sur' : 'in'
  const every = cx.language === 'en' ? (everyOf(cx, at, part) ?? everyBefore(cx, at, part)) : undefined
  if (every !== undefined) return every
  for (let words = 1; words <= 3 && noun === undefined && isContentWord(cx, link + words - 1); words++) {
    const outOf = word(cx, link + words) === 'out' && word(cx, link + words + 1) === 'of'
    if (outOf || (word(cx, link + words) === joint && smallNumber(cx, link + words + 1) !== undefined)) {
      noun = link
      link += words
    }
  }
  const linked = word(cx, link)
  const out = linked === 'out' && word(cx, link + 1) === 'of'
  if (linked !== joint && !out) return undefined
  const whole = smallNumber(cx, out ? link + 2 : link + 1)
  if (
    /^(?:note|noté|notée|score|scored|scores|rated|noted?)$/.test(word(cx, at - 1)) ||
    word(cx, at - 2) === 'note'
  )
    return undefined
  if (whole === undefined || whole.value <= part.value) return undefined
  if (!BASES.has(whole.value) && !(part.value === 1 && RARE.has(whole.value))) return undefined
  if (!out && noun === undefined && !followsRatio(cx, whole.end)) return undefined
  if (noun !== undefined && TIME.test(word(cx, whole.end))) return undefined
  return { first: at, end: whole.end, value: share(part.value, whole.value), noun }
}

type Small = { readonly value: number; readonly end: number }
const EVERY_REACH = 3

/** "three orders in every five", "19 of every 20 doses". */
function everyOf(cx: Context, at: number, part: Small): Fraction | undefined {
  let link = part.end
  while (link < part.end + EVERY_REACH && word(cx, link + 1) !== 'every') link++
  if (word(cx, link + 1) !== 'every' || !/^(?:in|of)$/.test(word(cx, link))) return undefined
  const whole = smallNumber(cx, link + 2)
  if (whole === undefined || whole.value <= part.value) return undefined
  const noun = link > part.end && word(cx, part.end) !== 'out' ? part.end : undefined
  return { first: at, end: whole.end, value: share(part.value, whole.value), noun }
}

/** "of every ten vacancies, four". */
function everyBefore(cx: Context, at: number, whole: Small): Fraction | undefined {
  if (word(cx, at - 1) !== 'every' || !/^(?:of|in)$/.test(word(cx, at - 2))) return undefined
  let comma = whole.end
  while (comma < whole.end + EVERY_REACH && isContentWord(cx, comma)) comma++
  const part = word(cx, comma) === ',' ? smallNumber(cx, comma + 1) : undefined
  if (part === undefined || part.value >= whole.value) return undefined
  const noun = comma > whole.end ? whole.end : undefined
  return { first: at - 2, end: part.end, value: share(part.value, whole.value), noun }
}

/** "un crédit sur sept ans" is no share. */
const TIME =
  /^(?:ans?|années?|mois|semaines?|jours?|heures?|years?|months?|weeks?|days?|hours?|exercices|hectares|ha|m²|m2|km|niveaux|étages|sites)$/

/** "two in ten plants" is a share where the number is bare or the thing follows that one of so many is. */
function followsRatio(cx: Context, end: number): boolean {
  const next = word(cx, end)
  return (
    next !== '%' &&
    next !== 'million' &&
    next !== '-' &&
    !/^(?:years?|months?|weeks?|days?|hours?|countries|ans|mois|jours|pays|sites)$/.test(next)
  )
}

function smallNumber(cx: Context, at: number): { readonly value: number; readonly end: number } | undefined {
  const single = /^(?:un|une|one)$/.test(word(cx, at))
  if (single) return { value: 1, end: at + 1 }
  const numeral = numeralAt(cx, at)
  return numeral !== undefined &&
    numeral.scale === 1 &&
    numeral.value <= 1000 &&
    Number.isInteger(numeral.value)
    ? numeral
    : undefined
}

const AFTER_HALF =
  /^(?:of|the|its|their|our|his|her|my|your|that|as|are|is|were|was|have|has|will|comes?|came|,|\.|;|\)|”)$/
/** "below half by 2030". */
const BOUND_HALF = /^(?:below|under|over|above|about|around|nearly|almost|than|to|roughly|by)$/
const DATED = /^(?:by|in|within|this|next|last|when|since|between|on|over|during)$/
const NOT_HALF = /^(?:first|second|latter|last|and|other|better|this|next)$/

function englishPart(cx: Context, at: number): Fraction | undefined {
  const text = word(cx, at)
  const joined = joinedPart(text)
  if (joined !== undefined) return { first: at, end: at + 1, value: joined, noun: undefined }
  if (text === 'half') {
    const before = word(cx, at - 1)
    if (word(cx, at + 1) === 'as' && /^(?:much|many)$/.test(word(cx, at + 2))) return undefined
    // "at half the price" is a factor, "half the staff" a share.
    if (word(cx, at + 1) === 'the' && SIZE.test(word(cx, at + 2))) return undefined
    const joined =
      word(cx, at + 1) === 'and' && /^(?:under|over|about|nearly|almost|than|roughly|around)$/.test(before)
    const free =
      joined ||
      (BOUND_HALF.test(before) && DATED.test(word(cx, at + 1))) ||
      AFTER_HALF.test(word(cx, at + 1)) ||
      at + 1 >= cx.end
    if (!free || NOT_HALF.test(before) || cx.tokens.kind[at - 1] === TokenKind.number) return undefined
    return { first: before === 'one' ? at - 1 : at, end: at + 1, value: 50, noun: undefined }
  }
  const numerator = text === 'a' || text === 'one' ? 1 : (numeralAt(cx, at)?.value ?? 0)
  const end = numerator === 1 ? at + 1 : (numeralAt(cx, at)?.end ?? at + 1)
  const name = word(cx, end)
  // "a quarter of a billion" is a number.
  if (partOfScale(cx, at) !== undefined) return undefined
  const denominator = denominators.en.get(name) ?? 0
  if (/^(?:later|ago|earlier|before|after)$/.test(word(cx, end + 1))) return undefined
  if (denominator <= numerator || numerator < 1 || numerator > 1 !== name.endsWith('s')) return undefined
  if (denominator === 2 || (denominator === 4 && numerator === 2)) return undefined
  const changed =
    /^(?:by|than)$/.test(word(cx, at - 1)) || (word(cx, at - 1) === 'of' && CHANGE.test(word(cx, at - 2)))
  if (numerator === 1 && !changed && !standsAsPart(cx, end + 1, denominator)) return undefined
  return { first: at, end: end + 1, value: share(numerator, denominator), noun: undefined }
}

/** "two-thirds", "three-quarters", "one-third". */
function joinedPart(text: string): number | undefined {
  const hyphen = text.indexOf('-')
  if (hyphen <= 0) return undefined
  const denominator = denominators.en.get(text.slice(hyphen + 1)) ?? 0
  const numerator =
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(text.slice(0, hyphen)) +
    1
  return denominator > numerator && numerator > 0 ? share(numerator, denominator) : undefined
}

const CHANGE = /^(?:increase|rise|gain|jump|growth|drop|fall|cut|reduction|decrease|decline)$/

const AFTER_PART =
  /^(?:of|is|are|was|were|will|would|could|should|may|might|can|has|have|had|comes?|came|more|less|fewer|higher|lower|since|compared|from|by|in|to|this|last|year|against|during|when|while|and|at|,|\.|;|\)|”|than|over|on)$/

/** "a third is equity", "up by a quarter"; not "a third plant", "a quarter earlier". */
function standsAsPart(cx: Context, end: number, denominator: number): boolean {
  if (end >= cx.end) return true
  const next = word(cx, end)
  return denominator > 4 ? next === 'of' : AFTER_PART.test(next)
}

function frenchPart(cx: Context, at: number): Fraction | undefined {
  const text = word(cx, at)
  if (text === 'moitié') {
    const article = word(cx, at - 1)
    if (word(cx, at + 1) === 'moins') return undefined
    if (article === 'première' || article === 'seconde' || article === 'deuxième') return undefined
    return { first: article === 'la' ? at - 1 : at, end: at + 1, value: 50, noun: undefined }
  }
  // "plus du tiers".
  if ((text === 'tiers' || text === 'quart') && word(cx, at - 1) === 'du') {
    const compared = /^(?:plus|moins|près|autour)$/.test(word(cx, at - 2))
    return compared
      ? { first: at, end: at + 1, value: share(1, text === 'tiers' ? 3 : 4), noun: undefined }
      : undefined
  }
  const numerator = text === 'un' || text === 'le' ? 1 : (numeralAt(cx, at)?.value ?? 0)
  const end = numerator === 1 ? at + 1 : (numeralAt(cx, at)?.end ?? at + 1)
  const denominator = denominators.fr.get(word(cx, end)) ?? 0
  if (denominator < 3 || denominator <= numerator || numerator < 1) return undefined
  const next = word(cx, end + 1)
  if (/^d'$/.test(next) && /^heure/.test(word(cx, end + 2))) return undefined
  const changed = word(cx, at - 1) === "d'"
  const ofThem = word(cx, at - 2) === 'en' || word(cx, at - 3) === 'en'
  if (denominator > 4 && numerator === 1 && !changed && !ofThem && !/^(?:de|du|des|d'|de la)$/.test(next))
    return undefined
  if (denominator > 4 && numerator === 1 && text === 'le') return undefined
  if (
    denominator === 3 &&
    numerator === 1 &&
    (next === 'lieu' || (isContentWord(cx, end + 1) && !/^(?:plus|moins)$/.test(next)))
  )
    return undefined
  if (text === 'le' && !/^(?:de|du|des|d')$/.test(next)) return undefined
  return { first: at, end: end + 1, value: share(numerator, denominator), noun: undefined }
}
