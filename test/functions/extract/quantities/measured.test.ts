import { describe, expect, it } from 'vitest'
import { quantities } from '../../../../functions/extract/quantities/quantities.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

const measured = (language: Language, text: string): readonly (string | undefined)[] =>
  quantities(read(text, language)).map(
    ({ measured: noun }) => noun && text.slice(noun.start, noun.end).replace(/\s+/g, ' '),
  )

describe('what a figure is of', () => {
  it.each([
    // The subject of a verb of level or change, over asides and complements.
    ['en', 'Mean use of mammalian lines stood at 68%.', ['Mean use of mammalian lines']],
    ['en', 'Sales at the group slipped 3%.', ['Sales']],
    ['en', 'Attrition, at 11%, is low.', ['Attrition']],
    ['fr', 'Les plasmides, en hausse de 29 %, se vendent.', ['plasmides']],
    ['fr', 'Le passif atteint 11 M€.', ['passif']],
    // Labels, and what is valued.
    ['en', 'Lead time for a slot: 7 months', ['Lead time for a slot']],
    ['fr', 'Coût du projet : 31 M€', ['Coût du projet']],
    ['fr', 'Une troisième session, dotée de 8 M€, suivra.', ['troisième session']],
    // What a share is a share of; what is owned, not who owns.
    ['fr', 'La part de l’alternance est passée à 12 %.', ['alternance']],
    ['en', 'They shed 12% of the site’s staff.', ['staff']],
    // A second figure of the same thing.
    ['en', 'The round of €61 million ($67 million) is closed.', ['round', 'round']],
    // Names and actors are no nouns of sums.
    ['en', 'Nordcell has received €14 million.', [undefined]],
  ] as const)('%s: %s', (language, text, nouns) => {
    expect(measured(language, text)).toEqual(nouns)
  })
})
