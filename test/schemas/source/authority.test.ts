import { describe, expect, it } from 'vitest'
import { Authority } from '../../../schemas/source/authority.ts'
import { parseSource } from '../../../schemas/source/parse.ts'

const clauses = (source: string): readonly string[] => {
  const parsed = parseSource(Authority, source, { file: 'authority.yaml', empty: [] })
  return parsed.ok ? [] : parsed.faults.map(({ line, field, message }) => `${line} ${field} ${message}`)
}

const town = '- id: place/valbourg\n  type: place\n  name: Valbourg\n'

describe('authority.yaml', () => {
  it('may be empty', () => {
    expect(clauses('# no names yet\n')).toEqual([])
  })

  it('refuses an id that stands twice', () => {
    expect(clauses(`${town}${town.replace('name: Valbourg', 'name: Valbourg-Ville')}`)).toEqual([
      '4 [1].id repeats place/valbourg',
    ])
  })

  it('refuses a name that two entries of one type share, whatever its case and accents', () => {
    const source = `- id: organization/a
  type: organization
  name: Biofabrique du Nord
  aliases: [Société Éléa]
- id: organization/b
  type: organization
  name: Societe  elea
`
    expect(clauses(source)).toEqual([
      '7 [1].name or an alias is "Societe  elea", which organization/a has too',
    ])
  })

  it('lets a place and an organization share a name', () => {
    expect(clauses(`${town}- id: organization/valbourg\n  type: organization\n  name: Valbourg\n`)).toEqual(
      [],
    )
  })

  it('refuses an id of another type than the entry', () => {
    expect(clauses('- id: place/elea\n  type: organization\n  name: Éléa\n')).toEqual([
      '1 [0].id starts with another type than organization',
    ])
  })

  it('wants the place that an entry lies in to be a place of the file', () => {
    const at = (place: string) =>
      `${town}- id: organization/elea\n  type: organization\n  name: Éléa\n  located_in: ${place}\n`
    expect(clauses(at('place/valbourg'))).toEqual([])
    expect(clauses(at('place/nowhere'))).toEqual([
      '7 [1].located_in names place/nowhere, which is not in this file',
    ])
    expect(clauses(at('organization/elea'))).toEqual([
      '7 [1].located_in names organization/elea, which is no place',
    ])
  })

  it('refuses places that lie in each other', () => {
    const ring = ['a', 'b', 'c'].map(
      (name, at, all) =>
        `- id: place/${name}\n  type: place\n  name: Lieu ${name}\n  located_in: place/${all[(at + 1) % 3]}\n`,
    )
    expect(clauses(ring.join(''))).toHaveLength(3)
    expect(clauses(ring.join(''))[0]).toBe('4 [0].located_in leads back to itself')
  })

  it('keeps a person’s name out of the person’s id', () => {
    expect(clauses('- id: person/jeanne-martin\n  type: person\n  name: Jeanne Martin\n')[0]).toContain(
      'persons: person/ and 12 hexadecimal digits',
    )
    expect(clauses('- id: person/0123456789ab\n  type: person\n  name: Jeanne Martin\n')).toEqual([])
  })

  it('keeps what only places have to places', () => {
    expect(
      clauses('- id: program/elan\n  type: program\n  name: Élan 2040\n  country: FR\n  insee_code: "75"\n'),
    ).toEqual(['4 [0].country is for places only', '5 [0].insee_code is for places only'])
  })
})
