import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantities } from '../../../../functions/extract/quantities/quantities.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'

const FRENCH_UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const FRENCH_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]
const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function inFrench(n: number): string {
  if (n < 20) return FRENCH_UNITS[n]!
  if (n < 100) {
    const ten = Math.floor(n / 10)
    const base = ten === 7 || ten === 9 ? ten - 1 : ten
    const rest = n - base * 10
    if (rest === 0) return base === 8 ? 'quatre-vingts' : FRENCH_TENS[base]!
    return base < 8 && (rest === 1 || rest === 11)
      ? `${FRENCH_TENS[base]} et ${FRENCH_UNITS[rest]}`
      : `${FRENCH_TENS[base]}-${inFrench(rest)}`
  }
  const [size, word] = n < 1000 ? ([100, 'cent'] as const) : ([1000, 'mille'] as const)
  const [head, rest] = [Math.floor(n / size), n % size]
  return [head === 1 ? '' : inFrench(head), word, rest === 0 ? '' : inFrench(rest)].filter(Boolean).join(' ')
}

function inEnglish(n: number): string {
  if (n < 20) return ENGLISH_UNITS[n]!
  if (n < 100)
    return n % 10 === 0
      ? ENGLISH_TENS[n / 10]!
      : `${ENGLISH_TENS[Math.floor(n / 10)]}-${ENGLISH_UNITS[n % 10]}`
  const [size, word] = n < 1000 ? ([100, 'hundred'] as const) : ([1000, 'thousand'] as const)
  const rest = n % size
  const tail = rest === 0 ? '' : size === 100 ? `and ${inEnglish(rest)}` : inEnglish(rest)
  return [inEnglish(Math.floor(n / size)), word, tail].filter(Boolean).join(' ')
}

const valuesOf = (text: string, language: Language) =>
  quantities(read(text, language)).map(found => found.value)

describe('quantities', () => {
  it('reads every number that either language writes in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), n => {
        expect(valuesOf(`Il faut ${inFrench(n)} euros.`, 'fr')).toEqual([n])
        expect(valuesOf(`It takes ${inEnglish(n)} euros.`, 'en')).toEqual([n])
      }),
      { numRuns: 400 },
    )
  })

  it('reads figures as each language groups and divides them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 9 }), (n, tenth) => {
        const groups = (mark: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark)
        const expected = [Number(`${n}.${tenth}`)]
        expect(
          valuesOf(`Il faut ${groups('\u202f')},${tenth} M€ en tout.`, 'fr').map(value => value! / 1e6)[0],
        ).toBeCloseTo(expected[0]!, 6)
        expect(valuesOf(`Il faut ${groups(' ')},${tenth} kg en tout.`, 'fr')).toEqual(expected)
        expect(valuesOf(`It takes ${groups(',')}.${tenth} kg in all.`, 'en')).toEqual(expected)
      }),
    )
  })

  it('gives spans inside the text, low before high, and finite values, whatever the text', () => {
    const parts = fc.constantFrom(
      ...[
        '1',
        '2 ',
        '1 000',
        '½',
        '-',
        '–',
        ' to ',
        ' à ',
        ' and ',
        ' et ',
        '€',
        ' %',
        'm',
        ' million ',
        ' d’',
        ' doses ',
        'between ',
        'entre ',
      ],
      ...[
        'une ',
        'centaine',
        ' de ',
        'half ',
        'double ',
        'x',
        '/',
        '. ',
        '\n',
        ' years ',
        '(',
        ')',
        '1e',
        ' fois plus ',
        'twenty-',
        'soixante ',
        '±',
        ' of the ',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 25 }),
        fc.constantFrom<Language>('fr', 'en'),
        (pieces, language) => {
          const text = pieces.join('')
          for (const found of quantities(read(text, language))) {
            expect(found.start).toBeGreaterThanOrEqual(0)
            expect(found.end).toBeGreaterThan(found.start)
            expect(found.end).toBeLessThanOrEqual(text.length)
            for (const value of [found.value, found.low, found.high])
              expect(Number.isFinite(value ?? 0)).toBe(true)
            if (found.value === undefined) expect(found.low!).toBeLessThanOrEqual(found.high!)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('hostile text', () => {
  const units = [
    '1 ',
    '1 000 ',
    'two ',
    'deux ',
    'cent ',
    'million ',
    '€1 ',
    '1 to ',
    'half a ',
    '5 feet ',
    'from 1 ',
    'de 1 à ',
    'Aa 5 ',
    '1% ',
    'double ',
    'twenty-',
    'au moins ',
  ]

  /** How often the grammar looks at a word: a count of work that no machine's speed blurs. */
  function looks(text: string, language: Language): number {
    const reading = read(text, language)
    let count = 0
    const lower = new Proxy(reading.tokens.lower, {
      get: (target, key) => {
        count++
        return Reflect.get(target, key)
      },
    })
    quantities({ ...reading, tokens: { ...reading.tokens, lower } })
    return count
  }

  it.each(units)('costs no more per character when "%s" is repeated four times as often', unit => {
    for (const language of ['fr', 'en'] as const) {
      const small = looks(unit.repeat(1000), language)
      const large = looks(unit.repeat(4000), language)
      expect(large).toBeLessThan(small * 4.5 + 1000)
    }
  })
})
