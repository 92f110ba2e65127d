/** Shapes in which both languages write a period, as regular expressions over the view; docs/extraction.md shows examples. */
import { monthNumber, months, numberOf, smallNumber } from '../lexicon/calendar.ts'
import type { Language } from '../text/reading.ts'
import { type Day, isoDay, isoInterval, isoMonth, isoPart, nearestYear } from './calendar.ts'

export interface Shape {
  readonly rule: string
  readonly pattern: RegExp
  /** ISO 8601 of a match, undefined when it is no period; `today` is the day of publication. */
  readonly iso: (groups: Groups, at: Context) => string | undefined
}

export type Groups = Readonly<Record<string, string | undefined>>

export interface Context {
  readonly language: Language
  readonly today: Day | undefined
}

const year = '(?:19|20)\\d\\d'
const gap = '[ ,]{1,3}'
const day = '\\d{1,2}(?:er|st|nd|rd|th)?'

const shape = (
  rule: string,
  pattern: string,
  iso: (groups: Groups, at: Context) => string | undefined,
): Shape => ({ rule, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu'), iso })

const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10)

/** A month with its year; without one, the year in which it lies nearest to the day of publication. */
const monthOf = (name: string | undefined, yearText: string | undefined, { language, today }: Context) => {
  const month = monthNumber(name ?? '', language)
  if (month === 0) return undefined
  if (yearText) return { year: number(yearText), month }
  return today ? { year: nearestYear(month, today), month } : undefined
}

const dayIn = (dayText: string | undefined, month: { year: number; month: number } | undefined) =>
  month && dayText ? isoDay(month.year, month.month, number(dayText)) : undefined

const written = (month: { year: number; month: number } | undefined) =>
  month && isoMonth(month.year, month.month)

/** Both days of an event: the first takes the month and year that only the second names. */
const days: Shape['iso'] = (g, at) => {
  const last = monthOf(g.m2 ?? g.m1, g.y2 ?? g.y1, at)
  const first = last && g.m1 && g.m2 ? monthOf(g.m1, g.y1 ?? String(last.year), at) : last
  return isoInterval(dayIn(g.d1, first), dayIn(g.d2, last))
}

const monthInterval: Shape['iso'] = (g, at) => {
  const last = monthOf(g.m2, g.y2, at)
  const first = last && monthOf(g.m1, g.y1 ?? String(last.year), at)
  return isoInterval(written(first), written(last))
}

/** "2021-27" and "2021/2027" alike. */
const yearInterval: Shape['iso'] = g => {
  const last = g.y2 && g.y2.length === 2 ? `${g.y1!.slice(0, 2)}${g.y2}` : g.y2
  return isoInterval(g.y1, last)
}

const dayMonthYear: Shape['iso'] = (g, at) => dayIn(g.d1, monthOf(g.m1, g.y1, at))

const numeric: Shape['iso'] = g =>
  isoDay(number(g.y1!.length === 2 ? `20${g.y1}` : g.y1), number(g.month), number(g.d1))

const numericDays: Shape['iso'] = (g, { today }) => {
  const month = number(g.month)
  const inYear = g.y1 ? number(g.y1) : today && nearestYear(month, today)
  return inYear === undefined
    ? undefined
    : isoInterval(isoDay(inYear, month, number(g.d1)), isoDay(inYear, month, number(g.d2)))
}

const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  first: 1,
  '1st': 1,
  second: 2,
  deuxième: 2,
  '2e': 2,
  seconde: 2,
  '2nd': 2,
  troisième: 3,
  '3e': 3,
  third: 3,
  '3rd': 3,
  quatrième: 4,
  '4e': 4,
  dernier: 4,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
}

const partOf =
  (parts: 2 | 4): Shape['iso'] =>
  (g, { today }) => {
    const inYear = g.y1 ? number(g.y1.replace(/^'/, '20')) : today?.year
    const ordinal = g.n ? number(g.n) : Math.min(ordinals[(g.o ?? '').toLowerCase()] ?? 0, parts)
    return inYear === undefined || ordinal < 1 || ordinal > parts
      ? undefined
      : isoPart(inYear, ordinal, parts)
  }

const yearOnly: Shape['iso'] = g => g.y1
const yearsFrom =
  (shift: number): Shape['iso'] =>
  (_, { today }) =>
    today && String(today.year + shift)

const lastYears: Shape['iso'] = (g, { today }) => {
  const count = g.n ? numberOf(g.n) : 10
  return today && count > 0 && count < 100 ? `${today.year - count}/${today.year}` : undefined
}

const yearsAgo: Shape['iso'] = (g, { today }) => {
  const count = numberOf(g.n ?? '')
  return today && count > 0 && count < 100 ? String(today.year - count) : undefined
}

const monthsFrom =
  (shift: number): Shape['iso'] =>
  (_, { today }) => {
    if (!today) return undefined
    const index = today.year * 12 + today.month - 1 + shift
    return isoMonth(Math.floor(index / 12), (index % 12) + 1)
  }

const monthYear: Shape['iso'] = (g, at) => written(monthOf(g.m1, g.y1, at))

/** "last February" is behind, "next February" ahead of the day of publication. */
const monthAround =
  (ahead: boolean): Shape['iso'] =>
  (g, { language, today }) => {
    const month = monthNumber(g.m1 ?? '', language)
    if (!today || month === 0) return undefined
    if (ahead) return isoMonth(month > today.month ? today.year : today.year + 1, month)
    return isoMonth(month <= today.month ? today.year : today.year - 1, month)
  }

const common: readonly Shape[] = [
  shape(
    'days',
    `(?<d1>\\d{1,2})\\s?[-–]\\s?(?<d2>\\d{1,2})/(?<month>[01]\\d)(?:/(?<y1>${year}))?`,
    numericDays,
  ),
  shape('date', `(?<y1>${year})-(?<month>[01]\\d)-(?<d1>[0-3]\\d)`, numeric),
  shape('date', `(?<d1>[0-3]?\\d)/(?<month>[01]?\\d)/(?<y1>${year}|\\d\\d)`, numeric),
  shape('date', `(?<d1>[0-3]\\d)\\.(?<month>[01]\\d)\\.(?<y1>${year})`, numeric),
]

const fr = months.fr
const french: readonly Shape[] = [
  shape(
    'days',
    `(?:du )?(?<d1>${day})(?: (?<m1>${fr}))?(?: (?<y1>${year}))?(?: (?:au|et|à|et le) | ?[-–] ?)(?<d2>${day}) (?<m2>${fr})(?: (?<y2>${year}))?`,
    days,
  ),
  shape('date', `(?<d1>${day}) (?<m1>${fr})(?: (?<y1>${year}))?`, dayMonthYear),
  shape(
    'months',
    `(?:entre|de|d') ?(?<m1>${fr})(?: (?<y1>${year}))? (?:et|à) (?<m2>${fr}) (?<y2>${year})`,
    monthInterval,
  ),
  shape(
    'quarter',
    `(?<o>premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e|dernier) trimestre(?: (?:de |de l'année |de l'exercice )?(?<y1>${year}))?`,
    partOf(4),
  ),
  shape('quarter', `[TQ](?<n>[1-4])[ -](?<y1>${year})`, partOf(4)),
  shape(
    'half-year',
    `(?<o>premier|1er|deuxième|second|2e|dernier) semestre(?: (?:de |de l'année |de l'exercice )?(?<y1>${year}))?`,
    partOf(2),
  ),
  shape('half-year', `[SH](?<n>[12])[ -](?<y1>${year})`, partOf(2)),
  shape(
    'years',
    `(?:entre|de|sur(?: la période)?|période|pour) (?<y1>${year})(?: et | à | ?[-–/] ?)(?<y2>${year})`,
    yearInterval,
  ),
  shape('years', `(?<y1>${year})[-–/](?<y2>${year}|\\d\\d)(?![-/]\\d)`, yearInterval),
  shape('month', `(?:fin |mi-|début |courant )?(?<m1>${fr}) (?<y1>${year})`, monthYear),
  shape(
    'part-of-year',
    `(?:(?:la )?fin|(?:le )?début|mi-?|courant|(?:l')?été|(?:le )?printemps|(?:l')?automne|(?:l')?hiver|(?:la )?rentrée)(?: de(?: l'année)?)? ?(?<y1>${year})`,
    yearOnly,
  ),
  shape('month-behind', `(?:mois de |en |d'|de )?(?<m1>${fr}) dernier`, monthAround(false)),
  shape('month-ahead', `(?:mois de |en |d'|de )?(?<m1>${fr}) prochain`, monthAround(true)),
  shape(
    'month-alone',
    `(?:en|dès|depuis|d'ici(?: à)?|au mois de|début|fin|mi-|jusqu'en) ?(?<m1>${fr})`,
    monthYear,
  ),
  shape(
    'last-year',
    `l'an(?:née)? (?:dernier|dernière|passée?)|l'exercice (?:précédent|écoulé)`,
    yearsFrom(-1),
  ),
  shape(
    'this-year',
    `cette année|l'année en cours|(?:d'ici (?:à )?)?(?:la )?fin (?:de )?(?:l'|cette )année`,
    yearsFrom(0),
  ),
  shape('next-year', `l'an(?:née)? prochaine?`, yearsFrom(1)),
  shape('last-month', `(?:le )?mois dernier`, monthsFrom(-1)),
  shape('this-month', `ce mois-ci`, monthsFrom(0)),
  shape('next-month', `(?:le )?mois prochain`, monthsFrom(1)),
  shape(
    'last-years',
    `(?:(?:au cours d|sur|durant|pendant|lors d|depuis)(?:es?)? ?(?:les |ces )?|ces |(?<=en ))(?<n>${smallNumber}) (?:dernières années|derniers ans|ans)(?! (?:d'|de |plus|après|avant|prochain))`,
    lastYears,
  ),
  shape('years-ago', `il y a (?<n>${smallNumber}) ans?`, yearsAgo),
]

const en = months.en
const english: readonly Shape[] = [
  shape(
    'days',
    `(?<d1>${day})(?: (?<m1>${en}))?(?:,? (?<y1>${year}))?(?: (?:to|and|until) | ?[-–&] ?)(?<d2>${day}) (?<m2>${en})(?:,? (?<y2>${year}))?`,
    days,
  ),
  shape(
    'days',
    `(?<m1>${en}) (?<d1>${day})(?: (?:to|and|through) | ?[-–&] ?)(?:(?<m2>${en}) )?(?<d2>${day})(?:${gap}(?<y1>${year}))?`,
    days,
  ),
  shape('date', `(?<d1>${day})[ -](?:of )?(?<m1>${en})(?:[ ,-]{1,2}(?<y1>${year}))?`, dayMonthYear),
  shape('date', `(?<m1>${en}) (?<d1>${day})(?:${gap}(?<y1>${year}))?`, dayMonthYear),
  shape(
    'months',
    `(?:(?:between|from) )?(?<m1>${en})(?: (?<y1>${year}))? (?:and|to|until|through|[-–]) (?<m2>${en}) (?<y2>${year})`,
    monthInterval,
  ),
  shape(
    'quarter',
    `(?<o>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter(?: (?:of )?(?<y1>${year}))?`,
    partOf(4),
  ),
  shape('quarter', `Q(?<n>[1-4])[ -](?:of )?(?<y1>${year})`, partOf(4)),
  shape('half-year', `(?<o>first|second|last|1st|2nd) half (?:of )?(?<y1>${year})`, partOf(2)),
  shape('half-year', `H(?<n>[12])[ -](?:of )?(?<y1>${year})`, partOf(2)),
  shape(
    'years',
    `(?:between|from|over|in|for|during) (?<y1>${year})(?: and | to | ?[-–/] ?)(?<y2>${year}|\\d\\d)`,
    yearInterval,
  ),
  shape('years', `(?<y1>${year})[-–/](?<y2>${year}|\\d\\d)(?![-/]\\d)`, yearInterval),
  shape(
    'month',
    `(?:(?:mid|early|late)[ -]|(?:end|beginning) of )?(?<m1>${en})(?: of)?,? (?<y1>${year})`,
    monthYear,
  ),
  shape(
    'part-of-year',
    `(?:the )?(?:end|start|beginning|middle|close|mid|early|late|spring|summer|autumn|fall|winter)(?:[ -]of)?[ -](?:the year )?(?<y1>${year})`,
    yearOnly,
  ),
  shape('month-behind', `last (?<m1>${en})`, monthAround(false)),
  shape('month-ahead', `next (?<m1>${en})`, monthAround(true)),
  shape(
    'month-alone',
    `(?:in|since|by|from|until|early|late|mid-|opened|end of) ?(?<m1>${en})(?= |[.,;:)]|$)`,
    monthYear,
  ),
  shape('last-year', `last year|(?:the )?previous year`, yearsFrom(-1)),
  shape('this-year', `this year|the current year|(?:the )?end of the year|year-end`, yearsFrom(0)),
  shape('next-year', `next year`, yearsFrom(1)),
  shape('last-month', `last month`, monthsFrom(-1)),
  shape('this-month', `this month`, monthsFrom(0)),
  shape('next-month', `next month`, monthsFrom(1)),
  shape(
    'last-years',
    `(?:over|in|during|within|for) (?:the |these )?(?:past|last) (?:(?<n>${smallNumber}) years|decade)`,
    lastYears,
  ),
  shape('last-years', `(?<=in )(?<n>${smallNumber}) years(?! of|-| time|' time)`, lastYears),
  shape('years-ago', `(?<n>${smallNumber}) years? ago`, yearsAgo),
]

/** A bare year, only behind a word or mark that makes it a date ("in 2022", "edition 2022", "(2023)"). */
const bareYears: Readonly<Record<Language, Shape>> = {
  fr: shape(
    'year',
    `(?<=(?:\\b(?:en|de|à|d'ici|depuis|pour|fin|début|l'horizon|horizon|avant|après|dès|et|contre|exercice|édition|année|en fin|jusqu'en|printemps|été|sur|rentrée|ou|vers|courant|budget|niveau de|prévue?s?) |\\())(?<y1>${year})(?! ?(?:€|euros?|%|m²|[kM]€))`,
    yearOnly,
  ),
  en: shape(
    'year',
    `(?<=(?:\\b(?:in|of|by|since|for|from|to|until|till|before|after|during|through|and|on|the|than|around|versus|vs|vs\\.|year|end|fiscal|FY|circa|its|level) |\\())(?<y1>${year})(?! ?(?:euros?|%|m²|[-–]))`,
    yearOnly,
  ),
}

/** Shapes of a language, those that read most first. */
export const shapes: Readonly<Record<Language, readonly Shape[]>> = {
  fr: [...common, ...french, bareYears.fr],
  en: [...common, ...english, bareYears.en],
}
