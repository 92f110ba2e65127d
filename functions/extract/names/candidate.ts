import type { EntityType } from '../findings.ts'

/** A stretch of tokens that may be a name, with what speaks for each type. */
export interface Candidate {
  /** First token and end token (exclusive). */
  readonly first: number
  readonly end: number
  /** Span in the document; may leave out the tail of the last token ("Nantes-based"). */
  readonly start: number
  readonly stop: number
  /** Spelling without case and accents: what makes two candidates the same name. */
  readonly key: string
  /** Type told by the words of the name itself, with the chance that it is right. */
  readonly inner: Verdict | undefined
  /** Types told by the words around it; chances add up over the document. */
  readonly around: readonly Verdict[]
  /** Stands where any word has a capital: a sentence's first word, a title-cased heading. */
  readonly initial: boolean
  /** Id of the vouched entry that it is. */
  readonly authorityId?: string
}

export interface Verdict {
  readonly type: EntityType
  readonly chance: number
  readonly rule: string
}

/** A name that opens with a noun of kind and runs through its complements: "Agence nationale de sécurité du médicament". */
export interface HeadedName {
  readonly end: number
  readonly type: EntityType
  readonly chance: number
}
