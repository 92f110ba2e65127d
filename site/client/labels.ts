/** Codes, units and values as people read them. */

import type { Bilingual } from '../../schemas/bilingual.ts'
import { codeLists } from '../../schemas/codes.ts'
import { unitRows } from '../../schemas/units.ts'
import type { Figure, Source } from '../aggregates/shapes.ts'
import { day as dayIn, number as numberIn } from '../page/format.ts'
import { language } from './context.ts'
import { say } from './words.ts'

const units = new Map(unitRows.map(row => [row.unit_measure, row]))

/** The label of a code; the code itself where the list has grown since the page was made. */
export const label = (list: keyof typeof codeLists, code: string): string => {
  const members: Readonly<Record<string, { readonly label: Bilingual }>> = codeLists[list]
  return members[code]?.label[language] ?? code
}

export const unitLabel = (unit: string): string => {
  const row = units.get(unit)
  return row === undefined ? unit : language === 'fr' ? row.label_fr : row.label_en
}

export const number = (value: number): string => numberIn(value, language)
export const day = (iso: string): string => dayIn(iso, language)

const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
const amounts = new Map<string, Intl.NumberFormat>()
const money = (value: number, currency: string): string => {
  const format =
    amounts.get(currency) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumSignificantDigits: 5,
    })
  amounts.set(currency, format)
  return format.format(value)
}

/** A number with its unit. */
export const amount = (value: number, unit: string): string => {
  const row = units.get(unit)
  if (row?.quantity_kind === 'money') return money(value, unit)
  if (unit === 'count') return number(value)
  if (unit === '%' || unit === 'x' || unit === 'pp') return `${number(value)}\u00a0${unit}`
  return `${number(value)}\u00a0${Math.abs(value) < 2 && language === 'fr' ? unitLabel(unit) : plural(unitLabel(unit))}`
}

/** Both languages make these units' plural with an s on the first word. */
const plural = (text: string): string => text.replace(/^([\p{L}é]{2,}?[^sxh])(?= |$)/u, '$1s')

/** "More than" and "at least" are one comparator, so its sign is the one that is true of both. */
const signs: Readonly<Record<string, string>> = {
  exact: '',
  about: '≈\u00a0',
  more_than: '≥\u00a0',
  less_than: '<\u00a0',
  up_to: '≤\u00a0',
}

/** The value as the words bound it: "≥ 85 %", "20 – 30". */
export const valueText = (figure: Figure): string => {
  const { value, low, high, unit, comparator, per } = figure
  const rate = per === null ? '' : ` / ${label('unit_per', per).toLowerCase()}`
  if (value !== null) return `${signs[comparator] ?? ''}${amount(value, unit)}${rate}`
  return low === null || high === null ? '' : `${amount(low, unit)}\u00a0– ${amount(high, unit)}${rate}`
}

export const sourceTitle = (source: Source | undefined): string => source?.title ?? say.untitled
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
