import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { foundIn } from './found-in.ts'

/** The periods of a text's figures, in order of place; the text was published on 12 June 2024. */
const periodsIn = (marked: string, language: Language, title?: string): (string | undefined)[] =>
  foundIn(marked, language, { today: '2024-06-12', title }).found.map(({ period }) => period)

type Case = readonly [text: string, language: Language, periods: readonly (string | undefined)[]]

const holds = (cases: readonly Case[]) => {
  it.each(cases)('%s', (text, language, expected) => {
    expect(periodsIn(text, language)).toEqual(expected)
  })
}

describe('several dates in a sentence', () => {
  holds([
    ['Sales were €12m in 2022 and €18m in 2023.', 'en', ['2022', '2023']],
    ['Le site a formé 12 personnes en 2022, 18 en 2023 et 20 en 2024.', 'fr', ['2022', '2023', '2024']],
    ['The group employs 320 people, up from 210 in 2021.', 'en', [undefined, '2021']],
    ['L’effectif est passé de 96 personnes en 2021 à 155 aujourd’hui.', 'fr', ['2021', undefined]],
    ['L’objectif est d’atteindre 100 M€ de ventes en 2027, contre 62 M€ en 2023.', 'fr', ['2027', '2023']],
    ['In 2019 the site had 80 employees; it now has 140.', 'en', ['2019', undefined]],
    ['The market, valued at $300 billion in 2021, should double by 2030.', 'en', ['2021', '2030']],
  ])
})

describe('a date counted from another', () => {
  holds([
    ['L’an dernier, 1 200 patients ont été traités, contre 900 l’année précédente.', 'fr', ['2023', '2022']],
    ['Sales were €12m in 2021, against €10m a year earlier.', 'en', ['2021', '2020']],
    ['Il y a dix ans, la France produisait 20 % des vaccins.', 'fr', ['2014']],
    ['Le site ouvre en 2002. Quinze ans plus tard, il comptait 120 salariés.', 'fr', ['2017']],
    ['We invested in 2021. The firm then employed six people.', 'en', ['2021']],
    ['Cédée en 2009, elle employait alors neuf personnes.', 'fr', ['2009']],
  ])
})

describe('a date that is not the figure’s', () => {
  holds([
    ['Le projet, annoncé le 3 mai, représente un investissement de 45 M€.', 'fr', [undefined]],
    ['A trial, cleared in March by the agency, is to enrol 36 patients.', 'en', [undefined]],
    ['A trial, to enrol 720 adults, should read out in 2027.', 'en', [undefined]],
    ['The workshop, inherited from the 2021 takeover, employs 70 people.', 'en', [undefined]],
    ['The company, which had sales of €12m in 2023, employs 85 people.', 'en', ['2023', undefined]],
    ['In 2023 it made 40 batches, six times the number recorded in 2016.', 'en', ['2023', '2023']],
    ['Le prix est de 65 000 euros, cinq fois moins que le tarif payé en 2019.', 'fr', [undefined, undefined]],
    [
      'About 120 people have used it since March, and the aim is to train 300 people.',
      'en',
      ['2024-03/2024-06', undefined],
    ],
    ['Output went from 40 batches in 2022 to 60 batches last year.', 'en', ['2022', '2023']],
    ['The owner wants to double sales, which ran at €60m in 2022.', 'en', [undefined, '2022']],
    ['Sales of €9m (2021: €6m) were a record.', 'en', [undefined, '2021']],
    ['200 people work there, a hundred of whom joined in 2023.', 'en', [undefined, '2023']],
  ])
})

describe('a date that several figures share', () => {
  holds([
    ['En 2023, le site a vendu 40 lots, dont 12 à l’étranger.', 'fr', ['2023', '2023']],
    ['The firm had sales of €61m in 2023 (+4%), of which 70% abroad.', 'en', ['2023', '2023', '2023']],
    ['En 2022, le site comptait 200 salariés et perdait 18 M€.', 'fr', ['2022', '2022']],
    [
      'Sur 76 vaccins autorisés en 2018, cinq étaient fabriqués ici, contre 21 en Allemagne.',
      'fr',
      ['2018', '2018', '2018'],
    ],
    ['A further 500 people by 2028, when output should have doubled.', 'en', ['2028', '2028']],
  ])
})

describe('days', () => {
  holds([
    ['Au 31 décembre 2023, la société comptait 412 collaborateurs.', 'fr', ['2023-12-31']],
    ['Cash stood at $80 million as of March 31, 2024.', 'en', ['2024-03-31']],
    ['Signé le 3 mai, le contrat porte sur 20 M€.', 'fr', [undefined]],
  ])
})

describe('growth over years', () => {
  it('by the year runs from publication to the year of the value', () => {
    expect(periodsIn('It will be a $4.6bn market by 2032, growing 19% a year.', 'en')).toEqual([
      '2032',
      '2024/2032',
    ])
  })

  it('from a first figure since a year begins with that year', () => {
    expect(periodsIn('La part est passée de 9 % à 13 % depuis 2017.', 'fr')[0]).toBe('2017')
  })
})

describe('what stands around a sentence', () => {
  it('is the period of a report of results, for its flows and not for what is owned', () => {
    const title = 'Nordcell: first-half 2024 results'
    const text = `${title}\n\nLund, 12 June 2024 – Margins widened.\n\nSales rose by 6%. The fund still owns 71% of the capital.`
    expect(periodsIn(text, 'en', title)).toEqual(['2024-01/2024-06', undefined])
  })

  it('is no period of a report where the headline speaks of an outlook', () => {
    const title = 'Nordcell cuts its 2027 sales outlook'
    expect(periodsIn(`${title}\n\nShares fell by 9% today.`, 'en', title)).toEqual([undefined])
  })

  it('is the year of a line over figures', () => {
    const text = 'Une page.\n\nChiffres clés 2023\n\n140 salariés\n\n12 lots par an'
    expect(periodsIn(text, 'fr')).toEqual(['2023', '2023'])
  })

  it('is the head of a table’s column; a column of changes is of the latest', () => {
    const text = 'Results.\n\nIn EUR million   2023   2022   Change\nSales            88.4   91.7   -3.6%\n'
    expect(periodsIn(text, 'en')).toEqual(['2023', '2022', '2023'])
  })

  it('is the days that the paragraph names, for the crowd and what is counted in it', () => {
    const text = 'The fair was held on 4-6 March 2024. It drew 430 visitors. We counted 24 countries.'
    expect(periodsIn(text, 'en')).toEqual(['2024-03-04/2024-03-06', '2024-03-04/2024-03-06'])
  })

  it('is no day of this edition for the one before', () => {
    const text = 'The fair is held on 4-6 November 2024. The previous edition drew 430 visitors.'
    expect(periodsIn(text, 'en')).toEqual([undefined])
  })
})
