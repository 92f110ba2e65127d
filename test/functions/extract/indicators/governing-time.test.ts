import { describe, expect, it } from 'vitest'
import { indicators } from '../../../../functions/extract/indicators/indicators.ts'
import { quantities } from '../../../../functions/extract/quantities/quantities.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

/** The periods of a text's figures, in order of place; the text was published on 12 June 2024. */
const periodsIn = (text: string, language: Language, title?: string): (string | undefined)[] => {
  const reading = read(text, language)
  return indicators({
    reading,
    entities: [],
    quantities: quantities(reading),
    today: '2024-06-12',
    title,
  }).map(({ period }) => period)
}

describe('an entry that opens with a date', () => {
  it('holds for its figures and for those of the next sentence', () => {
    const text =
      '1961 — A chemist rents 300 square metres.\n\n1974 — The firm moves. It now has room for more: 90 people work there.\n'
    expect(periodsIn(`Our history\n\n${text}`, 'en')[0]).toBe('1961')
  })

  it('is counted from by what is said under it', () => {
    const text =
      'Our history\n\nMay 1998 — A new owner comes. It cuts 30 posts at the end of the year.\n\n2007 — A second plant opens with 40 staff.\n'
    expect(periodsIn(text, 'en')).toEqual(['1998', '2007'])
  })

  it('may be a span, of which what changed held at the two ends', () => {
    const text =
      'Repères\n\n1965-1972. Les effectifs passent de 40 à 110 salariés.\n\n1990 : rachat pour 12 M€.\n'
    expect(periodsIn(text, 'fr')).toEqual(['1965', '1972', '1990'])
  })

  it('may head a section, up to the next heading', () => {
    const text =
      'Le site\n\nRappel\n\nIl grandit.\n\nB. 2021 : une année hors norme\n\nOn a livré 30 lots.\n\nEt demain\n\nLe site emploie 90 personnes.\n'
    expect(periodsIn(text, 'fr')).toEqual(['2021', undefined])
  })

  it('holds for its sentence alone where several stand in a paragraph', () => {
    const text = 'Parcours\n\n2001 : thèse. 2009 : prend la tête du centre. Elle signe 30 publications.\n'
    expect(periodsIn(text, 'fr')).toEqual([undefined])
  })

  it('is no date that opens a release', () => {
    expect(periodsIn('12 June 2024 – The firm employs 80 people.\n', 'en')).toEqual([undefined])
  })
})

describe('a table', () => {
  it('is read by the edges of its heads where a row leaves cells empty', () => {
    const text =
      'In €m               2023       2022      Change\nSales               41.7       46.3      -9.9%\nCash                €13m       €22m\n'
    expect(periodsIn(text, 'en').slice(-2)).toEqual(['2023', '2022'])
  })

  it('may say in its heads what is counted beside the year', () => {
    const text =
      'Suivi\n\n                    Promo 2018    Promo 2020\nEn emploi                82 %          89 %\n'
    expect(periodsIn(text, 'fr')).toEqual(['2018', '2020'])
  })
})

describe('a heading that ends in a year', () => {
  it('holds for the list under it, wrapped items and all', () => {
    const text =
      'Chiffres 2022\n• Ventes : 12 M€\n   (10 M€ en 2021)\n• Effectif : 90 salariés\n\nLe site occupe 300 m².\n'
    expect(periodsIn(text, 'fr')).toEqual(['2022', '2021', '2022', undefined])
  })
})

describe('a review of a year', () => {
  const head = 'NORTHERN BLOOD AGENCY   ANNUAL REPORT 2022\n\nThe year in brief\n\n'

  it('dates what it tells in the past', () => {
    expect(periodsIn(`${head}The units released 612 batches.\n`, 'en')).toEqual(['2022'])
  })

  it('dates neither what is so now nor what has a date of its own', () => {
    expect(periodsIn(`${head}The unit has 40 staff.\n\nIn 2019 they released 300 batches.\n`, 'en')).toEqual([
      undefined,
      '2019',
    ])
  })
})

describe('lines that open with a year', () => {
  it('make a chronicle where they are several and in order', () => {
    const text =
      'History\n\n2006 First exports to 4 countries.\n2003 The firm hires 20 people.\n1999 Sales reach €3m.\n'
    expect(periodsIn(text, 'en')).toEqual(['2006', '2003', '1999'])
  })

  it('are no chronicle by ones', () => {
    expect(periodsIn('Report\n\n2006 Holding employs 20 people.\n', 'en')).toEqual([undefined])
  })
})

describe('results', () => {
  it('told at a day cover the year that ends then, and look back on its quarters', () => {
    const text =
      'Ferlac : résultats annuels au 31 décembre 2023\n\nLe résultat opérationnel atteint 12 M€.\n\nAu 4ème trimestre, les ventes progressent de 6 %.\n'
    expect(periodsIn(text, 'fr', 'Ferlac : résultats annuels au 31 décembre 2023')).toEqual([
      '2023',
      '2023-10/2023-12',
    ])
  })

  it('are not of the period that they are compared with', () => {
    const text =
      'Ferlac : le résultat net double\n\nLe chiffre d’affaires 2023 recule par rapport à 2022.\n\nLa marge ressort à 12 %.\n'
    expect(periodsIn(text, 'fr', 'Ferlac : le résultat net double').at(-1)).toBe('2023')
  })
})

describe('the words between a figure and a date', () => {
  it.each<readonly [string, Language, readonly (string | undefined)[]]>([
    ['The new hall covers 400 sq m and by 2026 some 90 people will work there.', 'en', [undefined, '2026']],
    ['It will create 40 jobs within three years.', 'en', [undefined]],
    ['The firm had 47 employees and cash of €29m as of 31 March 2024.', 'en', ['2024-03-31', '2024-03-31']],
    ['Trésorerie au 31 décembre 2023 : 17 M€.', 'fr', ['2023-12-31']],
    ['The group posted 2023 sales of €38m.', 'en', ['2023']],
    ['Output will reach 110 million units by 2027 from 58 million at present.', 'en', ['2027', undefined]],
    ['From a base of 1,000 litres in 2015 the site has grown to 20,000 litres.', 'en', ['2015', undefined]],
    ['The 2022 figure of 12% compares with 9% in 2021.', 'en', ['2022', '2021']],
    [
      'La ligne démarre mi-2025, tandis qu’une centaine de postes devrait être créée à partir de 2026.',
      'fr',
      ['2026'],
    ],
    ['En janvier, il a dit son intention d’injecter 50 M€.', 'fr', [undefined]],
    ['Work starts in 2026 and ends five years later. It will create 40 jobs.', 'en', ['2026']],
  ])('%s', (text, language, expected) => {
    expect(periodsIn(text, language)).toEqual(expected)
  })
})
