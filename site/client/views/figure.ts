/** Cite this figure: the row at its permanent address, with a citation to copy in both languages. */
import type { Figure, FigureSet } from '../../aggregates/shapes.ts'
import { day as dayIn } from '../../page/format.ts'
import { release as current, language, permanent, publisher, titles } from '../context.ts'
import { figureOf } from '../data.ts'
import { announce, h, link } from '../element.ts'
import { entityLink, figureAddress, fragmentAddress, kindBadge, quoteOf, sourceLine } from '../figure-card.ts'
import { label, percent, sourceTitle, valueText } from '../labels.ts'
import { say } from '../words.ts'
import type { View } from './view.ts'

/** What a footnote needs: the words, their source, and where the row stands. */
const citation = (
  figure: Figure,
  { set, release, into }: { set: FigureSet; release: string; into: 'fr' | 'en' },
): string => {
  const source = set.sources[figure.document]
  const quote = into === 'fr' ? `« ${figure.quote} »` : `“${figure.quote}”`
  const date = source?.published == null ? '' : `, ${dayIn(source.published, into)}`
  const version = into === 'fr' ? 'version' : 'release'
  const address = permanent(figureAddress(figure, release), into)
  const from = [source?.publisher, sourceTitle(source)].filter(Boolean).join(', ')
  return `${quote}, ${from}${date}${into === 'fr' ? ' ; ' : '; '}${publisher}, ${titles[into]}, ${version} ${release}, ${address}`
}

const copyable = (title: string, text: string, lang?: string): HTMLElement => {
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    announce(say.copied)
  }
  return h(
    'div',
    { class: 'copyable' },
    h('p', { lang }, h('strong', {}, `${title} `), h('span', { class: 'citation' }, text)),
    h(
      'button',
      { type: 'button', 'aria-label': `${say.copy}: ${title}`, onclick: () => void copy() },
      say.copy,
    ),
  )
}

const fact = (title: string, value: Node | string | null): readonly Node[] =>
  value === null || value === '' ? [] : [h('dt', {}, title), h('dd', {}, value)]

const facts = (figure: Figure, set: FigureSet): HTMLElement =>
  h('dl', { class: 'facts' }, [
    ...fact(say.concept, label('concept', figure.concept)),
    ...fact(say.kind, kindBadge(figure.kind)),
    ...fact(say.subject, entityLink(figure.subject, set)),
    ...fact(say.place, entityLink(figure.place, set)),
    ...fact(say.statedBy, entityLink(figure.statedBy, set)),
    ...fact(say.period, figure.period),
    ...fact(say.series, figure.series),
    ...fact(say.confidence, percent(figure.confidence)),
    ...fact(say.reviewed, label('review_status', figure.review)),
  ])

export const figureView: View = async path => {
  const [id = '', asked] = path.split('@')
  const release = asked === undefined || asked === '' ? current : asked
  const found = await figureOf(id, release)
  if (found === undefined) return { nodes: [h('p', {}, say.notFound)] }
  const { figure, set } = found
  const address = set.sources[figure.document]?.address
  const title = valueText(figure)
  return {
    title,
    nodes: [
      h('h1', { tabindex: -1 }, title, figure.measured === null ? '' : ` — ${figure.measured}`),
      ...(release === current
        ? []
        : [
            h(
              'p',
              { class: 'notice' },
              `${say.olderRelease(release)} `,
              link(figureAddress(figure, current), say.seeNow),
            ),
          ]),
      h('blockquote', {}, quoteOf(figure, set)),
      h('p', {}, sourceLine(figure.document, figure.quote, set)),
      ...(address == null
        ? []
        : [
            h(
              'p',
              {},
              h(
                'a',
                { class: 'button', href: fragmentAddress(address, figure.quote), rel: 'external' },
                say.openSource,
              ),
            ),
          ]),
      facts(figure, set),
      h('h2', {}, say.citeFigure),
      copyable('Français', citation(figure, { set, release, into: 'fr' }), 'fr'),
      copyable('English', citation(figure, { set, release, into: 'en' }), 'en'),
      copyable(say.address, permanent(figureAddress(figure, release)), language),
    ],
  }
}
