import { endOfAddress } from './address.ts'
import { Char, charClass, isAlphanumeric } from './characters.ts'
import { endOfNumber } from './number-shape.ts'
import type { Pieces } from './pieces.ts'
import { type Span, TokenCase, TokenKind, type Tokens } from './reading.ts'
import { endOfWord, wordCase } from './word-shape.ts'

/** Tokens under construction: columns that grow. */
class TokenColumns {
  length = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  letterCase: Uint8Array
  spaceBefore: Uint8Array
  readonly text: string[] = []
  readonly lower: string[] = []

  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.kind = new Uint8Array(capacity)
    this.letterCase = new Uint8Array(capacity)
    this.spaceBefore = new Uint8Array(capacity)
  }

  add(
    start: number,
    end: number,
    token: { kind: number; letterCase: number; text: string; lower: string },
  ): void {
    const at = this.length++
    if (at === this.start.length) this.grow()
    this.start[at] = start
    this.end[at] = end
    this.kind[at] = token.kind
    this.letterCase[at] = token.letterCase
    this.spaceBefore[at] = at === 0 || this.end[at - 1]! < start ? 1 : 0
    this.text.push(token.text)
    this.lower.push(token.lower)
  }

  private grow(): void {
    const capacity = this.start.length * 2
    this.start = widened(this.start, new Int32Array(capacity))
    this.end = widened(this.end, new Int32Array(capacity))
    this.kind = widened(this.kind, new Uint8Array(capacity))
    this.letterCase = widened(this.letterCase, new Uint8Array(capacity))
    this.spaceBefore = widened(this.spaceBefore, new Uint8Array(capacity))
  }

  done(): Tokens {
    return {
      length: this.length,
      start: this.start.subarray(0, this.length),
      end: this.end.subarray(0, this.length),
      kind: this.kind.subarray(0, this.length),
      letterCase: this.letterCase.subarray(0, this.length),
      spaceBefore: this.spaceBefore.subarray(0, this.length),
      text: this.text,
      lower: this.lower,
    }
  }
}

function widened<Column extends Int32Array | Uint8Array>(old: Column, wider: Column): Column {
  wider.set(old)
  return wider
}

const CHARACTERS_PER_TOKEN = 5

/** The tokens of a view, in one pass; words are cut from `pieces`, the same with plain apostrophes. */
export function tokenize(view: string, pieces: Pieces): Tokens {
  const tokens = new TokenColumns(Math.ceil(view.length / CHARACTERS_PER_TOKEN) + 16)
  const tried = { until: 0 }
  for (let at = 0; at < view.length; ) {
    const kind = charClass[view.charCodeAt(at)]!
    if (kind === Char.space || kind === Char.soft) at++
    else if (kind <= Char.letter || kind === Char.apostrophe)
      at = addWordOrAddress(tokens, pieces, { view, at, tried })
    else if (kind === Char.digit) {
      const end = endOfNumber(view, at)
      addNumber(tokens, view, { start: at, end })
      at = end
    } else at = addMark(tokens, view, at)
  }
  return tokens.done()
}

/**
 * Adds the word at `at`, or the web or mail address that it opens; returns where it ends. `tried.until` is how far
 * addresses were looked for before, so that hostile text is not tried again at every word.
 */
function addWordOrAddress(
  tokens: TokenColumns,
  pieces: Pieces,
  scan: { readonly view: string; readonly at: number; readonly tried: { until: number } },
): number {
  const { view, at, tried } = scan
  const end = endOfWord(view, at)
  if (end === at) {
    addPlain(tokens, pieces, { start: at, end: at + 1, kind: TokenKind.punctuation })
    return at + 1
  }
  if (at >= tried.until && mayBeAddress(view, at, end)) {
    const address = endOfAddress(view, at)
    tried.until = address.tried
    if (address.end > end) {
      addPlain(tokens, pieces, { start: at, end: address.end, kind: TokenKind.symbol })
      return address.end
    }
  }
  addWord(tokens, pieces, { start: at, end })
  return end
}

/** What follows the word looks like the inside of an address: "name@", "www.x", "a.b@c", "x://". */
function mayBeAddress(view: string, start: number, end: number): boolean {
  const unit = view.charAt(end)
  if (unit === '@' || unit === '_') return true
  if (unit === ':') return view.startsWith('://', end)
  if (unit === '.') return isAlphanumeric(view.charCodeAt(end + 1))
  return unit === '/' && view.charAt(start - 1) === '/'
}

function addWord(tokens: TokenColumns, pieces: Pieces, span: { start: number; end: number }): void {
  const raw = pieces.slice(span.start, span.end)
  const text = plain(raw)
  const letterCase = wordCase(text)
  const lower = letterCase === TokenCase.lower ? text : text.toLowerCase()
  tokens.add(span.start, span.end, { kind: TokenKind.word, letterCase, text, lower })
}

/** Typographic apostrophes and hyphens unified, soft hyphens taken out. */
function plain(raw: string): string {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (unit === 0xad || unit >= 0x2010) {
      return raw
        .replace(/[\u00ad\u2060\u200c\u200d]/g, '')
        .replace(/[’ʼ]/g, "'")
        .replace(/[\u2010\u2011]/g, '-')
    }
  }
  return raw
}

function addPlain(
  tokens: TokenColumns,
  pieces: Pieces,
  span: { start: number; end: number; kind: number },
): void {
  const text = plain(pieces.slice(span.start, span.end))
  tokens.add(span.start, span.end, { kind: span.kind, letterCase: TokenCase.none, text, lower: text })
}

function addNumber(tokens: TokenColumns, view: string, { start, end }: Span): void {
  const text = view.slice(start, end)
  tokens.add(start, end, { kind: TokenKind.number, letterCase: TokenCase.none, text, lower: text })
}

/** Marks that pair: a few in a row are as many tokens, more are ornament. */
const PAIRED = new Set([...'()[]{}«»“”"'])
const ORNAMENT = 4

/** A mark and its repetitions are one token ("...", "-----"), except where they pair. */
function addMark(tokens: TokenColumns, view: string, start: number): number {
  const unit = view.charCodeAt(start)
  const kind = charClass[unit]!
  let end = start + 1
  if (kind === Char.surrogate && charClass[view.charCodeAt(end)] === Char.surrogate) end++
  else while (view.charCodeAt(end) === unit) end++
  if (end - start < ORNAMENT && PAIRED.has(view.charAt(start))) end = start + 1
  const symbol = kind === Char.symbol || kind === Char.surrogate || kind === Char.superscript
  const single = view.charAt(start)
  const text =
    single === '.' && end - start > 1 ? '…' : plain(kind === Char.surrogate ? view.slice(start, end) : single)
  const tokenKind = symbol ? TokenKind.symbol : TokenKind.punctuation
  tokens.add(start, end, { kind: tokenKind, letterCase: TokenCase.none, text, lower: text })
  return end
}
