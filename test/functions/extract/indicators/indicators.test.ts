import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractor } from '../../../../functions/extract/extractor.ts'
import type { FoundIndicator } from '../../../../functions/extract/findings.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { foundIn } from './found-in.ts'

const readAll = (marked: string, language: Language) => foundIn(marked, language, { today: '2024-03-13' })

const first = (marked: string, language: Language): FoundIndicator => readAll(marked, language).found[0]!

describe('status', () => {
  it.each([
    ['{o:Nordcell} employs 120 people.', 'en', 'observed'],
    ['{o:Nordcell} plans to hire 120 people.', 'en', 'target'],
    ['Two reactors will follow.', 'en', 'target'],
    ['Analysts expect the market to reach $42bn.', 'en', 'forecast'],
    ['The market will represent 320 billion euros by 2029.', 'en', 'forecast'],
    ['{o:Cellnord} emploie 120 personnes.', 'fr', 'observed'],
    ['{o:Cellnord} prévoit de recruter 120 personnes.', 'fr', 'target'],
    ['{o:Cellnord} livrera 120 lots.', 'fr', 'target'],
    ['Le salon devrait accueillir 400 visiteurs.', 'fr', 'forecast'],
  ] as const)('%s', (marked, language, status) => {
    expect(first(marked, language).valueKind).toBe(status)
  })

  it('keeps what was apart from what will be', () => {
    const { found } = readAll('{o:Nordcell} plans to lift its workforce from 750 to 900.', 'en')
    expect(found.map(({ valueKind }) => valueKind)).toEqual(['observed', 'target'])
  })

  it('takes the plan of the line above a list', () => {
    const { found } = readAll('Our goals for 2030:\n\n• 150 companies\n• 40 laboratories', 'en')
    expect(found.map(({ valueKind, period }) => [valueKind, period])).toEqual([
      ['target', '2030'],
      ['target', '2030'],
    ])
  })
})

describe('period', () => {
  it.each([
    ['In 2022, {o:Nordcell} shipped 40 batches.', 'en', '2022'],
    ['{o:Nordcell} shipped 40 batches in 2022.', 'en', '2022'],
    ['{o:Nordcell}, founded in 1998, employs 120 people.', 'en', undefined],
    ['En 2022, {o:Cellnord} a livré 40 lots.', 'fr', '2022'],
    ['Fondée en 1998, {o:Cellnord} emploie 120 personnes.', 'fr', undefined],
  ] as const)('%s', (marked, language, period) => {
    expect(first(marked, language).period).toBe(period)
  })

  it('gives the figures of an event its days', () => {
    const { found } = readAll(
      'The {e:Lund Cell Days} were held on 5 and 6 March 2024. The event drew 400 participants.',
      'en',
    )
    expect(found.map(({ period }) => period)).toEqual(['2024-03-05/2024-03-06'])
  })
})

describe('subject, place and source', () => {
  it.each([
    ['{o:Nordcell} (165 employees) grows.', 'en', 'Nordcell'],
    ['{o:Nordcell} works in {l:Lund}. The company employs 120 people.', 'en', 'Nordcell'],
    ['About {o:Nordcell}\n\nA maker of cells with 120 employees.', 'en', 'Nordcell'],
    ['• {o:Cellnord} ({l:Lens}) – ligne pilote : 21 M€.', 'fr', 'Cellnord'],
    ['The workforce of {o:Nordcell} reached 120 people.', 'en', 'Nordcell'],
    ['{o:Biofund} announced that a grant of €3m was awarded to {o:Nordcell}.', 'en', 'Nordcell'],
    ['At {o:Nordcell}, 120 people work.', 'en', 'Nordcell'],
    ['Chez {o:Cellnord}, 120 personnes travaillent.', 'fr', 'Cellnord'],
    ['{o:Cellnord} a ouvert une usine à {l:Lens}. Le site emploie 120 personnes.', 'fr', 'Lens'],
    ['À propos de {o:Cellnord}\n\nL’entreprise emploie 120 personnes.', 'fr', 'Cellnord'],
  ] as const)('%s', (marked, language, subject) => {
    const { found, nameOf } = readAll(marked, language)
    expect(nameOf(found[0]!.subject)).toBe(subject)
  })

  it('credits the source and does not make it the subject', () => {
    const { found, nameOf } = readAll(
      'According to {o:Biofacts}, {o:Nordcell} employs 120 people in {l:Lund}.',
      'en',
    )
    expect([nameOf(found[0]!.statedBy), nameOf(found[0]!.subject), nameOf(found[0]!.place)]).toEqual([
      'Biofacts',
      'Nordcell',
      'Lund',
    ])
  })

  it('gives a market no owner', () => {
    expect(first('{o:Biofacts} values the market at $21.5bn.', 'en').subject).toBeUndefined()
  })
})

describe('concept', () => {
  it.each([
    ['It employs 120 people.', 'en', 'headcount'],
    ['It will cut 120 jobs.', 'en', 'jobs_cut'],
    ['Il va recruter 120 personnes.', 'fr', 'jobs_created'],
    ['Le chiffre d’affaires atteint 45 M€.', 'fr', 'revenue'],
    ['Une subvention de 2,5 M€ est accordée.', 'fr', 'funding'],
    ['Sales rose 12%.', 'en', 'growth'],
    ['It holds 34% of the shares.', 'en', 'share'],
    ['Le bâtiment couvre 4 800 m².', 'fr', 'floor_area'],
    ['It runs six bioreactors.', 'en', 'equipment'],
  ] as const)('%s', (text, language, concept) => {
    expect(first(text, language).concept).toBe(concept)
  })
})

describe('properties of the whole extractor', () => {
  const extract = extractor({ vouched: [] })
  const pieces = fc.constantFrom(
    '12',
    '%',
    'M€',
    'Ana Ruiz',
    'CEO of',
    'Nordcell',
    'in 2030',
    '(',
    ')',
    '\n',
    '• ',
    'will',
    'prévoit',
    'salariés',
    ',',
    '.',
    ':',
    '’',
    '𝒳',
    '\u00ad',
    '\u202f',
  )

  it('never throws, and every span it finds lies in the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 80 }),
        fc.constantFrom<Language>('en', 'fr'),
        (parts, language) => {
          const text = parts.join(' ')
          const { entities, indicators: rows, roles } = extract(text, { language })
          for (const { start, end } of [...rows, ...roles, ...entities.flatMap(({ mentions }) => mentions)]) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true)
            expect(text.slice(start, end).trim()).not.toBe('')
          }
        },
      ),
    )
  })

  it('gives the same findings on every call', () => {
    const text = 'Nordcell plans to hire 120 people in Lund by 2026, said Ana Ruiz, CEO of Nordcell.'
    expect(extract(text)).toEqual(extract(text))
  })
})
