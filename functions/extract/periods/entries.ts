/** Dated entries: what opens with a date ("1964 — …", "June 1999.", "B. 2021: …") holds for all that is told until the next. */
import type { Period } from '../findings.ts'
import type { Language, Reading, Span } from '../text/reading.ts'
import { periodOfHead } from './heads.ts'

export interface Entry extends Pick<Period, 'iso'> {
  /** The date that opens it. */
  readonly head: Span
  /** Where it stops, if before its block does: a row's line. */
  readonly end?: number | undefined
}

// The number of a section or the mark of a list may stand before the date; a mark, the end or a wide gap stands behind it.
const opening =
  /^(?:[^\p{L}\p{N}]*(?:(?:[IVX]{1,4}|[A-H]|\d{1,2})[.)/] +)?(?:(?:en|in|année|the year|year|exercice) )?)(?=[\p{L}\d])([\p{L}\d][^:—|]{3,38}?)(?: ?[:—|→►]|[ ,]*–(?!\d)| - |\.(?= |$)| {2,}| (?:et au-delà|et après|and beyond)|$)/iu
const opensWithDate = /^\W*(?:[IVXA-H\d]{1,4}[.)/] +)?(?:\p{L}+\.? ?){0,2}\d/u
const longestOpening = 64
const aDay = /^\d{4}-\d\d-\d\d/
/** The head of a text dates the text itself. */
const headBlocks = 3

interface Head extends Entry {
  readonly sentence: number
  readonly block: number
  /** It heads a row of a table. */
  readonly isRow: boolean
  /** Only a capital stands behind the year: "2003 First exports." */
  readonly isBare: boolean
  /** Others stand in the same paragraph: each holds for its sentence. */
  readonly isInline: boolean
}

type Found = Pick<Head, 'iso' | 'head' | 'isRow' | 'isBare'> & { readonly mark: string }

const headOf = (text: string, offset: number, language: Language): Found | undefined => {
  if (!opensWithDate.test(text)) return undefined
  const found = opening.exec(text)
  const iso = found && periodOfHead(found[1]!, language)
  if (!iso) return bareYear(text, offset)
  const start = offset + found[0].indexOf(found[1]!)
  const mark = text.slice(start - offset + found[1]!.length, found[0].length)
  return {
    iso,
    head: { start, end: start + found[1]!.length },
    isRow: / {2}$/.test(mark),
    isBare: false,
    mark,
  }
}

const yearThenCapital = /^([^\p{L}\p{N}]*)((?:19|20)\d\d) \p{Lu}/u

const bareYear = (text: string, offset: number): Found | undefined => {
  const found = yearThenCapital.exec(text)
  if (found === null) return undefined
  const start = offset + found[1]!.length
  return { iso: found[2]!, head: { start, end: start + 4 }, isRow: false, isBare: true, mark: '' }
}

/** So many lines that open with a year, in order, are no chance. */
const fewestBare = 3

const inOrder = (years: readonly string[]): boolean => {
  const sorted = years.toSorted()
  return years.join() === sorted.join() || years.join() === sorted.toReversed().join()
}

const headsIn = ({ blocks, sentences, pieces, source, language }: Reading): Head[] =>
  blocks.flatMap(({ end, kind, firstSentence, endSentence }, block) => {
    if (kind === 'contact') return []
    const heads: Head[] = []
    for (let sentence = firstSentence; sentence < endSentence; sentence++) {
      const { start } = sentences[sentence]!
      const found = headOf(
        pieces.slice(start, Math.min(end, start + longestOpening)).trimEnd(),
        start,
        language,
      )
      const isFirst = sentence === firstSentence
      if (found === undefined || (!isFirst && !/[:—–]/.test(found.mark))) continue
      const line = found.isRow ? source.indexOf('\n', found.head.end) : -1
      heads.push({ ...found, block, sentence, isInline: !isFirst, end: line < 0 ? undefined : line })
    }
    return heads.length > 1 ? heads.map(head => ({ ...head, isInline: true })) : heads
  })

/** By sentence: the entry that it is told under. One day alone is that of the text; several make a chronicle. */
export const entriesOf = (reading: Reading): readonly (Entry | undefined)[] => {
  const all = headsIn(reading)
  const bare = all.filter(({ isBare }) => isBare).map(({ iso }) => iso)
  const isListed = new Set(bare).size >= fewestBare && inOrder(bare)
  const heads = isListed ? all : all.filter(({ isBare }) => !isBare)
  const isChronicle = new Set(heads.map(({ iso }) => iso)).size > 1
  const valid = heads.filter(({ iso, block }) => isChronicle || (!aDay.test(iso) && block >= headBlocks))
  const bySentence: (Entry | undefined)[] = new Array(reading.sentences.length).fill(undefined)
  valid.forEach((entry, at) => {
    bySentence.fill(entry, entry.sentence, reachOf(reading, entry, valid[at + 1]?.block))
  })
  return bySentence
}

/** Up to which sentence an entry goes on: a row is one; a heading's up to the next heading, another's up to the next entry, else its block. */
const reachOf = (
  reading: Reading,
  { block, sentence, isRow, isInline }: Head,
  next: number | undefined,
): number => {
  if (isInline) return sentence + 1
  const { blocks } = reading
  let last = block
  while (!isRow && last + 1 < blocks.length && last + 1 !== next && !isBreak(reading, last + 1)) last++
  const isWhole = last + 1 === next || standsOver(reading, block)
  return blocks[isWhole ? last : block]!.endSentence
}

const numbered = /^\W*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)/] /u
const longestTitle = 90

/** Headings, and numbered titles of sections. */
const standsOver = ({ blocks, pieces }: Reading, block: number): boolean => {
  const { kind, start, end } = blocks[block]!
  return (
    kind === 'heading' ||
    (kind === 'item' &&
      end - start < longestTitle &&
      numbered.test(pieces.slice(start, start + longestOpening)))
  )
}

/** A heading ends an entry, other than one that goes on from a heading: the wrapped first line of a paragraph, or a row. */
const isBreak = (reading: Reading, block: number): boolean =>
  reading.blocks[block]!.kind === 'contact' ||
  (standsOver(reading, block) && reading.blocks[block - 1]!.kind !== 'heading')
