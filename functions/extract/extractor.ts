/** The extractor: a reader that finds out the language of a text where nobody says it. */
import { languageOf } from '../language.ts'
import type { Findings, VouchedName } from './findings.ts'
import { type Known, reader } from './reader.ts'

/** Prepares the vouched names once; the function returned reads one document at a time. */
export const extractor = (given: { vouched: readonly VouchedName[] }) => {
  const read = reader(given)
  return (text: string, known: Partial<Known> = {}): Findings =>
    read(text, { ...known, language: known.language ?? languageOf(text).language ?? 'fr' })
}
