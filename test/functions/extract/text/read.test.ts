import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints } from '../../../../functions/extract/text/code-points.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Reading } from '../../../../functions/extract/text/reading.ts'

/** Text made of the pieces that layout is made of, so that wraps, page marks and bullets meet in every order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        'usine',
        'Île-de-',
        'France',
        "l'",
        '’s',
        '12',
        '1 150',
        '3,5',
        '€',
        '%',
        '\n',
        '\n\n',
        '  ',
        '\u00a0',
        '-\n',
        '1/3\n\n',
      ],
      ...[
        '• ',
        'Page 2 of 4',
        '.',
        '»',
        '😀',
        '\u00ad',
        'a@b.eu',
        'www.x.fr',
        '06 11 22 33 44',
        'CD34+',
        'R&D',
        '(',
        'm²',
        '\f',
        '\r\n',
      ],
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

const words = (reading: Reading): readonly string[] => reading.tokens.text

describe('read', () => {
  it('keeps the view as long as the source and tokens in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, source => {
        const { view, tokens, sentences, blocks } = read(source, 'fr')
        expect(view.length).toBe(source.length)
        let end = 0
        for (let token = 0; token < tokens.length; token++) {
          expect(tokens.start[token]).toBeGreaterThanOrEqual(end)
          end = tokens.end[token]!
          expect(end).toBeGreaterThan(tokens.start[token]!)
        }
        expect(end).toBeLessThanOrEqual(source.length)
        expect(sentences.every(sentence => sentence.firstToken < sentence.endToken)).toBe(true)
        expect(sentences.reduce((sum, each) => sum + each.endToken - each.firstToken, 0)).toBe(tokens.length)
        expect(blocks.at(-1)?.endSentence ?? 0).toBe(sentences.length)
      }),
    )
  })

  it('changes no letter or digit of the text that it keeps', () => {
    fc.assert(
      fc.property(anyText, source => {
        const { view } = read(source, 'en')
        for (let at = 0; at < source.length; at++) {
          expect([source[at], ' ', '\u00ad']).toContain(view[at])
        }
      }),
    )
  })

  it('joins a word that the line end cut, and keeps the hyphen that the word owns', () => {
    const joined = read(
      'Le nouvel atelier de la société produit des anti-\ncorps pour la vaccina-\ntion en Île-de-\nFrance.',
      'fr',
    )
    expect(words(joined)).toContain('vaccination')
    expect(words(joined)).toContain('Île-de-France')
    expect(joined.sentences).toHaveLength(1)
  })

  it('reads over a page mark glued to the last word of a page', () => {
    const source =
      'The new building will be handed over once the last of the reactors has been tested by thePage 1 of 3\n\n\n\ncompany, which hopes to start in the spring of next year and to hire some people\nlocally.'
    const { sentences, tokens } = read(source, 'en')
    expect(sentences).toHaveLength(1)
    expect(tokens.text.join(' ')).toContain('tested by the company')
  })

  it('does not take a trial phase at the end of a paragraph for a page mark', () => {
    expect(words(read('The study is in phase 1/2\n\nResults are due.', 'en'))).toContain('2')
  })

  it('ends blocks at bullets and time-table rows, and reads their wrapped lines on', () => {
    const source = [
      'Programme of the second day of the meeting, which takes place in the main building of the',
      'campus and is open to all:',
      '• a visit of the pilot plant, in small groups, with a guide who knows every valve and every',
      '  pump',
      '• lunch',
      '09h30 Opening',
      '10h15 First session',
    ].join('\n')
    const { blocks } = read(source, 'en')
    expect(blocks.map(block => block.kind)).toEqual(['paragraph', 'item', 'item', 'item', 'item'])
    expect(source.slice(blocks[1]!.start, blocks[1]!.end)).toContain('pump')
  })

  it('recognises press contacts up to the next section', () => {
    const source =
      'Une phrase entière qui finit ici.\n\nContact presse :\n\nAgathe Durand\n06 00 11 22 33\n\nÀ propos de la société\nElle vend des cuves.'
    const kinds = read(source, 'fr').blocks.map(block => block.kind)
    expect(kinds).toEqual(['paragraph', 'contact', 'contact', 'contact', 'heading', 'paragraph'])
  })
})

describe('tokens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["l'usine d’Évreux jusqu’à demain", ["l'", 'usine', "d'", 'Évreux', "jusqu'", 'à', 'demain']],
    [
      "the company's R&D at O'Neill's aujourd'hui",
      ['the', 'company', "'s", 'R&D', 'at', "O'Neill", "'s", "aujourd'hui"],
    ],
    ['CHO-DG44 H2Ophar Bio³ CD34+ mRNA', ['CHO-DG44', 'H2Ophar', 'Bio³', 'CD34+', 'mRNA']],
    ['1 150 lots, 12.000 doses, 24.5 %', ['1 150', 'lots', ',', '12.000', 'doses', ',', '24.5', '%']],
    ['EUR45m US$3 50-litre', ['EUR', '45', 'm', 'US', '$', '3', '50', '-', 'litre']],
    [
      'write to a.b@lab.example or www.lab.example/x.',
      ['write', 'to', 'a.b@lab.example', 'or', 'www.lab.example/x', '.'],
    ],
    ['at 9 a.m. in the U.S. market', ['at', '9', 'a.m.', 'in', 'the', 'U.S.', 'market']],
  ]
  it.each(cases)('splits %s', (source, expected) => {
    expect(words(read(source, 'en'))).toEqual(expected)
  })
})

describe('sentences', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['M. Petit et Mme Roy, du St. Mary, ont signé. Le Dr. Lang aussi.', 2],
    ['« Où va-t-on ? », demande-t-il. « Loin ! » Elle sourit.', 3],
    ['The tank holds 200 L. It is new. J. Marsh built it.', 3],
    ['It grew by 3.5 points, i.e. a lot, at Foo Inc. last year.', 1],
    ['We open at 9 a.m. Doors close at noon.', 2],
  ]
  it.each(cases)('counts the sentences of %s', (source, expected) => {
    expect(read(source, 'fr').sentences).toHaveLength(expected)
  })
})

describe('code points', () => {
  it('agrees with counting the characters before an offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), source => {
        const map = codePoints(source)
        let offset = 0
        for (const [index, character] of [...source].entries()) {
          expect(map(offset)).toBe(index)
          offset += character.length
        }
        expect(map(offset)).toBe([...source].length)
      }),
    )
  })
})
