/** Figures as a table that sorts by any column: the same rows as the plot above it. */
import type { Figure, Shown } from '../aggregates/shapes.ts'
import { inLanguage } from './context.ts'
import { announce, h, link, tableOf } from './element.ts'
import { entityLink, figureAddress, kindBadge, quoteOf, sourceLine } from './figure-card.ts'
import { percent, valueText } from './labels.ts'
import { say } from './words.ts'

interface Column {
  readonly title: string
  readonly key: (figure: Figure, shown: Shown) => string | number
  readonly cell: (figure: Figure, shown: Shown) => Node | string | null
}

const nameOf = (id: string | null, { names }: Shown): string => {
  const name = id === null ? undefined : names[id]
  return name === undefined ? '' : inLanguage(name)
}

const measuredNote = ({ measured }: Figure): HTMLElement | null =>
  measured === null ? null : h('span', { class: 'measured' }, measured)

const columns: readonly Column[] = [
  {
    title: say.value,
    key: figure => figure.value ?? figure.low ?? 0,
    cell: figure => h('span', {}, link(figureAddress(figure), valueText(figure)), measuredNote(figure)),
  },
  { title: say.kind, key: figure => figure.kind, cell: figure => kindBadge(figure.kind) },
  { title: say.period, key: figure => figure.period ?? '', cell: figure => figure.period },
  {
    title: say.subject,
    key: (figure, shown) => nameOf(figure.subject, shown),
    cell: (figure, shown) => entityLink(figure.subject, shown),
  },
  { title: say.quote, key: figure => figure.quote, cell: (figure, shown) => quoteOf(figure, shown) },
  {
    title: say.source,
    key: (figure, { sources }) => sources[figure.document]?.published ?? '',
    cell: (figure, shown) => sourceLine(figure.document, figure.quote, shown),
  },
  { title: say.confidence, key: figure => figure.confidence, cell: figure => percent(figure.confidence) },
]

/** How many rows a table shows at first; a longer one grows on demand. */
const step = 50

export const figureTable = (
  figures: readonly Figure[],
  shown: Shown,
  { caption = say.table, rows: atFirst = step }: { caption?: string; rows?: number } = {},
): HTMLElement => {
  const holder = h('div', { class: 'figures' })
  let sort: { readonly at: number; readonly down: boolean } | undefined
  let count = atFirst
  const ordered = () => {
    const by = sort === undefined ? undefined : columns[sort.at]
    if (sort === undefined || by === undefined) return figures
    const sign = sort.down ? -1 : 1
    return [...figures].sort((a, b) => {
      const [x, y] = [by.key(a, shown), by.key(b, shown)]
      return (
        sign * (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y)))
      )
    })
  }
  const header = (column: Column, at: number) => {
    const mark = sort?.at === at ? (sort.down ? ' ↓' : ' ↑') : ''
    const press = () => {
      sort = { at, down: sort?.at === at ? !sort.down : true }
      draw(at)
      announce(say.sortBy(column.title))
    }
    return h(
      'button',
      { type: 'button', class: 'sort', onclick: press },
      column.title,
      h('span', { 'aria-hidden': 'true' }, mark),
    )
  }
  const draw = (focus?: number) => {
    const rows = ordered().slice(0, count)
    const body = rows.map(figure =>
      h(
        'tr',
        { id: `row-${figure.id}` },
        columns.map((column, at) =>
          h(at === 0 ? 'th' : 'td', at === 0 ? { scope: 'row' } : {}, column.cell(figure, shown)),
        ),
      ),
    )
    const table = tableOf(caption, columns.map(header), body)
    table.querySelectorAll('thead th').forEach((cell, at) => {
      if (sort?.at === at) cell.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending')
    })
    const more = () => {
      count += step * 4
      draw()
    }
    holder.replaceChildren(
      table,
      ...(rows.length < figures.length
        ? [h('button', { type: 'button', onclick: more }, `+ ${figures.length - rows.length}`)]
        : []),
    )
    if (focus !== undefined) holder.querySelectorAll<HTMLElement>('button.sort')[focus]?.focus()
  }
  draw()
  return holder
}
