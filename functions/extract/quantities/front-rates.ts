import { baseOf, timeBases } from '../lexicon/rate-bases.ts'
import { ratesBehind } from '../lexicon/rates.ts'
import { TokenKind } from '../text/reading.ts'
import { type Context, word } from './context.ts'
import type { TokenRange } from './draft.ts'
import { numeralAt } from './numerals.ts'

/** Rates that the words before a figure state: by a price's noun, by one thing as subject, by what is handed out. */

const REACH = 12
const ENDS = new Set('and et mais but while . ; : ( ) | « » “ ”'.split(' '))
const PRICE = new Set(
  'cost costs price prices fee fees spending coût coûts prix tarif tarifs frais facture bill'.split(' '),
)
const ONE = 'a an one each every single un une chaque'.split(' ')
const OF_ONE = new Set([...ONE, 'any', 'du'])
const BY_ONE = new Set([...ONE, 'seul', 'seule'])
const YIELDS = new Set(
  'give gives gave yield yields yielded supplies supply treat treats make makes contain contains hold holds provide provides cover covers serve serves cost costs take takes require requires need needs consume consumes generate generates fournit donne permet traite représente contient coûte coûtera coûtait nécessite demande exige consomme génère produit = fournirait permettrait donnera suffit renferme'.split(
    ' ',
  ),
)
/** What a cost or a yield is for one of; a plant's cost is no rate. */
const CONSUMED = new Set(
  'patient batch run campaign dose treatment injection vial syringe test sample session class trial ticket night cycle student apprentice thesis person trip'.split(
    ' ',
  ),
)
/** What holds so many of something. */
const HOLDING = new Set(['class', 'session', 'team', 'batch', 'workshop', 'run', 'campaign'])

/** The rate that the words before a figure state, for sums and measures; of counts only what stands by one thing. */
export function frontRate(cx: Context, range: TokenRange, unit: string): string | undefined {
  if (unit === '%' || unit === 'pp' || unit === 'x') return undefined
  return (
    annualRate(cx, range.first, unit) ??
    priceRate(cx, range.first, unit) ??
    yieldRate(cx, range.first) ??
    handedRate(cx, range.first, unit) ??
    openingRate(cx, range.first)
  )
}

const STOPS = new Set([...'.;:()|'])
const OUTPUT = new Set(
  'capacity output production throughput volume capacité capacités cadence volumes besoin besoins demande'.split(
    ' ',
  ),
)
const YEARLY = new Set('annual yearly annuelle annuel annuelles annuels'.split(' '))

/** "annual capacity is put at 30,000 vials", "la production annuelle de 40 à 60 lots"; sums of money are dated, not rated. */
function annualRate(cx: Context, first: number, unit: string): string | undefined {
  if (/^[A-Z]{3}$/.test(unit)) return undefined
  for (let at = first - 1; at >= Math.max(cx.first, first - REACH); at--) {
    if (STOPS.has(word(cx, at))) return undefined
    if (OUTPUT.has(word(cx, at)) && (YEARLY.has(word(cx, at - 1)) || YEARLY.has(word(cx, at + 1))))
      return 'year'
  }
  return undefined
}

function baseAt(cx: Context, at: number): string | undefined {
  const text = word(cx, at)
  const bases = baseOf[cx.language]
  return bases.get(text) ?? (text.startsWith('per-') ? bases.get(text.slice(4)) : undefined)
}

/** "cost per dose", "per-site spending", "the cost of a commercial batch", "le coût d'un traitement". */
function priceRate(cx: Context, first: number, unit: string): string | undefined {
  const money = /^[A-Z]{3}$/.test(unit)
  for (let at = first - 1; at >= Math.max(cx.first, first - REACH); at--) {
    const text = word(cx, at)
    if (ENDS.has(text) || cx.tokens.kind[at] === TokenKind.number) return undefined
    if (text === 'par' || text === 'per') {
      const base = baseAt(cx, at + 1)
      if (base !== undefined && !timeBases.has(base)) return base
    }
    if (text.startsWith('per-')) return baseAt(cx, at)
    const priced = money && PRICE.has(text) ? ofOne(cx, at + 1, first) : undefined
    if (priced !== undefined) return priced
  }
  return undefined
}

/** "of a commercial antibody batch", "d'un traitement": the thing that the price is for. */
function ofOne(cx: Context, at: number, limit: number): string | undefined {
  const link = word(cx, at)
  const one = link === 'du' ? at : at + 1
  if (!/^(?:of|for|d'|de|du|pour)$/.test(link) || !OF_ONE.has(word(cx, one))) return undefined
  for (let noun = one + 1; noun < Math.min(one + 5, limit); noun++) {
    const base = baseAt(cx, noun)
    // In English the last noun is the head.
    if (
      base !== undefined &&
      !timeBases.has(base) &&
      (cx.language === 'fr' || baseAt(cx, noun + 1) === undefined)
    )
      return base
  }
  return undefined
}

/** "a single 90-litre run gives 400 doses", "un lot = 900 kg": the subject of a verb of yield is one thing. */
function yieldRate(cx: Context, first: number): string | undefined {
  let verb = first - 1
  while (verb > cx.first && first - verb < 4 && !YIELDS.has(word(cx, verb))) verb--
  if (!YIELDS.has(word(cx, verb))) return undefined
  for (let at = verb - 1; at >= Math.max(cx.first, verb - 5); at--) {
    if (ENDS.has(word(cx, at)) || word(cx, at) === ',') return undefined
    const base = baseAt(cx, at)
    if (base === undefined || !CONSUMED.has(base)) continue
    for (let one = at - 1; one >= Math.max(cx.first, at - 5); one--)
      if (BY_ONE.has(word(cx, one))) return base
    return undefined
  }
  return undefined
}

/** "ten grants of €900", "deux promotions de 18 apprentis": each of the things counted before has so much. */
function handedRate(cx: Context, first: number, unit: string): string | undefined {
  if (unit !== 'count' && !/^[A-Z]{3}$/.test(unit)) return undefined
  const link = word(cx, first - 1)
  if (link !== 'of' && link !== 'de' && link !== "d'") return undefined
  const plural = word(cx, first - 2)
  const singular = cx.language === 'en' ? plural.replace(/(?<=ss|sh|ch)es$|s$/, '') : plural.replace(/s$/, '')
  const base = baseOf[cx.language].get(singular)
  if (base === undefined || timeBases.has(base) || (unit === 'count' && !HOLDING.has(base))) return undefined
  for (let at = first - 3; at >= Math.max(cx.first, first - 6); at--) {
    const number = numeralAt(cx, at)
    if (number !== undefined) return number.value >= 2 ? base : undefined
    if (cx.tokens.kind[at] !== TokenKind.word) return undefined
  }
  return undefined
}

/** "Each year in Brittany, some 130 patients", "à chaque campagne, 40 lots": said before the clause. */
function openingRate(cx: Context, first: number): string | undefined {
  let comma = first - 1
  while (comma > cx.first && first - comma < 4 && word(cx, comma) !== ',') comma--
  if (word(cx, comma) !== ',') return undefined
  for (let at = comma - 1; at >= Math.max(cx.first, comma - 6); at--) {
    if (/^[.,;:()]$/.test(word(cx, at)) || cx.tokens.kind[at] === TokenKind.number) return undefined
    if (!/^(?:chaque|each|every)$/.test(word(cx, at))) continue
    return ratesBehind[cx.language].from(cx.tokens, at, cx.end)?.value ?? baseAt(cx, at + 1)
  }
  return undefined
}
