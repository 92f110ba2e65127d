/**
 * The reader: one document's text, in a language that is known, to everything found in it. Deterministic, offline, no memory of other
 * documents. Apart from the extractor, so that a Lambda which is told the language does not load what detects it.
 */
import { dateline, issue } from './document/dateline.ts'
import { headline } from './document/headline.ts'
import type { Findings, VouchedName } from './findings.ts'
import { indicators } from './indicators/indicators.ts'
import { names, vouchedIndex } from './names/names.ts'
import { quantities } from './quantities/quantities.ts'
import { roles } from './roles/roles.ts'
import { read } from './text/read.ts'
import type { Language } from './text/reading.ts'

/** What is known of a document before it is read. */
export interface Known {
  readonly language: Language
  /** ISO 8601 date. */
  readonly publishedOn?: string
  readonly title?: string
}

/** Prepares the vouched names once; the function returned reads one document at a time. */
export const reader = ({ vouched }: { vouched: readonly VouchedName[] }) => {
  const index = vouchedIndex(vouched)
  return (text: string, { language, ...known }: Known): Findings => {
    const reading = read(text, language)
    const publishedOn = known.publishedOn ?? dateline(reading)
    const today = publishedOn ?? issue(reading)
    const entities = names(reading, index)
    const title = known.title ?? headline(reading, entities)
    return {
      language,
      title,
      publishedOn,
      entities,
      indicators: indicators({ reading, entities, quantities: quantities(reading), today, title }),
      roles: roles(reading, entities),
      withheld: reading.blocks.filter(block => block.kind === 'contact'),
    }
  }
}
