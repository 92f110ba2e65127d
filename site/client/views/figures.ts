/** The indicators: a plot by concept and unit, filters, and the table behind the plot. */

import type { Figure, FigureSet } from '../../aggregates/shapes.ts'
import { searchable } from '../../aggregates/shards.ts'
import { conceptFigures, overview } from '../data.ts'
import { announce, h, link } from '../element.ts'
import { figureTable } from '../figure-table.ts'
import { label, number, unitLabel } from '../labels.ts'
import { say } from '../words.ts'
import type { View } from './view.ts'

const select = (
  id: string,
  title: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement =>
  h(
    'label',
    { for: id },
    title,
    h(
      'select',
      { id, onchange: event => change((event.target as HTMLSelectElement).value) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  )

/** Units of the figures, the most frequent first. */
const unitsOf = (figures: readonly Figure[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

const matches = (figure: Figure, { query, set }: { query: string; set: FigureSet }): boolean => {
  const names = [figure.subject, figure.place, figure.statedBy].flatMap(id =>
    id === null ? [] : (set.names[id] ?? []),
  )
  const text = searchable(
    [...names, figure.measured ?? '', figure.quote, set.sources[figure.document]?.title ?? ''].join(' '),
  )
  return searchable(query)
    .split(' ')
    .every(word => text.includes(word))
}

interface Choice {
  readonly concept: string
  readonly unit: string
  readonly kind: string
  readonly query: string
}

const chosen = (set: FigureSet, { unit, kind, query }: Choice): readonly Figure[] =>
  set.figures.filter(
    figure =>
      figure.unit === unit &&
      (kind === '' || figure.kind === kind) &&
      (query === '' || matches(figure, { query, set })),
  )

const plotOf = async (set: FigureSet, choice: Choice, figures: readonly Figure[]): Promise<Node> => {
  const { figurePlot } = await import('../plot.ts')
  const concept = label('concept', choice.concept)
  const title = say.plotLabel(choice.unit === 'count' ? concept : `${concept}, ${unitLabel(choice.unit)}`)
  return figurePlot(set, { figures, title, unit: choice.unit })
}

const controls = (
  choice: Choice,
  {
    set,
    concepts,
    redraw,
  }: {
    set: FigureSet
    concepts: readonly (readonly [string, string])[]
    redraw: (choice: Partial<Choice>) => void
  },
) => [
  select('concept', say.concept, concepts, choice.concept, concept => redraw({ concept, unit: '' })),
  select(
    'unit',
    say.unit,
    unitsOf(set.figures).map(([unit, n]) => [unit, `${unitLabel(unit)} (${n})`] as const),
    choice.unit,
    unit => redraw({ unit }),
  ),
]

const filters = (choice: Choice, redraw: (choice: Partial<Choice>) => void) => [
  select(
    'kind',
    say.kind,
    [
      ['', say.any],
      ...(['observed', 'target', 'forecast'] as const).map(
        kind => [kind, label('value_kind', kind)] as const,
      ),
    ],
    choice.kind,
    kind => redraw({ kind }),
  ),
  h(
    'label',
    { for: 'contains' },
    say.contains,
    h('input', {
      id: 'contains',
      type: 'search',
      value: choice.query,
      placeholder: say.containsHint,
      oninput: event => redraw({ query: (event.target as HTMLInputElement).value }),
    }),
  ),
]

/** A panel of plot and, where asked for, filters and table, that redraws itself as choices change. */
const panel = async (start: Partial<Choice>, whole: boolean): Promise<HTMLElement> => {
  const { concepts } = await overview()
  const ranked = concepts.map(
    ({ concept, figures }) => [concept, `${label('concept', concept)} (${number(figures)})`] as const,
  )
  const first = ranked.find(([concept]) => concept !== 'other')?.[0] ?? 'other'
  const bar = h('form', { class: 'controls', onsubmit: event => event.preventDefault() })
  const body = h('div', {})
  let choice: Choice = { concept: first, unit: '', kind: '', query: '', ...start }
  const redraw = async (change: Partial<Choice>): Promise<void> => {
    choice = { ...choice, ...change }
    const set = await conceptFigures(choice.concept)
    const units = unitsOf(set.figures).map(([unit]) => unit)
    if (!units.includes(choice.unit)) choice = { ...choice, unit: units[0] ?? '' }
    if (change.query === undefined) {
      const focused = document.activeElement?.id
      bar.replaceChildren(
        ...controls(choice, { set, concepts: ranked, redraw }),
        ...(whole ? filters(choice, redraw) : []),
      )
      if (focused) bar.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus()
    }
    const figures = chosen(set, choice)
    announce(say.figures(number(figures.length)))
    const notes =
      set.total > set.figures.length
        ? [h('p', { class: 'note' }, say.ofTotal(number(set.figures.length), number(set.total)))]
        : []
    const address = `#figures?${new URLSearchParams({ concept: choice.concept, unit: choice.unit })}`
    body.replaceChildren(
      await plotOf(set, choice, figures),
      ...notes,
      whole ? figureTable(figures, set) : h('p', {}, link(address, say.allFigures)),
    )
  }
  await redraw({})
  return h('div', {}, bar, body)
}

export const homeView: View = async () => ({ nodes: [await panel({}, false)] })

export const figuresView: View = async (_, query) => {
  const from = (name: string) => query.get(name) ?? ''
  const concept = from('concept')
  const start = {
    ...(concept === '' ? {} : { concept }),
    unit: from('unit'),
    kind: from('kind'),
    query: from('q'),
  }
  return { nodes: [await panel(start, true)] }
}
