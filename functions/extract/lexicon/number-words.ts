/** Numbers in words, in both languages. */
import type { Language } from '../text/reading.ts'

function numbered(words: string, first: number, step = 1): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step])
}

/** Words that add up: units, teens and tens. */
export const addends: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ...numbered(
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      0,
    ),
    ...numbered('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ['une', 1],
    ['vingts', 20],
    ['octante', 80],
  ]),
  en: new Map([
    ...numbered(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
      0,
    ),
    ...numbered('sixteen seventeen eighteen nineteen', 16),
    ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ['fourty', 40],
  ]),
}

/** Words that multiply what stands before them. */
export const multipliers: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ['cent', 100],
    ['cents', 100],
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
  ]),
  en: new Map([
    ['hundred', 100],
    ['dozen', 12],
    ['thousand', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['crore', 1e7],
    ['crores', 1e7],
    ['trillion', 1e12],
    ['trillions', 1e12],
  ]),
}

/** French words for a round number of things; each is "about" by itself. */
export const collectives: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['demi-douzaine', 6],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1e3],
])

/** Written behind a figure: "24 million", "2,1 Md€", "$1.6bn"; those of one or two letters need a currency beside them. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['Mio', 1e6],
  ['mio', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['Md', 1e9],
  ['md', 1e9],
  ['Mds', 1e9],
  ['mds', 1e9],
  ['Mrd', 1e9],
  ['Mrds', 1e9],
  ['Mia', 1e9],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** Denominators, as they stand behind a small number ("two thirds"). */
export const denominators: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ['moitié', 2],
    ['tiers', 3],
    ['quart', 4],
    ['quarts', 4],
    ['cinquième', 5],
    ['cinquièmes', 5],
    ['sixième', 6],
    ['dixième', 10],
    ['dixièmes', 10],
  ]),
  en: new Map([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['sixth', 6],
    ['eighth', 8],
    ['tenth', 10],
    ['tenths', 10],
  ]),
}
