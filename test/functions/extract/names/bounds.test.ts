import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { names, vouchedIndex } from '../../../../functions/extract/names/names.ts'
import { read } from '../../../../functions/extract/text/read.ts'

const none = vouchedIndex([])
const words = fc.constantFrom(
  ...'Pauline Verdon de la Office national (ONC) Tours Kelvor Therapeutics and of the Ministry , . : « » 2030 plan J. - & 9th Congress PARIS Groupe'.split(
    ' ',
  ),
)

describe('mentions', () => {
  it('never overlap, are never empty and start and end at a word', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (list, language) => {
          const text = list.join(' ')
          const spans = names(read(text, language), none)
            .flatMap(entity => entity.mentions)
            .sort((left, right) => left.start - right.start)
          for (const [at, span] of spans.entries()) {
            expect(span.end).toBeGreaterThan(span.start)
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
            expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
          }
        },
      ),
    )
  })
})

/** Time to read names in a text, the fastest of three. */
function milliseconds(text: string): number {
  const reading = read(text, 'fr')
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    names(reading, none)
    return performance.now() - start
  })
  return Math.min(...times)
}

const hostile = [
  'Capital ',
  'de ',
  'Jean de ',
  'Université de ',
  '« ',
  'A, and ',
  'Alpha Beta (AB) ',
  'plan called ',
  '(',
]

describe('the time that names take', () => {
  it.each(hostile)(
    'grows in step with a text of "%s"',
    unit => {
      const short = milliseconds(unit.repeat(2_500))
      const long = milliseconds(unit.repeat(20_000))
      // Eight times the text; four times more per character is the noise of a busy machine, squares would be eight.
      expect(long).toBeLessThan(Math.max(short, 10) * 8 * 4)
    },
    20_000,
  )
})
