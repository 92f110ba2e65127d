import { TokenKind } from '../text/reading.ts'
import { isFigure } from './acceptance.ts'
import { type Amount, amountAt, openedBy } from './amounts.ts'
import { bareAt } from './bare.ts'
import { boundOf } from './bounds.ts'
import { comparisonBehind, isDownBy, isFall, signOf } from './changes.ts'
import { type Context, glued, word } from './context.ts'
import { countAt, timesMeasure } from './counts.ts'
import type { Draft } from './draft.ts'
import { hoursAt } from './durations.ts'
import { ofFraction, ofMultiple, oneThing } from './figures-in-words.ts'
import { fractionAt } from './fractions.ts'
import { handedOut } from './handed-out.ts'
import { measuredNoun } from './measured.ts'
import { timeUnits } from './measures.ts'
import type { Memory } from './memory.ts'
import { multipleAt, timesAt } from './multiples.ts'
import { isFrenchParticiple } from './plural-nouns.ts'
import { rateOf } from './rates.ts'
import { shareBase } from './rates-of-growth.ts'
import { isReference, isYear } from './references.ts'
import { subjectBefore } from './subjects.ts'
import { sumModel } from './sums.ts'
import { isTwoFigures } from './two-figures.ts'

/** The figures that begin at a token, and where reading goes on. */
export interface Step {
  readonly drafts: readonly Draft[]
  readonly next: number
}

const DEGREES = new Set(['Cel', 'deg', '[degF]'])
const MONEY = /^[A-Z]{3}$/
const CONFIDENCE = { money: 0.95, measure: 0.92, share: 0.92, duration: 0.7 }

/** Reads what begins at token `at`, most specific shape first. */
export function draftsAt(cx: Context, at: number, memory: Memory): Step {
  const fraction = fractionAt(cx, at)
  if (fraction !== undefined) return { drafts: [ofFraction(cx, fraction, memory)], next: fraction.end }
  const multiple = multipleAt(cx, at)
  if (multiple !== undefined) return { drafts: [ofMultiple(cx, multiple)], next: multiple.end }
  const amount = amountAt(cx, at)
  if (amount === undefined) return { drafts: oneThing(cx, at, memory), next: at + 1 }
  const [{ numeral }] = amount.parts
  const times = timesAt(cx, numeral)
  if (times !== undefined) return { drafts: [ofMultiple(cx, times)], next: times.end }
  const hours = hoursAt(cx, numeral)
  if (hours !== undefined) return { drafts: [hours], next: hours.end }
  // "(3,4) M€" is a loss, not a label.
  const loss = word(cx, amount.first) === '(' && amount.unit !== undefined
  if (numeral.figures && !loss && isReference(cx, numeral))
    return { drafts: [], next: referenceEnd(cx, numeral.end) }
  return ofAmount(cx, amount, memory)
}

/** What is glued to a reference is part of it ("17/03", "10:30"). */
function referenceEnd(cx: Context, end: number): number {
  let next = end
  while (next < cx.end && glued(cx, next) && cx.tokens.kind[next] !== TokenKind.word && next < end + 8) next++
  return next
}

function ofAmount(cx: Context, amount: Amount, memory: Memory): Step {
  const [part] = amount.parts
  const { unit } = amount
  if (unit === undefined) {
    const many = timesMeasure(cx, amount)
    if (many !== undefined) return { drafts: [many], next: many.end }
    const change = splitCount(cx, amount, memory)
    if (change !== undefined) return { drafts: change, next: amount.end }
    const draft = isPartOfLast(cx, amount)
      ? (bareAt(cx, amount, memory) ?? countAt(cx, amount))
      : (countAt(cx, amount) ?? bareAt(cx, amount, memory))
    if (draft !== undefined) return { drafts: [draft], next: amount.end }
    return { drafts: [], next: part.end }
  }
  if (amount.parts.every(each => each.unit === undefined && isYear(cx, each.numeral)))
    return { drafts: [], next: part.end }
  // "$1 = 0.86 euros" tells a rate of exchange.
  if (word(cx, amount.end) === '=' && amount.parts[0].value === 1) return { drafts: [], next: amount.end }
  if (!isFigure(cx, amount, memory)) return { drafts: [], next: amount.end }
  return {
    drafts: measured(cx, amount, { unit, memory }).map(draft => handedOut(cx, draft, memory)),
    next: amount.end,
  }
}

/** "640 m², dont 210 classés": a participle is no noun to count. */
function isPartOfLast(cx: Context, amount: Amount): boolean {
  return word(cx, amount.first - 1) === 'dont' && isFrenchParticiple(cx, amount.end)
}

/** Money, measures, shares: one figure, a range, or two when a change is told. */
function measured(
  cx: Context,
  amount: Amount,
  as: { readonly unit: string; readonly memory: Memory },
): Draft[] {
  const { unit } = as
  const [part, second] = amount.parts
  if (second !== undefined && isTwoFigures(cx, amount)) {
    const rest: Amount = { first: second.first, end: second.end, unit, parts: [second], opener: 'none' }
    const low: Amount = { first: part.first, end: part.end, unit, parts: [part], opener: 'none' }
    // "falls from 12 % to 8 %": both are levels.
    const drafts = [single(cx, low, { ...as, level: amount.opener === 'from' }), single(cx, rest, as)]
    return [{ ...drafts[0]!, noun: drafts[1]!.noun, per: drafts[0]!.per ?? drafts[1]!.per }, drafts[1]!]
  }
  return [single(cx, amount, as)]
}

interface Single {
  readonly unit: string
  readonly memory: Memory
  /** A level that a change comes from, so no change itself. */
  readonly level?: boolean
}

function single(cx: Context, amount: Amount, as: Single): Draft {
  const { unit, memory, level = false } = as
  const range = openedBy(amount)
  const sign = signOf(cx, amount)
  const percent = unit === '%' || unit === 'pp'
  // "à -6,2 M€": a minus that touches its sum.
  const loss = MONEY.test(unit) && sign.factor === -1 && glued(cx, sign.first + 1)
  const opened =
    (percent || loss || DEGREES.has(unit)) && sign.written ? { ...range, first: sign.first } : range
  const bound = boundOf(
    cx,
    opened,
    amount.parts[0].plus ? 'more_than' : amount.parts[0].numeral.about ? 'about' : 'exact',
  )
  const rate = rateOf(cx, { first: bound.first, end: Math.max(bound.end, amount.end) }, unit)
  const compared = comparisonBehind(cx, bound.end)
  const fall = level
    ? false
    : percent
      ? isFall(cx, { first: bound.first, end: amount.end })
      : compared?.sign === -1 || isDownBy(cx, bound.first)
  const negative = fall || (sign.factor === -1 && (percent || loss || DEGREES.has(unit))) ? -1 : 1
  const end = Math.max(rate?.end ?? bound.end, compared?.end ?? 0)
  const kind = MONEY.test(unit) ? 'money' : percent ? 'share' : timeUnits.has(unit) ? 'duration' : 'measure'
  return {
    first: bound.first,
    end,
    ...values(amount, negative),
    unit,
    scale: amount.parts.at(-1)!.scale,
    per: rate?.per ?? (percent ? shareBase(cx, bound.first, amount.end) : undefined),
    comparator: bound.comparator,
    noun: measuredNoun(cx, { first: bound.first, end }, { unit, last: memory.last }),
    confidence: CONFIDENCE[kind],
    rule: `quantity/${kind}`,
  }
}

function values(amount: Amount, factor: number): Pick<Draft, 'value' | 'low' | 'high'> {
  const [part, second] = amount.parts
  const first = part.value * factor
  if (second === undefined) return { value: first, low: undefined, high: undefined }
  const ends = [first, second.value * factor]
  return { value: undefined, low: Math.min(...ends), high: Math.max(...ends) }
}

/** "de 40 à 110 lots par an" told as a change is two counts; the first takes noun and rate from the second. */
function splitCount(cx: Context, amount: Amount, memory: Memory): Draft[] | undefined {
  const [part, second] = amount.parts
  if (
    second === undefined ||
    amount.parts.some(each => isYear(cx, each.numeral)) ||
    !isTwoFigures(cx, amount)
  )
    return undefined
  const rest: Amount = {
    first: second.first,
    end: amount.end,
    unit: undefined,
    parts: [second],
    opener: 'none',
  }
  const after =
    countAt(cx, rest) ??
    (amount.opener === 'from' ? bareChange(cx, rest, { opener: amount.first - 1, memory }) : undefined)
  if (after === undefined) return undefined
  const before: Draft = { ...after, first: part.first, end: part.end, value: part.value, comparator: 'exact' }
  return [before, after]
}

function bareChange(
  cx: Context,
  rest: Amount,
  at: { readonly opener: number; readonly memory: Memory },
): Draft {
  const { opener, memory } = at
  // "de 310 à 265 millions": millions of nothing.
  const money = rest.parts[0].scale >= 1e6 ? sumModel(cx, rest, memory) : undefined
  const bound = boundOf(cx, rest, rest.parts[0].numeral.about ? 'about' : 'exact')
  const rate = rateOf(cx, { first: bound.first, end: bound.end })
  return {
    first: bound.first,
    end: rate?.end ?? bound.end,
    value: rest.parts[0].value,
    low: undefined,
    high: undefined,
    unit: money?.unit ?? 'count',
    per: rate?.per,
    comparator: bound.comparator,
    noun: subjectBefore(cx, opener),
    confidence: 0.6,
    rule: 'quantity/change',
  }
}
