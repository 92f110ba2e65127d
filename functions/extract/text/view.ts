import { Join, joins } from './layout.ts'
import { type Edit, type Lines, readLines } from './lines.ts'

const SOFT_HYPHEN = '\u00ad'
const TYPOGRAPHIC_SPACE = /[\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/g

/** First parts after which a hyphen at a line's end is the word's own. */
const OWN_HYPHEN = new Set([
  'non',
  'ex',
  'mi',
  'self',
  'well',
  'quasi',
  'vice',
  'après',
  'avant',
  'ci',
  'mid',
])
/** Second parts before which it is ("rendez-vous", "eux-mêmes"). */
const OWN_HYPHEN_NEXT = new Set([
  'vous',
  'même',
  'mêmes',
  'là',
  'ci',
  'il',
  'elle',
  'ils',
  'elles',
  'on',
  'ce',
  'je',
  'nous',
  // "Danish-" + "owned"
  'based',
  'owned',
  'backed',
  'controlled',
  'led',
  'listed',
  'born',
  'style',
])
const LONGEST_PART = 40

/** A text as it reads, and the lines and joins that tell its layout. */
export interface View {
  readonly text: string
  readonly lines: Lines
  /** How each line joins the one before (`Join`). */
  readonly joins: Uint8Array
}

/** The view of a text: same length, with wraps, typographic spaces and page marks read as what they stand for. */
export function view(source: string): View {
  const { lines, marks } = readLines(source)
  const joined = joins(source, lines)
  const edits: Edit[] = []
  let mark = 0
  for (let line = 1; line < lines.length; line++) {
    while (mark < marks.length && marks[mark]!.start < lines.start[line - 1]!) edits.push(marks[mark++]!)
    if (joined[line] === Join.hard) continue
    // A page mark inside the gap is overwritten with it.
    while (mark < marks.length && marks[mark]!.start < lines.start[line]!) mark++
    edits.push(joined[line] === Join.hyphen ? hyphenEdit(source, lines, line) : spaceEdit(lines, line))
  }
  while (mark < marks.length) edits.push(marks[mark++]!)
  return { text: apply(source, edits).replace(TYPOGRAPHIC_SPACE, ' '), lines, joins: joined }
}

function spaceEdit(lines: Lines, line: number): Edit {
  return { start: lines.end[line - 1]!, end: lines.start[line]!, fill: ' ' }
}

function hyphenEdit(source: string, lines: Lines, line: number): Edit {
  const end = lines.end[line - 1]!
  const start = lines.start[line]!
  return { start: keepsHyphen(source, end, start) ? end : end - 1, end: start, fill: SOFT_HYPHEN }
}

/** Whether the hyphen at `end` belongs to the word ("Île-de-" + "France") rather than to the line break ("fran-" + "çais"). */
function keepsHyphen(source: string, end: number, next: number): boolean {
  const before = /[^\s«“"(]*$/u.exec(source.slice(Math.max(0, end - LONGEST_PART), end - 1))![0]
  const after = /^[\p{L}\p{M}-]*/u.exec(source.slice(next, next + LONGEST_PART))![0]
  if (/^\p{Lu}/u.test(after) || /\p{Nd}$/u.test(before) || /[-\u2010]/.test(before) || after.includes('-'))
    return true
  const part = before.replace(/^.*['’]/, '').toLowerCase()
  return OWN_HYPHEN.has(part) || OWN_HYPHEN_NEXT.has(after.toLowerCase())
}

function apply(source: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return source
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    if (edit.start < at) continue
    pieces.push(source.slice(at, edit.start), edit.fill.repeat(edit.end - edit.start))
    at = edit.end
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}
