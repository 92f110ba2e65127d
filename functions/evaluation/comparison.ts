/** How strings and spans of an annotation are compared with those of the extractor. */
export interface Range {
  readonly start: number
  readonly end: number
}

const article = /^(?:the|le|la|les|l|un|une|du|de la|des|d)(?:\s+|['’])/i

/** A name as it is compared: without case, accents, hyphens, outer punctuation and leading article. */
export const folded = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,;:"“”«»()]+|[ .,;:"“”«»()]+$/g, '')
    .replace(article, '')

const alphanumeric = /[\p{L}\p{N}]/u
const isWordAt = (text: readonly string[], at: number): boolean => alphanumeric.test(text[at] ?? '')

/** Every place of `quote` in a text of code points where it neither starts nor ends inside a word. */
export const placesOf = (text: string, quote: string): Range[] => {
  const points = pointsOf(text)
  const length = [...quote].length
  const startsWord = alphanumeric.test([...quote][0] ?? '')
  const last = alphanumeric.test([...quote].at(-1) ?? '')
  return occurrences(text, quote)
    .map(start => ({ start, end: start + length }))
    .filter(
      ({ start, end }) => !(startsWord && isWordAt(points, start - 1)) && !(last && isWordAt(points, end)),
    )
}

let lastText: string | undefined
let lastPoints: readonly string[] = []
/** The code points of a text; the last text is remembered, since one document is asked for many times. */
const pointsOf = (text: string): readonly string[] => {
  if (text !== lastText) [lastText, lastPoints] = [text, [...text]]
  return lastPoints
}

/** Code point offsets of every occurrence, overlapping ones too. */
export const occurrences = (text: string, quote: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push([...text.slice(0, at)].length)
  return found
}

/** Intersection over union. */
export const overlap = (a: Range, b: Range): number => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 ? common / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0
}

/** The range without white space at its ends. */
export const tight = (text: string, { start, end }: Range): Range => {
  const points = pointsOf(text)
  let [from, to] = [start, end]
  while (from < to && /\s/.test(points[from]!)) from++
  while (to > from && /\s/.test(points[to - 1]!)) to--
  return { start: from, end: to }
}

/** Words in common over words in either. */
export const jaccard = (a: string | null, b: string | null): number => {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const either = new Set([...one, ...other]).size
  return either === 0 ? 1 : [...one].filter(word => other.has(word)).length / either
}

const wordsOf = (text: string | null): Set<string> => new Set(folded(text).split(' ').filter(Boolean))

/** Equal within a relative tolerance; null equals null only. */
export const near = (a: number | null, b: number | null, tolerance = 1e-6): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
