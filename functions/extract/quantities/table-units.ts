import { currencySymbols } from '../lexicon/currencies.ts'
import { multipliers, scaleLetters } from '../lexicon/number-words.ts'
import { unitNames } from '../lexicon/units.ts'

/** What the figures of a column, row or table are in. */
export interface HeadUnit {
  readonly unit: string
  readonly scale: number
}

const MONEY = 'us\\$|usd|eur|euros?|dollars?|gbp|chf|pounds|[€$£]'
const SCALES = 'millions?|milliards?|milliers?|thousands?|billions?|mio|mn|bn|mds?|[kmb]'
const SCALED_FIRST = new RegExp(
  `(?:^|[\\s(,:/])(${SCALES})\\s?(?:d['’]|of\\s|de\\s)?(${MONEY})(?=$|[\\s).,;:])`,
  'i',
)
const MONEY_FIRST = new RegExp(
  `(?:^|[\\s(,:/])(${MONEY})\\s?(?:in\\s)?(${SCALES}|['’]?000s?)(?=$|[\\s).,;:])`,
  'i',
)
const BARE = new RegExp(`(?:\\(|\\b(?:en|in)\\s)(${MONEY})(?=$|[\\s).,;:])`, 'i')
const MEASURE = /(?:\(|,\s|\b(?:en|in)\s)([^\s()]{1,8}|square met(?:re|er)s|mètres carrés|sq m)\)?$/i
/** "('000 litres)", "in thousands of litres", "en millions de doses". */
const SCALED_MEASURE =
  /(?:\(|,\s|\b(?:en|in)\s)(millions?|milliers?|thousands?|['’]?000s?)\s(?:of\s|de\s|d['’])?(\p{L}+²?)\)?$/iu
const LONGEST = 120

const CODES: ReadonlyMap<string, string> = new Map([
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['us$', 'USD'],
  ['pounds', 'GBP'],
])
const measures: ReadonlyMap<string, string> = new Map(
  Object.entries(unitNames).flatMap(([unit, list]) => list.split('|').map(name => [name, unit] as const)),
)

/** The unit that a head names: "(M€)", "In EUR million", "en milliers d'euros", "Floor area (m²)", "%". */
export function headUnit(head: string): HeadUnit | undefined {
  if (head.length > LONGEST) return undefined
  const scaled = SCALED_FIRST.exec(head)
  if (scaled) return { unit: codeOf(scaled[2]!), scale: scaleOf(scaled[1]!) }
  const money = MONEY_FIRST.exec(head)
  if (money) return { unit: codeOf(money[1]!), scale: scaleOf(money[2]!) }
  const bare = BARE.exec(head)
  if (bare) return { unit: codeOf(bare[1]!), scale: 1 }
  if (/^%$|\(%\)|\b(?:en|in) %|%$/.test(head)) return { unit: '%', scale: 1 }
  const many = SCALED_MEASURE.exec(head)
  const scaledUnit = many === null ? undefined : measures.get(many[2]!.toLowerCase())
  if (scaledUnit !== undefined) return { unit: scaledUnit, scale: scaleOf(many![1]!) }
  const measure = MEASURE.exec(head)
  const unit = measure === null ? undefined : measures.get(measure[1]!.toLowerCase())
  return unit === undefined ? undefined : { unit, scale: 1 }
}

/** "Litres cédés (milliers)", "Tonnes produites": a label that opens with a measure. */
export function measureNamed(label: string): HeadUnit | undefined {
  const unit = /^(?:litres|liters|tonnes|hectares|kilos|kilogrammes|grammes|grams|kilograms)\b/i.exec(label)
  return unit === null
    ? undefined
    : { unit: measures.get(unit[0].toLowerCase())!, scale: scaleOfCount(label) }
}

/** "Dons (milliers)", "Doses (thousand)": what is counted by the thousand. */
export function scaleOfCount(label: string): number {
  const said = /\((?:en\s|in\s)?(millions?|milliers?|thousands?|['’]000s?)\)/i.exec(label)
  return said === null ? 1 : scaleOf(said[1]!)
}

function codeOf(text: string): string {
  return CODES.get(text.toLowerCase()) ?? currencySymbols.get(text) ?? text.toUpperCase()
}

function scaleOf(text: string): number {
  if (text.endsWith('000') || text.endsWith('000s')) return 1000
  const lower = text.toLowerCase()
  if (/^millions?$/.test(lower)) return 1e6
  const word = multipliers.fr.get(lower) ?? multipliers.en.get(lower)
  if (lower.startsWith('billion')) return 1e9
  if (lower.startsWith('millier') || lower.startsWith('thousand')) return 1000
  return word ?? scaleLetters.get(text) ?? scaleLetters.get(lower) ?? 1
}
