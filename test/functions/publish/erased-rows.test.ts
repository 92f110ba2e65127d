import { describe, expect, it } from 'vitest'
import { namingOf } from '../../../functions/naming.ts'
import { erasedRows, namesIn } from '../../../functions/publish/erased-rows.ts'
import { inventedRows } from './invented-release.ts'

const person = 'person/00000000000a'
const [entity] = inventedRows.entities
const [mention] = inventedRows.mentions
const named = (id: string, name: string) => ({
  ...entity!,
  entity_id: id,
  type: id.split('/')[0]!,
  name,
  name_fr: name,
  name_en: name,
  aliases: [],
})
const mentioned = (id: string, quote: string, n: number) => ({
  ...mention!,
  mention_id: `${n}`.padStart(20, 'f'),
  entity_id: id,
  quote,
})
const rows = {
  ...inventedRows,
  entities: [
    ...inventedRows.entities.map(row => ({ ...row, aliases: ['Cuves Inès Tavel', 'Cuves du Val'] })),
    named(person, 'Inès Tavel'),
    named('organization/fondation-ines-tavel', 'Fondation Inès Tavel'),
  ],
  mentions: [
    ...inventedRows.mentions,
    mentioned(person, 'Mme Tavel', 1),
    mentioned('organization/fondation-ines-tavel', 'Fondation Inès Tavel', 2),
  ],
  documents: inventedRows.documents.map(row => ({
    ...row,
    source_url: 'https://example.org/in%C3%A8s-tavel',
  })),
}
const people = new Set([person])
const erased = erasedRows(rows, { people, names: namingOf(namesIn(rows, people)) })

describe('a release without a person who objected', () => {
  it('has neither the person nor what bears the name, in words, ids or addresses', () => {
    expect(JSON.stringify(erased)).not.toMatch(/tavel/i)
    expect(erased.entities.map(row => row.entity_id)).toEqual(
      inventedRows.entities
        .map(row => row.entity_id)
        .filter(id => inventedRows.mentions.some(row => row.entity_id === id)),
    )
  })

  it('keeps other names and every figure', () => {
    expect(erased.entities[0]?.aliases).toEqual(['Cuves du Val'])
    expect(erased.indicators).toHaveLength(inventedRows.indicators.length)
    expect(erased.indicators_flat.every(row => row.source_url === null)).toBe(true)
  })

  it('is the same where nobody objected', () => {
    const none = new Set<string>()
    expect(namesIn(rows, none)).toEqual([])
    const same = erasedRows(rows, { people: none, names: namingOf([]) })
    expect(same.mentions).toEqual(rows.mentions)
    expect(same.indicators.map(row => row.sentence)).toEqual(rows.indicators.map(row => row.sentence))
  })
})
