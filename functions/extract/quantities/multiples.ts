import { TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import { numeralAt } from './numerals.ts'
import { isContentWord } from './plural-nouns.ts'

/** A factor in words: "doubled", "threefold", "deux fois moins", "multiplié par quatre". */
export interface Multiple {
  readonly first: number
  readonly end: number
  readonly value: number
  /** The words before it say how exactly ("près du triple"). */
  readonly noun: boolean
}

const FRENCH: readonly (readonly [RegExp, number])[] = [
  [/^(?:doublement|doubl(?:er|é|ée|és|ées|era|eront|erait|eraient|ant|ait|aient|ent|a|èrent))$/, 2],
  [/^(?:triplement|tripl(?:er|é|ée|és|ées|era|eront|erait|ant|ait|ent|a))$/, 3],
  [/^(?:quadruplement|quadrupl(?:er|é|ée|és|ées|era|eront|erait|ant|ent|a|e))$/, 4],
  [/^(?:quintupl(?:er|é|ée|és|ées|era|eront|ant|ent|a|e))$/, 5],
  [/^(?:décupl(?:er|é|ée|és|ées|era|eront|ant|ent|a|e))$/, 10],
]
const ENGLISH: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl(?:ed|es|ing)|two-fold|twofold)$/, 2],
  [/^(?:tripl(?:ed|es|ing)|trebl(?:e|ed|es|ing)|threefold|three-fold)$/, 3],
  [/^(?:quadrupl(?:e|ed|es|ing)|fourfold|four-fold)$/, 4],
  [/^(?:quintupl(?:e|ed|es|ing)|fivefold|five-fold)$/, 5],
  [/^(?:sixfold|six-fold)$/, 6],
  [/^(?:tenfold|ten-fold)$/, 10],
  [/^(?:hundredfold|hundred-fold)$/, 100],
  [/^(?:halv(?:e|ed|es|ing))$/, 0.5],
]
const ENGLISH_BARE: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
])
const FRENCH_NOUNS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
])

/** First letters of every word above; most words are told apart by them. */
const OPENINGS = /^(?:[dtqch]|two|fo|fi|six|ten|hu|ha|th|réd|mul|div|m)/

/** The multiple that begins at token `at`. */
export function multipleAt(cx: Context, at: number): Multiple | undefined {
  const text = word(cx, at)
  if (!OPENINGS.test(text)) return undefined
  return cx.language === 'fr' ? frenchMultiple(cx, at, text) : englishMultiple(cx, at, text)
}

/** "augmenté de moitié" is half as much again: a share, not a factor. */
const ROSE = /^(?:augment|bondi|progress|accru|accroî|grimp|hausse|relev|grandi)\p{L}*$/u

function table(rows: readonly (readonly [RegExp, number])[], text: string): number | undefined {
  return rows.find(([pattern]) => pattern.test(text))?.[1]
}

function frenchMultiple(cx: Context, at: number, text: string): Multiple | undefined {
  const verb = table(FRENCH, text)
  if (verb !== undefined)
    return isOvertaking(cx, at) ? undefined : { first: at, end: at + 1, value: verb, noun: false }
  const noun = FRENCH_NOUNS.get(text)
  if (noun !== undefined) return frenchNoun(cx, at, noun)
  if (/^(?:multipli|divis)/.test(text)) return byNumber(cx, at, text.startsWith('d'))
  if (/^(?:rédui|dimin)/.test(text)) return byHalf(cx, at)
  if (text === 'moitié' && word(cx, at + 1) === 'moins')
    return { first: at, end: at + 2, value: 0.5, noun: false }
  if (text === 'moitié' && word(cx, at - 1) === 'de' && !ROSE.test(word(cx, at - 2)))
    return { first: at - 1, end: at + 1, value: 0.5, noun: false }
  return undefined
}

/** "le double de", "du triple"; and the verb: "double sa capacité"; not "un double objectif". */
function frenchNoun(cx: Context, at: number, value: number): Multiple | undefined {
  const before = word(cx, at - 1)
  const next = word(cx, at + 1)
  if (before === 'le' || before === 'du' || before === 'au') {
    if (next !== '' && !/^(?:de|du|des|d'|par|en|à|dans|fin|l'an|d'ici|[.,;)»]|qu'|que)$/.test(next))
      return undefined
    return { first: before === 'le' ? at - 1 : at, end: at + 1, value, noun: true }
  }
  if (
    /^(?:sa|son|ses|leur|leurs|la|le|les|notre|nos|presque|quasiment|tous|toutes)$/.test(next) &&
    before !== 'un' &&
    before !== 'une'
  )
    return { first: at, end: at + 1, value, noun: false }
  return undefined
}

/** "doublé par un concurrent" is no factor. */
function isOvertaking(cx: Context, at: number): boolean {
  return word(cx, at + 1) === 'par'
}

/** "multiplié par 3", "divisé par deux". */
function byNumber(cx: Context, at: number, divides: boolean): Multiple | undefined {
  let link = at + 1
  while (link < at + 6 && link < cx.end && word(cx, link) !== 'par' && word(cx, link) !== 'by') link++
  if (word(cx, link) !== 'par' && word(cx, link) !== 'by') return undefined
  const numeral = numeralAt(cx, link + 1)
  if (numeral === undefined || numeral.value === 0) return undefined
  const first = link === at + 1 ? at : link
  return { first, end: numeral.end, value: divides ? 1 / numeral.value : numeral.value, noun: false }
}

/** "réduire de moitié", "cut by half", "cut in half". */
function byHalf(cx: Context, at: number): Multiple | undefined {
  for (let link = at + 1; link < Math.min(at + 8, cx.end); link++) {
    const text = word(cx, link)
    if (cx.language === 'fr' && text === 'de' && word(cx, link + 1) === 'moitié') {
      return { first: link === at + 1 ? at : link, end: link + 2, value: 0.5, noun: false }
    }
    if (cx.language === 'en' && (text === 'in' || text === 'by') && word(cx, link + 1) === 'half') {
      return { first: link === at + 1 ? at : link, end: link + 2, value: 0.5, noun: false }
    }
    if (text === '.' || text === ';' || text === ',') return undefined
  }
  return undefined
}

function englishMultiple(cx: Context, at: number, text: string): Multiple | undefined {
  const found = table(ENGLISH, text)
  if (found !== undefined) {
    const down = word(cx, at + 1) === 'down'
    return down ? undefined : { first: at, end: at + 1, value: found, noun: false }
  }
  const bare = ENGLISH_BARE.get(text)
  if (bare !== undefined) return englishBare(cx, at, bare)
  if (/^(?:multipl|divid)/.test(text)) return byNumber(cx, at, text.startsWith('d'))
  if (/^(?:cut|cuts|cutting)$/.test(text)) return byHalf(cx, at)
  if (text === 'half' && word(cx, at + 1) === 'as' && MANY.test(word(cx, at + 2)))
    return { first: at, end: at + 3, value: 0.5, noun: false }
  if (text === 'half' && word(cx, at + 1) === 'the' && SIZE.test(word(cx, at + 2)))
    return { first: at, end: at + 3, value: 0.5, noun: false }
  if (text === 'twice') return timesEnd(cx, { first: at, behind: at + 1, value: 2 })
  return undefined
}

const DOUBLED =
  /^(?:the|its|their|our|his|her|that|what|those|today|production|capacity|output|sales|revenues?|turnover|in|to|by|from|every|over|since|as)$/
const BEFORE_DOUBLE =
  /^(?:to|will|would|could|should|may|might|can|than|and|nearly|almost|about|roughly|than|shall|must|let|,|e\.|i\.e\.|ie|,|-|•|–|)$/

/** The verb ("will double its output") or the measure ("double the size"); not "double down", "a double blow". */
function englishBare(cx: Context, at: number, value: number): Multiple | undefined {
  const before = at > cx.first ? word(cx, at - 1) : ''
  const next = word(cx, at + 1)
  const modal = /^(?:to|will|would|could|should|may|might|can|shall|must)$/.test(before)
  if (modal && isContentWord(cx, at + 1) && next !== 'down' && next !== 'up')
    return { first: at, end: at + 1, value, noun: false }
  if (!DOUBLED.test(next) && !(at + 1 >= cx.end || /^[.,;)”]$/.test(next))) return undefined
  const opening = at === cx.first || before === '•' || before === '-' || before === '–'
  if (opening && next === 'the') return { first: at, end: doubledNoun(cx, at + 2), value, noun: false }
  if (next === 'the' || next === 'that' || next === 'what')
    return { first: at, end: at + 1, value, noun: true }
  return BEFORE_DOUBLE.test(before) ? { first: at, end: at + 1, value, noun: false } : undefined
}

/** An order to double something names it in one breath: "Double the number of jobs". */
function doubledNoun(cx: Context, at: number): number {
  return word(cx, at) === 'number' && word(cx, at + 1) === 'of' ? at + 3 : at + 1
}

const COMPARED_EN =
  /^(?:as|larger|bigger|more|higher|faster|greater|smaller|fewer|less|lower|cheaper|longer|shorter|the|that|its|their|what|over|last|this)$/
/** What a factor is of in one breath: "twice the size", "half the price". */
export const SIZE = /^(?:rate|level|pace|size|price|cost|speed|height|length|weight|going)$/
const MULTIPLIED =
  /^(?:ebitda|ebit|earnings|sales|revenues?|turnover|oversubscribed|covered|capacity|gdp|income)$/
const LESS = /^(?:smaller|fewer|less|lower|cheaper|shorter|moins|moindres?|inférieure?s?)$/
const MANY = /^(?:many|much|large|big|high|fast|long)$/

/** "three times larger", "twice as many", "deux fois moins", from the words behind the number. */
export function timesAt(
  cx: Context,
  numeral: { readonly first: number; readonly end: number; readonly value: number },
): Multiple | undefined {
  const link = word(cx, numeral.end)
  if (isFactor(cx, numeral))
    return { first: numeral.first - 1, end: numeral.end, value: numeral.value, noun: false }
  if (cx.language === 'en') {
    if (link === '-' && word(cx, numeral.end + 1) === 'fold')
      return { first: numeral.first, end: numeral.end + 2, value: numeral.value, noun: false }
    if (link === 'fold' || link === '-fold' || isTimesSign(cx, numeral.end))
      return { first: numeral.first, end: numeral.end + 1, value: numeral.value, noun: false }
    return link === 'times'
      ? timesEnd(cx, { first: numeral.first, behind: numeral.end + 1, value: numeral.value })
      : undefined
  }
  if (isTimesSign(cx, numeral.end))
    return { first: numeral.first, end: numeral.end + 1, value: numeral.value, noun: false }
  if (link !== 'fois') return undefined
  const next = word(cx, numeral.end + 1)
  if (
    !/^(?:plus|moins|moindres?|supérieure?s?|inférieure?s?|le|la|l'|les|celui|celle|ce|son|sa|leur)$/.test(
      next,
    )
  )
    return undefined
  const value = LESS.test(next) ? 1 / numeral.value : numeral.value
  const article = /^(?:le|la|l'|les|celui|celle|ce|son|sa|leur)$/.test(next)
  return { first: numeral.first, end: numeral.end + (article ? 1 : 2), value, noun: false }
}

/** "rose ×3", "x 2.8"; not "2 x 500 L", "4 x". */
function isFactor(cx: Context, numeral: { readonly first: number; readonly end: number }): boolean {
  const sign = numeral.first - 1
  if (!/^[x×]$/.test(word(cx, sign)) || cx.tokens.kind[sign - 1] === TokenKind.number) return false
  return (
    numeral.end >= cx.end ||
    /^(?:[.,;:()|]|in|en|by|since|depuis|between|entre|and|et)$/.test(word(cx, numeral.end))
  )
}

/** "2.5x"; not "2 x 1,000 L". */
function isTimesSign(cx: Context, at: number): boolean {
  const text = word(cx, at)
  return (text === 'x' || text === '×') && numeralAt(cx, at + 1) === undefined
}

function timesEnd(
  cx: Context,
  at: { readonly first: number; readonly behind: number; readonly value: number },
): Multiple | undefined {
  const next = word(cx, at.behind)
  // "3.5 times earnings".
  if (MULTIPLIED.test(next)) return { first: at.first, end: at.behind, value: at.value, noun: false }
  if (!COMPARED_EN.test(next)) return undefined
  const value = LESS.test(next) ? 1 / at.value : at.value
  const many = next === 'as' && MANY.test(word(cx, at.behind + 1))
  const article = /^(?:the|that|its|their|what|over|last|this)$/.test(next)
  if (next === 'the' && SIZE.test(word(cx, at.behind + 1)))
    return { first: at.first, end: at.behind + 2, value, noun: true }
  return { first: at.first, end: article ? at.behind : at.behind + (many ? 2 : 1), value, noun: false }
}
