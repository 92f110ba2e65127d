import { type Reading, TokenKind, type Tokens } from '../text/reading.ts'
import type { TokenRange } from './draft.ts'

/** A line set out in columns; `ruled` lines hold only ornament. */
export interface Row {
  readonly cells: readonly TokenRange[]
  readonly ruled: boolean
  /** Dots lead from a label to its figure, as in lists of contents. */
  readonly led: boolean
}

const LEADER = 4

/** The lines of a text as rows of cells: what tabs, bars or wide gaps part. Plain lines have one cell. */
export function rows(reading: Reading): Row[] {
  const { tokens, source } = reading
  const result: Row[] = []
  let cells: TokenRange[] = []
  let first = 0
  let led = false
  const closeCell = (end: number): void => {
    if (end > first) cells.push({ first, end })
  }
  const closeRow = (end: number): void => {
    closeCell(end)
    if (cells.length > 0) result.push({ cells, ruled: isRuled(tokens, cells), led })
    cells = []
    led = false
  }
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.spaceBefore[at] === 1 && at > 0) {
      const parting = partingOf(source, tokens.end[at - 1]!, tokens.start[at]!)
      if (parting === 'row') closeRow(at)
      else if (parting === 'cell') closeCell(at)
      if (parting !== 'none') first = at
    }
    if (tokens.lower[at] === '|' || tokens.lower[at] === '¦' || isLeader(tokens, at)) {
      closeCell(at)
      first = at + 1
      led ||= tokens.lower[at] === '…'
    }
  }
  closeRow(tokens.length)
  return result
}

/** What the white space between two tokens parts: lines, columns (a tab, a wide gap) or words. */
function partingOf(source: string, from: number, to: number): 'row' | 'cell' | 'none' {
  let tab = false
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10) return 'row'
    tab ||= unit === 9
  }
  return tab || to - from > 1 ? 'cell' : 'none'
}

/** "Firms ........ 620": a row of dots leads to the figure. */
function isLeader(tokens: Tokens, at: number): boolean {
  return tokens.lower[at] === '…' && tokens.end[at]! - tokens.start[at]! >= LEADER
}

function isRuled(tokens: Tokens, cells: readonly TokenRange[]): boolean {
  return cells.every(cell => {
    for (let at = cell.first; at < cell.end; at++) {
      const kind = tokens.kind[at]
      if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) return false
      if (/[()%€$£]/.test(tokens.lower[at]!)) return false
    }
    return true
  })
}
