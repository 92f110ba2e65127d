/** The grammar of periods: finds and resolves every statement of time that may hold for a figure. */
import type { Period } from '../findings.ts'
import { weekdays } from '../lexicon/calendar.ts'
import { matchesOf } from '../text/matches.ts'
import type { Language, Reading, Sentence, Span } from '../text/reading.ts'
import { dayOf, isoDay, latestWeekday, type Tense } from './calendar.ts'
import { english } from './english.ts'
import { type Entry, entriesOf } from './entries.ts'
import { common } from './figures.ts'
import { french } from './french.ts'
import { type Context, type Groups, nowOf, type Shape } from './shape.ts'
import { type ShapeIndex, shapeIndex } from './shape-index.ts'
import { tenseAt } from './tense.ts'
import { isPossible, triggersIn } from './triggers.ts'

const shapes: Readonly<Record<Language, ShapeIndex>> = {
  fr: shapeIndex([...common, ...french]),
  en: shapeIndex([...common, ...english]),
}

// Sentences beyond this length are no prose; looking at their beginning keeps the grammar linear.
const longestSentence = 3000

const isoDayLength = 10

// Words that open an interval, and what may stand between them and the date ("depuis son rachat en 2019").
const openers: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:depuis|à compter d[eu'])(?: (?:le|la|fin|début|l'année))?(?: (?:son|sa|leur|le|la|l')(?: ?[\p{L}'-]+){1,4}| qu'(?:ils?|elles?|on) \p{L}+(?: \p{L}+){0,2})? *$/iu,
  en: /\bsince(?: (?:the|early|late|mid))?(?: (?:its|their|the) [\p{L}'-]+(?: [\p{L}'-]+){0,2}| inception| (?:it|they|we|he|she) (?:was |were )?\p{L}+| \p{L}+ing)? *$/iu,
}

/** "since 2019" runs to the day of publication, as finely as its beginning is stated. */
const sinceThen = (iso: string, at: Context): string | undefined => {
  const today = nowOf(at)
  if (!today) return undefined
  const now = isoDay(today.year, today.month, today.day) ?? ''
  const begin = iso.split('/')[0]!
  const end = now.slice(0, begin.length)
  return begin < end ? `${begin}/${end}` : begin
}

const deadline = /^(?:by|before|from|d'ici|avant|dès|pour) /i
const looking = /^(?:since|last|depuis) /i

const tenseOf = (
  text: string,
  { sentence, place, at }: { readonly sentence: string; readonly place: Span; readonly at: Context },
): Tense | undefined => {
  if (deadline.test(text)) return 'future'
  return looking.test(text) ? 'past' : tenseAt(sentence, place, at.language)
}

const match = (shape: Shape, sentence: string, { at, offset }: { at: Context; offset: number }): Period[] => {
  const found: Period[] = []
  for (const hit of matchesOf(shape.pattern, sentence)) {
    const groups = (hit.groups ?? {}) as Groups
    const place = { start: hit.index, end: hit.index + hit[0].length }
    // Few shapes ask for the tense.
    const around = {
      ...at,
      get tense() {
        return groups.y1 || groups.y2 ? undefined : tenseOf(hit[0], { sentence, place, at })
      },
    }
    const iso = shape.iso(groups, around)
    if (iso === undefined) continue
    const before = sentence.slice(Math.max(0, hit.index - 40), hit.index)
    const since =
      /^(?:depuis|since)/i.test(hit[0]) || openers[at.language].test(before.replace(/ (?:en|in)? ?$/, ' '))
    const start = offset + hit.index
    const span = { start, end: start + hit[0].length }
    const open = since && !iso.includes('/') ? sinceThen(iso, at) : undefined
    if (open !== undefined) found.push({ ...span, iso: open, rule: 'period/since' })
    else found.push({ ...span, iso, rule: `period/${shape.rule}` })
  }
  return found
}

const weekdayOf = (language: Language): RegExp =>
  new RegExp(`\\b(?:on |ce |this |last )?(${weekdays[language].join('|')})\\b`, 'gi')
const weekdayPattern: Readonly<Record<Language, RegExp>> = {
  fr: weekdayOf('fr'),
  en: weekdayOf('en'),
}

/** "on Monday", "ce mercredi": the latest such day. */
const weekdayPeriods = (sentence: string, { at, offset }: { at: Context; offset: number }): Period[] => {
  const { today, language } = at
  if (!today || !at.isDay) return []
  const names = weekdays[language]
  return matchesOf(weekdayPattern[language], sentence).map(hit => ({
    start: offset + hit.index,
    end: offset + hit.index + hit[0].length,
    iso: latestWeekday(names.indexOf(hit[1]!.toLowerCase()) + 1, today),
    rule: 'period/weekday',
  }))
}

/** Longer readings first; what a longer one covers is not read again. */
const withoutOverlaps = (found: readonly Period[]): Period[] => {
  const kept: Period[] = []
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const period of byLength) {
    if (!kept.some(other => other.start < period.end && period.start < other.end)) kept.push(period)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** "by then" means the future period spoken of before. */
const resolved = (found: readonly Period[], { today }: Context): Period[] => {
  let ahead: string | undefined
  const known: Period[] = []
  for (const period of found) {
    const iso = period.iso === 'then' ? ahead : period.iso
    if (iso === undefined) continue
    if (today === undefined || Number(iso.slice(0, 4)) > today.year) ahead = iso.split('/').at(-1)
    known.push({ ...period, iso })
  }
  return known
}

/** What one sentence states; with `only`, nothing unless it states a period by that rule. */
const periodsIn = (
  { reading, at }: { readonly reading: Reading; readonly at: Context },
  sentence: Sentence,
  only: string | undefined = undefined,
): Period[] => {
  // An address may close with the date of the page.
  if (only === undefined && reading.blocks[sentence.block]!.kind === 'contact') return []
  const triggers = triggersIn(reading, sentence, longestSentence)
  if (!triggers.year && !triggers.figures && !triggers.word) return []
  const end = Math.min(sentence.end, sentence.start + longestSentence)
  const text = reading.plain.slice(sentence.start, end)
  const place = { at, offset: sentence.start }
  const possible = (rule?: string) =>
    shapes[reading.language](
      text,
      shape => (rule === undefined || shape.rule === rule) && isPossible(shape, triggers),
    )
  if (only && !possible(only).some(shape => match(shape, text, place).length > 0)) return []
  const found = possible().flatMap(shape => match(shape, text, place))
  return withoutOverlaps(triggers.word ? [...found, ...weekdayPeriods(text, place)] : found)
}

/** What an entry's date is counted from: its last year, where it tells of several. */
const underEntry = (at: Context, { iso }: Entry): Context => ({
  ...at,
  now: at.today,
  today: dayOf(iso.split('/').at(-1)),
  isDay: iso.length === isoDayLength,
  entry: iso,
})

/** The date of an entry stands for what else was read there. */
const withHead = (found: readonly Period[], { iso, head }: Entry): Period[] => [
  { ...head, iso, rule: 'period/entry' },
  ...found.filter(({ start }) => start >= head.end),
]

interface PeriodOptions {
  /** By sentence. */
  readonly entries?: readonly (Entry | undefined)[]
  /** The text reports results. */
  readonly inResults?: boolean
}

/**
 * The periods of a document in order of place; relative ones count from the date of the entry they are told under (by sentence), else from
 * `publishedOn`, an ISO date, month or year.
 */
export const periods = (
  reading: Reading,
  publishedOn: string | undefined,
  { entries = entriesOf(reading), inResults = false }: PeriodOptions = {},
): Period[] => {
  const at: Context = {
    inResults,
    language: reading.language,
    today: dayOf(publishedOn),
    isDay: publishedOn?.length === isoDayLength,
  }
  return resolved(
    reading.sentences.flatMap((sentence, index) => {
      const entry = entries[index]
      if (entry === undefined) return periodsIn({ reading, at }, sentence)
      const found = periodsIn({ reading, at: underEntry(at, entry) }, sentence)
      const opens = sentence.start <= entry.head.start && entry.head.start < sentence.end
      return opens ? withHead(found, entry) : found
    }),
    at,
  )
}

/** What some sentences state without counting from the day of publication, in order of place. */
export const absolutePeriods = (reading: Reading, sentences: readonly Sentence[]): Period[] => {
  const at: Context = { language: reading.language, today: undefined }
  return sentences.flatMap(sentence => periodsIn({ reading, at }, sentence))
}

/** The days that some sentences state with their year, in order of place. */
export const dates = (reading: Reading, sentences: readonly Sentence[]): Period[] => {
  const at: Context = { language: reading.language, today: undefined }
  return sentences
    .flatMap(sentence => periodsIn({ reading, at }, sentence, 'date'))
    .filter(({ rule }) => rule === 'period/date')
}
