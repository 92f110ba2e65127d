/** Figures over time, drawn by Observable Plot; loaded only when a plot is shown. */
import { axisX, axisY, dot, gridY, plot, link as rule, text } from '@observablehq/plot'
import type { Figure, FigureSet } from '../aggregates/shapes.ts'
import { language } from './context.ts'
import { h } from './element.ts'
import { figureAddress, figureCard } from './figure-card.ts'
import { amount, label, number, valueText } from './labels.ts'
import { say } from './words.ts'

interface Point {
  readonly figure: Figure
  readonly at: Date
  readonly y: number
  readonly low: number | null
  readonly high: number | null
}

/** Where a figure stands in time: the middle of its period, else the day of its document. */
const dateOf = (figure: Figure, { sources }: FigureSet): Date | undefined => {
  const { start, end } = figure
  if (start !== null && end !== null) return new Date((Date.parse(start) + Date.parse(end)) / 2)
  const day = end ?? start ?? sources[figure.document]?.published
  return day == null ? undefined : new Date(day)
}

const pointOf = (figure: Figure, set: FigureSet): Point | undefined => {
  const at = dateOf(figure, set)
  const y =
    figure.value ?? (figure.low !== null && figure.high !== null ? (figure.low + figure.high) / 2 : undefined)
  if (at === undefined || y === undefined) return undefined
  const range = figure.value === null
  return { figure, at, y, low: range ? figure.low : null, high: range ? figure.high : null }
}

const months = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
/** A tick of the time axis: the year alone where a year begins. */
const monthText = (at: Date): string =>
  at.getUTCMonth() === 0 ? String(at.getUTCFullYear()) : months.format(at)

const symbols = { observed: 'circle', target: 'triangle', forecast: 'diamond' } as const
const arrows: Readonly<Record<string, string>> = { more_than: '↑', less_than: '↓', up_to: '↓', about: '≈' }

/** Values that differ by more than thirty times would crowd at the bottom of a linear axis. */
const scaleType = (points: readonly Point[]): 'log' | 'linear' => {
  const values = points.map(point => point.y)
  const least = Math.min(...values)
  return least > 0 && Math.max(...values) / least > 30 ? 'log' : 'linear'
}

/** 1, 2 and 5 of every decade that the points span; only the decades themselves when those are many. */
const decadeTicks = (points: readonly Point[]): readonly number[] => {
  const logs = points.map(point => Math.log10(point.y))
  const [first, last] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))]
  const within = last - first > 2 ? [1] : [1, 2, 5]
  return Array.from({ length: last - first + 1 }, (_, at) => within.map(step => step * 10 ** (first + at)))
    .flat()
    .slice(0, 3 * (last - first) + 1)
}

const draw = (
  points: readonly Point[],
  { width, title, unit }: { width: number; title: string; unit: string },
) => {
  const base = { x: 'at', y: 'y' } as const
  const kind = (point: Point) => symbols[point.figure.kind as keyof typeof symbols]
  const log = scaleType(points) === 'log'
  const ticks = log ? decadeTicks(points) : 5
  return plot({
    width,
    height: Math.max(240, Math.min(360, width * 0.6)),
    marginLeft: 74,
    marginRight: 24,
    ariaLabel: title,
    x: { type: 'utc', nice: true, label: null },
    y: { type: log ? 'log' : 'linear', nice: true, label: null, zero: !log && unit !== 'x' },
    symbol: { type: 'identity' },
    marks: [
      gridY({ stroke: 'currentColor', strokeOpacity: 0.15, ticks }),
      axisX({ ticks: Math.max(2, Math.floor(width / 110)), tickSize: 0, tickFormat: monthText }),
      axisY({ tickFormat: (value: number) => amount(value, unit), ticks, tickSize: 0 }),
      rule(
        points.filter(point => point.low !== null),
        {
          x1: 'at',
          x2: 'at',
          y1: 'low',
          y2: 'high',
          stroke: 'currentColor',
          strokeWidth: 2,
          strokeOpacity: 0.5,
        },
      ),
      text(
        points.filter(point => arrows[point.figure.comparator]),
        {
          ...base,
          text: point => arrows[point.figure.comparator],
          dx: 9,
          dy: -7,
          fill: 'currentColor',
          fontSize: 11,
          ariaHidden: 'true',
        },
      ),
      dot(points, {
        ...base,
        symbol: kind,
        r: 5,
        stroke: 'currentColor',
        fill: (point: Point) => (point.figure.kind === 'observed' ? 'currentColor' : 'none'),
        className: 'points',
        ariaLabel: (point: Point) =>
          `${valueText(point.figure)}, ${label('value_kind', point.figure.kind)}, ${point.figure.period ?? ''}: ${point.figure.quote}`,
        href: (point: Point) => figureAddress(point.figure),
      }),
    ],
  })
}

/** A plot with its legend and the quote of the point that is hovered over or focused. */
export const figurePlot = (
  set: FigureSet,
  { figures, title, unit }: { figures: readonly Figure[]; title: string; unit: string },
): HTMLElement => {
  const points = figures.map(figure => pointOf(figure, set)).filter(point => point !== undefined)
  const frame = h('div', { class: 'frame' })
  const detail = h('div', { class: 'detail' }, h('p', { class: 'note' }, say.pointAt))
  const undated = figures.length - points.length
  const notes = [
    say.plotHelp,
    ...(figures.some(figure => figure.period === null) ? [say.byDocument] : []),
    ...(undated > 0 ? [say.undated(undated)] : []),
  ]
  const render = () => {
    const width = Math.max(280, frame.clientWidth)
    frame.replaceChildren(draw(points, { width, title, unit }))
    connect(frame, { points, set, detail })
  }
  if (points.length > 0) requestAnimationFrame(render)
  const resized = new ResizeObserver(([entry]) => {
    if (
      entry !== undefined &&
      points.length > 0 &&
      Math.abs(entry.contentRect.width - Number(frame.firstElementChild?.getAttribute('width'))) > 24
    )
      render()
  })
  resized.observe(frame)
  const legend = (['observed', 'target', 'forecast'] as const).map(kind =>
    h(
      'span',
      { class: kind },
      `${{ observed: '●', target: '△', forecast: '◇' }[kind]} ${label('value_kind', kind)}`,
    ),
  )
  return h(
    'figure',
    { class: 'plot' },
    h('figcaption', {}, title, ` (${number(points.length)})`),
    h('p', { class: 'legend' }, legend),
    frame,
    h('p', { class: 'note' }, notes.join(' ')),
    detail,
  )
}

/** One tab stop for all points; arrows go from point to point in time. */
const connect = (
  frame: HTMLElement,
  { points, set, detail }: { points: readonly Point[]; set: FigureSet; detail: HTMLElement },
): void => {
  const anchors = [...frame.querySelectorAll<SVGAElement>('g[class~="points"] a, g[aria-label="dot"] a')]
  const byId = new Map(points.map(point => [point.figure.id, point]))
  const figureAt = (anchor: Element) =>
    byId.get(
      /#figure\/([0-9a-f]+)/.exec(
        anchor.getAttribute('href') ?? anchor.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? '',
      )?.[1] ?? '',
    )
  const ordered = anchors.filter(figureAt).sort((a, b) => Number(figureAt(a)?.at) - Number(figureAt(b)?.at))
  const show = (anchor: Element) => {
    const point = figureAt(anchor)
    if (point === undefined) return
    for (const each of ordered) each.classList.toggle('chosen', each === anchor)
    detail.replaceChildren(figureCard(point.figure, set))
  }
  ordered.forEach((anchor, at) => {
    const point = figureAt(anchor)!
    const mark = anchor.firstElementChild
    const text = mark?.getAttribute('aria-label')
    if (text != null) anchor.setAttribute('aria-label', text)
    mark?.removeAttribute('aria-label')
    anchor.classList.add('point', point.figure.kind)
    anchor.setAttribute('tabindex', at === 0 ? '0' : '-1')
    anchor.addEventListener('pointerenter', () => show(anchor))
    anchor.addEventListener('focus', () => show(anchor))
    anchor.addEventListener('keydown', event => {
      const step =
        event.key === 'ArrowRight' || event.key === 'ArrowDown'
          ? 1
          : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
            ? -1
            : 0
      const next = ordered[at + step]
      if (step === 0 || next === undefined) return
      event.preventDefault()
      anchor.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      next.focus()
    })
  })
  const newest = ordered.at(-1)
  if (newest !== undefined) show(newest)
}
