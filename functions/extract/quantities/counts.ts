import type { Comparator } from '../findings.ts'
import { comparatorsBehind } from '../lexicon/comparators.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { uncountedNouns } from '../lexicon/uncounted-nouns.ts'
import { TokenCase, TokenKind } from '../text/reading.ts'
import { type Amount, amountAt, openedBy } from './amounts.ts'
import { boundOf } from './bounds.ts'
import { apart, type Context, word } from './context.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhrase } from './noun-phrases.ts'
import { numeralAt } from './numerals.ts'
import { rateOf } from './rates.ts'
import { belongsToName, isYear } from './references.ts'

const RANKED = /^(?:top|big|these|those|both|ces|ce|cette)$/
const PARTIES =
  /^(?:researchers|partners|parties|sides|teams|companies|founders|men|women|sisters|brothers|groups|countries|ministers|institutions|organisations|organizations|firms|authors|scientists|chercheurs|chercheuses|partenaires|équipes|sociétés|fondateurs|fondatrices|hommes|femmes|sœurs|frères|groupes|pays|ministres|structures|entreprises|entités|auteurs|autrices|dirigeants|associés|camps|acteurs|amis|collègues|intéressés|scientifiques|entrepreneurs)$/
const SMALL = 10

/** A count of things: a number with the noun behind it. */
export function countAt(cx: Context, amount: Amount): Draft | undefined {
  const [part] = amount.parts
  const last = amount.parts[1] ?? part
  if (part.people === true) return peopleIn(cx, amount)
  const phrase = counted(cx, amount)
  if (phrase === undefined || !isCount(cx, amount, phrase)) return undefined
  const opened = openedBy(amount)
  const plus = part.plus === true || word(cx, amount.end) === '+'
  const loose = looseBehind(cx, amount.end)?.comparator
  const otherwise = plus ? 'more_than' : (loose ?? (part.numeral.about ? 'about' : 'exact'))
  // "| 240     employees |": the noun stands in the next column, outside the quote.
  const column = apart(cx, phrase.first)
  const quoteEnd = column ? amount.end : phrase.quoteEnd
  const bound = boundOf(cx, { first: opened.first, end: quoteEnd }, otherwise)
  const rate = rateOf(cx, { first: bound.first, end: Math.max(bound.end, phrase.quoteEnd) })
  const range = amount.parts.length === 2
  return {
    first: bound.first,
    end: column ? bound.end : (rate?.end ?? bound.end),
    value: range ? undefined : part.value,
    low: range ? part.value : undefined,
    high: range ? last.value : undefined,
    unit: 'count',
    scale: last.scale,
    per: rate?.per,
    comparator: bound.comparator,
    noun: { first: phrase.first, end: phrase.end },
    confidence: part.numeral.figures ? 0.9 : 0.8,
    rule: part.numeral.figures ? 'quantity/count' : 'quantity/count-in-words',
  }
}

/** "a 15-strong team". */
function peopleIn(cx: Context, amount: Amount): Draft {
  const [part] = amount.parts
  const bound = boundOf(cx, amount, 'exact')
  const noun = nounPhrase(cx, amount.end, false)
  return {
    first: bound.first,
    end: bound.end,
    value: part.value,
    low: undefined,
    high: undefined,
    unit: 'count',
    per: undefined,
    comparator: bound.comparator,
    noun: noun && { first: noun.first, end: noun.end },
    confidence: 0.75,
    rule: 'quantity/count',
  }
}

/** "a dozen or so batches", "40 or more guests": between the number and its noun. */
function looseBehind(
  cx: Context,
  at: number,
): { readonly end: number; readonly comparator: Comparator } | undefined {
  if (word(cx, at) !== 'or' && word(cx, at) !== 'ou') return undefined
  const found = comparatorsBehind[cx.language].from(cx.tokens, at, cx.end)
  return found && { end: found.end, comparator: found.value }
}

/** "23 millions de crédit d'impôt", "2 million of debt": millions of these are money. */
const SUMS =
  /^(?:crédits?|dettes?|pertes?|subventions?|aides?|fonds|financements?|recettes|chiffre|ventes|bénéfices?|capital|prêts?|budget|travaux|investissements?|trésorerie|dons|debt|funding|revenues?|sales|cash|capital|grants?|losses|investments?|equity|aid)$/

/** The noun phrase behind the number: directly, or behind "de" after a scale word or collective ("une centaine de lots"). */
function counted(cx: Context, amount: Amount): NounPhrase | undefined {
  const last = amount.parts.at(-1)!
  let at = amount.end
  // "(478 six mois auparavant)": another number is no noun.
  if (word(cx, at) !== 'neuf' && cx.tokens.kind[at] === TokenKind.word && numeralAt(cx, at) !== undefined)
    return undefined
  if (word(cx, at) === '+') at++
  at = looseBehind(cx, at)?.end ?? at
  const link = word(cx, at)
  const linked = cx.language === 'fr' ? link === 'de' || link === "d'" : link === 'of'
  if (linked && (last.scale > 1 || last.numeral.about)) {
    if (word(cx, at + 1) === 'them') return undefined
    if (last.scale >= 1e6 && SUMS.test(word(cx, at + 1))) return undefined
    at++
    if (/^(?:the|its|our|their|these|those)$/.test(word(cx, at))) at++
    if (cx.language === 'fr') return nounPhrase(cx, at, last.value >= 2) ?? nounPhrase(cx, at, false)
  } else if (linked) return undefined
  else if (
    cx.language === 'fr' &&
    last.numeral.end === at &&
    /^(?:millions?|milliards?|billions?)$/.test(word(cx, at - 1))
  )
    return undefined
  if (cx.language === 'en' && word(cx, at) === 'such') at++
  return nounPhrase(cx, at, last.value >= 2)
}

/** Whether a number with a noun states a fact, and is neither a year, a name with a number nor a figure of speech. */
function isCount(cx: Context, amount: Amount, phrase: NounPhrase): boolean {
  const [part] = amount.parts
  const head = word(cx, phrase.head)
  // "Two winters ago" is a time.
  if (/^(?:ago|earlier|later)$/.test(word(cx, phrase.head + 1))) return false
  if (/^[x×]\d/.test(head)) return false
  // "9M numbers" are of nine months.
  if (REPORTED.test(head) && word(cx, amount.end - 1) === 'm' && part.value < 1.3e7) return false
  const active = /^principes?$/.test(head) && /^actifs?$/.test(word(cx, phrase.head + 1))
  if (uncountedNouns[cx.language].has(head) && !active) return false
  if (amount.parts.every(each => isYear(cx, each.numeral)) && !isRoundCount(cx, amount, phrase)) return false
  const upper = cx.tokens.letterCase[phrase.head] === TokenCase.upper
  if (part.numeral.figures && !upper && belongsToName(cx, amount.first) && !isRoundScale(amount)) return false
  if (part.value === 0 && !part.numeral.figures) return false
  if (!part.numeral.figures) return countsInWords(cx, amount, phrase)
  return part.value !== 0
}

function isRoundScale(amount: Amount): boolean {
  return amount.parts.some(part => part.scale > 1)
}

/** "plus de 2000 salariés": a round figure right before its noun, with a comparator or at the start. */
function isRoundCount(cx: Context, amount: Amount, phrase: NounPhrase): boolean {
  const value = amount.parts[0].value
  if (amount.parts.length > 1 || phrase.head > amount.end + 1) return false
  const before = word(cx, amount.first - 1)
  if (value % 100 !== 0)
    return (
      /^(?:de|than|over|nearly|environ|about)$/.test(before) &&
      /^(?:plus|more|moins|less|près)$/.test(word(cx, amount.first - 2))
    )
  return (
    !/^(?:en|in|since|depuis|by|ici|until|the|of|l'|année|édition|year)$/.test(before) &&
    !belongsToName(cx, amount.first)
  )
}

/** Small counts in words are facts: "deux usines", "les deux sites"; not when they only point back: "ces deux sites". */
function countsInWords(cx: Context, amount: Amount, phrase: NounPhrase): boolean {
  const [part] = amount.parts
  if (part.numeral.about || part.value > SMALL) return true
  const before = word(cx, amount.first - 1)
  if (RANKED.test(before)) return false
  // "les deux équipes" points back; "les deux usines" may be all there are.
  if (part.value === 2 && /^(?:the|les)$/.test(before) && PARTIES.test(word(cx, phrase.head))) return false
  if (/^(?:mère|père|mother|father|mum|dad|maman|papa)$/.test(word(cx, amount.first - 2))) return false
  return !functionWords[cx.language].has(word(cx, phrase.head))
}

const REPORTED = /^(?:results?|numbers|figures|revenues?|sales|orders|résultats?)$/
const VOLUMES = /^(?:m?L|[chk]L|k?g|t|m3)$/

/** "4 x 500 L" counts four vessels; their size is read next. */
export function timesMeasure(cx: Context, amount: Amount): Draft | undefined {
  const sign = word(cx, amount.end)
  if ((sign !== 'x' && sign !== '×') || amount.parts.length > 1) return undefined
  const [{ numeral, value }] = amount.parts
  const size = amountAt(cx, amount.end + 1)
  if (size?.unit === undefined || !VOLUMES.test(size.unit) || !Number.isInteger(value)) return undefined
  const noun = nounPhrase(cx, size.end, true)
  return {
    first: numeral.first,
    end: amount.end,
    value,
    low: undefined,
    high: undefined,
    unit: 'count',
    per: undefined,
    comparator: 'exact',
    noun: noun && { first: noun.first, end: noun.end },
    confidence: 0.7,
    rule: 'quantity/count',
  }
}
