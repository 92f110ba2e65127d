import { createHash } from 'node:crypto'
import type { AuthorityEntry } from '../../schemas/source/authority.ts'
import type { Predicted } from '../evaluation/predicted.ts'
import { extractor } from './extractor.ts'
import { rowsOf } from './rows.ts'
import { vouchedNames } from './vouched-names.ts'
import { withhold } from './withholding.ts'

/** What the extractor alone makes of a text: no sidecar, no review, no excerpt cap. For evaluation. */
export const predict = (authority: readonly AuthorityEntry[]): ((id: string, text: string) => Predicted) => {
  const read = extractor({ vouched: vouchedNames(authority) })
  return (id, text) => {
    const findings = read(text)
    const document = {
      ...blank,
      document_id: id,
      language: findings.language,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
    }
    const { rows } = withhold(rowsOf(document, findings).rows, id)
    return {
      ...rows,
      text,
      language: findings.language,
      title: findings.title ?? null,
      published_on: findings.publishedOn ?? null,
      types: new Map(rows.sightings.map(sighting => [sighting.entity_id, sighting.type])),
    }
  }
}

const blank = {
  title: null,
  document_type: null,
  published_on: null,
  publisher: null,
  publisher_id: null,
  source_url: null,
  licence: null,
  retrieved_on: null,
  char_count: 0,
  excerpt_cap: 1,
} as const
