import { describe, expect, it } from 'vitest'
import { extractor } from '../../../../functions/extract/extractor.ts'

const extract = extractor({ vouched: [] })
const openings = {
  en: 'Ghent, 4 March 2029. The statement was in the press yesterday and readers have seen it.\n\n',
  fr: 'Lyon, le 4 mars 2029. Le communiqué est paru hier dans la presse.\n\n',
}

/** Quote and status of the figures of a passage in a text of March 2029. */
const told = (language: 'en' | 'fr', passage: string): Readonly<Record<string, string>> => {
  const text = `${openings[language]}${passage}\n`
  return Object.fromEntries(
    extract(text)
      .indicators.filter(({ start }) => start >= openings[language].length)
      .map(({ start, end, valueKind }) => [text.slice(start, end), valueKind]),
  )
}

describe('a figure in the subject of a verb to come', () => {
  it.each([
    ['en', 'A third greenhouse, of €18 million, will be voted on in the autumn.', '€18 million'],
    ['en', 'A bakery with a 70 L kettle for apprentices of the town will open at Aalst.', '70 L'],
    ['fr', "Une seconde tranche, de 6 millions d'euros, suivra si le conseil la vote.", "6 millions d'euros"],
    ['fr', "Le chantier, d'un coût de 13 millions d'euros, occupera deux hivers.", "13 millions d'euros"],
    ['fr', 'La halle des pompes (8 M€, 700 m²) sera livrée au printemps.', '700 m²'],
  ] as const)('%s: %s', (language, passage, quote) => {
    const statuses = told(language, passage)
    const found = Object.keys(statuses).find(key => key.includes(quote))!
    expect(statuses[found]).toBe('target')
  })

  it('leaves those of the one who acts as they are', () => {
    expect(told('fr', 'La fonderie, 140 salariés, ouvrira un second atelier.')).toEqual({
      '140 salariés': 'observed',
    })
  })
})

describe('the tense of French verbs in -rer', () => {
  it.each([
    'La coopérative libérait mardi un entrepôt de 300 m².',
    'Le lycée rencontrait chaque année 90 éleveurs.',
    'La cave mesurait alors 60 m².',
  ])('%s', passage => {
    expect(Object.values(told('fr', passage))[0]).toBe('observed')
  })
})

describe('need, obligation and intention', () => {
  it.each([
    ['en', 'We need 15 welders before the winter.'],
    ['en', 'The water bill has to fall by 11 per cent.'],
    ['en', "We'll be able to brew 90 tonnes a year."],
    ['fr', "La mairie maintient son intention d'investir 3 millions d'euros."],
    ['fr', "Le syndicat savait qu'elle allait supprimer 21 postes."],
    ['fr', 'Une seule ambition : exporter 70 machines.'],
  ] as const)('%s: %s', (language, passage) => {
    expect(Object.values(told(language, passage))[0]).toBe('target')
  })

  it('reads no plan in a name, nor in those who hesitate to hire', () => {
    expect(Object.values(told('fr', '41 % des bouchers hésitent à recruter.'))).toEqual(['observed'])
  })

  it('passes the modality of a verb on to its infinitive', () => {
    expect(Object.values(told('en', 'The market is likely by then to reach €3 billion.'))).toEqual([
      'forecast',
    ])
  })
})

describe('the price of a project', () => {
  it.each([
    ['en', 'The new quay is a €19 million project.'],
    ['fr', 'Le chantier dépasse 90 M€, taxes comprises.'],
    ['fr', 'Budget du chantier : 7 M€.'],
  ] as const)('%s: %s', (language, passage) => {
    expect(Object.values(told(language, passage))[0]).toBe('target')
  })

  it('was paid where the text opens with its inauguration', () => {
    const passage = "Velaris a inauguré hier son usine de Dole.\n\nL'investissement atteint 31 M€."
    expect(Object.values(told('fr', passage))).toEqual(['observed'])
  })
})

describe('what is over', () => {
  it('holds for a figure with a past period in a sentence of plans', () => {
    const passage = 'The group (sales of €40 million in 2027) must cut 60 jobs.'
    expect(told('en', passage)).toEqual({ '€40 million': 'observed', '60 jobs': 'target' })
  })

  it('holds for the entries of a chronicle', () => {
    const passage =
      "1931. On y tisse 400 draps par an.\n\n1952. Extension de 640 m².\n\n1986. Création d'un atelier de 35 personnes."
    expect(new Set(Object.values(told('fr', passage)))).toEqual(new Set(['observed']))
  })
})

describe('what other figures tell', () => {
  it('parts of a count are what the count is', () => {
    const passage = 'Le groupe va supprimer 90 postes (60 à Dole et 30 à Sens).'
    expect(Object.values(told('fr', passage))).toEqual(['target', 'target', 'target'])
  })

  it('a bracket goes on about what is expected', () => {
    const passage = 'The cooperative expects sales growth of 5% (previously: 4%).'
    expect(new Set(Object.values(told('en', passage)))).toEqual(new Set(['forecast']))
  })

  it('a line without a verb echoes the sentence that tells the same figure', () => {
    const passage = '• €53 million for Aalst\n\nThe group will spend €53 million at Aalst by 2032.'
    expect(told('en', passage)).toEqual({ '€53 million': 'target' })
    expect(Object.values(told('en', '• €53 million for Aalst'))).toEqual(['observed'])
  })
})

describe('what lies beside plans', () => {
  it.each([
    ['en', 'The brewery will move to the 20-hectare park.', 'observed'],
    ['en', 'The brewery will open a shop 45 km east of Ghent.', 'observed'],
    ['en', 'The Region has pledged €9 million in grants.', 'observed'],
    ['en', 'The State will grant €9 million.', 'observed'],
  ] as const)('%s: %s', (language, passage, status) => {
    expect(Object.values(told(language, passage))[0]).toBe(status)
  })

  it('an outlook heading makes forecasts of what stands under it', () => {
    expect(Object.values(told('en', 'Outlook\n\nTurnover between €20m and €23m.'))).toEqual(['forecast'])
  })
})
