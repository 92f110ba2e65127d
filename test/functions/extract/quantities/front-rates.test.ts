import { expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { lines } from './lines.ts'

const cases: readonly (readonly [text: string, language: Language, expected: readonly string[]])[] = [
  ['The median cost of a vaccine batch is €1.2m.', 'en', ['€1.2m = 1200000 EUR per batch']],
  ['Le coût d’un traitement, lui, atteint 9 000 €.', 'fr', ['9 000 € = 9000 EUR per treatment']],
  ['Per-site spending averaged €7 million.', 'en', ['€7 million = 7000000 EUR per site']],
  ['A single 90-litre run gives 400 doses.', 'en', ['90-litre = 90 L', '400 doses = 400 count per run']],
  ['Ten grants of €900 were paid.', 'en', ['Ten grants = 10 count', '€900 = 900 EUR per grant']],
  [
    'Deux promotions de 18 apprentis.',
    'fr',
    ['Deux promotions = 2 count', '18 apprentis = 18 count per class'],
  ],
  ['Annual capacity is put at 30,000 vials.', 'en', ['30,000 vials = 30000 count per year']],
  ['Chaque année en Anjou, 130 malades arrivent.', 'fr', ['130 malades = 130 count per year']],
  [
    'It fills 5 kg a year, against 300 g in Metz.',
    'en',
    ['5 kg a year = 5 kg per year', '300 g = 300 g per year'],
  ],
  ['A 2,000-litre plant costs $80m.', 'en', ['2,000-litre = 2000 L', '$80m = 80000000 USD']],
  ['Des participants de 11 pays.', 'fr', ['11 pays = 11 count']],
]

it.each(cases)('The words before a figure state its rate: "%s"', (text, language, expected) => {
  expect(lines(text, language)).toEqual(expected)
})
