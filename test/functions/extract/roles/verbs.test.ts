import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { held } from './held.ts'

const cases: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    [
      '{p:Ana Ruiz}, who until 2020 ran training at {o:Lactis}, agreed.',
      ['Ana Ruiz | ran training | Lactis'],
    ],
    [
      '{o:Nordcell} grows. {p:Ana Ruiz}, who chairs the board and has been serving as interim CEO, agreed.',
      ['Ana Ruiz | chairs the board | Nordcell', 'Ana Ruiz | interim CEO | Nordcell'],
    ],
    [
      '{o:Nordcell} grows. {p:Ana Ruiz} joined from {o:Lactis} as chief financial officer.',
      ['Ana Ruiz | chief financial officer | Nordcell'],
    ],
    [
      '{p:Ana Ruiz} took charge of manufacturing at {o:Nordcell} in May.',
      ['Ana Ruiz | took charge of manufacturing | Nordcell'],
    ],
    [
      '{o:Nordcell} was founded in 2010 and is chaired by Baroness {p:Ana Ruiz}.',
      ['Ana Ruiz | chaired by | Nordcell'],
    ],
    ['{p:Ana Ruiz}, adviser to the Danish agency {o:Lactis}, agreed.', ['Ana Ruiz | adviser | Lactis']],
    ['{p:Ana Ruiz}, CEO of Danish drug maker {o:Lactis}, agreed.', ['Ana Ruiz | CEO | Lactis']],
    [
      '{o:Nordcell} grows. {p:Ana Ruiz}, who runs global operations, agreed.',
      ['Ana Ruiz | runs global operations | Nordcell'],
    ],
    [
      '{p:Ana Ruiz} leaves {o:Lactis} to run the skills campus {o:BioSchool}.',
      ['Ana Ruiz | run | BioSchool'],
    ],
    [
      '{o:Nordcell} has hired {p:Ana Ruiz} to lead the Lund site.',
      ['Ana Ruiz | lead the Lund site | Nordcell'],
    ],
    [
      '{p:Ana Ruiz} left {o:Lactis} for {o:Nordcell}, where she heads global quality.',
      ['Ana Ruiz | heads global quality | Nordcell'],
    ],
    [
      '{p:Ana Ruiz}, until now finance director of {o:Lactis}, moves up to chief executive of {o:Nordcell}.',
      ['Ana Ruiz | finance director | Lactis', 'Ana Ruiz | chief executive | Nordcell'],
    ],
    [
      '{o:Nordcell} named {p:Ana Ruiz} its chief executive and {p:Jo Berg} as its new board chair.',
      ['Ana Ruiz | chief executive | Nordcell', 'Jo Berg | new board chair | Nordcell'],
    ],
    [
      '{o:Nordcell} appointed {p:Ana Ruiz} as chief executive. She succeeds {p:Jo Berg}.',
      ['Ana Ruiz | chief executive | Nordcell', 'Jo Berg | chief executive | Nordcell'],
    ],
    [
      '{p:Ana Ruiz} takes over as chair of {o:Nordcell} from {p:Jo Berg}.',
      ['Ana Ruiz | chair | Nordcell', 'Jo Berg | chair | Nordcell'],
    ],
    [
      '{p:Ana Ruiz} will take over the finance department of {o:Nordcell}.',
      ['Ana Ruiz | take over the finance department | Nordcell'],
    ],
    [
      'The committee met. Its chairmanship has been entrusted to {p:Ana Ruiz}.',
      ['Ana Ruiz | chairmanship | -'],
    ],
    ['{p:Ana Ruiz} leads the way at {o:Nordcell}.', ['Ana Ruiz | leads the way | Nordcell']],
    ['{p:Ana Ruiz} runs marathons.', []],
  ],
  fr: [
    [
      '{o:Nordcell} recrute. {p:Anne Roy}, élue {o:CFDT} au CSE, est inquiète.',
      ['Anne Roy | élue CFDT au CSE | Nordcell'],
    ],
    [
      '{p:Anne Roy} a passé huit ans chez {o:Lactis}, dont trois à la tête de l’usine.',
      ['Anne Roy | à la tête de l’usine | Lactis'],
    ],
    [
      '{p:Anne Roy}, qui dirige par ailleurs le façonnier {o:Lactis}, approuve.',
      ['Anne Roy | dirige | Lactis'],
    ],
    [
      '{o:Nordcell} grandit. {p:Anne Roy} prendra le 2 janvier ses fonctions de directrice industrielle.',
      ['Anne Roy | directrice industrielle | Nordcell'],
    ],
    [
      '{o:Cellnord} recrute. « Tout est prêt », sourit {p:Léo Brun}, qui dirige l’usine depuis 2019 après avoir piloté l’atelier de {o:Lactis}.',
      ['Léo Brun | dirige l’usine | Cellnord', 'Léo Brun | piloté l’atelier | Lactis'],
    ],
    [
      '{p:Léo Brun} vient de {o:Lactis}, où il conduisait l’usine de Dole.',
      ['Léo Brun | conduisait l’usine de Dole | Lactis'],
    ],
    [
      '{o:Cellnord} publie ses comptes, arrêtés par le conseil d’administration que préside {p:Léa Brun}.',
      ['Léa Brun | préside | Cellnord'],
    ],
    ['Le jury, que présidait {p:Léa Brun}, a retenu six dossiers.', ['Léa Brun | présidait | -']],
    [
      'Chez {o:Cellnord}, {p:Léo Brun} quitte la vice-présidence ; {p:Léa Caro} lui succède.',
      ['Léo Brun | vice-présidence | Cellnord', 'Léa Caro | vice-présidence | Cellnord'],
    ],
    [
      '{p:Léo Brun}, appelé à la direction scientifique de {o:Cellnord}, quitte Brest.',
      ['Léo Brun | direction scientifique | Cellnord'],
    ],
    [
      '{o:Cellnord} s’agrandit. La direction du site sera assurée par {p:Léa Caro}.',
      ['Léa Caro | direction du site | Cellnord'],
    ],
    [
      '{p:Léo Brun} est nommé directeur industriel de {o:Cellnord}. Il remplace {p:Luc Caro}, parti chez {o:Lactis} comme directeur qualité.',
      [
        'Léo Brun | directeur industriel | Cellnord',
        'Luc Caro | directeur qualité | Lactis',
        'Luc Caro | directeur industriel | Cellnord',
      ],
    ],
    [
      'Directrice financière de {o:Cellnord} depuis 2018, {p:Léa Brun} part. Elle sera remplacée par {p:Léo Caro}.',
      ['Léa Brun | Directrice financière | Cellnord', 'Léo Caro | Directrice financière | Cellnord'],
    ],
    [
      '{p:Léa Brun} a deux usines. À 41 ans, cette ingénieure préside {o:Cellnord}.',
      ['Léa Brun | préside | Cellnord'],
    ],
    ['{o:Cellnord} a élu {p:Léa Brun} à sa présidence.', ['Léa Brun | présidence | Cellnord']],
    ['{p:Léo Brun} sera épaulé de deux directeurs.', []],
    ['Réuni sous la présidence de {p:Léa Brun}, le comité a choisi {o:Cellnord}.', []],
  ],
}

describe.each(['en', 'fr'] as const)('functions said by a verb in %s', language => {
  it.each(cases[language])('%s', (marked, expected) => {
    expect(held(marked, language).toSorted()).toEqual(expected.toSorted())
  })
})
