import { Char, charClass } from './characters.ts'

/** The lines of a text that hold something, as columns; positions are UTF-16 offsets. */
export interface Lines {
  readonly length: number
  /** Offset of the first character of the line that is no white space. */
  readonly start: readonly number[]
  /** Offset behind the last character that is no white space; page marks lie behind it. */
  readonly end: number[]
  /** Columns of indentation before `start`. */
  readonly indent: readonly number[]
  /** Blank lines between this line and the one before. */
  readonly blanksBefore: readonly number[]
  /** 1 where a page ends with this line (a page mark or a form feed stood there). */
  readonly pageEnd: number[]
}

/** A range of the view that differs from the source, and the character put there. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly fill: string
}

const NEWLINE = 10
const FORM_FEED = 12

/** The lines of `source`, without the blank ones and without page marks, which are returned as edits. */
export function readLines(source: string): { readonly lines: Lines; readonly marks: readonly Edit[] } {
  const lines = { length: 0, start: [], end: [], indent: [], blanksBefore: [], pageEnd: [] } as {
    length: number
  } & Record<'start' | 'end' | 'indent' | 'blanksBefore' | 'pageEnd', number[]>
  const marks: Edit[] = []
  let blanks = 0
  for (let from = 0; from < source.length; ) {
    const newline = source.indexOf('\n', from)
    const to = newline < 0 ? source.length : newline
    const start = skipSpace(source, from, to)
    const end = trimEnd(source, start, to)
    const mark = end > start ? pageMark(source, start, end) : -1
    if (mark >= 0) marks.push({ start: mark, end, fill: ' ' })
    const kept = mark < 0 ? end : trimEnd(source, start, mark)
    if (kept <= start) {
      blanks++
      if (lines.length > 0 && (mark >= 0 || hasFormFeed(source, from, to)))
        lines.pageEnd[lines.length - 1] = 1
    } else {
      if (lines.length > 0 && source.charCodeAt(from) === FORM_FEED) lines.pageEnd[lines.length - 1] = 1
      lines.start.push(start)
      lines.end.push(kept)
      lines.indent.push(start - from)
      lines.blanksBefore.push(blanks)
      lines.pageEnd.push(mark < 0 ? 0 : 1)
      lines.length++
      blanks = 0
    }
    from = to + 1
  }
  return { lines, marks }
}

function skipSpace(source: string, from: number, to: number): number {
  let at = from
  while (at < to && charClass[source.charCodeAt(at)] === Char.space) at++
  return at
}

function trimEnd(source: string, from: number, to: number): number {
  let at = to
  while (at > from && charClass[source.charCodeAt(at - 1)] === Char.space) at--
  return at
}

function hasFormFeed(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === FORM_FEED) return true
  return false
}

const PAGE_ALONE =
  /^(?:[-–—]\s*)?(?:(?:page|pg\.?|p\.?)\s*\d{1,3}(?:\s*(?:\/|of|sur|de)\s*\d{1,3})?|\d{1,3}\s?\/\s?\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—])(?:\s*[-–—])?$/i
const PAGE_GLUED = /(?<=[\p{Ll}.,;:»”)])(?:(?:Page|p\.)\s?)?(\d{1,3})\s?(?:\/|of|sur)\s?(\d{1,3})$/u
const PAGE_WORDED = /(?<=\s)Page\s\d{1,3}\s(?:of|sur)\s\d{1,3}$/
const LONGEST_MARK = 24

/** Offset at which a page mark that ends the line begins, or -1: "2/4" on a line of its own, or glued to the last word. */
function pageMark(source: string, start: number, end: number): number {
  const last = charClass[source.charCodeAt(end - 1)]!
  if (last !== Char.digit && last !== Char.hyphen && last !== Char.punctuation) return -1
  if (end - start <= LONGEST_MARK && PAGE_ALONE.test(source.slice(start, end))) return start
  if (last !== Char.digit || !pageEndsAt(source, end)) return -1
  const tail = Math.max(start, end - LONGEST_MARK)
  const text = source.slice(tail, end)
  const glued = PAGE_GLUED.exec(text)
  if (glued && Number(glued[1]) <= Number(glued[2])) return tail + glued.index
  const worded = PAGE_WORDED.exec(text)
  return worded ? tail + worded.index : -1
}

/** A mark glued to text is only believed where a blank line or the end of the text follows. */
function pageEndsAt(source: string, end: number): boolean {
  let newlines = 0
  for (let at = end; at < source.length && newlines < 2; at++) {
    const unit = source.charCodeAt(at)
    if (charClass[unit] !== Char.space) return false
    if (unit === FORM_FEED) return true
    if (unit === NEWLINE) newlines++
  }
  return true
}
