import { concept } from './codes/concept.ts'
import { document_type } from './codes/document-type.ts'
import { type } from './codes/entity-type.ts'
import { comparator, value_kind } from './codes/observation.ts'
import { place_kind } from './codes/place-kind.ts'
import { review_status } from './codes/review-status.ts'
import { unit_per } from './codes/unit-per.ts'

/** Every closed list of the dataset; the table `codes` publishes them. */
export const codeLists = {
  type,
  concept,
  comparator,
  value_kind,
  review_status,
  unit_per,
  place_kind,
  document_type,
} as const

export type CodeListName = keyof typeof codeLists
/** A member of the list `L`. */
export type CodeOf<L extends CodeListName> = keyof (typeof codeLists)[L] & string

/** The members of a closed list, in declared order. */
export const codesOf = <L extends CodeListName>(list: L): readonly CodeOf<L>[] =>
  Object.keys(codeLists[list]) as CodeOf<L>[]
