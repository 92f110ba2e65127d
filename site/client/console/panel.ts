/** The console's panel: examples, the statement, and its result as table, CSV or plot. */
import examples from 'example-queries'
import { language } from '../context.ts'
import { announce, h, tableOf } from '../element.ts'
import { number } from '../labels.ts'
import { say } from '../words.ts'
import { type Cell, openEngine, type Result } from './engine.ts'

/** Rows shown at once; the CSV has all. */
const most = 500

const csvField = (cell: Cell): string => {
  if (cell === null) return ''
  const text = String(cell)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const csvOf = ({ columns, rows }: Result): string =>
  [columns, ...rows].map(row => `${row.map(csvField).join(',')}\r\n`).join('')

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? number(cell) : String(cell)

const table = ({ columns, rows }: Result): HTMLElement =>
  tableOf(
    say.result,
    columns,
    rows.slice(0, most).map(row =>
      h(
        'tr',
        {},
        row.map(cell => h('td', typeof cell === 'number' ? { class: 'number' } : {}, cellText(cell))),
      ),
    ),
  )

/** A link that saves the result; the address is revoked once it has been used. */
const save = (result: Result): void => {
  const address = URL.createObjectURL(new Blob([csvOf(result)], { type: 'text/csv' }))
  const anchor = h('a', { href: address, download: 'result.csv' })
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

const resultOf = (result: Result): HTMLElement => {
  const place = h('div', {}, table(result))
  const plot = async () => {
    const { resultPlot } = await import('./result-plot.ts')
    place.replaceChildren(resultPlot(result) ?? h('p', {}, say.noPlot))
  }
  const button = (title: string, press: () => void) => h('button', { type: 'button', onclick: press }, title)
  return h(
    'div',
    { class: 'result' },
    h(
      'p',
      { class: 'controls' },
      button(say.asTable, () => place.replaceChildren(table(result))),
      button(say.asPlot, () => void plot()),
      button(say.saveCsv, () => save(result)),
    ),
    place,
  )
}

/** Opens the engine and gives the panel. */
export const openConsole = async (): Promise<HTMLElement> => {
  const engine = await openEngine()
  const statement = h('textarea', {
    id: 'sql',
    spellcheck: 'false',
    autocapitalize: 'off',
  }) as HTMLTextAreaElement
  statement.value = examples[0]?.sql ?? ''
  const output = h('div', { 'data-result': '' })
  const run = async () => {
    const started = performance.now()
    output.replaceChildren(h('p', { class: 'note' }, say.loading))
    try {
      const result = await engine.query(statement.value)
      const told = say.rows(result.rows.length, Math.round(performance.now() - started))
      output.replaceChildren(h('p', { class: 'note' }, told), resultOf(result))
      announce(told)
    } catch (error) {
      output.replaceChildren(
        h('pre', { role: 'alert', class: 'notice' }, error instanceof Error ? error.message : String(error)),
      )
    }
  }
  const choose = (event: Event) => {
    statement.value = examples[Number((event.target as HTMLSelectElement).value)]?.sql ?? ''
    void run()
  }
  statement.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run()
  })
  return h(
    'div',
    { 'data-console': 'open' },
    h(
      'p',
      { class: 'controls' },
      h(
        'label',
        { for: 'example' },
        say.examples,
        h(
          'select',
          { id: 'example', onchange: choose },
          examples.map((example, at) => h('option', { value: at }, example[language])),
        ),
      ),
    ),
    h('label', { for: 'sql' }, `${say.query} (Ctrl+Enter)`),
    statement,
    h('p', {}, h('button', { type: 'button', id: 'run', onclick: () => void run() }, say.run)),
    output,
  )
}
