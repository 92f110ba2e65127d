import type { TextRow } from '../../schemas/work.ts'
import type { Passage } from '../passages.ts'
import type { FoundRows } from './rows.ts'
import { publishedSentence } from './sentence.ts'
import { codePoints } from './text/code-points.ts'
import { read } from './text/read.ts'
import type { Span } from './text/reading.ts'

/** A quote in its text, in code points. */
export interface Place {
  readonly document_id: string
  readonly quote: string
  readonly start_char: number
  readonly end_char: number
}

/** Finds quotes of decisions in the text as it is now, wherever they have moved. */
export interface Places {
  /** Every place of a quote, in order. */
  readonly of: (quote: string) => readonly Place[]
  /** The sentence around a place, as it may be published; noted for the row. */
  readonly sentence: (row: string, place: Place) => string
  /** The sentence of each indicator, in code points. */
  readonly sentenceAt: ReadonlyMap<string, Passage>
}

export const placesOf = (document: TextRow, { sentenceAt: found }: FoundRows): Places => {
  const { text, document_id } = document
  const at = codePoints(text)
  const spans = new Map<number, Span>()
  const sentenceAt = new Map(found)
  const of = (quote: string): Place[] =>
    starts(text, quote).map(start => {
      const end = start + quote.length
      spans.set(at(start), { start, end })
      return { document_id, quote, start_char: at(start), end_char: at(end) }
    })
  // Read again only where a decision needs a sentence that no found row has.
  let sentences: readonly Span[] | undefined
  const sentence = (row: string, place: Place): string => {
    const start = spans.get(place.start_char)!.start
    const quote = { start, end: start + place.quote.length }
    sentences ??= read(text, document.language === 'en' ? 'en' : 'fr').sentences
    const around = sentences.find(each => each.start <= quote.start && quote.start < each.end) ?? quote
    const span = publishedSentence(text, { sentence: around, quote })
    sentenceAt.set(row, { start: at(span.start), end: at(span.end) })
    return text.slice(span.start, span.end)
  }
  return { of, sentence, sentenceAt }
}

const starts = (text: string, quote: string): number[] => {
  const found: number[] = []
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) found.push(from)
  return found
}
