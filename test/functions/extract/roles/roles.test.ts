import { describe, expect, it } from 'vitest'
import { reader } from '../../../../functions/extract/reader.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { held } from './held.ts'

const cases: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    [
      '“We grow,” said {p:Ana Ruiz}, Chief Operating Officer of {o:Nordcell}.',
      ['Ana Ruiz | Chief Operating Officer | Nordcell'],
    ],
    ['{p:Ana Ruiz}, VP Quality at {o:Nordcell}, opened the plant.', ['Ana Ruiz | VP Quality | Nordcell']],
    ['{p:Ana Ruiz} (VP Quality, {o:Nordcell}) opened the plant.', ['Ana Ruiz | VP Quality | Nordcell']],
    ['{p:Ana Ruiz} ({o:Nordcell}), head of supply, spoke first.', ['Ana Ruiz | head of supply | Nordcell']],
    ['{p:Ana Ruiz}, {o:Nordcell}, head of supply.', ['Ana Ruiz | head of supply | Nordcell']],
    ['{o:Nordcell} CEO {p:Ana Ruiz} signed.', ['Ana Ruiz | CEO | Nordcell']],
    ['{o:Nordcell}’s chief executive {p:Ana Ruiz} signed.', ['Ana Ruiz | chief executive | Nordcell']],
    ['{o:Nordcell}’s chief executive, {p:Ana Ruiz}, signed.', ['Ana Ruiz | chief executive | Nordcell']],
    [
      'The managing director of {o:Nordcell}, {p:Ana Ruiz}, signed.',
      ['Ana Ruiz | managing director | Nordcell'],
    ],
    [
      '{o:Nordcell} opened a plant. “It is full,” said plant manager {p:Ana Ruiz}.',
      ['Ana Ruiz | plant manager | Nordcell'],
    ],
    ['{o:Nordcell} opened a plant. Its CEO, {p:Ana Ruiz}, cut the ribbon.', ['Ana Ruiz | CEO | Nordcell']],
    [
      '{p:Ana Ruiz}, PhD, Chief Scientific Officer, {o:Nordcell}',
      ['Ana Ruiz | Chief Scientific Officer | Nordcell'],
    ],
    ['{p:Ana Ruiz}, 47, finance director of {o:Nordcell}, left.', ['Ana Ruiz | finance director | Nordcell']],
    [
      '{p:Ana Ruiz} is the founder and CEO of {o:Nordcell}.',
      ['Ana Ruiz | founder | Nordcell', 'Ana Ruiz | CEO | Nordcell'],
    ],
    [
      '{p:Ana Ruiz}, co-founder and chief executive of {o:Nordcell}, agreed.',
      ['Ana Ruiz | co-founder | Nordcell', 'Ana Ruiz | chief executive | Nordcell'],
    ],
    [
      '{p:Ana Ruiz}, CEO of {o:Nordcell} and chair of {o:BioTeam}, agreed.',
      ['Ana Ruiz | CEO | Nordcell', 'Ana Ruiz | chair | BioTeam'],
    ],
    [
      '{p:Ana Ruiz} has been appointed Head of Quality at {o:Nordcell}.',
      ['Ana Ruiz | Head of Quality | Nordcell'],
    ],
    [
      '{o:Nordcell} has appointed {p:Ana Ruiz} as chief financial officer.',
      ['Ana Ruiz | chief financial officer | Nordcell'],
    ],
    [
      '{o:Nordcell} named {p:Ana Ruiz} chief financial officer.',
      ['Ana Ruiz | chief financial officer | Nordcell'],
    ],
    ['{p:Ana Ruiz} joins {o:Nordcell} as Site Head.', ['Ana Ruiz | Site Head | Nordcell']],
    ['{p:Ana Ruiz}, who heads {o:Nordcell}, agreed.', ['Ana Ruiz | heads | Nordcell']],
    ['{o:Nordcell}, led by {p:Ana Ruiz}, agreed.', ['Ana Ruiz | led by | Nordcell']],
    [
      '09:30 – Keynote: {p:Ana Ruiz}, Global Head of Cell Therapy, {o:Nordcell}',
      ['Ana Ruiz | Global Head of Cell Therapy | Nordcell'],
    ],
    [
      '• {p:Ana Ruiz} – Director, Process Development – {o:Nordcell}',
      ['Ana Ruiz | Director, Process Development | Nordcell'],
    ],
    [
      '• {p:Ana Ruiz} | Director of Process Development | {o:Nordcell}',
      ['Ana Ruiz | Director of Process Development | Nordcell'],
    ],
    [
      'We are full.\n\n{p:Ana Ruiz}\nChief Executive Officer, {o:Nordcell}',
      ['Ana Ruiz | Chief Executive Officer | Nordcell'],
    ],
    [
      'Dr {p:Ana Ruiz}, a professor at {o:Uppsala University}, disagrees.',
      ['Ana Ruiz | professor | Uppsala University'],
    ],
    ['Health Minister {p:Ana Ruiz} visited.', ['Ana Ruiz | Health Minister | -']],
    [
      '{p:Ana Ruiz}, Minister for Industry, and {p:Jo Berg}, mayor of {l:Lund}, came.',
      ['Ana Ruiz | Minister for Industry | -', 'Jo Berg | mayor of Lund | -'],
    ],
    [
      'Scientific director: Prof. {p:Ana Ruiz} ({o:Uppsala University})',
      ['Ana Ruiz | Scientific director | Uppsala University'],
    ],
    [
      '{p:Ana Ruiz} and {p:Jo Berg}, co-founders of {o:Nordcell}, met at school.',
      ['Ana Ruiz | co-founders | Nordcell', 'Jo Berg | co-founders | Nordcell'],
    ],
    [
      '{o:Nordcell} co-founders {p:Ana Ruiz} and {p:Jo Berg} sold their shares.',
      ['Ana Ruiz | co-founders | Nordcell', 'Jo Berg | co-founders | Nordcell'],
    ],
    [
      '{o:Nordcell} announced the appointment of {p:Ana Ruiz} as Chief Executive Officer.',
      ['Ana Ruiz | Chief Executive Officer | Nordcell'],
    ],
    [
      '{o:Nordcell} appointed {p:Ana Ruiz} to the position of chief executive.',
      ['Ana Ruiz | chief executive | Nordcell'],
    ],
    [
      '{p:Ana Ruiz} has joined {o:Nordcell} as Vice President, Manufacturing.',
      ['Ana Ruiz | Vice President, Manufacturing | Nordcell'],
    ],
    [
      '{p:Ana Ruiz}, who was appointed chief executive of {o:Nordcell} in 2021, agreed.',
      ['Ana Ruiz | chief executive | Nordcell'],
    ],
    [
      '{p:Ana Ruiz}, who heads vial filling at {o:Nordcell}, agreed.',
      ['Ana Ruiz | heads vial filling | Nordcell'],
    ],
    [
      '{p:Ana Ruiz}, since 2019 managing director of {o:Nordcell}, agreed.',
      ['Ana Ruiz | managing director | Nordcell'],
    ],
    ['Professor {p:Ana Ruiz} asked a question.', []],
    ['{p:Ana Ruiz} of {o:Nordcell} asked a question.', []],
    ['By {p:Ana Ruiz}\n\n{o:Nordcell} chief executive is leaving.', []],
  ],
  fr: [
    [
      '« Nous grandissons », indique {p:Léa Brun}, directrice générale de {o:Cellnord}.',
      ['Léa Brun | directrice générale | Cellnord'],
    ],
    [
      '{p:Léa Brun}, directrice des opérations, {o:Cellnord}',
      ['Léa Brun | directrice des opérations | Cellnord'],
    ],
    ['{p:Léa Brun}, P-DG de {o:Cellnord}, a signé.', ['Léa Brun | P-DG | Cellnord']],
    [
      '{p:Léa Brun} ({o:Cellnord}), responsable qualité, a signé.',
      ['Léa Brun | responsable qualité | Cellnord'],
    ],
    [
      '{p:Léa Brun} (directrice industrielle, {o:Cellnord}) a signé.',
      ['Léa Brun | directrice industrielle | Cellnord'],
    ],
    [
      'Le directeur général de {o:Cellnord}, {p:Léo Brun}, a signé.',
      ['Léo Brun | directeur général | Cellnord'],
    ],
    ['Le PDG de {o:Cellnord} {p:Léo Brun} a signé.', ['Léo Brun | PDG | Cellnord']],
    [
      '{o:Cellnord} s’agrandit. « Le site est plein », confie son directeur, {p:Léo Brun}.',
      ['Léo Brun | directeur | Cellnord'],
    ],
    [
      '{o:Cellnord} s’agrandit. « Le site est plein », confie le directeur du site {p:Léo Brun}.',
      ['Léo Brun | directeur du site | Cellnord'],
    ],
    [
      '{p:Léa Brun}, fondatrice et présidente de {o:Cellnord}, a signé.',
      ['Léa Brun | fondatrice | Cellnord', 'Léa Brun | présidente | Cellnord'],
    ],
    [
      '{p:Léa Brun}, présidente de {o:Cellnord} et vice-présidente du {o:Medef Loire}, a signé.',
      ['Léa Brun | présidente | Cellnord', 'Léa Brun | vice-présidente | Medef Loire'],
    ],
    [
      '{p:Léa Brun} est nommée directrice médicale de {o:Cellnord}.',
      ['Léa Brun | directrice médicale | Cellnord'],
    ],
    ['{o:Cellnord} a nommé {p:Léa Brun} directrice médicale.', ['Léa Brun | directrice médicale | Cellnord']],
    ['{p:Léa Brun} prend la direction de {o:Cellnord}.', ['Léa Brun | prend la direction | Cellnord']],
    ['{p:Léa Brun} préside {o:Cellnord}.', ['Léa Brun | préside | Cellnord']],
    ['{p:Léa Brun}, qui dirige {o:Cellnord}, a signé.', ['Léa Brun | dirige | Cellnord']],
    ['Dirigée par {p:Léa Brun}, {o:Cellnord} emploie 12 personnes.', ['Léa Brun | Dirigée par | Cellnord']],
    ['{o:Cellnord}, fondée par {p:Léa Brun}, emploie 12 personnes.', ['Léa Brun | fondée par | Cellnord']],
    [
      '{p:Léa Brun}, 42 ans, directrice financière de {o:Cellnord}, part.',
      ['Léa Brun | directrice financière | Cellnord'],
    ],
    [
      '10h00 : {p:Léa Brun}, chargée de mission santé, {o:Région Bretagne}',
      ['Léa Brun | chargée de mission santé | Région Bretagne'],
    ],
    ['• {p:Léa Brun} – directrice R&D – {o:Cellnord}', ['Léa Brun | directrice R&D | Cellnord']],
    ['Nous y croyons.\n\n{p:Léa Brun}\nPrésidente de {o:Cellnord}', ['Léa Brun | Présidente | Cellnord']],
    [
      '{p:Léa Brun}, maire de {l:Lannion}, et {p:Léo Caro}, préfet du {l:Finistère}, sont venus.',
      ['Léa Brun | maire de Lannion | -', 'Léo Caro | préfet du Finistère | -'],
    ],
    [
      'Professeure à l’{o:Université de Brest} et directrice de {o:Biotech Ouest}, {p:Léa Brun} témoigne.',
      ['Léa Brun | Professeure | Université de Brest', 'Léa Brun | directrice | Biotech Ouest'],
    ],
    ['La ministre de la Santé, {p:Léa Brun}, est venue.', ['Léa Brun | ministre de la Santé | -']],
    [
      'Coordinateur du projet : {p:Léo Brun} ({o:CHU de Brest})',
      ['Léo Brun | Coordinateur du projet | CHU de Brest'],
    ],
    [
      'Les cofondateurs de {o:Cellnord}, {p:Léa Brun} et {p:Léo Caro}, visent 2030.',
      ['Léa Brun | cofondateurs | Cellnord', 'Léo Caro | cofondateurs | Cellnord'],
    ],
    [
      'Fondée en 2012 par {p:Léa Brun} et {p:Léo Caro}, {o:Cellnord} emploie 12 personnes.',
      ['Léa Brun | Fondée en 2012 par | Cellnord', 'Léo Caro | Fondée en 2012 par | Cellnord'],
    ],
    [
      '{o:Cellnord} annonce la nomination de {p:Léa Brun} au poste de directrice industrielle.',
      ['Léa Brun | directrice industrielle | Cellnord'],
    ],
    [
      '{o:Cellnord} est présidée par le Pr {p:Léo Brun}. {p:Léa Caro} en est la directrice générale.',
      ['Léo Brun | présidée par | Cellnord', 'Léa Caro | directrice générale | Cellnord'],
    ],
    [
      '« Nous avons doublé », se réjouit {p:Léa Brun}, à la tête de {o:Cellnord}.',
      ['Léa Brun | à la tête | Cellnord'],
    ],
    ['{p:Léo Brun}, ingénieur de formation, dirige {o:Cellnord}.', ['Léo Brun | dirige | Cellnord']],
    [
      'La ministre déléguée chargée de l’Industrie, {p:Léa Brun}, est venue.',
      ['Léa Brun | ministre déléguée chargée de l’Industrie | -'],
    ],
    ['{p:Léa Brun}, de {o:Cellnord}, a posé une question.', []],
    ['Propos recueillis par {p:Léa Brun}', []],
  ],
}

describe.each(['en', 'fr'] as const)('roles in %s', language => {
  it.each(cases[language])('%s', (marked, expected) => {
    expect(held(marked, language)).toEqual(expected)
  })
})

it.each(['Ana Ruiz, chair of ', 'Ana Ruiz\u0000présidente de '])(
  'reads a text that ends in the title "%s"',
  text => {
    expect(() => reader({ vouched: [] })(text, { language: 'fr' })).not.toThrow()
  },
)
