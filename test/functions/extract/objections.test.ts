import { describe, expect, it } from 'vitest'
import { documentRows } from '../../../functions/extract/document-rows.ts'
import { personId } from '../../../functions/extract/entity-id.ts'
import { extractor } from '../../../functions/extract/extractor.ts'
import type { SourceConfig } from '../../../schemas/source/config.ts'
import { texts } from '../../pipeline/invented-sources.ts'
import { textDocument } from './text-document.ts'

const read = extractor({ vouched: [] })
const person = personId('Marie Delcourt', { organization: 'organization/valdoria-biotech', document: '' })

const extracted = (text: string, people: readonly string[]) => {
  const objections = people.map(each => ({ person: each, date: '2026-03-01' }))
  const config = { authority: [], series: [], review: [], objections } as unknown as SourceConfig
  const document = {
    ...textDocument('alpha-release', { language: 'en', text }),
    title: 'Marie Delcourt opens a plant',
    publisher: 'Valdoria Biotech',
  }
  return documentRows(document, read(text, { language: 'en' }), config)
}

describe('people who object to being named', () => {
  const [before, after] = [extracted(texts['alpha-release'], []), extracted(texts['alpha-release'], [person])]

  it('leave no trace of their name or id in any row', () => {
    expect(JSON.stringify([before.document, before.rows])).toMatch(/Delcourt/)
    expect(JSON.stringify([after.document, after.rows, after.issues])).not.toMatch(/Delcourt/i)
    expect(JSON.stringify(after.rows)).not.toContain(person)
  })

  it('take no figure with them whose words do not name them: its sentence is nulled, and counted', () => {
    const quoted = before.rows.indicators.filter(row => row.sentence?.includes('Delcourt'))
    expect(quoted.length).toBeGreaterThan(0)
    expect(after.rows.indicators.map(row => row.indicator_id)).toEqual(
      before.rows.indicators.map(row => row.indicator_id),
    )
    expect(after.issues.filter(issue => issue.code === 'sentence/objection')).toHaveLength(quoted.length)
  })

  it('are withheld rows, counted by code', () => {
    const gone = before.rows.mentions.length - after.rows.mentions.length + before.rows.roles.length
    expect(after.issues.filter(issue => issue.code === 'row/objection')).toHaveLength(gone)
    expect(after.found).toBe(before.found)
  })
})
