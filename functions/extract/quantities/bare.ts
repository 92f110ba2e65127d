import { TokenCase, TokenKind } from '../text/reading.ts'
import type { Amount } from './amounts.ts'
import {
  countModel,
  isPartOf,
  isPronounOfMany,
  MORE,
  moreModel,
  ofThem,
  partOfNoun,
  sharedNoun,
  verbModel,
} from './bare-models.ts'
import { boundOf } from './bounds.ts'
import { comparisonBehind } from './changes.ts'
import { type Context, word } from './context.ts'
import type { Draft, TokenRange } from './draft.ts'
import { bounded, goesOn, isGapped, isOfThem, saidAround } from './ellipsis.ts'
import { exact } from './figure-values.ts'
import {
  isContrast,
  isFirstOfChange,
  isNewLevel,
  isSecondOfChange,
  labelUnit,
  levelBehind,
  partOfMeasure,
} from './levels.ts'
import { nounBefore } from './measured.ts'
import { timeUnits } from './measures.ts'
import { type Memory, type Model, PLAIN_COUNT } from './memory.ts'
import { isContentWord } from './plural-nouns.ts'
import { rateOf } from './rates.ts'
import { belongsToName, isYear } from './references.ts'
import { isDated, isHired, isListed, isSubject, isTaken, nounBeforeBracket, wholeBehind } from './series.ts'
import { countedBefore, labelledName, subjectBefore } from './subjects.ts'
import { isUnnamedSum, sumModel } from './sums.ts'

const PARTITIVE = /^(?:dont|including|whom|which|lesquels|lesquelles|y compris)$/
const VERB =
  /^(?:will|would|are|were|have|had|has|is|was|can|could|should|must|come|comes|came|work|works|live|took|take|received|remain|sont|seront|étaient|ont|avaient|auront|ont|viennent|travaillent|resteront|restent|vont|devraient|doivent|proviennent|concernent|joined|left|follow|already|déjà|seraient|classés|classées|nouveaux|nouvelles)$/
const WE = /^(?:we|nous|they|ils|elles|on)$/
const BE = /^(?:are|were|sommes|étions|serons|sont|seront|étaient|be)$/
const PASS =
  /^(?:pass(?:er|e|era|eront|ons|erons|ent|ait|é|ée|ant)|revenir|reviendra|monter|montera|grow|growing|rise|rising|increase|drop|fall|fell|rose|grew)$/
const EXCEED =
  /^(?:exceed|exceeds|exceeded|topped|tops|dépass(?:er|é|e|ait|ent|aient|era|erait)|avoisin(?:er|é|e|ait|ent|era|erait))$/
/** Behind these a bare number is an age, a rank, a time or a code. */
const NAMES_NUMBER =
  /^(?:[+=:<>#/]|aged|ages?|at|ranks?|ranked|rang|âgée?s?|score|scores|version|à|no|n|on|le|since|by|dès|until|from|than)$/
const BY_HEART = 0.6

/** A number without unit or noun that takes them from a figure before it ("contre cinq en 2021", "11 of them"). */
export function bareAt(cx: Context, amount: Amount, memory: Memory): Draft | undefined {
  const [part] = amount.parts
  if (amount.parts.some(each => isYear(cx, each.numeral))) return undefined
  const gapped = isGapped(cx, amount, memory.last)
  const named = gapped ? undefined : labelledName(cx, amount.first, amount.end)
  const listed = named && { ...PLAIN_COUNT, noun: named }
  if (!gapped && listed === undefined && belongsToName(cx, amount.first)) return undefined
  // "Nimbus 3K", "the winter of 2023-24".
  if (isNamedWithLetter(cx, amount) || isSeason(cx, amount.first)) return undefined
  if (/^(?:aged|âgée?s?|ages)$/.test(word(cx, amount.first - 1))) return undefined
  const bound = boundOf(cx, amount, part.numeral.about ? 'about' : 'exact')
  const model: Model | undefined = gapped ? memory.last : (listed ?? modelOf(cx, amount, { bound, memory }))
  if (model === undefined) return undefined
  const inherited = rateOf(cx, { first: bound.first, end: amount.end }, model.unit)
  const range = amount.parts.length === 2
  const compared = comparisonBehind(cx, bound.end)
  const scale = sharedScale(amount, model)
  return {
    first: model.from ?? bound.first,
    end: inherited?.end ?? Math.max(bound.end, model.to ?? 0, compared?.end ?? 0),
    value: range
      ? undefined
      : exact(part.value * scale * (compared?.sign ?? (model.unit === 'pp' ? signOfLast(memory) : 1))),
    low: range ? exact(part.value * scale) : undefined,
    high: range ? exact(amount.parts[1]!.value * scale) : undefined,
    unit: model.unit,
    scale: scale !== 1 ? scale : amount.parts.at(-1)!.scale,
    per: inherited?.per ?? model.per,
    comparator: bound.comparator,
    noun: model.noun,
    confidence: BY_HEART,
    rule: 'quantity/elliptical',
  }
}

function isNamedWithLetter(cx: Context, amount: Amount): boolean {
  const [{ scale, numeral, end }] = amount.parts
  return (
    scale >= 1000 &&
    end === numeral.first + 2 &&
    cx.tokens.spaceBefore[end - 1] === 0 &&
    word(cx, end - 1).length === 1 &&
    amount.first > cx.first &&
    cx.tokens.letterCase[amount.first - 1] === TokenCase.capital
  )
}

function isSeason(cx: Context, first: number): boolean {
  return (
    /^[-–]$/.test(word(cx, first - 1)) &&
    /^(?:19|20)\d\d$/.test(word(cx, first - 2)) &&
    /^\d\d$/.test(word(cx, first))
  )
}

/** "reculé de trois points, quand on en visait cinq": both fall. */
function signOfLast({ last }: Memory): 1 | -1 {
  return (last?.value ?? 0) < 0 ? -1 : 1
}

const LARGEST_SCALED = 1000

/** "14 M€, dont 2,5": a small bare number is meant in the scale of the figure before it. */
function sharedScale(amount: Amount, model: Model): number {
  const scale = model.scale ?? 1
  const small = amount.parts.every(part => part.scale === 1 && part.value < LARGEST_SCALED)
  return small && (scale >= LARGEST_SCALED || scale < 1) ? scale : 1
}

function isTime(draft: Draft | undefined): boolean {
  return draft !== undefined && timeUnits.has(draft.unit)
}

type At = { readonly bound: { readonly first: number }; readonly memory: Memory }

function modelOf(cx: Context, amount: Amount, at: At): Model | undefined {
  const { memory } = at
  const before = word(cx, at.bound.first - 1)
  const next = word(cx, amount.end)
  if (isUnnamedSum(cx, amount))
    return { unit: 'EUR', per: undefined, noun: nounBefore(cx, at.bound.first - 1) }
  if (amount.parts[0].scale >= 1e6) return sumModel(cx, amount, memory)
  const noun = countedBefore(cx, at.bound.first, amount.end)
  if (noun !== undefined) return { unit: 'count', per: undefined, noun }
  if (before === ':') {
    const head = labelUnit(cx, at.bound.first - 1)
    if (head !== undefined) return { ...head, per: undefined, noun: nounBefore(cx, at.bound.first - 4) }
  }
  const shared = sharedNoun(cx, amount)
  if (shared !== undefined) return shared
  // "porter à 25 le nombre de médicaments": the noun stands behind.
  if (/^(?:le|the)$/.test(next) && /^(?:nombre|number)$/.test(word(cx, amount.end + 1)))
    return { ...PLAIN_COUNT, noun: { first: amount.end + 3, end: amount.end + 4 } }
  // "180 fewer", "cent de plus": more or less of what was counted.
  if (comparisonBehind(cx, amount.end) !== undefined && memory.last?.unit === 'count') return memory.last
  // "rose by 12%, to 340": the level of a count that grew by a share.
  if (isLevelOfGrowth(cx, amount, at)) return countModel(memory, undefined) ?? PLAIN_COUNT
  if (isContrast(cx, at.bound.first) || isNewLevel(cx, at.bound.first))
    return memory.last ?? (isTime(memory.earlier) ? memory.earlier : memory.count)
  const said = saidAround(cx, { first: at.bound.first, end: amount.end }, memory)
  if (said !== undefined) return said
  if (EXCEED.test(before) || EXCEED.test(word(cx, at.bound.first)))
    return { unit: 'count', per: undefined, noun: subjectBefore(cx, at.bound.first) }
  if (isSecondOfChange(cx, at.bound.first, memory.last)) return memory.last
  if (/^(?:from|de|d')$/.test(before)) {
    const level = levelBehind(cx, amount.end)
    if (level !== undefined) return level
  }
  if (before === 'from' && isFirstOfChange(cx, amount.end))
    return { unit: 'count', per: undefined, noun: subjectBefore(cx, at.bound.first - 1) }
  if (
    cx.language === 'fr' &&
    !MORE.test(next) &&
    (isPronounOfMany(cx, at.bound.first) || isOfThem(cx, at.bound.first))
  )
    return ofThem(cx, amount, memory)
  if (PARTITIVE.test(before) || isPartOf(cx, amount.end))
    return memory.last ?? (before === 'dont' ? partOfNoun(cx, at.bound.first - 2) : undefined)
  if (before === 'the' && WE.test(next)) return memory.last
  if (MORE.test(next) || before === 'another') {
    return moreModel(cx, { first: at.bound.first, end: amount.end }, memory)
  }
  if (WE.test(word(cx, at.bound.first - 2)) && BE.test(before))
    return { unit: 'count', per: undefined, noun: undefined }
  if (VERB.test(next) && isScaledMoney(memory.last) && !Number.isInteger(amount.parts[0].value))
    return memory.last
  if (VERB.test(next)) return countModel(memory, undefined) ?? verbModel(amount)
  const part = partOfMeasure(cx, amount.end)
  if (part !== undefined) return part
  const range = { first: at.bound.first, end: amount.end }
  const whole =
    nounBeforeBracket(cx, range) ?? (amount.parts[0].value > 1 ? wholeBehind(cx, amount.end) : undefined)
  if (whole !== undefined) return { unit: 'count', per: undefined, noun: whole }
  if (isHired(cx, range)) return { unit: 'count', per: undefined, noun: memory.count?.noun }
  if (isSubject(cx, range)) return countModel(memory, undefined)
  if ((before === 'à' || before === 'to') && PASS.test(word(cx, at.bound.first - 2)))
    return memory.last ?? memory.count
  if (isListed(cx, range) || isDated(cx, amount.end))
    return memory.last ?? (isTaken(cx, range) ? takenModel(amount, memory) : undefined)
  if (memory.last === undefined && isTaken(cx, range)) return takenModel(amount, memory)
  return (
    restOf(cx, range, memory) ??
    goesOn(cx, amount, memory) ??
    bounded(cx, amount, { bounded: at.bound.first < amount.first, memory })
  )
}

const isScaledMoney = (draft: Draft | undefined): boolean =>
  draft !== undefined && /^[A-Z]{3}$/.test(draft.unit) && (draft.scale ?? 1) >= 1000

const WHOLE_SHARE = 100

function isLevelOfGrowth(cx: Context, amount: Amount, { bound, memory }: At): boolean {
  const { value } = amount.parts[0]
  return (
    memory.last?.unit === '%' &&
    value > WHOLE_SHARE &&
    Number.isInteger(value) &&
    amount.parts[0].scale === 1 &&
    /^(?:to|à)$/.test(word(cx, bound.first - 1)) &&
    word(cx, bound.first - 2) === ','
  )
}

/** "We released 17 in 2023", "It spent 2.1": of what the sentence before counted or paid. */
function takenModel(amount: Amount, memory: Memory): Model | undefined {
  if (Number.isInteger(amount.parts[0].value)) return memory.count ?? verbModel(amount)
  return memory.earlier !== undefined && /^[A-Z]{3}$/.test(memory.earlier.unit) ? memory.earlier : undefined
}

/** Any other bare figure of the sentence goes on counting what was counted, unless a noun of its own follows. */
function restOf(cx: Context, range: TokenRange, memory: Memory): Model | undefined {
  if (cx.tokens.kind[range.end - 1] !== TokenKind.number || isContentWord(cx, range.end)) return undefined
  if (NAMES_NUMBER.test(word(cx, range.first - 1)) || word(cx, range.end - 1).includes('.')) return undefined
  return memory.last?.unit === 'count' ? memory.last : undefined
}
