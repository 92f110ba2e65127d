import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { foundInPassage } from './passage.ts'

/** The status of each figure of a passage in a text of March 2029. */
const statuses = (language: Language, passage: string): readonly string[] =>
  foundInPassage(language, passage).map(({ valueKind }) => valueKind)

describe('status of English figures', () => {
  it.each([
    // Plans, works and announcements.
    ['The site is to be expanded by 4,000 m².', 'target'],
    ['Work is under way on a 12,000 m² plant.', 'target'],
    ['The company is doubling its workforce.', 'target'],
    ['The group announced an investment of €40 million.', 'target'],
    ['The €29 million project adds a line.', 'target'],
    ['The firm is seeking 25 engineers.', 'target'],
    ['The hall will be fitted with four bioreactors supplied by Velaris.', 'target'],
    // Done things, also granted and signed ones.
    ['The group has invested €40 million in its Ghent site since 2019.', 'observed'],
    ['The European Commission has granted €6 million to the consortium.', 'observed'],
    ['The project created 90 jobs.', 'observed'],
    ['It met its target of 500 batches a year.', 'observed'],
    // What is in one's own hands, and what others expect.
    ['The factory should employ 90 people when it opens.', 'target'],
    ['The market is projected to grow by 12% a year.', 'forecast'],
    ['The show is expected to draw 1,200 visitors.', 'forecast'],
    ['According to a study, the plan will create 900 jobs.', 'forecast'],
    ['Up to €30 million more could be paid on reaching milestones.', 'target'],
    // Those who answer are a fact, whatever they intend.
    ['Some 38% of firms plan to invest.', 'observed'],
  ])('%s', (passage, status) => {
    expect(statuses('en', passage)[0]).toBe(status)
  })

  it.each([
    [
      'The site will have a hall of 900 m², two filling lines and a staff of 40.',
      ['target', 'target', 'target'],
    ],
    ['Sales, a mere €4 million now, could hit €9 million.', ['observed', 'forecast']],
    ['The plant (11,000 m², 120 jobs) will open in 2031.', ['target', 'target']],
    ['The site, which has 140 staff today, will have 220 by 2031.', ['observed', 'target']],
  ] as const)('%s', (passage, expected) => {
    expect(statuses('en', passage)).toEqual(expected)
  })

  it('takes plans from the heading above, where the sentence says nothing itself', () => {
    expect(statuses('en', 'Next steps\n\n• Ghent: a €40 million building of 900 m²')).toEqual([
      'target',
      'target',
    ])
  })
})

describe('status of French figures', () => {
  it.each([
    ["Le groupe a annoncé un investissement de 12 millions d'euros.", 'target'],
    ['Le projet porte sur la création de 60 emplois.', 'target'],
    ['Un investissement de 40 M€ est à l’étude.', 'target'],
    ['Le bâtiment en construction offrira 3 000 m² de salles blanches.', 'target'],
    ['À terme, 200 personnes y travailleront.', 'target'],
    ['Cellnord recherche 25 techniciens.', 'target'],
    ['La production sera multipliée par trois.', 'target'],
    ['N° 2 – Porter à 50 % le taux d’aide.', 'target'],
    ['La production a été multipliée par trois.', 'observed'],
    ['La Région a accordé une subvention de 2 M€ à Cellnord.', 'observed'],
    ['Le prix avoisinerait 60 M€, selon nos informations.', 'observed'],
    ['Les organisateurs espèrent 900 visiteurs.', 'forecast'],
    ['Selon une étude, le secteur manquera de 5 000 techniciens.', 'forecast'],
    ['58 % des dirigeants prévoient de recruter.', 'observed'],
  ])('%s', (passage, status) => {
    expect(statuses('fr', passage)[0]).toBe(status)
  })

  it.each([
    ['Les effectifs passeront de 90 à 150 personnes.', ['observed', 'target']],
    ['Deux salles et un fermenteur de 1 500 litres, qui sera livré en juin.', ['target', 'target']],
  ] as const)('%s', (passage, expected) => {
    expect(statuses('fr', passage).slice(0, 2)).toEqual(expected)
  })
})
