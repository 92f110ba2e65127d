import type { Cell } from '../functions/ports.ts'

type Rows = readonly Readonly<Record<string, Cell>>[]

const columnsOf = (rows: Rows): string[] => Object.keys(rows[0] ?? {})

const shown = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell)

/** Widest column of a table on a terminal; longer values end in an ellipsis. */
const widest = 60

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line
}

const asTable = (rows: Rows): string => {
  const columns = columnsOf(rows)
  const cells = rows.map(row => columns.map(name => clipped(shown(row[name]))))
  const widths = columns.map((name, i) => Math.max(name.length, ...cells.map(row => row[i]!.length)))
  const numeric = columns.map(name => rows.every(row => row[name] === null || typeof row[name] === 'number'))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (numeric[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  const body = [line(columns), line(widths.map(width => '─'.repeat(width))), ...cells.map(line)]
  return `${rows.length === 0 ? '' : `${body.join('\n')}\n`}(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})\n`
}

/** RFC 4180. */
const asCsv = (rows: Rows): string => {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const columns = columnsOf(rows)
  return [columns, ...rows.map(row => columns.map(name => shown(row[name])))]
    .map(row => `${row.map(field).join(',')}\r\n`)
    .join('')
}

const asJson = (rows: Rows): string => `${JSON.stringify(rows, null, 2)}\n`

/** How rows are written, by the name of the format. */
export const formats = { table: asTable, csv: asCsv, json: asJson } as const

export const isFormat = (name: string): name is keyof typeof formats => name in formats
