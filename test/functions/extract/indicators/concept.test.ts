import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { foundInPassage } from './passage.ts'

const concepts = (language: Language, passage: string): readonly string[] =>
  foundInPassage(language, passage).map(({ concept }) => concept)

describe('concept of amounts', () => {
  it.each([
    ['en', 'The building cost €12 million.', 'investment'],
    ['en', 'A single treatment costs €320,000.', 'price'],
    ['en', 'Registration: €450.', 'price'],
    ['en', 'The group turned over €85 million.', 'revenue'],
    ['en', 'The sector is worth €30 billion worldwide.', 'market_size'],
    ['en', 'Velaris has drawn €10 million under a loan agreement.', 'funding'],
    ['fr', 'Le coût des travaux s’élève à 12 M€.', 'investment'],
    ['fr', 'Un traitement coûte 320 000 €.', 'price'],
    ['fr', 'Depuis son lancement, 94 projets ont reçu 359 M€.', 'funding'],
    ['fr', 'Le passif atteint 11 M€.', 'other'],
  ] as const)('%s: %s', (language, passage, concept) => {
    expect(concepts(language, passage).at(-1)).toBe(concept)
  })

  it('takes the amount of the sentence before where a pronoun carries it on', () => {
    expect(concepts('en', 'The market is put at $1.9 billion. It is to reach $5.2 billion.')).toEqual([
      'market_size',
      'market_size',
    ])
  })
})

describe('concept of counts', () => {
  it.each([
    ['en', 'The site employs 2,000.', 'headcount'],
    ['en', 'The unit is due to hire 70 people.', 'jobs_created'],
    ['en', 'The plant closes with the loss of 120 jobs.', 'jobs_cut'],
    ['en', 'The therapy has been given to 300 people.', 'patients'],
    ['en', 'Four university hospitals take part.', 'organizations'],
    ['fr', 'Elle a formé 22 personnes.', 'trainees'],
    ['fr', 'Le site compte 1 000 salariés ; il en recrutera 65.', 'headcount'],
    ['fr', 'La plateforme délivrera 50 traitements par an.', 'capacity'],
    ['fr', 'Huit jeunes pousses seront présentes.', 'organizations'],
  ] as const)('%s: %s', (language, passage, concept) => {
    expect(concepts(language, passage)[0]).toBe(concept)
  })
})

describe('concept of percentages', () => {
  it.each([
    ['en', 'Utilisation stood at 68%, down from 79% in 2027.', 'share'],
    ['en', 'Sales were up 12%.', 'growth'],
    ['en', 'There were 12% more visits than in 2027.', 'growth'],
    ['en', 'The Dutch site was 15% dearer.', 'price'],
    ['fr', 'Le taux d’occupation est tombé à 62 %.', 'share'],
    ['fr', 'Le chiffre d’affaires est en hausse de 12 %.', 'growth'],
    ['fr', '44 % tablent sur une hausse des ventes.', 'share'],
  ] as const)('%s: %s', (language, passage, concept) => {
    expect(concepts(language, passage)[0]).toBe(concept)
  })
})
