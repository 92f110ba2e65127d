/** The review page: documents at the left, the text with highlights, the rows beside it. */
import { parse } from 'yaml'
import type { Decision } from '../../../schemas/source/review.ts'
import type { RowDecision } from '../../review/decisions.ts'
import type { ReviewData, ReviewRow } from '../../review/review-data.ts'
import { announce, h } from '../element.ts'
import { addDialog } from './add-dialog.ts'
import { acceptance, correctDialog, openDialog, rejectDialog } from './dialogs.ts'
import { documentList, filterBar, homelessList } from './frame.ts'
import { type RowActions, rowList, statusOf } from './row-list.ts'
import { save } from './saving.ts'
import { Session } from './session.ts'
import { selectedWords, textView } from './text-view.ts'

const dataOf = (id: string): ReviewData => JSON.parse(document.getElementById(id)?.textContent ?? '')
const data = dataOf('data')
const file = { text: data.review }
const session = new Session(
  data,
  ((parse(file.text) ?? []) as Decision[]).map(decision =>
    decision.decision === 'merge' ? decision : { ...decision, occurrence: decision.occurrence ?? 1 },
  ),
)

const slot = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no place for ${id}`)
  return found
}

/** Draws everything anew; texts are short, and so nothing can fall out of step. */
const draw = ({ focus = false }: { focus?: boolean } = {}): void => {
  const { words } = session
  document.documentElement.lang = session.language
  document.title = `${words.title}: ${session.document.title}`
  const scrolled = document.getElementById('text')?.scrollTop ?? 0
  slot('heading').textContent = words.title
  slot('documents-heading').textContent = words.documents
  slot('rows-heading').textContent = words.rows
  slot('documents').replaceChildren(documentList(session, open))
  slot('reading').replaceChildren(textView(session, go))
  slot('filters').replaceChildren(filterBar(session, filtered))
  slot('rows').replaceChildren(rowList(session, actions), homelessList(session, draw) ?? '')
  slot('tools').replaceChildren(...tools())
  slot('text').scrollTop = scrolled
  const here = document.querySelector('#reading mark.here')
  here?.scrollIntoView({ block: 'nearest' })
  const button = document.querySelector<HTMLElement>('#rows button[aria-current]')
  button?.scrollIntoView({ block: 'nearest' })
  if (focus) button?.focus({ preventScroll: true })
}

const tools = (): HTMLElement[] => {
  const { words } = session
  const keys = h('input', { type: 'checkbox', checked: session.keysOn }) as HTMLInputElement
  keys.addEventListener('change', () => {
    session.keysOn = keys.checked
  })
  const button = (label: string, key: string, onclick: () => void) =>
    h('button', { type: 'button', onclick }, label, ' ', h('kbd', {}, key))
  return [
    h(
      'span',
      { id: 'unsaved', class: 'state' },
      session.unsaved === 0 ? words.allSaved : words.unsaved(session.unsaved),
    ),
    button(session.data.served ? words.save : words.download, 's', keep),
    button(words.add, 'n', add),
    button(words.help, '?', help),
    h('label', { class: 'check' }, keys, words.keysOn),
    h(
      'button',
      { type: 'button', lang: session.language === 'en' ? 'fr' : 'en', onclick: translate },
      words.language,
    ),
  ]
}

const translate = (): void => {
  session.language = session.language === 'en' ? 'fr' : 'en'
  draw()
}

const go = (row: ReviewRow): void => {
  session.current = row
  draw({ focus: true })
}

const open = (at: number): void => {
  session.open(at)
  draw({ focus: true })
  announce(session.document.title)
}

const filtered = (): void => {
  if (!session.shown().some(row => session.is(row))) session.current = session.shown()[0]
  draw()
}

const step = (by: 1 | -1, wanted?: (row: ReviewRow) => boolean): void => {
  session.move(by, wanted)
  draw({ focus: true })
}

/** Takes a decision about the current row and goes on to the next. */
const decide = (decision: RowDecision): void => {
  session.decide(decision)
  if (session.current !== undefined) announce(statusOf(session, session.current))
  step(1)
}

/** Acts on the current row, where there is one that was extracted. */
const onRow = (act: (row: ReviewRow) => void) => (): void => {
  if (session.current?.confidence !== undefined) act(session.current)
}

const actions: RowActions = {
  go,
  accept: onRow(row => decide(acceptance(session, row))),
  reject: onRow(row => openDialog(session, rejectDialog(session, row, decide))),
  correct: onRow(row => openDialog(session, correctDialog(session, row, decide))),
  undo: () => {
    if (session.current !== undefined) session.undo(session.current)
    draw({ focus: true })
  },
}

const add = (): void => {
  const words = selectedWords()
  const place = (decision: RowDecision) => {
    session.decide(decision)
    session.current = session
      .rows()
      .find(
        row => row.confidence === undefined && row.quote === decision.quote && row.table === decision.table,
      )
    draw({ focus: true })
  }
  openDialog(session, addDialog(session, words, place))
}

const keep = async (): Promise<void> => {
  const { words } = session
  try {
    await save(session, file)
    session.unsaved = 0
    announce(session.data.served ? words.saved : words.downloaded)
  } catch (error) {
    announce(words.failed(error instanceof Error ? error.message : String(error)))
  }
  draw()
}

const help = (): void => {
  const { words } = session
  const keys = Object.values(words.keys) as (readonly [string, string])[]
  openDialog(session, {
    title: words.help,
    body: [
      h(
        'dl',
        { class: 'facts' },
        keys.flatMap(([key, does]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)]),
      ),
    ],
    apply: () => undefined,
  })
}

const undecided = (row: ReviewRow): boolean => session.decisionOn(row) === undefined

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  ArrowDown: () => step(1),
  k: () => step(-1),
  ArrowUp: () => step(-1),
  u: () => step(1, undecided),
  a: actions.accept,
  r: actions.reject,
  c: actions.correct,
  n: add,
  z: actions.undo,
  ']': () => open(session.documentAt + 1),
  '[': () => open(session.documentAt - 1),
  s: keep,
  '?': help,
}

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)

document.addEventListener('keydown', event => {
  if (!session.keysOn || event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return
  if (document.querySelector('dialog[open]') !== null) return
  // The arrows scroll the text for whoever reads it.
  if (event.key.startsWith('Arrow') && event.target instanceof HTMLElement && event.target.id === 'text')
    return
  const act = keys[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
})

window.addEventListener('beforeunload', event => {
  if (session.unsaved > 0) event.preventDefault()
})

draw()
