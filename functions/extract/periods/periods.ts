/** The grammar of periods: finds and resolves every statement of time that may hold for a figure. */
import type { Period } from '../findings.ts'
import { calendarTriggers, weekdays } from '../lexicon/calendar.ts'
import { type Language, type Reading, type Sentence, TokenKind } from '../text/reading.ts'
import { dayOf, isoDay, latestWeekday } from './calendar.ts'
import { english } from './english.ts'
import { common } from './figures.ts'
import { french } from './french.ts'
import type { Context, Groups, Shape } from './shape.ts'

const shapes: Readonly<Record<Language, readonly Shape[]>> = {
  fr: [...common, ...french],
  en: [...common, ...english],
}

// Sentences beyond this length are no prose; looking at their beginning keeps the grammar linear.
const longestSentence = 3000

const endsInYear = /-(?:19|20)\d\d$/
const isYear = (text: string): boolean => /^(?:19|20)\d\d/.test(text)

const hasTrigger = ({ tokens, language }: Reading, { firstToken, endToken }: Sentence): boolean => {
  const triggers = calendarTriggers[language]
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.kind[token] === TokenKind.number) {
      if (tokens.lower[token]!.length === 4 && isYear(tokens.lower[token]!)) return true
      if (tokens.lower[token + 1] === '/' && tokens.kind[token + 2] === TokenKind.number) return true
    } else if (tokens.kind[token] === TokenKind.word) {
      const word = tokens.lower[token]!
      // "18-Sep-2024" and "mid-2026" are words with a year inside.
      if (triggers.has(word) || (word.length > 5 && endsInYear.test(word))) return true
    }
  }
  return false
}

// Words that open an interval, and what may stand between them and the date ("depuis son rachat en 2019").
const openers: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:depuis|à compter d[eu'])(?: (?:le|la|fin|début|l'année))?(?: (?:son|sa|leur|le|la|l')(?: ?[\p{L}'-]+){1,4})? *$/iu,
  en: /\bsince(?: (?:the|early|late|mid))?(?: (?:its|their|the) [\p{L}'-]+(?: [\p{L}'-]+){0,2}| inception)? *$/iu,
}

/** "since 2019" runs to the day of publication, as finely as its beginning is stated. */
const sinceThen = (iso: string, { today }: Context): string | undefined => {
  if (!today) return undefined
  const now = isoDay(today.year, today.month, today.day) ?? ''
  const begin = iso.split('/')[0]!
  const end = now.slice(0, begin.length)
  return begin < end ? `${begin}/${end}` : begin
}

const match = (shape: Shape, sentence: string, { at, offset }: { at: Context; offset: number }): Period[] => {
  const found: Period[] = []
  for (const hit of sentence.matchAll(shape.pattern)) {
    const iso = shape.iso((hit.groups ?? {}) as Groups, at)
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

/** "on Monday", "ce mercredi": the latest such day. */
const weekdayPeriods = (sentence: string, { at, offset }: { at: Context; offset: number }): Period[] => {
  const { today, language } = at
  if (!today) return []
  const names = weekdays[language]
  const pattern = new RegExp(`\\b(?:on |ce |this |last )?(${names.join('|')})\\b`, 'gi')
  return [...sentence.matchAll(pattern)].map(hit => ({
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

/** The periods of some sentences (all, when not said) in order of place; relative ones count from the ISO date `publishedOn`. */
export const periods = (
  reading: Reading,
  publishedOn: string | undefined,
  sentences: readonly Sentence[] = reading.sentences,
): Period[] => {
  const at: Context = { language: reading.language, today: dayOf(publishedOn) }
  const all: Period[] = []
  for (const sentence of sentences) {
    if (reading.blocks[sentence.block]!.kind === 'contact' || !hasTrigger(reading, sentence)) continue
    const end = Math.min(sentence.end, sentence.start + longestSentence)
    const text = reading.view.slice(sentence.start, end).replaceAll('’', "'")
    const place = { at, offset: sentence.start }
    const found = shapes[reading.language].flatMap(shape => match(shape, text, place))
    all.push(...withoutOverlaps([...found, ...weekdayPeriods(text, place)]))
  }
  return resolved(all, at)
}
