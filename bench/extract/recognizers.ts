import suite, { type ModelResult } from '@microsoft/recognizers-text-suite'
import { isYear } from './sign-units.ts'
import type { FoundFigure, Read } from './system.ts'

const units: Readonly<Record<string, string>> = {
  'Square meter': 'm2',
  'Mètre carré': 'm2',
  Liter: 'L',
  Litre: 'L',
  Kilogram: 'kg',
  Kilogramme: 'kg',
}

type Reading = readonly ModelResult[]

const figure = (result: ModelResult, unit: string): FoundFigure[] => {
  const value = Number.parseFloat(String(result.resolution?.value ?? ''))
  // Its ends are inclusive; a unit without a number is no figure.
  return Number.isNaN(value) ? [] : [{ start: result.start, end: result.end + 1, value, unit }]
}

/** Numbers that its other models read as part of a date, amount or measure do not count twice. */
const apart = (numbers: Reading, others: Reading): Reading =>
  numbers.filter(({ start, end }) => !others.some(other => other.start <= end && start <= other.end))

export const recognizers = (): Read => (text, language) => {
  const culture = language === 'fr' ? suite.Culture.French : suite.Culture.English
  const percentages = suite.recognizePercentage(text, culture)
  const money = suite.recognizeCurrency(text, culture).filter(({ resolution }) => resolution?.value)
  const taken = [...percentages, ...money, ...suite.recognizeDateTime(text, culture)]
  const measures = apart(suite.recognizeDimension(text, culture), taken)
  const numbers = apart(suite.recognizeNumber(text, culture), [...taken, ...measures])
  const figures = [
    ...percentages.flatMap(result => figure(result, '%')),
    ...money.flatMap(result => figure(result, String(result.resolution?.isoCurrency ?? ''))),
    ...measures.flatMap(result => figure(result, units[String(result.resolution?.unit)] ?? '')),
    ...numbers.flatMap(result => figure(result, 'count')),
  ]
  return { names: [], figures: figures.filter(one => !isYear(one, text.slice(one.start, one.end))) }
}
