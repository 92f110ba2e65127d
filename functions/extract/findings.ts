/**
 * What the extractor hands on: everything found in one document, in UTF-16 offsets, before ids are given.
 * Values follow the closed lists of `schemas/codes`; `rule` names the rule family that made a row (docs/extraction.md).
 */
import type { CodeOf } from '../../schemas/codes.ts'
import type { Concept } from './lexicon/concepts.ts'
import type { Language, Span } from './text/reading.ts'

export type EntityType = CodeOf<'type'>
export type Comparator = CodeOf<'comparator'>
export type ValueKind = CodeOf<'value_kind'>

/** One thing of the world, as this document names it. */
export interface FoundEntity {
  readonly type: EntityType
  /** The fullest name in the text, white space and hyphenation normalised. */
  readonly name: string
  /** Id of the authority file's entry, where a vouched name matched. */
  readonly authorityId: string | undefined
  readonly mentions: readonly FoundMention[]
  readonly rule: string
}

/** A place where an entity is named; `confidence` is the chance (0 to 1) that span and type are right. */
export interface FoundMention extends Span {
  readonly confidence: number
}

/** A number with its unit, rate and bounds. */
interface Figure extends Span {
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  /** Contract unit: ISO 4217, "%", "pp", "x", UCUM or "count". */
  readonly unit: string
  readonly per: string | undefined
  readonly comparator: Comparator
}

/** A figure as the grammar of quantities reads it; not yet what it is about. */
export interface Quantity extends Figure {
  /** Span of the counted or measured noun, where the words give one. */
  readonly measured: Span | undefined
  /** First token and end token (exclusive) of the quantity, modifier and unit included. */
  readonly firstToken: number
  readonly endToken: number
  readonly confidence: number
  readonly rule: string
}

/** When a figure holds or is due. */
export interface Period extends Span {
  /** ISO 8601 date, month, year or interval with a slash. */
  readonly iso: string
  readonly rule: string
}

/** A figure about the world. Entity references are indexes into `Findings.entities`. */
export interface FoundIndicator extends Figure {
  readonly measured: string | undefined
  readonly concept: Concept
  readonly period: string | undefined
  readonly valueKind: ValueKind
  readonly subject: number | undefined
  readonly place: number | undefined
  readonly statedBy: number | undefined
  readonly sentence: Span
  readonly confidence: number
  readonly rules: readonly string[]
}

/** Who holds which function where. */
export interface FoundRole extends Span {
  readonly person: number
  readonly organization: number | undefined
  readonly title: string
  readonly confidence: number
  readonly rule: string
}

/** Everything found in one document. */
export interface Findings {
  readonly language: Language
  readonly title: string | undefined
  /** ISO 8601 date. */
  readonly publishedOn: string | undefined
  readonly entities: readonly FoundEntity[]
  readonly indicators: readonly FoundIndicator[]
  readonly roles: readonly FoundRole[]
  /** Spans withheld since they carry contact data. */
  readonly withheld: readonly Span[]
}

/** A name that the maintainers vouch for, as the matcher needs it. */
export interface VouchedName {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly forms: readonly string[]
}
