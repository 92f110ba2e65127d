import { fieldsOf } from '../../review/fields.ts'
import type { FieldValue, ReviewRow } from '../../review/review-data.ts'
import { h } from '../element.ts'
import type { Session } from './session.ts'

export interface RowActions {
  readonly go: (row: ReviewRow) => void
  readonly accept: () => void
  readonly reject: () => void
  readonly correct: () => void
  readonly undo: () => void
}

/** The rows that the filters let through; the current one with its fields and what can be done about it. */
export const rowList = (session: Session, actions: RowActions): HTMLElement => {
  const rows = session.shown()
  if (rows.length === 0) return h('p', { class: 'note' }, session.words.noRows)
  return h(
    'ol',
    { class: 'rows' },
    rows.map(row =>
      h(
        'li',
        { class: session.is(row) ? 'current' : '' },
        rowButton(session, row, actions.go),
        session.is(row) && details(session, row, actions),
      ),
    ),
  )
}

const marks = { confirm: '✓', reject: '✗', correct: '✎', add: '＋' } as const

export const statusOf = (session: Session, row: ReviewRow): string => {
  const { words } = session
  const decision = session.decisionOn(row)?.decision
  if (decision === undefined) return words.undecided
  const names = {
    confirm: words.confirm,
    reject: words.rejectDone,
    correct: words.correctDone,
    add: words.addDone,
  }
  return `${marks[decision]} ${names[decision]}`
}

const rowButton = (session: Session, row: ReviewRow, go: (row: ReviewRow) => void): HTMLElement =>
  h(
    'button',
    {
      class: 'row',
      type: 'button',
      'aria-current': session.is(row) ? 'true' : null,
      onclick: () => go(row),
    },
    h('span', { class: `kind ${session.typeOf(row)}` }, typeLabel(session, session.typeOf(row))),
    h('q', { lang: session.document.language }, row.quote.replace(/\s+/g, ' ')),
    h(
      'span',
      { class: 'state' },
      [
        statusOf(session, row),
        row.confidence === undefined ? undefined : `${Math.round(row.confidence * 100)} %`,
        row.occurrence > 1 ? session.words.occurrence(row.occurrence) : undefined,
      ]
        .filter(part => part !== undefined)
        .join(' · '),
    ),
  )

const details = (session: Session, row: ReviewRow, actions: RowActions): HTMLElement => {
  const { words } = session
  const decision = session.decisionOn(row)
  const button = (label: string, key: string, onclick: () => void) =>
    h('button', { type: 'button', onclick }, label, ' ', h('kbd', {}, key))
  const extracted = [
    button(words.accept, 'a', actions.accept),
    button(words.reject, 'r', actions.reject),
    button(words.correct, 'c', actions.correct),
  ]
  return h(
    'div',
    { class: 'details' },
    facts(session, row),
    decision && h('p', { class: 'note' }, `${decision.date} · ${decision.reason}`),
    h(
      'p',
      { class: 'buttons' },
      ...(row.confidence === undefined ? [] : extracted),
      decision && button(words.undo, 'z', actions.undo),
    ),
  )
}

/** The row's fields; corrected ones with what stood there before. */
const facts = (session: Session, row: ReviewRow): HTMLElement => {
  const decision = session.decisionOn(row)
  const set: Readonly<Record<string, unknown>> =
    decision?.decision === 'correct' || decision?.decision === 'add' ? decision.set : {}
  const value = (name: string) => {
    const before = shown(session, name, row.fields[name])
    const after = name in set ? shown(session, name, set[name] as FieldValue) : before
    return after === before ? [after] : [h('del', {}, before), ' ', h('ins', {}, after)]
  }
  return h(
    'dl',
    { class: 'facts' },
    fieldsOf[row.table].flatMap(({ name }) => [h('dt', {}, name), h('dd', {}, ...value(name))]),
  )
}

/** A field's value for reading: the label of a code, the name of an entity. */
const shown = (session: Session, name: string, value: FieldValue | undefined): string => {
  if (value === null || value === undefined) return '–'
  const choice = session.data.lists[name]?.find(each => each.value === value)
  if (choice !== undefined) return `${choice.label[session.language]} (${value})`
  const entity = name.endsWith('_id') ? session.entity(value) : undefined
  return entity === undefined ? String(value) : `${entity.name} (${entity.id})`
}

export const typeLabel = (session: Session, type: string): string =>
  type === 'indicators' || type === 'roles' || type === 'mentions'
    ? session.words.tables[type]
    : (session.data.lists.type?.find(choice => choice.value === type)?.label[session.language] ?? type)
