import { asInText, quotePlaces, type RowDecision } from '../../review/decisions.ts'
import { fieldsOf } from '../../review/fields.ts'
import { type ReviewTable, reviewTables } from '../../review/review-data.ts'
import { h } from '../element.ts'
import { control, fieldValue, labelled, newEntity, quoteControl, select } from './controls.ts'
import { type Dialog, reasonIn, why } from './dialogs.ts'
import { newEntityId } from './new-entity.ts'
import type { Session } from './session.ts'

/** Adds a row from words of the text: those selected, or those typed. */
export const addDialog = (
  session: Session,
  from: { readonly quote: string; readonly start: number } | undefined,
  decide: (decision: RowDecision) => void,
): Dialog => {
  const { words } = session
  const places = quotePlaces(session.document.text, from?.quote ?? '')
  const table = select(
    'table',
    reviewTables.map(value => ({ value, label: words.tables[value] })),
    'mentions',
  )
  const fields = h('div', { class: 'fields' })
  const draw = () => fields.replaceChildren(...tableFields(session, table.value as ReviewTable))
  table.addEventListener('change', draw)
  draw()
  const place = from === undefined ? 1 : places.indexOf(from.start) + 1
  return {
    title: words.add,
    body: [
      h('p', { class: 'note' }, words.addHint),
      labelled(words.quote, quoteControl(from?.quote ?? '')),
      labelled(
        words.place,
        h('input', { name: 'place', type: 'number', min: 1, value: Math.max(place, 1), required: true }),
      ),
      labelled(words.table, table),
      fields,
      ...why(session, 'add'),
    ],
    apply: form => added(session, { form, table: table.value as ReviewTable, decide }),
  }
}

const tableFields = (session: Session, table: ReviewTable): HTMLElement[] => [
  ...fieldsOf[table].map(field =>
    labelled(field.name, control(session, field, { value: undefined, mayBeNew: table === 'mentions' })),
  ),
  ...(table === 'mentions'
    ? [
        labelled(
          session.words.entityType,
          select(
            'new_type',
            (session.data.lists.type ?? []).map(({ value, label }) => ({
              value,
              label: label[session.language],
            })),
            'organization',
          ),
        ),
      ]
    : []),
]

interface Adding {
  readonly form: FormData
  readonly table: ReviewTable
  readonly decide: (decision: RowDecision) => void
}

const added = async (session: Session, { form, table, decide }: Adding): Promise<string | undefined> => {
  const { text, id } = session.document
  const [quote, occurrence] = [asInText(text, String(form.get('quote'))), Number(form.get('place'))]
  if (quote === undefined || quotePlaces(text, quote)[occurrence - 1] === undefined)
    return session.words.notInText
  const set = Object.fromEntries(
    fieldsOf[table]
      .map(field => [field.name, fieldValue(field, form)] as const)
      .filter(([, value]) => value !== null),
  )
  if (set.entity_id === newEntity)
    set.entity_id = await newEntityId(String(form.get('new_type')), {
      name: quote,
      document: id,
    })
  const decision = {
    decision: 'add',
    table,
    document: id,
    quote,
    occurrence,
    set,
    ...reasonIn(form),
  }
  decide(decision as unknown as RowDecision)
  return undefined
}
