/** The lines over a document's running text that may be its headline, each with those it goes on in. */
import type { FoundEntity } from '../findings.ts'
import type { Block, Reading } from '../text/reading.ts'
import { isByline, isFurniture, isPath } from './furniture.ts'
import { wordCount } from './headline-evidence.ts'

const longestHeadline = 260
const headBlocks = 18
/** Longer lines over a byline are subtitles. */
const longestSigned = 16
const contents = /^(?:(?:au )?sommaire|(?:table of )?contents|in this issue|dans ce numéro)(?!\p{L})/iu
const sectionNumber = /^\d{1,2}(?:\.\d{1,2})+\.? \p{Lu}/u
const piece =
  /^(?:(?:welcome|opening|closing|introductory) )?(?:address|remarks|speech|foreword|preface|editorial|introduction|mot d['’]accueil|mot du? \p{L}+|avant-propos|préface|discours|allocution)(?: [^\n]{1,30})?$/iu
/** Letters and speeches have no headline but what stands over this. */
const salutation =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|ladies|sir|bonjour|bonsoir|chers?|chères?|madame|monsieur|mesdames|messieurs)(?!\p{L})[^\n]{0,80}[,!.]$/iu
const inCapitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u
const shortestOpen = 20
const longestCapitals = 32
const longestTitles = 40

/** "Names a New Head of Supply": words of a headline with capitals, over most of a line. */
const isTitleCase = (text: string): boolean => {
  const long = text.split(/[^\p{L}'’]+/u).filter(word => word.length > 3)
  const capital = long.filter(word => /^\p{Lu}/u.test(word)).length
  return long.length > 2 && capital >= long.length * 0.7 && !inCapitals.test(text)
}

/** One or more lines over the running text that may be the headline. */
export interface Line {
  readonly text: string
  /** Its blocks, the end exclusive. */
  readonly first: number
  readonly next: number
  readonly end: number
  /** The author's name stands below. */
  readonly isSigned: boolean
  /** The author's name stands above, as it does over a text's first heading. */
  readonly underByline: boolean
  /** What follows is a page of a site or a part of a work, which this line names. */
  readonly isFrame: boolean
}

export const textOf = ({ source }: Reading, { start, end }: Block): string => source.slice(start, end).trim()

/** Whether a block is running text: two sentences, or a long one with its full stop. */
const isRunning = (reading: Reading, block: Block): boolean => {
  if (block.kind !== 'paragraph') return false
  const text = textOf(reading, block)
  if (text.length > longestHeadline || block.endSentence - block.firstSentence > 2) return true
  return /[.]["”»]?$/.test(text) && wordCount(text) > 7
}

const openEnd =
  /(?:,|[\s'’](?:de|du|des|d['’]|la|le|les|et|à|au|aux|en|par|pour|sur|dans|avec|chez|un|une|son|sa|ses|of|the|and|to|in|for|with|on|at|by|from|a|an|its))$/i
const isUnclosed = (text: string): boolean =>
  (text.includes('«') && !text.includes('»')) ||
  (text.includes('“') && !text.includes('”')) ||
  (text.includes('(') && !text.includes(')'))

/** Whether a headline goes on over a line's end. */
const goesOn = (
  reading: Reading,
  entities: readonly FoundEntity[],
  { here, next }: { readonly here: Block; readonly next: Block },
): boolean => {
  if (next.kind === 'item' || (next.kind === 'contact' && here.kind !== 'contact')) return false
  if (/\n\s*\n/.test(reading.source.slice(here.end, next.start))) return false
  const [above, below] = [textOf(reading, here), textOf(reading, next)]
  if (isByline(below)) return false
  if (inCapitals.test(above) !== inCapitals.test(below) && above.length < longestCapitals) return false
  if (/^\p{Ll}/u.test(below) || isUnclosed(above) || /\S ?:$/.test(above)) return true
  if (above.length >= shortestOpen && openEnd.test(above)) return true
  if (next.kind === 'paragraph' || (here.kind !== 'contact' && isFurniture(reading, next, entities)))
    return false
  // A line that had room for the next one's first word was ended by its writer.
  if (above.length + 1 + below.search(/\s|$/) < below.length) return false
  if (inCapitals.test(above)) return inCapitals.test(below) && above.length >= longestCapitals
  return isTitleCase(above) && isTitleCase(below) && above.length >= longestTitles
}

/** Path on a site, number of a section within chapters, an address or foreword with its author below. */
const opensPart = ({ blocks, source }: Reading, at: number, text: string): boolean => {
  if (isPath(text) || sectionNumber.test(text)) return true
  const next = blocks[at + 1]
  return next !== undefined && piece.test(text) && isByline(source.slice(next.start, next.end).trim())
}

/** The line over a byline, marked. */
const signed = (lines: readonly Line[], byline: number): readonly Line[] =>
  lines.map(line =>
    line.next === byline && wordCount(line.text) <= longestSigned ? { ...line, isSigned: true } : line,
  )

/** The lines that may be the headline, in order, up to the running text or a list, which begins at the block `until`. */
export const linesOver = (
  reading: Reading,
  entities: readonly FoundEntity[],
): { readonly lines: readonly Line[]; readonly until: number } => {
  const { blocks } = reading
  const lines: Line[] = []
  let afterByline = false
  let at = 0
  for (; at < Math.min(blocks.length, headBlocks); at++) {
    const block = blocks[at]!
    const text = textOf(reading, block)
    if (isRunning(reading, block) || salutation.test(text)) break
    if (lines.length > 0 && (block.kind === 'item' || contents.test(text))) break
    if (opensPart(reading, at, text)) lines.push(...lines.splice(0).map(line => ({ ...line, isFrame: true })))
    if (isByline(text)) {
      lines.push(...signed(lines.splice(-1), at))
      afterByline = true
    }
    if (isFurniture(reading, block, entities)) continue
    const first = at
    while (at + 1 < blocks.length && goesOn(reading, entities, { here: blocks[at]!, next: blocks[at + 1]! }))
      at++
    const end = blocks[at]!.end
    if (end - block.start <= longestHeadline)
      lines.push({
        text: reading.source.slice(block.start, end).trim(),
        first,
        next: at + 1,
        end,
        isSigned: false,
        underByline: afterByline,
        isFrame: false,
      })
  }
  return { lines, until: at }
}
