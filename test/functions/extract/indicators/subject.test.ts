import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { foundIn } from './found-in.ts'

/** The subjects of a text's figures in order of place; {o:…} marks an organization, {l:…} a place, {e:…} an event. */
const subjects = (marked: string, language: Language, title?: string): (string | undefined)[] => {
  const { found, nameOf } = foundIn(marked, language, { today: '2024-03-13', title })
  return found.map(({ subject }) => nameOf(subject))
}

describe('the subject of the clause', () => {
  it.each([
    ['After years at {o:Medipart}, {o:Nordcell} employs 120 people.', 'en', ['Nordcell']],
    ['Fondée en 1998 à {l:Lens}, {o:Cellnord} emploie 120 personnes.', 'fr', ['Cellnord']],
    ['À {l:Lens}, {o:Cellnord} emploie 120 personnes.', 'fr', ['Cellnord']],
    ['{o:Cellnord}, filiale de {o:Medipart}, emploie 120 personnes.', 'fr', ['Cellnord']],
    ['{o:Nordcell} has 40 clients and {o:Medipart} has 30 clients.', 'en', ['Nordcell', 'Medipart']],
    ['Le groupe danois {o:Cellnord} emploie 120 personnes.', 'fr', ['Cellnord']],
    ['Sales of {o:Nordcell} reached €40 million.', 'en', ['Nordcell']],
    ['With 120 employees, {o:Nordcell} is growing.', 'en', ['Nordcell']],
    ['LUND, 4 March 2024 – {o:Nordcell} employs 120 people.', 'en', ['Nordcell']],
    ['{o:Cellnord} (120 salariés, trois sites) recrute.', 'fr', ['Cellnord', 'Cellnord']],
  ] as const)('%s', (marked, language, expected) => {
    expect(subjects(marked, language)).toEqual(expected)
  })
})

describe('what was spoken of before', () => {
  it.each([
    ['{o:Nordcell} works with {o:Medipart}. The company employs 120 people.', 'en', ['Nordcell']],
    ['{o:Nordcell} makes vectors. It employs 120 people.', 'en', ['Nordcell']],
    ['{o:Cellnord} fabrique des vecteurs. Ses ventes ont atteint 45 M€.', 'fr', ['Cellnord']],
    [
      '{o:Université de Lens} et {o:Cellnord} signent. L’université accueille 120 étudiants.',
      'fr',
      ['Université de Lens'],
    ],
    ['{o:Cellnord} agrandit son usine de {l:Lens}. Le site emploie 120 personnes.', 'fr', ['Lens']],
    ['{p:Ana Ruiz}, head of supply at {o:Nordcell}, said: “We employ 120 people.”', 'en', ['Nordcell']],
  ] as const)('%s', (marked, language, expected) => {
    expect(subjects(marked, language)).toEqual(expected)
  })
})

describe('headings', () => {
  it('give the figures below them their subject', () => {
    const text =
      '{o:Nordcell} opens its doors today, and all who work there are glad of it, says a neighbour who has seen the building grow from her window.\n\n# {o:Medipart} goes large\n\nSome 120 people work there.\n\n# Outlook\n\nSales should reach €40 million.'
    expect(subjects(text, 'en')[0]).toBe('Medipart')
  })

  it('of an item that opens with a town give the figures of its plant that town', () => {
    expect(subjects('{l:Lens} – {o:Cellnord} installe 12 bioréacteurs.', 'fr')).toEqual(['Lens'])
  })
})

describe('money', () => {
  it.each([
    ['{o:Nordcell} grows. {o:Lund Bank} has lent it €4m.', 'en', 'Nordcell'],
    ['{o:Medipart} holds 40% of {o:Nordcell}.', 'en', 'Nordcell'],
    ['{o:Medipart} has bought {o:Nordcell} for €40 million.', 'en', 'Nordcell'],
  ] as const)('%s', (marked, language, expected) => {
    expect(subjects(marked, language)[0]).toBe(expected)
  })
})

describe('texts on a field', () => {
  it('give what a survey asked no subject', () => {
    const text =
      'Biotech survey 2024\n\nPrepared by {o:Medipart}\n\nSome 40% of respondents plan to buy new reactors.'
    expect(subjects(text, 'en', 'Biotech survey 2024')).toEqual([undefined])
  })

  it('are about the country that their headline names', () => {
    const text = 'Baromètre de la bioproduction en {l:France}\n\nLe taux d’occupation atteint 70 %.'
    expect(subjects(text, 'fr', 'Baromètre de la bioproduction en France')).toEqual(['France'])
  })
})

describe('what holds for anybody, and lines of data under a heading', () => {
  it.each([
    ['{o:Nordcell} makes vectors.\n\nA new sterile line costs €45 million.', 'en', [undefined]],
    ['{o:Cellnord} fabrique des vecteurs.\n\nUn lot stérile prend douze semaines.', 'fr', [undefined]],
    ['{o:Nordcell} makes vectors.\n\nA new line at {o:Nordcell} costs €45 million.', 'en', ['Nordcell']],
  ] as const)('%s', (marked, language, expected) => {
    expect(subjects(marked, language)).toEqual(expected)
  })

  it('gives a project the figures of its labelled lines, whatever names stand in them', () => {
    const text =
      '{o:Medipart} announced the winners of its yearly call on Monday.\n\n{g:GREENCELL}\nPartners: {o:Nordcell}, 12 companies\nBudget: €4 million'
    expect(subjects(text, 'en')).toEqual(['GREENCELL', 'GREENCELL'])
  })

  it('takes those who write a post for whom it is about', () => {
    const text =
      '{o:Nordcell}\n12,408 followers\n\nThey said that {o:Medipart} could not do it before summer, and here we are today, with a batch that left the building on Friday, after two years of hard work by many of our colleagues, who have not counted their hours and deserve a holiday.\n\n• 120 people in our new workshop'
    expect(subjects(text, 'en').at(-1)).toBe('Nordcell')
  })

  it('does not read a sales outlook as a study of a market', () => {
    const text =
      '{o:Nordcell} cuts sales outlook as demand falls\n\n{o:Nordcell} lowered its outlook on Tuesday, as clients wait.\n\nRevenue of €45 million was expected.'
    expect(subjects(text, 'en', 'Nordcell cuts sales outlook as demand falls')).toEqual(['Nordcell'])
  })
})
