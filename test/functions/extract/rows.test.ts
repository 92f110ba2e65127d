import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasContactData } from '../../../functions/contact-data.ts'
import { withinCap } from '../../../functions/extract/excerpts.ts'
import { extractor } from '../../../functions/extract/extractor.ts'
import { rowsOf } from '../../../functions/extract/rows.ts'
import { withhold } from '../../../functions/extract/withholding.ts'
import { covered } from '../../../functions/passages.ts'
import { texts } from '../../pipeline/invented-sources.ts'
import { textDocument } from './text-document.ts'

const read = extractor({ vouched: [] })

const document = (text: string) => textDocument('d', { language: 'fr', text })

const found = (text: string) => rowsOf(document(text), read(text))

/** Pieces that make grammars work: numbers, units, names, dates, marks, characters outside the first plane. */
const piece = fc.constantFrom(
  'Valdoria',
  'Lyon',
  'Marie Delcourt',
  ', ',
  '. ',
  '\n',
  '\n\n',
  ' ',
  '12 M€',
  ' 45 %',
  'plus de ',
  'd’ici 2030',
  '1\u202f200 ',
  'salariés',
  '«',
  '»',
  '(',
  ')',
  '-\n',
  '𝔅',
  '🧬',
  'de ',
  'président de ',
  '€20m',
  'by 2027',
  ' to ',
  'x@y.fr',
  '01 23 45 67 89',
  '\u0000',
  '\ud800',
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('rows of any text', () => {
  it('stand where they say, in code points', () => {
    fc.assert(
      fc.property(text, written => {
        const points = [...written]
        const { rows } = found(written)
        for (const row of [...rows.mentions, ...rows.indicators, ...rows.roles])
          expect(points.slice(row.start_char, row.end_char).join('')).toBe(row.quote)
      }),
      { numRuns: 300 },
    )
  })

  it('publish no contact data, and refer to entities that a mention proves', () => {
    fc.assert(
      fc.property(text, written => {
        const { rows } = withhold(found(written).rows, 'd')
        const named = new Set(rows.mentions.map(row => row.entity_id))
        for (const row of rows.indicators) {
          for (const id of [row.subject_id, row.place_id, row.stated_by_id])
            expect(id === null || named.has(id)).toBe(true)
          expect(
            [row.quote, row.sentence, row.measured].some(string => string !== null && hasContactData(string)),
          ).toBe(false)
        }
        for (const row of rows.roles) expect(named.has(row.person_id)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('have ids of their own', () => {
    const { rows } = found(`${texts['beta-article']}\n\n${texts['beta-article']}`)
    const ids = [...rows.mentions.map(row => row.mention_id), ...rows.indicators.map(row => row.indicator_id)]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the excerpt cap', () => {
  const capped = (cap: number, written = texts['beta-article'].repeat(3)) => {
    const { rows, sentenceAt } = found(written)
    const result = withinCap(rows, { document: { ...document(written), excerpt_cap: cap }, sentenceAt })
    const passages = [...result.rows.indicators, ...result.rows.roles].flatMap(row => [
      { start: row.start_char, end: row.end_char },
      ...('sentence' in row && row.sentence !== null ? [sentenceAt.get(row.indicator_id)!] : []),
    ])
    return { ...result, before: rows, share: covered(passages) / [...written].length }
  }

  it.each([1, 0.5, 0.2, 0.1, 0.02])('%d is never exceeded', cap => {
    expect(capped(cap).share).toBeLessThanOrEqual(cap)
  })

  it('takes sentences before rows, each with its issue', () => {
    const { rows, before, issues } = capped(0.2)
    expect(rows.indicators).toHaveLength(before.indicators.length)
    expect(issues.every(issue => issue.code === 'sentence/excerpt-cap')).toBe(true)
    expect(issues).toHaveLength(
      before.indicators.filter(row => row.sentence).length -
        rows.indicators.filter(row => row.sentence).length,
    )
  })

  it('leaves the quotes of short texts', () => {
    const { rows, before } = capped(0, texts['gamma-note'])
    expect(rows.indicators).toHaveLength(before.indicators.length)
    expect(rows.indicators.every(row => row.sentence === null)).toBe(true)
  })
})
