/** The SQL console: DuckDB in the browser, loaded only when asked for. */
import { h } from '../element.ts'
import { say } from '../words.ts'
import type { View } from './view.ts'

export const consoleView: View = async () => {
  const holder = h('div', {})
  const start = async () => {
    holder.replaceChildren(h('p', { class: 'note' }, say.loading))
    try {
      const { openConsole } = await import('../console/panel.ts')
      holder.replaceChildren(await openConsole())
    } catch (error) {
      holder.replaceChildren(h('p', { class: 'notice', role: 'alert' }, say.failed))
      throw error
    }
  }
  holder.append(h('button', { type: 'button', onclick: () => void start() }, say.startConsole))
  return { nodes: [h('p', {}, say.consoleLead), holder] }
}
