import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { named, ofType } from './reading-names.ts'

const shapes: readonly (readonly [
  shape: string,
  language: Language,
  text: string,
  found: readonly string[],
])[] = [
  [
    'a word that closes a company’s name',
    'en',
    'Then Kelvor Therapeutics raised money.',
    ['Kelvor Therapeutics'],
  ],
  ['a legal form', 'fr', 'Le contrat lie Filtrexa SAS et Merlo GmbH.', ['Filtrexa SAS', 'Merlo GmbH']],
  [
    'a head with its complement',
    'fr',
    'Elle travaille au CHU de Bourges et à l’Institut Lavigne.',
    ['CHU de Bourges', 'Institut Lavigne'],
  ],
  [
    'a head with small words before its letters',
    'fr',
    'C’est l’Office national des cuves stériles (ONCS) qui décide.',
    ['Office national des cuves stériles, ONCS'],
  ],
  [
    'an institution in small letters',
    'fr',
    'Le conseil départemental du Cher et l’université de Bourges paient.',
    ['conseil départemental du Cher', 'université de Bourges'],
  ],
  ['an English head with "of"', 'en', 'She studied at the University of Turku.', ['University of Turku']],
  [
    'an English head at the end',
    'en',
    'It was approved by the Sterile Goods and Vessels Authority.',
    ['Sterile Goods and Vessels Authority'],
  ],
  [
    'a ministry’s list',
    'en',
    'It was held at the Ministry of Trade, Crafts and Digital Affairs today.',
    ['Ministry of Trade, Crafts and Digital Affairs'],
  ],
  ['a noun before the name', 'fr', 'Il quitte la société lyonnaise Ordelia.', ['Ordelia']],
  ['an apposition', 'en', 'Yesterday Ordelia, a maker of filters, agreed.', ['Ordelia']],
  ['an ampersand', 'en', 'The survey by Marsh & Okoro is out.', ['Marsh & Okoro']],
  [
    'a genitive inside the name',
    'en',
    'She left Queen’s College Bourton in May.',
    ['Queen’s College Bourton'],
  ],
  ['a place beside other words', 'en', 'The loan comes from Business Finland.', ['Business Finland']],
]

describe('organizations', () => {
  it.each(shapes)('are told by %s', (_, language, text, found) => {
    expect(ofType('organization', text, language)).toEqual(found)
  })

  it('are one under capitals, a legal form and "Group"', () => {
    const text = 'Filtrexa recrute. FILTREXA SAS embauche, dit le groupe. Le Groupe Filtrexa confirme.'
    expect(ofType('organization', text, 'fr')).toEqual(['Filtrexa, FILTREXA SAS, Groupe Filtrexa'])
  })

  it('are two where one is the other’s national branch', () => {
    const text = 'The chair of Ordelia spoke. The chair of Ordelia France listened.'
    expect(ofType('organization', text, 'en')).toEqual(['Ordelia', 'Ordelia France'])
  })

  it('are found again in a line of capitals once the text has named them', () => {
    const text = 'ORDELIA OUVRE UNE USINE\n\nLa société Ordelia recrute à Bourges.'
    expect(ofType('organization', text, 'fr')).toEqual(['ORDELIA, Ordelia'])
  })

  it('keep the exact span of a name that a line wrap cuts, and one name for it', () => {
    const text =
      'Le projet est porté depuis deux ans déjà par l’Établissement fran-\nçais des cuves de Bourges, qui le finance.'
    expect(ofType('organization', text, 'fr')).toEqual(['Établissement fran-\nçais des cuves de Bourges'])
  })

  it('are no letter words that the text explains by ordinary words', () => {
    const text =
      'Les médicaments de thérapie exemplaire (MTX) et les médicaments humains stériles (MHS) progressent.'
    expect(named(text, 'fr').filter(line => line.includes('MHS'))).toEqual([])
  })
})
