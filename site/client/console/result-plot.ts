/** A result as a plot: bars by name, or dots over a date. */
import { axisX, axisY, barX, dot, gridX, gridY, plot, ruleX } from '@observablehq/plot'
import { h } from '../element.ts'
import { number } from '../labels.ts'
import type { Cell, Result } from './engine.ts'

/** Bars that fit a screen. */
const most = 40

/** A plot of the last column of numbers by the first column of text, undefined where there are no numbers. */
export const resultPlot = ({ columns, rows }: Result): HTMLElement | undefined => {
  const has = (at: number, type: string) => rows.some(row => typeof row[at] === type)
  const numbers = columns.findLastIndex((_, at) => has(at, 'number'))
  const names = columns.findIndex((_, at) => has(at, 'string'))
  if (numbers < 0) return undefined
  const valued = rows.filter(row => typeof row[numbers] === 'number')
  const dates = columns.findIndex((_, at) => valued.length > 0 && valued.every(row => isDay(row[at])))
  const title = `${columns[numbers]}${names < 0 ? '' : ` · ${columns[dates < 0 ? names : dates]}`}`
  const figure = dates < 0 ? bars(valued, names, numbers) : dots(valued, dates, numbers)
  return h('figure', { class: 'plot' }, h('figcaption', {}, title), figure)
}

type Rows = readonly (readonly (Cell | undefined)[])[]
const isDay = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)

const bars = (rows: Rows, name: number, value: number) =>
  plot({
    width: 760,
    marginLeft: 220,
    x: { label: null },
    y: { label: null },
    marks: [
      gridX({ stroke: 'currentColor', strokeOpacity: 0.15 }),
      axisX({ tickFormat: (tick: number) => number(tick) }),
      axisY({
        tickFormat: (at: number) => String(name < 0 ? at + 1 : (rows[at]?.[name] ?? '')).slice(0, 34),
      }),
      barX(rows.slice(0, most), {
        y: (_: unknown, at: number) => at,
        x: (row: Rows[number]) => row[value],
        fill: 'currentColor',
        fillOpacity: 0.7,
      }),
      ruleX([0]),
    ],
  })

const dots = (rows: Rows, day: number, value: number) =>
  plot({
    width: 760,
    marginLeft: 80,
    x: { type: 'utc', label: null },
    y: { label: null },
    marks: [
      gridY({ stroke: 'currentColor', strokeOpacity: 0.15 }),
      axisY({ tickFormat: (tick: number) => number(tick) }),
      dot(rows, {
        x: (row: Rows[number]) => new Date(String(row[day])),
        y: (row: Rows[number]) => row[value],
        fill: 'currentColor',
      }),
    ],
  })
