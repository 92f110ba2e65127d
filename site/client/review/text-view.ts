import type { ReviewRow } from '../../review/review-data.ts'
import { h } from '../element.ts'
import type { Session } from './session.ts'

/** The text with every row highlighted in place; a click goes to the row. */
export const textView = (session: Session, go: (row: ReviewRow) => void): HTMLElement => {
  const { text, language } = session.document
  const rows = session.rows()
  const cuts = [...new Set([0, text.length, ...rows.flatMap(row => [row.start, row.end])])].sort(
    (a, b) => a - b,
  )
  // Rows come in the order of the text: those that are open at a cut are found in one sweep.
  let [next, openRows]: [number, readonly ReviewRow[]] = [0, []]
  const pieces = cuts.slice(0, -1).map((start, i) => {
    const words = text.slice(start, cuts[i + 1])
    const from = next
    while (next < rows.length && rows[next]!.start <= start) next++
    openRows = [...openRows, ...rows.slice(from, next)].filter(row => row.end > start)
    return openRows.length === 0
      ? document.createTextNode(words)
      : mark(session, { words, over: openRows, go })
  })
  return h(
    'div',
    {
      id: 'text',
      class: 'text',
      lang: language,
      tabindex: 0,
      role: 'region',
      'aria-label': session.words.text,
    },
    pieces,
  )
}

interface Piece {
  readonly words: string
  readonly over: readonly ReviewRow[]
  readonly go: (row: ReviewRow) => void
}

const mark = (session: Session, { words, over, go }: Piece): HTMLElement => {
  // The smallest row wins the click: names stand within figures and functions.
  const smallest = over.reduce((least, row) => (row.end - row.start < least.end - least.start ? row : least))
  const types = [...new Set(over.map(row => session.typeOf(row)))]
  const here = over.some(row => session.is(row))
  const rejected = over.every(row => session.decisionOn(row)?.decision === 'reject')
  return h(
    'mark',
    {
      class: [...types, here && 'here', rejected && 'gone'].filter(Boolean).join(' '),
      'aria-current': here ? 'true' : null,
      onclick: () => {
        if (String(window.getSelection()) === '') go(smallest)
      },
    },
    words,
  )
}

/** The words that a person selected in the text, with where they start; undefined where none are. */
export const selectedWords = (): { readonly quote: string; readonly start: number } | undefined => {
  const selection = window.getSelection()
  const container = document.getElementById('text')
  if (selection === null || selection.rangeCount === 0 || container === null) return undefined
  const range = selection.getRangeAt(0)
  if (!container.contains(range.commonAncestorContainer)) return undefined
  const before = document.createRange()
  before.setStart(container, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const [words, start] = [range.toString(), before.toString().length]
  const quote = words.trim()
  return quote === '' ? undefined : { quote, start: start + words.indexOf(quote) }
}
