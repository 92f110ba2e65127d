/** Words of the calendar in both languages, as alternations for the grammar of periods, and the numbers behind them. */
import type { Language } from '../text/reading.ts'

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier|janv\\.?',
    'février|fevrier|févr?\\.?',
    'mars',
    'avril|avr\\.',
    'mai',
    'juin',
    'juillet|juil\\.?',
    'août|aout',
    'septembre|sept\\.?',
    'octobre|oct\\.?',
    'novembre|nov\\.?',
    'décembre|decembre|déc\\.?',
  ],
  en: [
    'january|jan\\.?',
    'february|feb\\.?',
    'march|mar\\.?',
    'april|apr\\.?',
    'may',
    'june|jun\\.?',
    'july|jul\\.?',
    'august|aug\\.?',
    'september|sept?\\.?',
    'october|oct\\.?',
    'november|nov\\.?',
    'december|dec\\.?',
  ],
}

/** One alternation of all month names, without a group. */
export const months: Readonly<Record<Language, string>> = {
  fr: monthNames.fr.join('|'),
  en: monthNames.en.join('|'),
}

const inFull = (language: Language): ReadonlySet<string> =>
  new Set(monthNames[language].map(spellings => spellings.split('|', 1)[0]!))

/** Month names with all their letters and accents: the first spelling of each. */
export const fullMonths: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: inFull('fr'),
  en: inFull('en'),
}

export const isFullMonth = (word: string): boolean => fullMonths.fr.has(word) || fullMonths.en.has(word)

/** "sept?\\.?" spelled out: "sep", "sept", "sep.", "sept.". */
const spellings = (pattern: string): string[] => {
  const optional = /(\\?.)\?/.exec(pattern)
  if (optional === null) return [pattern.replaceAll('\\', '')]
  const [head, tail] = [pattern.slice(0, optional.index), pattern.slice(optional.index + optional[0].length)]
  return [head + tail, head + optional[1] + tail].flatMap(spellings)
}

const numbersOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap((list, month) =>
      list
        .split('|')
        .flatMap(spellings)
        .map(name => [name, month + 1] as const),
    ),
  )

const monthNumbers: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: numbersOf(monthNames.fr),
  en: numbersOf(monthNames.en),
}

/** 1 to 12, or 0 for no month. */
export const monthNumber = (word: string, language: Language): number =>
  monthNumbers[language].get(word.toLowerCase()) ?? 0

/** Monday first, as ISO 8601 counts. */
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
}

const smallNumbers: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
}

/** "cent six" and "twenty-five" are no six and no five. */
const tens =
  '(?:cent|vingt|trente|quarante|cinquante|soixante|hundred|hundred and|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'

/** Alternation of the small numbers that measure a stretch of years. */
export const smallNumber = `\\d{1,2}|(?<!${tens}[ -])(?:${Object.keys(smallNumbers).join('|')})`

export const numberOf = (word: string): number => smallNumbers[word.toLowerCase()] ?? Number(word)

/** Words that make a token worth a look by the grammar of periods. */
export const calendarTriggers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([
    ...monthNames.fr.flatMap(names => names.replaceAll('\\.', '.').replaceAll('?', '').split('|')),
    ...monthNames.fr.flatMap(names => names.replaceAll('\\.?', '').replaceAll('\\.', '').split('|')),
    ...weekdays.fr,
    'an',
    'ans',
    'année',
    'années',
    'mois',
    'semestre',
    'trimestre',
    'exercice',
    'hier',
    'jour',
    'ici',
    'décennie',
    'été',
    'automne',
    'printemps',
    'hiver',
    'rentrée',
    'période',
    'date',
    'époque',
    'noël',
    'échéance',
    'horizon',
  ]),
  en: new Set([
    ...monthNames.en.flatMap(names => names.replaceAll('\\.?', '').replaceAll('?', '').split('|')),
    'sept',
    ...weekdays.en,
    'year',
    'years',
    'month',
    'quarter',
    'half',
    'yesterday',
    'today',
    'then',
    'decade',
    'date',
    'time',
    'months',
    'six-month',
    'half-year',
    'year-end',
    'spring',
    'winter',
    'summer',
    'autumn',
    'fall',
    'period',
    'first-quarter',
    'full-year',
    'christmas',
    '9m',
    'nine-month',
  ]),
}

const monthsIn = (language: Language): ReadonlySet<string> =>
  new Set(
    [...calendarTriggers[language]].filter(
      word => monthNumber(word, language) > 0 || monthNumber(`${word}.`, language) > 0,
    ),
  )

/** Month names as tokens; without one, no shape with a month can match. */
export const monthWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: monthsIn('fr'),
  en: monthsIn('en'),
}
