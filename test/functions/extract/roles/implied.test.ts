import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { held } from './held.ts'

const cases: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    [
      '{o:Nordcell} opens a plant built by {o:Bauhof}. “It is full,” said site head {p:Ana Ruiz}.',
      ['Ana Ruiz | site head | Nordcell'],
    ],
    [
      '{o:Nordcell}, owned by {o:Kapital}, has appointed {p:Ana Ruiz} as its new chair.',
      ['Ana Ruiz | new chair | Nordcell'],
    ],
    [
      'By the time {o:Kapital} bought it, {o:Nordcell} had grown. Its founder, {p:Ana Ruiz}, has left.',
      ['Ana Ruiz | founder | Nordcell'],
    ],
    [
      '{o:Nordcell} (Euronext: {o:NORD}) reports a loss. “We will recover,” said chief executive {p:Ana Ruiz}.',
      ['Ana Ruiz | chief executive | Nordcell'],
    ],
    [
      '{o:Nordcell} held stock, “five months more than planned”, as {p:Ana Ruiz}, the group’s purchasing director, puts it.',
      ['Ana Ruiz | purchasing director | Nordcell'],
    ],
    ['{p:Ana Ruiz}, pharmacist, signed.', []],
    [
      '{o:Nordcell} sees a boom; at {o:Lactis}, deputy director {p:Ana Ruiz} does not.',
      ['Ana Ruiz | deputy director | Lactis'],
    ],
    ['The contract of {o:Nordcell} was handled by {p:Ana Ruiz}.', []],
  ],
  fr: [
    [
      '{o:Cellnord} a levé 12 M€ auprès de {o:Kapital}, dont la dirigeante {p:Léa Brun} entre au conseil.',
      ['Léa Brun | dirigeante | Kapital'],
    ],
    [
      'Chez {o:Cellnord}, la directrice des achats, {p:Léa Brun}, cherche des tubes.',
      ['Léa Brun | directrice des achats | Cellnord'],
    ],
    [
      '« Trop peu », tranche {p:Léa Brun}. La directrice de {o:Cellnord} rappelle les chiffres.',
      ['Léa Brun | directrice | Cellnord'],
    ],
    [
      '{p:Léa Brun}, ancienne de {o:Lactis} et directrice de {o:Cellnord}, a signé.',
      ['Léa Brun | directrice | Cellnord'],
    ],
    [
      '{p:Léa Brun}, cheffe du service d’hématologie et investigatrice principale au {o:CHU de Brest}, a signé.',
      [
        'Léa Brun | cheffe du service d’hématologie | CHU de Brest',
        'Léa Brun | investigatrice principale | CHU de Brest',
      ],
    ],
    [
      '{p:Léa Brun}, cheffe du bureau des usines à la direction des biothérapies ({o:DB}), a signé.',
      ['Léa Brun | cheffe du bureau des usines | DB'],
    ],
    [
      'Directrice de {o:Cellnord}, {p:Léa Brun} répond à la revue {o:Le Quotidien}.\n\nComment allez-vous ?\nBien. {p:Léo Caro}, notre responsable qualité, veille.\n\nEt ensuite ?\nNous verrons avec {o:Le Quotidien}.',
      ['Léa Brun | Directrice | Cellnord', 'Léo Caro | responsable qualité | Cellnord'],
    ],
    [
      'Le maire, {p:Léo Brun}, par ailleurs vice-président de {o:Pays Nord}, a signé.',
      ['Léo Brun | maire | -', 'Léo Brun | vice-président | Pays Nord'],
    ],
  ],
}

describe.each(['en', 'fr'] as const)('bodies left unsaid in %s', language => {
  it.each(cases[language])('%s', (marked, expected) => {
    expect(held(marked, language).toSorted()).toEqual(expected.toSorted())
  })
})
