import { describe, expect, it } from 'vitest'
import { extractor } from '../../../../functions/extract/extractor.ts'

const extract = extractor({ vouched: [] })

/** The status of the figure with these words in a text of March 2029. */
const statusOf = (passage: string, quote: string): string | undefined => {
  const text = `${passage}\n`
  return extract(text).indicators.find(({ start, end }) => text.slice(start, end) === quote)?.valueKind
}

const english = 'Ghent, 4 March 2029. The statement was in the press yesterday and readers have seen it.\n\n'
const french = 'Lyon, le 4 mars 2029. Le communiqué est paru hier dans la presse.\n\n'

describe('what stands in a sentence of plans', () => {
  it.each([
    [`${english}The site, 52 employees to date, will recruit 30 more by 2031.`, '52 employees'],
    [`${english}Half of its €152 million turnover will come from vials in 2034.`, '€152 million'],
    [`${french}Aux 2 400 m² mis en service en 2017 s'ajouteront 1 900 m² en 2031.`, '2 400 m²'],
    [
      `${french}L'équipe ne compte encore que 18 personnes ; elle en comptera le double en 2030.`,
      '18 personnes',
    ],
    [`${french}Coût du projet : 31 millions d'euros, aidés à hauteur de 20 %.`, '20 %'],
    [`${french}La société souhaite acquérir une parcelle de 2,4 hectares.`, '2,4 hectares'],
    [`${french}Sur les 742 salariés du site, 655 seront repris.`, '742 salariés'],
  ])('%s', (passage, quote) => {
    expect(statusOf(passage, quote)).toBe('observed')
  })
})

describe('what is asked for, and what is to be built according to the sentence beside', () => {
  it.each([
    [`${french}Le syndicat réclame 36 mois de congé pour les salariés.`, '36 mois'],
    [`${french}L'entreprise supprime 14 postes à Dole.`, '14 postes'],
    [`${french}La première pierre de l'usine a été posée hier. C'est 640 m², sur deux niveaux.`, '640 m²'],
    [
      `${english}Earthworks for the plant began in May. The building covers 9,600 square metres.`,
      '9,600 square metres',
    ],
    [`${french}Les projets retenus\n\nAPTALYS\nDurée : 36 mois.`, '36 mois'],
    [`${english}The board backs the Ghent extension (400 hires announced).`, '400 hires'],
    [`${french}Le directeur s'est engagé sur un investissement de 30 M€.`, '30 M€'],
  ])('%s', (passage, quote) => {
    expect(statusOf(passage, quote)).toBe('target')
  })

  it('leaves a building in use as it is', () => {
    const passage = `${english}Earthworks for the plant began in May. The building has covered 9,600 square metres since 2011.`
    expect(statusOf(passage, '9,600 square metres')).toBe('observed')
  })
})
