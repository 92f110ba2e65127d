/** Dialogs in which a person says why, corrects fields, or adds a row. */

import { asInText, type RowDecision } from '../../review/decisions.ts'
import { fieldsOf } from '../../review/fields.ts'
import type { FieldValue, ReviewRow } from '../../review/review-data.ts'
import { h } from '../element.ts'
import { control, fieldValue, labelled, quoteControl } from './controls.ts'
import type { Session } from './session.ts'

/** A dialog over the page; `apply` says what is wrong, or nothing once it is done. */
export interface Dialog {
  readonly title: string
  readonly body: readonly HTMLElement[]
  readonly apply: (form: FormData) => string | undefined | Promise<string | undefined>
}

export const openDialog = (session: Session, { title, body, apply }: Dialog): void => {
  const { words } = session
  const complaint = h('p', { class: 'notice', role: 'alert', hidden: true })
  const close = () => dialog.close()
  const form = h('form', { method: 'dialog' }, [
    h('h2', { id: 'dialog-title' }, title),
    ...body,
    complaint,
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'submit', class: 'primary' }, words.apply, ' ', h('kbd', {}, words.applyKey)),
      h('button', { type: 'button', onclick: close }, words.cancel),
    ),
  ]) as HTMLFormElement
  const dialog = h('dialog', { 'aria-labelledby': 'dialog-title' }, form) as HTMLDialogElement
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const wrong = await apply(new FormData(form))
    complaint.hidden = wrong === undefined
    complaint.textContent = wrong ?? ''
    if (wrong === undefined) close()
  })
  // From any field, selects and text areas too, where Enter means something else.
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

/** Reason and date, filled in; the reason may be chosen from a list or typed. */
export const why = (session: Session, decision: keyof Session['words']['reasons']): HTMLElement[] => {
  const reasons = Object.values(session.words.reasons[decision]) as string[]
  const list = `reasons-${decision}`
  return [
    labelled(
      session.words.reason,
      h('input', { name: 'reason', required: true, list, value: reasons[0], autocomplete: 'off' }),
    ),
    h(
      'datalist',
      { id: list },
      reasons.map(value => h('option', { value })),
    ),
    labelled(
      session.words.date,
      h('input', { name: 'date', type: 'date', required: true, value: session.data.today }),
    ),
  ]
}

export const reasonIn = (form: FormData) => ({
  reason: String(form.get('reason')).trim(),
  date: String(form.get('date')),
})

const about = (session: Session, row: ReviewRow) => ({
  document: session.document.id,
  quote: row.quote,
  occurrence: row.occurrence,
})

export const acceptance = (session: Session, row: ReviewRow): RowDecision => ({
  decision: 'confirm',
  table: row.table,
  ...about(session, row),
  reason: session.words.reasons.confirm[0]!,
  date: session.data.today,
})

export const rejectDialog = (
  session: Session,
  row: ReviewRow,
  decide: (decision: RowDecision) => void,
): Dialog => {
  const repeated =
    session.rows().filter(each => each.table === row.table && each.quote === row.quote).length > 1
  return {
    title: `${session.words.reject}: ${row.quote}`,
    body: [
      ...why(session, 'reject'),
      ...(repeated
        ? [
            h(
              'label',
              { class: 'check' },
              h('input', { type: 'checkbox', name: 'all' }),
              session.words.everyPlace,
            ),
          ]
        : []),
    ],
    apply: form => {
      const occurrence = form.get('all') === null ? row.occurrence : 'all'
      decide({ decision: 'reject', table: row.table, ...about(session, row), occurrence, ...reasonIn(form) })
      return undefined
    },
  }
}

export const correctDialog = (
  session: Session,
  row: ReviewRow,
  decide: (decision: RowDecision) => void,
): Dialog => {
  const earlier = session.decisionOn(row)
  const set: Readonly<Record<string, unknown>> = earlier?.decision === 'correct' ? earlier.set : {}
  const now = (name: string) => (name in set ? (set[name] as FieldValue) : row.fields[name])
  return {
    title: `${session.words.correct}: ${row.quote}`,
    body: [
      h(
        'div',
        { class: 'fields' },
        fieldsOf[row.table].map(field =>
          labelled(field.name, control(session, field, { value: now(field.name) })),
        ),
        labelled(session.words.quote, quoteControl('quote' in set ? String(set.quote) : row.quote)),
      ),
      ...why(session, 'correct'),
    ],
    apply: form => corrected(session, row, { form, decide }),
  }
}

const corrected = (
  session: Session,
  row: ReviewRow,
  { form, decide }: { form: FormData; decide: (decision: RowDecision) => void },
): string | undefined => {
  const quote = asInText(session.document.text, String(form.get('quote')))
  if (quote === undefined) return session.words.notInText
  const changed = fieldsOf[row.table]
    .map(field => [field.name, fieldValue(field, form)] as const)
    .filter(([name, value]) => value !== (row.fields[name] ?? null))
  const set = { ...Object.fromEntries(changed), ...(quote !== row.quote && { quote }) }
  if (Object.keys(set).length === 0) return session.words.nothingChanged
  // The schema judges the fields when the decision is saved; here a form gave them.
  const decision: unknown = {
    decision: 'correct',
    table: row.table,
    ...about(session, row),
    set,
    ...reasonIn(form),
  }
  decide(decision as RowDecision)
  return undefined
}
