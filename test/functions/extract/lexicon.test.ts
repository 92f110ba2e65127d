import { expect, it } from 'vitest'
import { fullMonths, monthNumber } from '../../../functions/extract/lexicon/calendar.ts'
import {
  currencyCodes,
  currencyNames,
  currencySymbols,
  dollars,
} from '../../../functions/extract/lexicon/currencies.ts'
import { baseOf } from '../../../functions/extract/lexicon/rate-bases.ts'
import { exactUnits, timeNames, unitNames } from '../../../functions/extract/lexicon/units.ts'
import { codeLists } from '../../../schemas/codes.ts'
import { knownUnits } from '../../../schemas/units.ts'

const units = [
  ...Object.keys(unitNames),
  ...Object.keys(timeNames),
  ...Object.keys(currencyNames),
  ...[...exactUnits.values()].filter(unit => unit !== ''),
  ...currencySymbols.values(),
  ...dollars.values(),
]

it('every unit that the grammar may give is declared, so that no row is withheld for its unit', () => {
  expect([...new Set(units)].filter(unit => !knownUnits.has(unit))).toEqual([])
  expect(units.length).toBeGreaterThan(100)
})

it('every currency code that the grammar reads is declared', () => {
  expect([...currencyCodes].filter(code => !knownUnits.has(code))).toEqual([])
})

it('every rate that the grammar may give is declared', () => {
  const rates = new Set([...baseOf.fr.values(), ...baseOf.en.values()])
  expect([...rates].filter(rate => !(rate in codeLists.unit_per))).toEqual([])
})

it.each(['fr', 'en'] as const)('full month names are twelve and none is an abbreviation: %s', language => {
  const names = [...fullMonths[language]]
  expect(names.map(name => monthNumber(name, language))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(names.every(name => /^\p{L}{3,}$/u.test(name))).toBe(true)
  expect(names).not.toContain('sept')
})
