/**
 * A text of which pieces are taken. The engine matches patterns several times faster in strings of one byte a character, and a piece takes
 * after the text that it is cut from: one dash or typographic apostrophe would slow a whole document. So pieces without such
 * characters are cut from a copy of one byte a character.
 */
export interface Pieces {
  readonly text: string
  readonly length: number
  /** As the text's own. */
  readonly slice: (start: number, end?: number) => string
}

/** The last character that takes one byte. */
const lastNarrow = 0xff

/** The copy, of the same length; what it has for wide characters means nothing. */
const narrowed = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')

const widePlaces = (text: string): readonly number[] => {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > lastNarrow) places.push(at)
  return places
}

/** Index of the first place from `offset` on. */
const firstFrom = (places: readonly number[], offset: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (places[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Looked through at the first question. */
export const piecesOf = (text: string): Pieces => {
  let wide: readonly number[] | undefined
  let narrow = ''
  return {
    text,
    length: text.length,
    slice: (start, end = text.length) => {
      if (wide === undefined) {
        wide = widePlaces(text)
        narrow = narrowed(text)
      }
      // Places before 0 count from the end.
      const isNarrow = start >= 0 && end >= 0 && !(wide[firstFrom(wide, start)]! < end)
      return (isNarrow ? narrow : text).slice(start, end)
    },
  }
}
