/** Entities: search by any name, and a page for each. */
import type { EntityEntry, EntityPage } from '../../aggregates/shapes.ts'
import { inLanguage } from '../context.ts'
import { entityPage, searchEntities } from '../data.ts'
import { announce, h, link, tableOf } from '../element.ts'
import { entityAddress, entityLink, sourceLine } from '../figure-card.ts'
import { figureTable } from '../figure-table.ts'
import { label, number } from '../labels.ts'
import { say } from '../words.ts'
import { roleTable } from './roles.ts'
import type { View } from './view.ts'

/** Results shown at once. */
const most = 100

const entry = ({ id, type, name, aliases, documents }: EntityEntry): HTMLElement => {
  const others = aliases.filter(alias => alias !== inLanguage(name)).slice(0, 4)
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, link(entityAddress(id), inLanguage(name))),
    h('td', {}, label('type', type)),
    h('td', {}, others.join(' · ')),
    h('td', { class: 'number' }, number(documents)),
  )
}

export const entitiesView: View = async (_, query) => {
  const results = h('div', { class: 'results' })
  let latest = 0
  const show = async (text: string) => {
    const mine = ++latest
    const found = await searchEntities(text)
    if (mine !== latest) return
    announce(say.found(found.length))
    results.replaceChildren(
      found.length === 0
        ? h('p', {}, say.found(0))
        : tableOf(
            say.found(found.length),
            [say.name, say.type, say.aliases, say.namedIn],
            found.slice(0, most).map(entry),
          ),
    )
  }
  const start = query.get('q') ?? ''
  const input = h('input', {
    id: 'entity-search',
    type: 'search',
    value: start,
    placeholder: say.searchHint,
    autocomplete: 'off',
    oninput: event => void show((event.target as HTMLInputElement).value),
  })
  await show(start)
  return {
    nodes: [
      h(
        'form',
        { role: 'search', class: 'controls', onsubmit: event => event.preventDefault() },
        h('label', { for: 'entity-search' }, say.searchEntities, input),
      ),
      results,
    ],
  }
}

const fact = (title: string, ...values: readonly (Node | string | null)[]): readonly Node[] => {
  const present = values.filter(value => value !== null && value !== '')
  return present.length === 0 ? [] : [h('dt', {}, title), h('dd', {}, present)]
}

const external = (href: string, text: string): HTMLElement => h('a', { href, rel: 'external' }, text)

const facts = (page: EntityPage): HTMLElement =>
  h('dl', { class: 'facts' }, [
    ...fact(say.type, label('type', page.type)),
    ...fact(say.aliases, page.aliases.join(' · ')),
    ...fact(say.locatedIn, entityLink(page.locatedIn, page), page.locatedIn === null ? page.country : null),
    ...fact(
      say.identifiers,
      page.wikidata === null
        ? null
        : external(`https://www.wikidata.org/wiki/${page.wikidata}`, `Wikidata ${page.wikidata} `),
      page.siren === null
        ? null
        : external(
            `https://annuaire-entreprises.data.gouv.fr/entreprise/${page.siren}`,
            `SIREN ${page.siren} `,
          ),
      page.ror === null ? null : external(page.ror, 'ROR '),
    ),
  ])

export const entityView: View = async path => {
  const page = await entityPage(path)
  if (page === undefined) return { nodes: [h('p', {}, say.entityNotFound)] }
  const name = inLanguage(page.name)
  const documents = page.documents.map(document => h('li', {}, sourceLine(document, name, page)))
  return {
    title: name,
    nodes: [
      h('h1', { tabindex: -1 }, name),
      facts(page),
      h('h2', {}, say.saidOf),
      page.figures.length === 0
        ? h('p', {}, say.nothingSaid)
        : figureTable(page.figures, page, { caption: say.saidOf }),
      ...(page.roles.length === 0 ? [] : [h('h2', {}, say.rolesThere), roleTable(page.roles, page)]),
      h('h2', {}, `${say.namedIn} ${say.documents(page.documents.length)}`),
      h('ul', { class: 'documents' }, documents),
    ],
  }
}
