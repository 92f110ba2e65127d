/** Roles: who held which function where, at the date of the text. */

import type { Role, Shown } from '../../aggregates/shapes.ts'
import { searchable } from '../../aggregates/shards.ts'
import { roleSet } from '../data.ts'
import { announce, h, tableOf } from '../element.ts'
import { entityLink, sourceLine } from '../figure-card.ts'
import { day, number } from '../labels.ts'
import { say } from '../words.ts'
import type { View } from './view.ts'

const roleRow = (role: Role, shown: Shown): HTMLElement => {
  const source = shown.sources[role.document]
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, entityLink(role.person, shown)),
    h('td', { lang: source?.language }, role.title),
    h('td', {}, entityLink(role.organization, shown)),
    h('td', {}, source?.published == null ? say.undatedText : day(source.published)),
    h('td', {}, h('q', { lang: source?.language }, role.quote)),
    h('td', {}, sourceLine(role.document, role.quote, shown)),
  )
}

export const roleTable = (roles: readonly Role[], shown: Shown): HTMLElement =>
  tableOf(
    say.rolesThere,
    [say.person, say.role, say.organization, say.asOf, say.quote, say.source],
    roles.slice(0, 200).map(role => roleRow(role, shown)),
  )

export const rolesView: View = async () => {
  const set = await roleSet()
  const table = h('div', {}, roleTable(set.roles, set))
  const filter = (event: Event) => {
    const words = searchable((event.target as HTMLInputElement).value).split(' ')
    const found = set.roles.filter(role => {
      const names = [role.person, role.organization].flatMap(id => (id === null ? [] : (set.names[id] ?? [])))
      const text = searchable([...names, role.title].join(' '))
      return words.every(word => text.includes(word))
    })
    announce(say.found(found.length))
    table.replaceChildren(roleTable(found, set))
  }
  const notes =
    set.total > set.roles.length
      ? [h('p', { class: 'note' }, `${number(set.roles.length)} / ${number(set.total)}`)]
      : []
  const input = h('input', { id: 'role-filter', type: 'search', oninput: filter })
  return {
    nodes: [
      h('p', {}, say.rolesLead),
      h(
        'form',
        { class: 'controls', onsubmit: event => event.preventDefault() },
        h('label', { for: 'role-filter' }, say.contains, input),
      ),
      ...notes,
      table,
    ],
  }
}
