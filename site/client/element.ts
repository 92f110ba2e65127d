/** Elements from data: text is always text, never HTML. */
type Child = Node | string | number | null | undefined | false
type Value = string | number | boolean | null | undefined | ((event: Event) => void)

const svgTags = new Set(['svg', 'path', 'circle'])

/** An element with attributes (`onclick` and the like are listeners) and children. */
export const h = (
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElement => {
  const element = svgTags.has(tag)
    ? (document.createElementNS('http://www.w3.org/2000/svg', tag) as unknown as HTMLElement)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value)
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(
    ...children
      .flat()
      .filter(child => child !== null && child !== undefined && child !== false)
      .map(nodeOf),
  )
  return element
}

const nodeOf = (child: Exclude<Child, null | undefined | false>): Node | string =>
  typeof child === 'number' ? String(child) : child

export const link = (href: string, ...children: readonly Child[]): HTMLElement =>
  h('a', { href }, ...children)

/** Says something to screen readers without moving anybody. */
export const announce = (text: string): void => {
  const status = document.getElementById('status')
  if (status !== null) status.textContent = text
}

/** A table that scrolls within itself on narrow screens. */
export const tableOf = (
  caption: string,
  head: readonly (string | Node)[],
  rows: readonly Node[],
): HTMLElement =>
  h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map(cell => h('th', { scope: 'col' }, cell)),
        ),
      ),
      h('tbody', {}, rows),
    ),
  )
