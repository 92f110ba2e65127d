import { describe, expect, it } from 'vitest'
import { listDocuments } from '../../../functions/plan/listing.ts'

const object = (name: string, hash = name, bytes = 10) => ({ key: `documents/${name}`, hash, bytes })

describe('the listing of documents', () => {
  it('gives each text its sidecar', () => {
    const { sources, issues } = listDocuments([object('a.txt'), object('a.yaml'), object('b.txt')])
    expect(sources.map(row => [row.document_id, row.sidecar_key])).toEqual([
      ['a', 'documents/a.yaml'],
      ['b', null],
    ])
    expect(issues).toEqual([])
  })

  it('keeps the smallest id of documents with the same bytes, and says which it is', () => {
    const { sources, issues } = listDocuments([
      object('a.txt', 'same'),
      object('b.txt', 'other'),
      object('c.txt', 'same'),
    ])
    expect(sources.map(row => row.document_id)).toEqual(['a', 'b'])
    expect(issues).toMatchObject([{ document_id: 'c', code: 'document/duplicate', found: 'a' }])
  })

  it('leaves empty texts to validate: they are empty, not copies', () => {
    expect(listDocuments([object('a.txt', 'e', 0), object('b.txt', 'e', 0)]).sources).toHaveLength(2)
  })

  it.each(['..', 'x..y', '.hidden', 'a/b', '-dash', 'a b', 'a\nb'])('refuses the name %j', stem => {
    expect(listDocuments([object(`${stem}.txt`)])).toMatchObject({
      sources: [],
      issues: [{ code: 'document/name' }],
    })
  })

  it.each(['communiqué-2024', '001_31a5', 'Étude.v2', '令和'])('takes the name %j', stem => {
    expect(listDocuments([object(`${stem}.txt`)]).sources).toHaveLength(1)
  })

  it('warns of a sidecar without a text', () => {
    expect(listDocuments([object('a.yaml')]).issues).toMatchObject([
      { document_id: null, code: 'sidecar/orphan' },
    ])
  })
})
