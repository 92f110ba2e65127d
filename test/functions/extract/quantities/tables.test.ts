import { expect, it } from 'vitest'
import { lines } from './lines.ts'

it('takes unit and scale from the corner of the head, and brackets as losses', () => {
  const table =
    'In EUR million      2024      2023\nSales               12.4      11.0\nNet income          (0.6)      0.2\n'
  expect(lines(table, 'en')).toEqual([
    '12.4 = 12400000 EUR',
    '11.0 = 11000000 EUR',
    '(0.6) = -600000 EUR',
    '0.2 = 200000 EUR',
  ])
})

it('takes units from the columns of a table with bars', () => {
  const table =
    '| Année | Effectif | CA (M€) | Surface (m²) |\n|---|---|---|---|\n| 2021 | 45 | 3,2 | 1 200 |\n| 2022 | 58 | 4,9 | 2 400 |\n'
  expect(lines(table, 'fr')).toEqual([
    '45 = 45 count',
    '3,2 = 3200000 EUR',
    '1 200 = 1200 m2',
    '58 = 58 count',
    '4,9 = 4900000 EUR',
    '2 400 = 2400 m2',
  ])
})

it('counts staff in a table of money, and leaves a change without a unit out', () => {
  const table = 'In thousands of euros\n\t2023\t2022\tChange\nSales\t1,250\t980\t27.6\nHeadcount\t24\t19\t5\n'
  expect(lines(table, 'en')).toEqual([
    '1,250 = 1250000 EUR',
    '980 = 980000 EUR',
    '24 = 24 count',
    '19 = 19 count',
  ])
})

it('reads no figures where no head says what they are', () => {
  expect(
    lines(
      'Name         Phone        Room\nAna Ruiz     5512         14\nLea Brun     5513         15\n',
      'en',
    ),
  ).toEqual([])
})

it('reads figures behind dots, but no pages of a list of contents', () => {
  expect(lines('Entreprises ........ 620\nEmplois ............ 410\n', 'fr')).toEqual([
    '620 = 620 count',
    '410 = 410 count',
  ])
  expect(lines('Enjeux ............. 3\nUsines ............. 12\n', 'fr')).toEqual([])
})

it('keeps the noun of the next column out of the quote', () => {
  expect(lines('| 240            employees at Graz |\n| - 35 %         of water used |\n', 'en')).toEqual([
    '240 = 240 count',
    '- 35 % = -35 %',
  ])
})

it('takes no unit from a line of prose above, reads notes behind numbers, and years with notes as heads', () => {
  const table =
    'La dépense atteint 1,8 milliard d’euros.\n\n            2024    2027 (f)\nSites ouverts       12    15\nPersonnes formées par an    300    450 (objectif)\n'
  expect(lines(table, 'fr')).toEqual([
    '1,8 milliard d’euros = 1800000000 EUR',
    '12 = 12 count',
    '15 = 15 count',
    '300 = 300 count per year',
    '450 (objectif) = 450 count per year',
  ])
})

it('scales measures and counts by their caption or label', () => {
  const caption = 'Plasma sent (’000 litres)\n          2020    2022\nNorth     120     140\n'
  expect(lines(caption, 'en')).toEqual(['120 = 120000 L', '140 = 140000 L'])
  const label = '            2020    2022\nDons (milliers)    27    31\nLitres cédés (milliers)    8    9\n'
  expect(lines(label, 'fr')).toEqual(['27 = 27000 count', '31 = 31000 count', '8 = 8000 L', '9 = 9000 L'])
})

it('reads a share beside a number in the next column', () => {
  expect(lines('            Agents    Occupation\nNord    112    58 %\n', 'fr')).toEqual([
    '112 = 112 count',
    '58 % = 58 %',
  ])
})
