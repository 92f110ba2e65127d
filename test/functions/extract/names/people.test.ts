import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { ofType } from './reading-names.ts'

const shapes: readonly (readonly [
  shape: string,
  language: Language,
  text: string,
  people: readonly string[],
])[] = [
  ['a first name and a surname', 'fr', 'Ce jour-là, Pauline Verdon a ouvert la séance.', ['Pauline Verdon']],
  ['a surname in capitals', 'fr', 'Le site a reçu Camille DURVAL, préfète du Cher.', ['Camille DURVAL']],
  [
    'particles',
    'fr',
    'Selon Hugues de La Brosse et Ingrid van den Berg, tout est prêt.',
    ['Hugues de La Brosse', 'Ingrid van den Berg'],
  ],
  ['an elided particle', 'fr', 'La parole est à Louise d’Estrac, cofondatrice.', ['Louise d’Estrac']],
  [
    'initials',
    'en',
    'The method of John F. Meadow was reviewed by K. Lindgren.',
    ['John F. Meadow', 'K. Lindgren'],
  ],
  [
    'a title that is no part of the name',
    'en',
    'Chancellor Ruth Adler met Dr. Okonjo in the afternoon.',
    ['Ruth Adler', 'Okonjo'],
  ],
  [
    'a function that follows without a comma',
    'fr',
    'Ont parlé : Denis MORVAL PDG de Filtrexa.',
    ['Denis MORVAL'],
  ],
  [
    'an unknown first name before a function',
    'en',
    'Then Zulmira Texugo, chief operating officer, took over.',
    ['Zulmira Texugo'],
  ],
  [
    'an unknown first name behind a function',
    'en',
    'The mayor, Zulmira Texugo, cut the ribbon.',
    ['Zulmira Texugo'],
  ],
  [
    'a portfolio before the name',
    'fr',
    'Le ministre de la Santé Bernard Lavigne est venu.',
    ['Bernard Lavigne'],
  ],
]

describe('people', () => {
  it.each(shapes)('are told by %s', (_, language, text, people) => {
    expect(ofType('person', text, language)).toEqual(people)
  })

  it('are one with the surname that stands alone later', () => {
    const text = 'Pauline Verdon dirige le site. « Nous embauchons », dit Mme Verdon.'
    expect(ofType('person', text, 'fr')).toEqual(['Pauline Verdon, Verdon'])
  })

  it('are not read in a press contact', () => {
    const text =
      'Filtrexa ouvre une usine à Bourges.\n\nContact presse :\nPauline Verdon – 06 00 00 00 00 – p.verdon@filtrexa.example'
    expect(ofType('person', text, 'fr')).toEqual([])
  })
})
