import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { lines } from './lines.ts'

type Case = readonly [text: string, language: Language, expected: readonly string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'of which a forecast or a result says "en"': [
    [
      'Le groupe a vendu pour 31 millions d’euros, là où le plan en prévoyait 36.',
      'fr',
      ['31 millions d’euros = 31000000 EUR', '36 = 36000000 EUR'],
    ],
    [
      'Le taux n’a reculé que de trois points, quand la direction en visait six.',
      'fr',
      ['trois points = -3 pp', 'six = -6 pp'],
    ],
    [
      'Le site emploie 80 personnes et projette d’en former 25.',
      'fr',
      ['80 personnes = 80 count', '25 = 25 count'],
    ],
  ],
  'before and behind a year': [
    ['The share went from 62% in 2021 to 70% last year.', 'en', ['62% = 62 %', '70% = 70 %']],
    [
      'La dette a été ramenée de 140 à 95 millions d’euros.',
      'fr',
      ['140 = 140000000 EUR', '95 millions d’euros = 95000000 EUR'],
    ],
  ],
  'that fall': [
    ['Le recul, de 7 %, surprend.', 'fr', ['7 % = -7 %']],
    ['Après – 3 % en 2021, les ventes repartent.', 'fr', ['– 3 % = -3 %']],
    ['Le titre cédait 4 % à midi.', 'fr', ['4 % = -4 %']],
    ['Nous visons 30 % de déchets en moins.', 'fr', ['30 % = -30 %']],
    ['Overheads were down €2 million.', 'en', ['€2 million = -2000000 EUR']],
  ],
  'without the rate of something else': [
    ['Un seul fournisseur assure 40 % des achats.', 'fr', ['40 % = 40 %']],
    [
      'The site bought three fermenters of 1,500 litres apiece.',
      'en',
      ['three fermenters = 3 count', '1,500 litres = 1500 L'],
    ],
  ],
  'whose noun stood in the sentence before': [
    [
      'The plant can make 60 batches. We released 41 in 2022.',
      'en',
      ['60 batches = 60 count', '41 = 41 count'],
    ],
    ['The budget was €3.4 million. It spent 3.1.', 'en', ['€3.4 million = 3400000 EUR', '3.1 = 3100000 EUR']],
  ],
  'of one thing or of part of a noun': [
    ['Le comité a choisi trois PME et un hôpital.', 'fr', ['trois PME = 3 count', 'un hôpital = 1 count']],
    ['They share a floor and one goal.', 'en', []],
    ['Les départs, dont 30 contraints, iront jusqu’en mars.', 'fr', ['30 = 30 count']],
    ['Le terrain se vend 40 euros le m².', 'fr', ['40 euros le m² = 40 EUR per m2']],
  ],
  'in columns': [
    ['Industry      EUR 300      EUR 350', 'en', ['EUR 300 = 300 EUR', 'EUR 350 = 350 EUR']],
    [
      'Table 1. Capacity by operator, litres\n  Operator      2022      2025 (est.)\n  Alpha Labs      700      1,400',
      'en',
      ['700 = 700 L', '1,400 = 1400 L'],
    ],
  ],
  'in words that told something else': [
    ['Neuf sur dix ont un emploi.', 'fr', ['Neuf sur dix = 90 %']],
    ['Un bâtiment neuf sort de terre.', 'fr', []],
    ['It now sells at half the price.', 'en', ['half the price = 0.5 x']],
    ['Imports should fall below half by 2032.', 'en', ['below half = 50 % less_than']],
    ['9M results were solid.', 'en', []],
    ['($1 = 0.91 euros)', 'en', ['0.91 euros = 0.91 EUR']],
  ],
}

describe.each(Object.entries(cases))('figures %s', (_name, rows) => {
  it.each(rows)('reads "%s"', (text, language, expected) => {
    expect(lines(text, language)).toEqual(expected)
  })
})
