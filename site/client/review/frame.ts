/** What stands around text and rows: documents, filters, state of saving. */

import type { ReviewDocument } from '../../review/review-data.ts'
import { h } from '../element.ts'
import { labelled, select } from './controls.ts'
import { typeLabel } from './row-list.ts'
import type { Session } from './session.ts'

export const documentList = (session: Session, open: (at: number) => void): HTMLElement =>
  h(
    'ul',
    {},
    session.data.documents.map((document, at) =>
      h(
        'li',
        {},
        h(
          'button',
          {
            type: 'button',
            class: 'document',
            'aria-current': at === session.documentAt ? 'true' : null,
            onclick: () => open(at),
          },
          h('span', { lang: document.language }, document.title),
          h('span', { class: 'state' }, countsText(session, document)),
        ),
      ),
    ),
  )

const countsText = (session: Session, document: ReviewDocument): string => {
  const { undecided, all } = session.countsOf(document)
  return session.words.undecidedOf(undecided, all)
}

const limits = [0.5, 0.7, 0.8, 0.9, 1]

export const filterBar = (session: Session, changed: () => void): HTMLElement => {
  const { words, filters } = session
  const type = select('filter-type', typeChoices(session), filters.type)
  const below = select('filter-below', confidenceChoices(session), String(filters.below ?? ''))
  const undecided = h('input', {
    type: 'checkbox',
    name: 'filter-undecided',
    checked: filters.undecided,
  }) as HTMLInputElement
  const apply = () => {
    session.filters = {
      type: type.value,
      below: below.value === '' ? undefined : Number(below.value),
      undecided: undecided.checked,
    }
    changed()
  }
  for (const control of [type, below, undecided]) control.addEventListener('change', apply)
  return h(
    'fieldset',
    { class: 'filters' },
    h('legend', {}, words.filters),
    labelled(words.type, type),
    labelled(words.confidence, below),
    h('label', { class: 'check' }, undecided, words.undecidedOnly),
  )
}

const typeChoices = (session: Session) => [
  { value: '', label: session.words.allTypes },
  ...[...(session.data.lists.type ?? []).map(choice => choice.value), 'indicators', 'roles'].map(value => ({
    value,
    label: typeLabel(session, value),
  })),
]

const confidenceChoices = ({ words }: Session) => [
  { value: '', label: words.anyConfidence },
  ...limits.map(limit => ({ value: String(limit), label: words.below(limit) })),
]

/** Decisions about this document that find no row: to look at, and to remove. */
export const homelessList = (session: Session, changed: () => void): HTMLElement | undefined => {
  const decisions = session.homeless()
  if (decisions.length === 0) return undefined
  return h(
    'section',
    { class: 'notice' },
    h('h3', {}, session.words.homeless),
    h(
      'ul',
      {},
      decisions.map(decision =>
        h(
          'li',
          {},
          `${decision.decision}, ${decision.table}: ${decision.quote} `,
          h(
            'button',
            {
              type: 'button',
              onclick: () => {
                session.remove(decision)
                changed()
              },
            },
            session.words.remove,
          ),
        ),
      ),
    ),
  )
}
