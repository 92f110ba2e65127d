import type { CodeListName } from '../../schemas/codes.ts'
import type { ReviewTable } from './review-data.ts'

/** How a field is edited. */
type Editor =
  | { readonly kind: 'list'; readonly list: CodeListName | 'unit_measure' | 'series_id' }
  | { readonly kind: 'entity'; readonly types?: readonly string[] }
  | { readonly kind: 'number' | 'text' | 'period' }

export type Field = Editor & { readonly name: string; readonly nullable: boolean }

const list = (name: CodeListName | 'unit_measure' | 'series_id', nullable = false): Field => ({
  kind: 'list',
  list: name,
  name,
  nullable,
})
const entity = (name: string, nullable: boolean, types?: readonly string[]): Field => ({
  kind: 'entity',
  name,
  nullable,
  ...(types && { types }),
})
const typed = (name: string, kind: 'number' | 'text' | 'period', nullable = true): Field => ({
  kind,
  name,
  nullable,
})

/** The fields that a person may set, in the order in which one reads them (schemas/source/review.ts judges what they hold). */
export const fieldsOf = {
  mentions: [entity('entity_id', false)],
  indicators: [
    list('concept'),
    typed('measured', 'text'),
    list('comparator'),
    typed('obs_value', 'number'),
    typed('obs_low', 'number'),
    typed('obs_high', 'number'),
    list('unit_measure'),
    list('unit_per', true),
    typed('time_period', 'period'),
    list('value_kind'),
    entity('subject_id', true),
    entity('place_id', true, ['place']),
    entity('stated_by_id', true, ['organization', 'person']),
    list('series_id', true),
  ],
  roles: [
    entity('person_id', false, ['person']),
    typed('role_title', 'text', false),
    entity('organization_id', true, ['organization']),
  ],
} as const satisfies Record<ReviewTable, readonly Field[]>
