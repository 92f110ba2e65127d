/** What a sentence gives a reader who asks whom it is about: names that are subjects, and words that stand for names. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Span } from '../text/reading.ts'
import type { Pointed } from './subject-cues.ts'

/** `giver` gives money to somebody else; `opening` stands behind a preposition at the sentence's beginning. */
export type Kind = 'name' | 'giver' | 'opening' | Pointed

/** A name or a word that says whom the sentence goes on about. */
export interface Setter extends Span {
  readonly kind: Kind
  readonly entity: number
}

/** What the sentences before, in the same block, have spoken of. */
export interface Before {
  readonly focus: number | undefined
  readonly product: number | undefined
  /** The town where figures were said to be: "two lines at Lund". */
  readonly workTown: number | undefined
  /** The organizations last named, the latest first. */
  readonly organizations: readonly number[]
}

export interface Focus {
  /** By sentence, in order of place. */
  readonly setters: readonly (readonly Setter[])[]
  readonly before: readonly Before[]
}

const weak: ReadonlySet<Kind> = new Set<Kind>(['giver', 'opening', 'possessive', 'speaker', 'staff', 'there'])

/** Whether a setter is a subject by itself, not a mere hint. */
export const isStrong = ({ kind }: { readonly kind: Kind }): boolean => !weak.has(kind)

/** A country or region, of which much else is said than of a town. */
export const isAreaEntity = ({ type, name }: FoundEntity): boolean => type === 'place' && isArea(name)
