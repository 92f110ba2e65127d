import { describe, expect, it } from 'vitest'
import { namedId, normalisedName, personId, rowIds } from '../../../functions/extract/entity-id.ts'

describe('ids of things', () => {
  it('do not change with case, accents, typography or a leading article', () => {
    for (const name of ['L’Étoile du Sud', "l'etoile  du sud", 'L’ÉTOILE-DU-SUD'])
      expect(namedId('organization', name)).toBe('organization/etoile-du-sud')
  })

  it('keep the type apart', () => {
    expect(namedId('place', 'Vinci')).not.toBe(namedId('organization', 'Vinci'))
  })

  it('exist for names in any script', () => {
    expect(namedId('organization', '中外製薬')).toMatch(/^organization\/.+/)
    expect(namedId('product', '™')).toMatch(/^product\/.+/)
  })

  it('normalise a name once and for all', () => {
    expect(normalisedName(normalisedName('The  Œuvre & Cie'))).toBe(normalisedName('The  Œuvre & Cie'))
  })
})

describe('ids of people', () => {
  const at = (organization: string | undefined, document = 'd') =>
    personId('Ada Exemple', { organization, document })

  it('tell no name', () => {
    expect(at('organization/x')).toMatch(/^person\/[0-9a-f]{12}$/)
  })

  it('tell namesakes apart by organization, else by document', () => {
    expect(
      new Set([at('organization/x'), at('organization/y'), at(undefined), at(undefined, 'e')]).size,
    ).toBe(4)
    expect(at('organization/x', 'd')).toBe(at('organization/x', 'e'))
  })
})

describe('ids of rows', () => {
  it('differ for the second row of a quote, and not for where it stands', () => {
    const [one, other] = [rowIds('mentions', 'd'), rowIds('mentions', 'd')]
    const first = one('Lyon')
    expect(one('Lyon')).not.toBe(first)
    expect(other('Paris')).not.toBe(first)
    expect(other('Lyon')).toBe(first)
  })
})
