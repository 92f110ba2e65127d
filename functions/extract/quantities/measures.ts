import { Phrases } from '../lexicon/phrases.ts'
import { exactUnits, timeNames, unitNames } from '../lexicon/units.ts'
import { type Context, glued, word } from './context.ts'

const units = new Phrases(
  [...Object.entries(unitNames), ...Object.entries(timeNames)].map(([unit, list]) => [list, unit] as const),
)

/** A unit: tokens up to `end` (exclusive). */
export interface UnitMatch {
  readonly end: number
  readonly unit: string
}

/** Units of time, that measure a figure only where the words say so. */
export const timeUnits: ReadonlySet<string> = new Set(Object.keys(timeNames))

/** The unit at token `at`, right behind a number; a hyphen between them is read over ("50-litre"). */
export function unitAt(cx: Context, at: number): UnitMatch | undefined {
  const hyphen = word(cx, at) === '-' && glued(cx, at) && glued(cx, at + 1)
  const found = plainUnit(cx, hyphen ? at + 1 : at)
  return found === undefined ? undefined : compound(cx, found)
}

function plainUnit(cx: Context, at: number): UnitMatch | undefined {
  const found = units.from(cx.tokens, at, cx.end) ?? splitAtHyphen(cx, at)
  if (found === undefined) return undefined
  const text = cx.tokens.text[at]!
  const exact = found.end === at + 1 ? exactUnits.get(text) : undefined
  const unit = exact ?? found.value
  if (unit === '' || (text.length <= 2 && isOtherWord(cx, at))) return undefined
  return { end: found.end, unit }
}

/** "litre-class", "tonne-a-year": the unit is the first part of a compound. */
function splitAtHyphen(
  cx: Context,
  at: number,
): { readonly end: number; readonly value: string } | undefined {
  const text = word(cx, at)
  const hyphen = text.indexOf('-')
  if (hyphen <= 0 || !glued(cx, at)) return undefined
  const unit = unitWord.get(text.slice(0, hyphen))
  return unit === undefined ? undefined : { end: at + 1, value: unit }
}

const unitWord: ReadonlyMap<string, string> = new Map(
  [...Object.entries(unitNames), ...Object.entries(timeNames)].flatMap(([unit, list]) =>
    list
      .split('|')
      .filter(name => name.length > 3)
      .map(name => [name, unit] as const),
  ),
)

/** Short units that are names or words where more follows: "5 A rue", "3 L'Oréal". */
function isOtherWord(cx: Context, at: number): boolean {
  const next = word(cx, at + 1)
  return next === "'" || next === '&'
}

const PER_UNIT = new Set(['L', 'mL', 'kg', 'g', 'm2', 'm3', 'h', 'min', 's', 't', 'cm2', 'cm3'])
const DENOMINATOR: Readonly<Record<string, string>> = { h: 'h', min: 'min', s: 's', year: 'a', day: 'd' }

/** "g/L", "km/h", "grams per litre": two units make one. Rates by year or day stay rates. */
function compound(cx: Context, first: UnitMatch): UnitMatch {
  const link = word(cx, first.end)
  if (link !== '/' && link !== 'per' && link !== 'par') return first
  if (!MEASURED.has(first.unit)) return first
  const second = units.from(cx.tokens, first.end + 1, cx.end)
  if (second === undefined || !PER_UNIT.has(second.value)) return first
  return { end: second.end, unit: `${first.unit}/${DENOMINATOR[second.value] ?? second.value}` }
}

const MEASURED: ReadonlySet<string> = new Set([
  'g',
  'mg',
  'kg',
  'ug',
  'mol',
  'mmol',
  'km',
  'm',
  'L',
  'mL',
  'm3',
  'kW.h',
  '[mi_i]',
  'N',
])
