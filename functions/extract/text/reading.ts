/**
 * What every grammar of the extractor reads: one document, seen as blocks, sentences and tokens.
 *
 * All positions are UTF-16 offsets of the document as stored; `functions/extract/text/code-points.ts` turns them
 * into the code points that the contract publishes, once, when a row is made.
 */
import type { Language } from '../../language.ts'
import type { Pieces } from './pieces.ts'

export type { Language }

/** Half-open range of UTF-16 offsets in the stored text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a stretch of lines is, as far as its layout tells. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'contact'

/** A heading, paragraph or list item; `contact` is a press-contact or address block, from which no row is made. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Sentences `firstSentence` to `endSentence` (exclusive) are this block's. */
  readonly firstSentence: number
  readonly endSentence: number
}

/** A sentence, as the tokens `firstToken` to `endToken` (exclusive). */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
}

/** Token kinds; small integers, since tokens stand in typed arrays. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const

/** Letter case of a word: `none` has no cased letter; `mixed` is neither lower, Capital nor ALL CAPS (bioMérieux, mRNA). */
export const TokenCase = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const

/** Tokens in reading order, as columns: token i spans `start[i]` to `end[i]`. */
export interface Tokens {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly letterCase: Uint8Array
  /** 1 where white space (or a line wrap) stands before the token. */
  readonly spaceBefore: Uint8Array
  /** The words as read: typographic forms unified (’ to '), a word hyphenated over a line end joined; case kept. */
  readonly text: readonly string[]
  /** `text` in lower case, accents kept: the key of every lexicon. */
  readonly lower: readonly string[]
}

/** One document as the grammars see it. */
export interface Reading {
  readonly language: Language
  /** The text exactly as stored. */
  readonly source: string
  /**
   * Same length as `source`, so offsets agree: soft line wraps, no-break spaces and page marks are plain spaces, a hyphen and
   * wrap inside a word are soft hyphens (U+00AD).
   */
  readonly view: string
  /** The view again, for those that read it piece by piece. */
  readonly pieces: Pieces
  /** The view with typographic apostrophes as plain ones. */
  readonly plain: Pieces
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array
}
