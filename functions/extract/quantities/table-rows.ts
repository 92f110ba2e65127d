import { type Reading, TokenKind, type Tokens } from '../text/reading.ts'
import type { TokenRange } from './draft.ts'

/** A line set out in columns; `ruled` lines hold only ornament. */
export interface Row {
  readonly cells: readonly TokenRange[]
  readonly ruled: boolean
}

const COLUMN = /\t| {2,}|\u00a0{2,}/

/** The lines of a text as rows of cells: what tabs, bars or wide gaps part. Plain lines have one cell. */
export function rows(reading: Reading): Row[] {
  const { tokens, source } = reading
  const result: Row[] = []
  let cells: TokenRange[] = []
  let first = 0
  const closeCell = (end: number): void => {
    if (end > first) cells.push({ first, end })
  }
  const closeRow = (end: number): void => {
    closeCell(end)
    if (cells.length > 0) result.push({ cells, ruled: isRuled(tokens, cells) })
    cells = []
  }
  for (let at = 0; at < tokens.length; at++) {
    const gap = at > 0 ? tokens.start[at]! - tokens.end[at - 1]! : 0
    const space = gap > 0 ? source.slice(tokens.end[at - 1]!, tokens.start[at]!) : ''
    if (space.includes('\n')) {
      closeRow(at)
      first = at
    } else if (gap > 0 && (space === '\t' || gap > 1) && COLUMN.test(space)) {
      closeCell(at)
      first = at
    }
    if (tokens.lower[at] === '|' || tokens.lower[at] === '¦') {
      closeCell(at)
      first = at + 1
    }
  }
  closeRow(tokens.length)
  return result
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
