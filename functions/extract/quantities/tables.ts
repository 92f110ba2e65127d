import type { Quantity } from '../findings.ts'
import { type Reading, TokenKind } from '../text/reading.ts'
import type { TokenRange } from './draft.ts'
import { exact, figureValue } from './figure-values.ts'
import { type Row, rows } from './table-rows.ts'
import { type HeadUnit, headUnit, measureNamed, scaleOfCount } from './table-units.ts'

const YEAR = /^(?:19|20)\d\d$/
const CHANGE = /\b(?:change|var|variation|évol|évolution|growth|écart|delta)\b|Δ/i
const COUNTED =
  /^(?:nombre|number|no\.|effectifs?|headcount|workforce|staff|employees|salariés|collaborateurs|etp|ftes?|jobs|emplois|sites|patients|participants|exposants|visiteurs|exhibitors|visitors|delegates|lots|batches)\b/i
const NOTE =
  /^(?:target|objective|planned|forecast|estimate|est|expected|objectif|cible|prévu|prévue|prévus|prévision|estimation|f|e|p)$/
/** Counted sums of money would need a currency. */
const SUMS =
  /\b(?:sales|revenues|costs|earnings|expenses|profits|losses|assets|liabilities|receivables|taxes|investments|ventes|recettes|charges|pertes|bénéfices|dettes|impôts|affaires|fonds|dépenses|capitaux)\b/i
const PLURAL = /^\p{L}+(?<!ss|us|is)s\b/u

/** A table in reading: what its heads say, for the rows below. */
interface Table {
  /** Unit of the whole, from its caption or the corner of its head. */
  readonly unit: HeadUnit | undefined
  readonly heads: readonly string[]
}

/** Figures that stand alone in cells and have their unit from a head, and the tokens that they take. */
export function tableFigures(reading: Reading): {
  readonly found: Quantity[]
  readonly taken: ReadonlySet<number>
} {
  const found: Quantity[] = []
  const taken = new Set<number>()
  let above: Row | undefined
  let table: Table | undefined
  const add = (quantity: Quantity): void => {
    found.push(quantity)
    for (let at = quantity.firstToken; at < quantity.endToken; at++) taken.add(at)
  }
  let leading: Quantity[] = []
  for (const row of rows(reading)) {
    if (row.ruled) continue
    if (row.led) {
      leading.push(...figuresOf(reading, row, { unit: captionOf(reading, above), heads: [] }))
      continue
    }
    if (!isContents(leading)) leading.forEach(add)
    leading = []
    if (row.cells.length < 2) {
      table = undefined
      above = row
      continue
    }
    if (!hasFigures(reading, row)) {
      table = headed(reading, row, table?.unit ?? captionOf(reading, above))
      for (const cell of row.cells) if (isYear(reading, cell)) taken.add(cell.first)
      continue
    }
    table ??= { unit: captionOf(reading, above), heads: [] }
    figuresOf(reading, row, table).forEach(add)
  }
  if (!isContents(leading)) leading.forEach(add)
  return { found, taken }
}

/** Pages ascend; a single line is more likely one of a list of contents than a figure. */
function isContents(leading: readonly Quantity[]): boolean {
  return leading.every((quantity, index) => index === 0 || quantity.value! >= leading[index - 1]!.value!)
}

/** The unit that the line above a table names. */
function captionOf(reading: Reading, above: Row | undefined): HeadUnit | undefined {
  const text = above === undefined ? '' : textOf(reading, above.cells[0]!)
  // A line of prose above a table states sums of its own.
  return /[.;!?]$/.test(text) || /\d\s?(?:millions?|milliards?|billions?|[€$£%]|m€)/i.test(text)
    ? undefined
    : headUnit(text)
}

function textOf(reading: Reading, cell: TokenRange): string {
  return reading.pieces.slice(reading.tokens.start[cell.first]!, reading.tokens.end[cell.end - 1]!)
}

function hasFigures(reading: Reading, row: Row): boolean {
  return row.cells.some(
    (cell, column) => column > 0 && cellValue(reading, cell) !== undefined && !isYear(reading, cell),
  )
}

function isYear(reading: Reading, cell: TokenRange): boolean {
  const { lower } = reading.tokens
  const alone = cell.end === cell.first + 1
  // "2027 (f)" heads a column of forecasts.
  const noted = cell.end === cell.first + 4 && NOTE.test(lower[cell.first + 2]!)
  return (alone || noted) && YEAR.test(lower[cell.first]!)
}

function headed(reading: Reading, row: Row, above: HeadUnit | undefined): Table {
  const heads = row.cells.map(cell => textOf(reading, cell))
  return { unit: headUnit(heads[0]!) ?? above, heads }
}

/** The number that is all that a cell holds; brackets of accountants and a minus make it negative. */
function cellValue(
  reading: Reading,
  cell: TokenRange,
): { readonly value: number; readonly times: boolean } | undefined {
  const { lower, kind } = reading.tokens
  let { first, end } = cell
  // "210 (target)": a note says how the number is meant.
  if (end - first === 4 && lower[first + 1] === '(' && NOTE.test(lower[first + 2]!)) end = first + 1
  const bracketed = lower[first] === '(' && lower[end - 1] === ')'
  if (bracketed) {
    first++
    end--
  }
  const sign = end - first === 2 ? lower[first]! : ''
  if (sign !== '' && !/^[+\-−–x×]$/.test(sign)) return undefined
  if (end - first !== (sign === '' ? 1 : 2) || kind[end - 1] !== TokenKind.number) return undefined
  const value = figureValue(lower[end - 1]!, reading.language)
  if (Number.isNaN(value)) return undefined
  const negative = bracketed || /^[-−–]$/.test(sign)
  return { value: negative ? -value : value, times: /^[x×]$/.test(sign) }
}

function figuresOf(reading: Reading, row: Row, table: Table): Quantity[] {
  const label = textOf(reading, row.cells[0]!)
  const own =
    headUnit(label) ??
    measureNamed(label) ??
    (COUNTED.test(label) ? { unit: 'count', scale: scaleOfCount(label) } : undefined)
  const shift = table.heads.length === row.cells.length - 1 ? 1 : 0
  return row.cells.flatMap((cell, column) => {
    const cellOf = column === 0 ? undefined : cellValue(reading, cell)
    if (cellOf === undefined) return []
    const head = table.heads.length + shift === row.cells.length ? (table.heads[column - shift] ?? '') : ''
    const said = cellOf.times ? { unit: 'x', scale: 1 } : unitOf({ own, head, label, table, led: row.led })
    if (said === undefined || (said.unit === 'count' && cellOf.value < 0)) return []
    if (said.unit === 'count' && isYear(reading, cell)) return []
    return [
      quantity(reading, cell, {
        value: exact(cellOf.value * said.scale),
        unit: said.unit,
        per: rateOf(label, said.unit),
        label: row.cells[0]!,
      }),
    ]
  })
}

/** A row's own unit rules, then the column's, then the table's; last, plural nouns are counted. */
function unitOf(of: {
  readonly own: HeadUnit | undefined
  readonly head: string
  readonly label: string
  readonly table: Table
  readonly led: boolean
}): HeadUnit | undefined {
  const column = headUnit(of.head)
  if (CHANGE.test(of.head)) return column?.unit === '%' ? column : undefined
  if (of.own !== undefined) return of.own
  if (column !== undefined) return column
  if (COUNTED.test(of.head)) return { unit: 'count', scale: 1 }
  if (of.table.unit !== undefined) return of.table.unit
  if (of.table.heads.length === 0 && !of.led) return undefined
  return PLURAL.test(of.head) || isPluralLabel(of.label)
    ? { unit: 'count', scale: scaleOfCount(of.label) }
    : undefined
}

/** "Visitors", "One-to-one meetings", "Nouveaux patients", "Clinical batches released". */
function isPluralLabel(label: string): boolean {
  if (PLURAL.test(label)) return true
  return !SUMS.test(label) && /^(?:\p{L}[\p{L}-]+) \p{Ll}{2,}(?<!ss|us|is)s\b/u.test(label)
}

const PER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:par an|per year|a year|annuels?|annuelles?|annual|yearly|per annum)\b/i, 'year'],
  [/\b(?:par mois|per month|monthly|mensuels?|mensuelles?)\b/i, 'month'],
  [/\b(?:par semaine|per week|weekly)\b/i, 'week'],
  [/\b(?:par jour|per day|daily)\b/i, 'day'],
]

/** "Personnes formées par an": the label states the rate; sums of money in tables are of their column's year. */
function rateOf(label: string, unit: string): string | undefined {
  return unit === 'count' ? PER.find(([pattern]) => pattern.test(label))?.[1] : undefined
}

function quantity(
  reading: Reading,
  cell: TokenRange,
  as: {
    readonly value: number
    readonly unit: string
    readonly per: string | undefined
    readonly label: TokenRange
  },
): Quantity {
  const { start, end } = reading.tokens
  return {
    start: start[cell.first]!,
    end: end[cell.end - 1]!,
    value: as.value,
    low: undefined,
    high: undefined,
    unit: as.unit,
    per: as.per,
    comparator: 'exact',
    measured: { start: start[as.label.first]!, end: end[as.label.end - 1]! },
    firstToken: cell.first,
    endToken: cell.end,
    confidence: 0.8,
    rule: 'quantity/table',
  }
}
