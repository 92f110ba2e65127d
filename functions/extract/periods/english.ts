/** Shapes in which English writes a period, as regular expressions over the view; docs/extraction.md shows examples. */
import { months, smallNumber, weekdays } from '../lexicon/calendar.ts'
import {
  earlier,
  firstMonths,
  later,
  monthsTo,
  partAround,
  season,
  throughYear,
  yearEnd,
} from './relative.ts'
import {
  day,
  dayMonthYear,
  days,
  decadeEnd,
  fiscalYear,
  gap,
  lastYears,
  monthAround,
  monthInterval,
  monthsFrom,
  monthYear,
  nextYears,
  partOf,
  type Shape,
  shape,
  year,
  yearInterval,
  yearOnly,
  yearsAgo,
  yearsAhead,
  yearsFrom,
} from './shape.ts'

const en = months.en
const weekday = `(?:${weekdays.en.join('|')})`
/** Those that read most come first. */
export const english: readonly Shape[] = [
  shape(
    'days',
    `(?:${weekday} )?(?<d1>${day})(?: (?<m1>${en}))?(?:,? (?<y1>${year}))?(?: (?:to|and|until) | ?[-–&] ?)(?:${weekday} )?(?<d2>${day}) (?<m2>${en})(?:,? (?<y2>${year}))?`,
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
  shape('months', `(?:between|from) (?<m1>${en}) (?:and|to|until|through) (?<m2>${en})`, monthInterval),
  shape(
    'months-to',
    `(?:(?:financial|fiscal|full|trading|business) )?(?:year|(?<n>${smallNumber}|\\d\\d?)[ -]months?(?: period)?)(?: to| ended| ending| through)(?: (?:on )?(?:the )?(?:end of |${day} ))?(?: ?of)? ?(?<m1>${en})(?: ${day})?(?:,? (?<y1>${year}))?`,
    monthsTo,
  ),
  shape(
    'months-to',
    `(?:the )?first (?<n>${smallNumber}) months(?: of (?:the year|this year|(?<y1>${year})))?`,
    firstMonths,
  ),
  shape(
    'quarter',
    `(?<o>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -]quarter(?: (?:of )?(?<y1>${year}))?`,
    partOf(4),
  ),
  shape('quarter', `last quarter of (?<y1>${year})`, g =>
    partOf(4)({ ...g, n: '4' }, { language: 'en', today: undefined }),
  ),
  shape('quarter', `(?:last|the previous|the past) quarter`, partAround(4, -1)),
  shape('quarter', `this quarter|the current quarter`, partAround(4, 0)),
  shape('quarter', `next quarter|the coming quarter`, partAround(4, 1)),
  shape(
    'half-year',
    `(?:the|in|for|over|during) (?:the )?(?<o>first|second)[ -]half(?! (?:of )?(?!the year|this year)[\\p{L}\\d])(?: of (?:the|this) year)?`,
    partOf(2),
  ),
  shape('half-year', `(?:for|in|over|during) the (?:half[ -]year|six-month period)`, partAround(2, -1)),
  shape('months-to', `(?:9m|nine[- ]months?)(?: (?<y1>${year}))?(?= |[.,;:)]|$)`, (g, at) =>
    firstMonths({ ...g, n: '9' }, at),
  ),
  shape('quarter', `Q(?<n>[1-4])[ -](?:of )?(?<y1>${year})`, partOf(4)),
  shape('half-year', `(?<o>first|second|last|1st|2nd)[ -]half (?:of )?(?<y1>${year})`, partOf(2)),
  shape(
    'half-year',
    `(?:(?<y1>${year}) )?(?:half[ -]year(?:ly)?|interim) (?:results|report|sales|revenues?)(?: (?:for )?(?<y2>${year}))?`,
    (g, at) => (g.y1 || g.y2 ? partOf(2)({ y1: g.y1 ?? g.y2, n: '1' }, at) : undefined),
  ),
  shape('half-year', `H(?<n>[12])[ -](?:of )?(?<y1>${year})`, partOf(2)),
  shape(
    'years',
    `(?:between|from|over|in|for|during) (?<y1>${year})(?:(?: and | to | ?[-–/] ?)(?<y2>${year})| ?[-–/] ?(?<y3>\\d\\d))(?!\\d)`,
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
    `(?:in|for|since|by|from|until|early|late|mid-|opened|end of) ?(?<m1>${en})(?=(?:'s)? |[.,;:)]|$)(?!,? ?(?:19|20)\\d\\d| \\d{1,2}(?!\\d|%))`,
    monthYear,
  ),
  shape('month-alone', `(?<m1>${en})'s`, (g, at) => monthYear(g, { ...at, tense: 'past' })),
  shape('last-year', `last year`, yearsFrom(-1)),
  shape('this-year', `this year|the current year`, yearsFrom(0)),
  shape('this-year', `(?:the )?(?:end|close) of the (?:financial |fiscal )?year|year[ -]end`, yearEnd),
  shape(
    'this-year',
    `(?:by|before|at|until) christmas|before the year is out|by the end of this year|later this year`,
    yearsFrom(0),
  ),
  shape('next-year', `next year`, yearsFrom(1)),
  shape('season', `last (?<s>spring|summer|autumn|fall)`, season('last')),
  shape('season', `this (?<s>spring|summer|autumn|fall)`, season('this')),
  shape(
    'season',
    `(?:by|in|before|over|during|until) (?:the )?(?<s>summer|autumn|spring|fall)(?! (?:of )?(?:19|20)\\d\\d)(?= |[.,;:)]|$)`,
    season('told'),
  ),
  shape('season', `next (?<s>spring|summer|autumn|fall)`, season('next')),
  shape(
    'earlier',
    `(?:a|an|one|(?<n>${smallNumber})) (?<u>years?|months?) (?:earlier|before|previously|prior)|the (?:same|corresponding|prior-year|year-ago|year-earlier|comparable) (?:period|quarter|half|months?)(?: (?:of )?(?:last year|(?:the )?(?:previous|prior) year|a year (?:earlier|before|ago)|in the previous year))?|the (?:year before|previous year|prior year|preceding year)`,
    earlier,
  ),
  shape(
    'later',
    `(?:a|one|(?<n>${smallNumber}|\\d\\d)) (?<u>years?|months?) (?:later|afterwards)|the following year`,
    later,
  ),
  shape('last-month', `last month`, monthsFrom(-1)),
  shape('this-month', `this month`, monthsFrom(0)),
  shape('next-month', `next month`, monthsFrom(1)),
  shape(
    'last-years',
    `(?:over|in|during|within|for) (?:the |these )?(?:past|last) (?:(?<n>${smallNumber}) years|decade)`,
    lastYears,
  ),
  shape('last-years', `(?<=(?:^|% )in )(?<n>${smallNumber}) years(?=[).,;]|$)`, lastYears),
  shape(
    'next-years',
    `(?:over|in|during|within|for) (?:the )?(?:next|coming) (?<n>${smallNumber}) years|over the (?<n2>${smallNumber}) years to come`,
    nextYears,
  ),
  shape(
    'years-ahead',
    `within (?<n>${smallNumber}) years(?! of)|in (?<n2>${smallNumber}) years' time`,
    yearsAhead,
  ),
  shape('decade', `(?:by|before|at|towards) the end of (?:the|this) decade`, decadeEnd),
  shape(
    'fiscal-year',
    `(?:FY|fiscal(?: year)?|financial year|business year)[ -]?(?<y1>${year})(?:[-–/](?<y2>\\d\\d))?`,
    fiscalYear,
  ),
  shape(
    'year-named',
    `(?<y1>${year})e? (?:(?:financial|fiscal|business|calendar) year|(?:full[ -]year |annual )?(?:key figures|figures|results)|highlights|annual report|season|budget|turnover|revenues?|sales|product sales|intake|edition|guidance|outlook|ebitda|capex|operating)`,
    yearOnly,
  ),
  shape(
    'year-named',
    `(?:key figures|facts and figures|highlights|annual report|results|at a glance|in numbers|full[ -]year|calendar year|budget|fees?|dues|targets?|goals?|outlook|forecasts?|guidance|headcount|sales|turnover|output|capacity)[ :,–-]{1,3}(?<y1>${year})`,
    yearOnly,
  ),
  shape(
    'through',
    `(?:through|until the end of|up to) (?:mid-|the end of |late |early )?(?<y1>${year})`,
    throughYear,
  ),
  shape('then', `by then|by that (?:date|time)`, () => 'then'),
  shape('years-ago', `(?<n>${smallNumber}) years? ago`, yearsAgo),
  // A bare year, only behind a word or mark that makes it a date.
  shape(
    'year',
    `(?<=(?:(?<!\\p{L})(?:in|of|by|since|for|from|to|until|till|before|after|during|through|and|on|the|than|around|versus|vs|vs\\.|year|end|fiscal|FY|circa|its|level) |\\())(?<y1>${year})(?! ?(?:euros?|%|m²|[-–]))`,
    yearOnly,
  ),
]
