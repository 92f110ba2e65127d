/** The history of releases: rows of each table, and how many more or fewer than before. */
import type { Overview } from '../../aggregates/shapes.ts'
import { overview, overviewOf } from '../data.ts'
import { h, link, tableOf } from '../element.ts'
import { number } from '../labels.ts'
import { say } from '../words.ts'
import type { View } from './view.ts'

/** Releases shown, newest first. */
const most = 20

const change = (now: number, before: number | undefined): string => {
  if (before === undefined || before === now) return ''
  return ` (${now > before ? '+' : '−'}${number(Math.abs(now - before))})`
}

const cells = (tables: readonly string[], now: Overview, before: Overview | undefined): readonly Node[] =>
  tables.map(name =>
    h(
      'td',
      { class: 'number' },
      number(now.rows[name] ?? 0),
      change(now.rows[name] ?? 0, before?.rows[name]),
    ),
  )

export const releasesView: View = async () => {
  const { releases } = await overview()
  const known = (await Promise.all(releases.slice(-most).map(overviewOf))).filter(each => each !== undefined)
  const tables = ['documents', 'entities', 'mentions', 'indicators', 'roles']
  const rows = known.map((now, at) =>
    h('tr', {}, h('th', { scope: 'row' }, now.release), cells(tables, now, known[at - 1])),
  )
  return {
    nodes: [
      h('h2', {}, say.changes),
      tableOf(say.changes, [say.release, ...tables], rows.reverse()),
      h('p', {}, say.changesRow, ' ', link('#console', say.changesQuery)),
    ],
  }
}
