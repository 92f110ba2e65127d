/** Sources compared, and promises with what came of them. */
import type { ComparisonSet, Figure, PromiseSet, SeriesComparison } from '../../aggregates/shapes.ts'
import { inLanguage } from '../context.ts'
import { comparisonSet, promiseSet } from '../data.ts'
import { h, link, tableOf } from '../element.ts'
import { entityLink, figureAddress, figureCard, quoteOf, sourceLine } from '../figure-card.ts'
import { figureTable } from '../figure-table.ts'
import { day, label, valueText } from '../labels.ts'
import { say } from '../words.ts'
import type { View } from './view.ts'

const comparison = (
  { label: names, figures, contradictions }: SeriesComparison,
  set: ComparisonSet,
): Node => {
  const byId = new Map(set.figures.map(figure => [figure.id, figure]))
  const chosen = figures.flatMap(id => byId.get(id) ?? [])
  const ordered = [...chosen].sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
  const pair = (id: string) => {
    const figure = byId.get(id)
    return figure === undefined ? null : figureCard(figure, set)
  }
  const title = inLanguage(names)
  return h(
    'article',
    { class: 'series' },
    h('h2', {}, title),
    contradictions.length === 0
      ? h('p', { class: 'note' }, say.noContradiction)
      : contradictions
          .slice(0, 10)
          .map(([a, b]) =>
            h(
              'div',
              { class: 'contradiction' },
              h('p', {}, h('strong', {}, `⚠ ${say.contradiction}`)),
              h('div', { class: 'pair' }, pair(a), pair(b)),
            ),
          ),
    figureTable(ordered, set, { caption: title, rows: 10 }),
  )
}

export const sourcesView: View = async () => {
  const set = await comparisonSet()
  const series = set.comparisons.map(each => comparison(each, set))
  return {
    nodes: [h('p', {}, say.sourcesLead), ...(series.length === 0 ? [h('p', {}, say.noSeries)] : series)],
  }
}

const due = (figure: Figure, overdue: boolean): HTMLElement => {
  if (figure.end === null) return h('span', {}, say.noDue)
  return h('span', {}, day(figure.end), overdue ? h('strong', { class: 'overdue' }, ` ⚠ ${say.overdue}`) : '')
}

export const promisesView: View = async () => {
  const set: PromiseSet = await promiseSet()
  const byId = new Map(set.figures.map(figure => [figure.id, figure]))
  const rows = set.promises.flatMap(({ target, observed, overdue }) => {
    const figure = byId.get(target)
    if (figure === undefined) return []
    const since = observed.slice(0, 3).flatMap(id => byId.get(id) ?? [])
    return [
      h(
        'tr',
        {},
        h(
          'th',
          { scope: 'row' },
          link(figureAddress(figure), valueText(figure)),
          h('br'),
          label('concept', figure.concept),
        ),
        h('td', {}, entityLink(figure.subject, set)),
        h('td', {}, due(figure, overdue)),
        h(
          'td',
          {},
          since.length === 0
            ? say.nothingSince
            : h(
                'ul',
                {},
                since.map(each =>
                  h(
                    'li',
                    {},
                    link(figureAddress(each), valueText(each)),
                    ' ',
                    sourceLine(each.document, each.quote, set),
                  ),
                ),
              ),
        ),
        h('td', {}, quoteOf(figure, set)),
        h('td', {}, sourceLine(figure.document, figure.quote, set)),
      ),
    ]
  })
  return {
    nodes: [
      h('p', {}, say.promisesLead),
      tableOf(say.target, [say.target, say.subject, say.due, say.observedSince, say.quote, say.source], rows),
    ],
  }
}
