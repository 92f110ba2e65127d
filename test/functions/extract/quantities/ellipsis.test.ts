import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { lines } from './lines.ts'

type Case = readonly [text: string, language: Language, expected: readonly string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'in a clause without its verb': [
    [
      'Spain supplied 40 of the answers, Austria 18 and Malta 7.',
      'en',
      ['40 = 40 count', '18 = 18 count', '7 = 7 count'],
    ],
    ['L’État apporte 6,5 M€ et la Région Bretagne 1,5.', 'fr', ['6,5 M€ = 6500000 EUR', '1,5 = 1500000 EUR']],
    [
      'The first phase costs €30 million and the second 45.',
      'en',
      ['€30 million = 30000000 EUR', '45 = 45000000 EUR'],
    ],
    ['Staff: Turin 80, Graz 45.', 'en', ['80 = 80 count', '45 = 45 count']],
  ],
  'in the scale of the figure before': [
    ['Elle investit 9 M€, dont 2,4 dans les cuves.', 'fr', ['9 M€ = 9000000 EUR', '2,4 = 2400000 EUR']],
    [
      'It filled 8 million vials in 2020 and expects to reach ten this year.',
      'en',
      ['8 million vials = 8000000 count', 'ten = 10000000 count'],
    ],
  ],
  'for what "en" or "of them" stands for': [
    ['Le jury a reçu 34 dossiers et en a retenu sept.', 'fr', ['34 dossiers = 34 count', 'sept = 7 count']],
    ['Six plants opened, and Norvax runs three of them.', 'en', ['Six plants = 6 count', 'three = 3 count']],
    ['Elles sont aujourd’hui 130.', 'fr', ['130 = 130 count']],
    ['There are 61.', 'en', ['61 = 61 count']],
  ],
  'beside what compares it': [
    [
      'The lab has 212 members, 19 more than in May.',
      'en',
      ['212 members = 212 count', '19 more = 19 count'],
    ],
    ['512 salariés (478 six mois auparavant).', 'fr', ['512 salariés = 512 count', '478 = 478 count']],
    ['It drew 460 guests, the most since 2019 (511).', 'en', ['460 guests = 460 count', '511 = 511 count']],
    ['Capacity went from 12 to over 30 tonnes.', 'en', ['12 = 12 t', 'over 30 tonnes = 30 t more_than']],
    [
      'Le coût passe de 300 à moins de 50 euros.',
      'fr',
      ['300 = 300 EUR', 'moins de 50 euros = 50 EUR less_than'],
    ],
  ],
  'as millions of what the text counts in': [
    [
      'Le chantier à 34 millions avance ; l’État verse 4 M€.',
      'fr',
      ['34 millions = 34000000 EUR', '4 M€ = 4000000 EUR'],
    ],
  ],
  'not as an age, a name or a rank': [
    ['Two thirds were by authors under 35.', 'en', ['Two thirds = 66.67 %']],
    ['At Campus 4, she was number two.', 'en', []],
  ],
}

describe.each(Object.entries(cases))('A bare number counts %s', (_, rows) => {
  it.each(rows)('reads "%s"', (text, language, expected) => {
    expect(lines(text, language)).toEqual(expected)
  })
})
