/** Form controls for the fields of rows: closed lists are selects. */

import type { Field } from '../../review/fields.ts'
import type { FieldValue } from '../../review/review-data.ts'
import { h } from '../element.ts'
import type { Session } from './session.ts'

export const labelled = (label: string, control: HTMLElement): HTMLElement =>
  h('label', {}, h('span', {}, label), control)

/** The value of a new entity in a select of entities. */
export const newEntity = 'new'

interface Offered {
  readonly value: string
  readonly label: string
}

export const select = (name: string, offered: readonly Offered[], chosen: string): HTMLSelectElement =>
  h(
    'select',
    { name },
    offered.map(({ value, label }) => h('option', { value, selected: value === chosen }, label)),
  ) as HTMLSelectElement

/** The control of a field, holding a value; `mayBeNew` lets a row name an entity that nobody has named. */
export const control = (
  session: Session,
  field: Field,
  { value, mayBeNew = false }: { value: FieldValue | undefined; mayBeNew?: boolean },
): HTMLElement => {
  const text = value === null || value === undefined ? '' : String(value)
  const none = field.nullable ? [{ value: '', label: session.words.none }] : []
  switch (field.kind) {
    case 'list':
      return select(field.name, [...none, ...listed(session, field.list)], text)
    case 'entity': {
      const fresh = mayBeNew ? [{ value: newEntity, label: session.words.newEntity }] : []
      return select(field.name, [...fresh, ...none, ...named(session, { types: field.types, text })], text)
    }
    case 'number':
      return h('input', {
        name: field.name,
        value: text,
        inputmode: 'decimal',
        pattern: '-?\\d+([.,]\\d+)?(e\\d+)?',
      })
    case 'period':
      return h('input', {
        name: field.name,
        value: text,
        pattern: period,
        placeholder: '2030, 2024-06, 2020/2024',
      })
    case 'text':
      return h('input', { name: field.name, value: text, maxlength: 300, required: !field.nullable })
  }
}

const point = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const period = `${point}(/${point})?`

const listed = (session: Session, list: string): Offered[] =>
  (session.data.lists[list] ?? []).map(({ value, label }) => ({
    value,
    label: `${label[session.language]} (${value})`,
  }))

/** Entities of the types that fit; one that stands there already is offered in any case. */
const named = (
  session: Session,
  { types, text }: { types: readonly string[] | undefined; text: string },
): Offered[] => {
  const fitting = session
    .entities()
    .filter(({ id, type }) => types === undefined || types.includes(type) || id === text)
  const offered = fitting.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))
  return text === '' || fitting.some(entity => entity.id === text)
    ? offered
    : [{ value: text, label: text }, ...offered]
}

/** The words of a row; they may run over lines. */
export const quoteControl = (quote: string): HTMLElement =>
  h('textarea', { name: 'quote', required: true, maxlength: 300, rows: 2 }, quote)

/** What a form says of a field: empty is null, numbers are numbers. */
export const fieldValue = (field: Field, form: FormData): FieldValue => {
  const text = String(form.get(field.name) ?? '').trim()
  if (text === '') return null
  return field.kind === 'number' ? Number(text.replace(',', '.')) : text
}
