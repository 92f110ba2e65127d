import { Char, charClass, isLetter } from './characters.ts'
import type { Lines } from './lines.ts'

/** How a line joins the one before: a new block, a soft wrap inside a sentence, or a wrap inside a word. */
export const Join = { hard: 0, soft: 1, hyphen: 2 } as const

/** Shortest line that is taken to be cut by a page's width rather than by its writer. */
const SHORTEST_WRAP = 30
/** Proportional fonts wrap by width, not by count: a line may be this much shorter than the longest. */
const RAGGED = 0.85
const CONTINUED = 0.55
const LONGEST_WRAP = 200
const FAR_APART = 6

const BULLETS = new Set([...'•●▪■◆►▶‣⁃◦○·*>–—-✓✔→➔❖'])
const MARKED = /^(?:[([]?\d{1,3}[.)\]]\s|[a-zA-Z][.)]\s|\d{1,2}\s?[h:]\s?(?:\d{2})?\s|[A-Z]\s?:\s|#)/
const FUNCTION_END =
  /(?:^|[\s'’])(?:de|du|des|d['’]|la|le|les|l['’]|et|à|au|aux|en|par|pour|sur|un|une|of|the|and|to|in|for|by|with|a|an)$/i
const CAPITAL_LINK = /^(?:ET|DE|DU|DES|AND|OF|FOR|POUR|EN|À|AU|AUX)\s[^\p{Ll}]{2}/u

/** How each line joins the line before it; the first is always `hard`. */
export function joins(source: string, lines: Lines): Uint8Array {
  const result = new Uint8Array(lines.length)
  const document = widthOf(source, lines, 1, lines.length)
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && lines.blanksBefore[to] === 0) to++
    const width = widthOf(source, lines, from + 1, to) || document
    for (let line = Math.max(from, 1); line < to; line++) {
      result[line] = joinOf(source, lines, line, line === from ? document : width)
    }
    from = to
  }
  return result
}

/** The width at which a run of lines was wrapped, told by lines that go on in lower case; 0 where none does. */
function widthOf(source: string, lines: Lines, from: number, to: number): number {
  let width = 0
  for (let line = from; line < to; line++) {
    if (lines.blanksBefore[line] !== 0 || !startsLower(source, lines, line)) continue
    if (endsSentence(source, lines, line - 1)) continue
    const length = columns(lines, line - 1)
    if (length >= SHORTEST_WRAP && length <= LONGEST_WRAP && length > width) width = length
  }
  return width
}

function joinOf(source: string, lines: Lines, line: number, width: number): number {
  const blanks = lines.blanksBefore[line]!
  if (beginsItem(source, lines, line) || columns(lines, line - 1) > LONGEST_WRAP) return Join.hard
  if (blanks > 0)
    return joinsOverPage(source, lines, { line, width, blanks }) ? wrap(source, lines, line) : Join.hard
  const length = columns(lines, line - 1)
  const open = !endsSentence(source, lines, line - 1)
  const lower = startsLower(source, lines, line)
  if (open && lower && length >= Math.max(SHORTEST_WRAP, width * CONTINUED)) return wrap(source, lines, line)
  if (endsInHyphen(source, lines.end[line - 1]!)) return wrap(source, lines, line)
  if (bothCapitals(source, lines, line)) return Join.soft
  if (width === 0 || length < SHORTEST_WRAP) return Join.hard
  return length + 1 + firstWord(source, lines, line) > width * RAGGED ? wrap(source, lines, line) : Join.hard
}

/** A sentence runs on over a blank line only at a page's end or when both sides of the gap show it. */
function joinsOverPage(
  source: string,
  lines: Lines,
  at: { readonly line: number; readonly width: number; readonly blanks: number },
): boolean {
  const before = at.line - 1
  if (at.width === 0 || at.blanks > FAR_APART || endsSentence(source, lines, before)) return false
  if (columns(lines, before) < at.width * CONTINUED) return false
  if (startsLower(source, lines, at.line)) return true
  const tail = source.slice(Math.max(lines.start[before]!, lines.end[before]! - 12), lines.end[before]!)
  return lines.pageEnd[before] === 1 && FUNCTION_END.test(tail)
}

function wrap(source: string, lines: Lines, line: number): number {
  return endsInHyphen(source, lines.end[line - 1]!) && isLetter(source.charCodeAt(lines.start[line]!))
    ? Join.hyphen
    : Join.soft
}

function columns(lines: Lines, line: number): number {
  return lines.end[line]! - lines.start[line]! + lines.indent[line]!
}

function startsLower(source: string, lines: Lines, line: number): boolean {
  return charClass[source.charCodeAt(lines.start[line]!)] === Char.lower && !beginsItem(source, lines, line)
}

function endsSentence(source: string, lines: Lines, line: number): boolean {
  const unit = source.charAt(lines.end[line]! - 1)
  return unit === '.' || unit === '!' || unit === '?' || unit === ':' || unit === ';' || unit === '…'
}

/** A hyphen directly behind a letter or digit, not a dash between spaces. */
function endsInHyphen(source: string, end: number): boolean {
  if (charClass[source.charCodeAt(end - 1)] !== Char.hyphen) return false
  const before = charClass[source.charCodeAt(end - 2)]!
  return before >= Char.lower && before <= Char.superscript
}

function firstWord(source: string, lines: Lines, line: number): number {
  let at = lines.start[line]!
  const end = Math.min(lines.end[line]!, at + LONGEST_WRAP)
  while (at < end && charClass[source.charCodeAt(at)] !== Char.space) at++
  return at - lines.start[line]!
}

/** Whether a line opens a list item, a row of a time-table or a turn of a dialogue. */
export function beginsItem(source: string, lines: Lines, line: number): boolean {
  const start = lines.start[line]!
  const first = source.charAt(start)
  if (BULLETS.has(first)) {
    const next = source.charCodeAt(start + 1)
    return charClass[next] === Char.space || (first !== '-' && first !== '–' && first !== '*')
  }
  return MARKED.test(source.slice(start, Math.min(lines.end[line]! + 1, start + 12)))
}

/** Two lines of one heading in capitals: the second opens with a linking word. */
function bothCapitals(source: string, lines: Lines, line: number): boolean {
  if (charClass[source.charCodeAt(lines.start[line]!)] !== Char.upper) return false
  return CAPITAL_LINK.test(source.slice(lines.start[line]!, lines.start[line]! + 8))
}
