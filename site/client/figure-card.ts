/** A figure with its words and its source, wherever it is shown. */
import type { Figure, Shown } from '../aggregates/shapes.ts'
import { inLanguage, release } from './context.ts'
import { h, link } from './element.ts'
import { day, label, sourceTitle, valueText } from './labels.ts'
import { say } from './words.ts'

export const figureAddress = (figure: Figure, of = release): string => `#figure/${figure.id}@${of}`
export const entityAddress = (id: string): string => `#entity/${id}`

/** A link to an entity by its name, or nothing where the row names none. */
export const entityLink = (id: string | null, { names }: Shown): HTMLElement | null => {
  const name = id === null ? undefined : names[id]
  return id === null || name === undefined ? null : link(entityAddress(id), inLanguage(name))
}

/** The source at the quoted words, where it has an address (text fragments; "-" is part of their syntax). */
export const fragmentAddress = (address: string, quote: string): string => {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
  const words = quote.replace(/\s+/g, ' ').trim()
  return `${address.split('#')[0]}#:~:text=${encode(words)}`
}

/** Title, publisher and date of the text, linked to it where it has an address. */
export const sourceLine = (document: string, quote: string, { sources }: Shown): HTMLElement => {
  const source = sources[document]
  const title = sourceTitle(source)
  const named =
    source?.address == null
      ? h('cite', { lang: source?.language }, title)
      : h(
          'a',
          { href: fragmentAddress(source.address, quote), rel: 'external', hreflang: source.language },
          h('cite', { lang: source.language }, title),
        )
  const rest = [source?.publisher, source?.published == null ? say.undatedText : day(source.published)]
  return h('span', { class: 'source' }, named, ` · ${rest.filter(Boolean).join(' · ')}`)
}

/** The quote within its sentence, where the sentence is published. */
export const quoteOf = (
  { quote, sentence, document }: Pick<Figure, 'quote' | 'sentence' | 'document'>,
  { sources }: Shown,
): HTMLElement => {
  const lang = sources[document]?.language
  const at = sentence?.indexOf(quote) ?? -1
  if (sentence === null || at < 0) return h('q', { lang }, quote)
  return h('q', { lang }, sentence.slice(0, at), h('mark', {}, quote), sentence.slice(at + quote.length))
}

/** What a point of a plot says when chosen. */
export const figureCard = (figure: Figure, shown: Shown): HTMLElement =>
  h(
    'article',
    { class: `card ${figure.kind}` },
    h(
      'p',
      { class: 'value' },
      link(figureAddress(figure), valueText(figure)),
      ' ',
      kindBadge(figure.kind),
      figure.period === null ? '' : ` ${figure.period}`,
    ),
    h('p', {}, entityLink(figure.subject, shown), figure.measured === null ? '' : ` — ${figure.measured}`),
    h('blockquote', {}, quoteOf(figure, shown)),
    h('p', {}, sourceLine(figure.document, figure.quote, shown)),
  )

const signs: Readonly<Record<string, string>> = { observed: '●', target: '△', forecast: '◇' }

/** Fact, target or forecast: sign and word, never colour alone. */
export const kindBadge = (kind: string): HTMLElement =>
  h(
    'span',
    { class: `badge ${kind}` },
    h('span', { 'aria-hidden': 'true' }, `${signs[kind] ?? ''} `),
    label('value_kind', kind),
  )
