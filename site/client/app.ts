/** Shows the view that the address names: everything behind `#` is the page's own, so that any static host serves it. */

import { datasetTitle } from './context.ts'
import { h } from './element.ts'
import type { Content, View } from './views/view.ts'
import { say } from './words.ts'

/** Views by the first word of the address; loaded when first shown. */
const views: Readonly<Record<string, () => Promise<View>>> = {
  home: async () => (await import('./views/figures.ts')).homeView,
  figures: async () => (await import('./views/figures.ts')).figuresView,
  entities: async () => (await import('./views/entities.ts')).entitiesView,
  entity: async () => (await import('./views/entities.ts')).entityView,
  roles: async () => (await import('./views/roles.ts')).rolesView,
  sources: async () => (await import('./views/comparisons.ts')).sourcesView,
  promises: async () => (await import('./views/comparisons.ts')).promisesView,
  releases: async () => (await import('./views/releases.ts')).releasesView,
  figure: async () => (await import('./views/figure.ts')).figureView,
  console: async () => (await import('./views/console.ts')).consoleView,
}

interface Address {
  readonly name: string
  readonly path: string
  readonly query: URLSearchParams
}

const addressOf = (hash: string): Address => {
  const [place = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [name = '', ...path] = place.split('/')
  return {
    name: name === '' || name === 'main' ? 'home' : name,
    path: decodeURIComponent(path.join('/')),
    query: new URLSearchParams(query),
  }
}

/** The section that a view fills: its own, or one made for pages that no text section has. */
const sectionOf = (name: string): HTMLElement | null => {
  const own = document.getElementById(name)
  if (own instanceof HTMLElement && own.matches('main > section')) return own
  if (views[name] === undefined) return document.getElementById('licence')?.closest('section') ?? null
  const made = h('section', { id: name }, h('div', { 'data-fill': name }))
  document.getElementById('main')?.append(made)
  return made
}

const fill = async ({ name, path, query }: Address, section: HTMLElement): Promise<Content | undefined> => {
  const load = views[name]
  const place = section.querySelector('[data-fill]')
  if (load === undefined || place === null) return undefined
  if (name === 'home' && place.childElementCount > 0) return undefined
  if (place.childElementCount === 0 || name === 'entity' || name === 'figure')
    place.replaceChildren(h('p', { class: 'note' }, say.loading))
  try {
    const content = await (await load())(path, query)
    if (location.hash !== shownHash) return undefined
    place.replaceChildren(...content.nodes)
    return content
  } catch (error) {
    place.replaceChildren(h('p', { class: 'notice', role: 'alert' }, say.failed))
    throw error
  }
}

let shownHash = location.hash

const show = async (first: boolean): Promise<void> => {
  shownHash = location.hash
  const address = addressOf(location.hash)
  const section = sectionOf(address.name)
  if (section === null) return
  for (const each of document.querySelectorAll('main > section'))
    each.classList.toggle('current', each === section)
  for (const item of document.querySelectorAll('nav a')) {
    if (item.getAttribute('href') === `#${address.name}`) item.setAttribute('aria-current', 'page')
    else item.removeAttribute('aria-current')
  }
  for (const item of document.querySelectorAll<HTMLAnchorElement>('a.language')) item.hash = location.hash
  const content = await fill(address, section)
  const heading = section.querySelector<HTMLElement>('h1')
  document.title =
    address.name === 'home'
      ? datasetTitle
      : `${content?.title ?? heading?.textContent ?? ''} — ${datasetTitle}`
  section.dataset.ready = 'true'
  if (first) return
  heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

addEventListener('hashchange', () => {
  if (location.hash === '#main') return document.getElementById('main')?.focus()
  void show(false)
})
void show(true)
