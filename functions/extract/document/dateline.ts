/** When a document was published, as it says itself. */
import { entriesOf } from '../periods/entries.ts'
import { absolutePeriods, dates } from '../periods/periods.ts'
import type { Block, Reading, Sentence, Span } from '../text/reading.ts'
import { reviewedYear } from './reviewed-year.ts'

// A date of publication stands in the head of a text or in its last lines.
const headSentences = 30
const tailSentences = 6
const headerLength = 140
const bareHeader = 25
const statesYear = /(?:19|20)\d\d|\d\/\d\d?\/\d\d/

const published =
  /(?:publi(?:é|ée|shed)|posted|mis en ligne|issued|released|version du|parution|communiqué d[eu]|press release|date\s?:|n°|no\.)[^\n]{0,30}$/i
/** The day of a balance: "Au 31 décembre 2012, la trésorerie …". */
const balance = /(?:^|\P{L})(?:au|as of|as at|at) $/iu
const goesOn = /^,? \p{Ll}/u
const changed = /(?:updated|mis à jour|mise à jour|dernière modification|modifi(?:é|ed))[^\n]{0,30}$/i
const due =
  /(?:deadline|clôture|date limite|limite|dépôt|opening|ouverture|inscri|applications?|clos(?:es?|ing)|until|jusqu|avant|before|starting|à partir|due|expires?|valable|save the date)[^\n]{0,30}$/i
/** Lines that announce an event tell when it is held. */
const occasion =
  /\b(?:congrès|congress|conference|conférence|journée|salon|séminaire|webinaire?|workshop|colloque|symposium|forum|save the date|rendez-vous|(?:day|jour|session) \d)\b/i
const timetable = /^[^\n]*\n+\s*\d{1,2}\s?(?:[:h]\s?\d{0,2}|[ap]\.?m)/
/** An event's hours: "8 h 45 à 18 h". */
const hours = /^\s*[–—,-]?\s*(?:de |from )?\d{1,2} ?[h:.] ?\d{0,2}(?: ?[ap]\.?m\.?)? ?(?:à|-|–|to) ?\d/i
const bulleted = /^\s*[•●▪*–—-]\s/
/** The agency's name or the hour between a date and its dash. */
const wire = /^(?:,? (?:à|at) [^\n–—-]{1,20}| \([^)\n]{1,40}\)| \/[^/\n]{1,40}\/)*\s*[-–—:,.]/
const openingPlace =
  /^[\s•–—-]*(?:[\p{Lu}][\p{L}'’.-]*[\s,()/–-]*(?:[\p{L}'’.-]+[\s,()/–-]*){0,5})?(?:le |on )?$/u
const weekday = /^\s*(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s*$/iu
/** Interviews tell when they were held. */
const held =
  /(?:spoke (?:to|with)|interviewed|talked to|recueilli(?:s|e|es)?|entretien réalisé|rencontré)[^\n.]{0,80}$/i
const today = /\b(?:today|aujourd['’]hui|ce jour|ce matin|this morning)\b/i

/** The weight of a date of change. */
const ofChange = 1

const lineAround = (view: string, source: string, { start, end }: Span): string => {
  const from = Math.max(source.lastIndexOf('\n', start) + 1, start - headerLength)
  const to = source.indexOf('\n', end)
  return view.slice(from, to < 0 ? end + headerLength : Math.min(to, end + headerLength))
}

/** How much a date looks like that of publication; 0 for not at all. */
const weight = (reading: Reading, date: Span, sentence: Sentence): number => {
  const { view, source } = reading
  const line = lineAround(view, source, date)
  const lineStart = Math.max(source.lastIndexOf('\n', date.start) + 1, date.start - headerLength)
  const before = view.slice(lineStart, date.start)
  if (due.test(before) || (balance.test(before) && goesOn.test(view.slice(date.end, date.end + 4)))) return 0
  if (/(?:copyright|©)[^\n]*$/i.test(before)) return line.length <= headerLength ? 2 : 0
  // A change is the next best where nothing tells of the publication.
  if (changed.test(before)) return line.length <= headerLength ? ofChange : 0
  if (published.test(before)) return 6
  if (hours.test(view.slice(date.end, date.end + 40))) return 0
  if (bulleted.test(before) || timetable.test(view.slice(date.end, date.end + headerLength))) return 0
  const alone = line.length <= headerLength
  const opens = openingPlace.test(before) || weekday.test(before) || before.trim() === ''
  if (opens && (alone || wire.test(view.slice(date.end, date.end + headerLength))))
    return !alone && /^\s*(?:On|Le)\s/.test(before) ? 2 : 5
  if (alone && before.trim().replace(/\s+/g, ' ').length < 60 && !/[.!?]\s*$/.test(line))
    return occasion.test(before) ? 0 : 4
  if (
    held.test(
      view.slice(Math.max(sentence.start, date.start - headerLength), date.start).replaceAll('\n', ' '),
    )
  )
    return 3
  if (today.test(view.slice(sentence.start, sentence.end))) return 3
  return opens && today.test(view.slice(0, 2000)) ? 2 : 0
}

const issueLine =
  /(?:n°|\bno\.|\bvol\.|\bissue\b|publi|parution|édition|bulletin|magazine|lettre|review|revue|weekly|monthly|quarterly|mensuel|hebdo|trimestriel|updated|reviewed|mise? à jour|tirée? à|printed)/i
/** A header whose parts marks keep apart: "QUARTERLY | June 2023 | Materials". */
const apartBefore = /(?:^|[|·•—–/(,] ?)$/
const apartBehind = /^ ?(?:$|[|·•—–/),])/
const issueBlocks = 8
const bareYear = /\b((?:19|20)\d\d)\s*$/

/** The month that a line names as that of its issue, alone or beside words of publishing. */
const issueMonth = (reading: Reading, block: Block): string | undefined => {
  const text = reading.pieces.slice(block.start, block.end).trim()
  if (text.length > headerLength) return undefined
  const month = absolutePeriods(
    reading,
    reading.sentences.slice(block.firstSentence, block.endSentence),
  ).find(({ rule }) => rule === 'period/month')
  if (month === undefined) return undefined
  const [before, behind] = [
    reading.pieces.slice(block.start, month.start),
    reading.pieces.slice(month.end, block.end),
  ]
  const isApart =
    text.length - (month.end - month.start) < bareHeader ||
    behind.trim() === '' ||
    (apartBefore.test(before) && apartBehind.test(behind))
  return isApart || issueLine.test(text) ? month.iso : undefined
}

/**
 * The month or year that a text's head names as that of its issue ("No. 12, May 2024"), or the end of the year that it reviews; the days of
 * an event or week failing that, or the month of its last lines.
 */
export const issue = (reading: Reading): string | undefined => {
  const review = reviewedYear(reading)
  if (review !== undefined) return `${review}-12-31`
  let days: string | undefined
  for (const block of reading.blocks.slice(0, issueBlocks)) {
    const text = reading.pieces.slice(block.start, block.end).trim()
    if (text.length > headerLength || /[.!?]$/.test(text)) continue
    const month = issueMonth(reading, block)
    if (month !== undefined) return month
    days ??= absolutePeriods(reading, reading.sentences.slice(block.firstSentence, block.endSentence))
      .find(({ rule }) => rule === 'period/days' || rule === 'period/date')
      ?.iso.split('/')[0]
    const year = issueLine.test(text) ? bareYear.exec(text)?.[1] : undefined
    if (year) return days ?? year
  }
  const last = reading.blocks.slice(-imprintBlocks)
  return (
    last
      .filter(({ start, end }) => imprint.test(reading.pieces.slice(start, end)))
      .map(block => issueMonth(reading, block))[0] ?? days
  )
}
const imprintBlocks = 4
const imprint = /(?:updated|reviewed|revised|mise? à jour|tirée? à|printed|imprimée?)/i

/** A date that opens an entry of a chronicle, below the head of the text. */
const opensEntry = (
  entries: ReturnType<typeof entriesOf>,
  sentence: Sentence,
  at: number,
  { start }: Span,
): boolean => sentence.block >= chronicleFrom && entries[at]?.head.start === start
const chronicleFrom = 3

/** ISO date of publication, undefined where the text states none. */
export const dateline = (reading: Reading): string | undefined => {
  const { sentences } = reading
  const tail = Math.max(headSentences, sentences.length - tailSentences)
  const looked = [...sentences.slice(0, headSentences), ...sentences.slice(tail)]
  let best: { iso: string; weight: number } | undefined
  const dated = looked.filter(({ start, end }) =>
    statesYear.test(reading.pieces.slice(start, Math.min(end, start + 400))),
  )
  const entries = dated.length > 1 ? entriesOf(reading) : []
  let changedOn: string | undefined
  for (const period of dates(reading, dated)) {
    const at = looked.findIndex(({ start, end }) => start <= period.start && period.start < end)
    const sentence = looked[at]!
    if (opensEntry(entries, sentence, sentences.indexOf(sentence), period)) continue
    const found = weight(reading, period, sentence)
    if (found === ofChange) changedOn ??= period.iso
    if (found > (best?.weight ?? 0)) best = { iso: period.iso, weight: found }
  }
  // Nothing is changed before it is published.
  return changedOn !== undefined && best !== undefined && best.iso > changedOn ? changedOn : best?.iso
}
