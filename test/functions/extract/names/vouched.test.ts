import { describe, expect, it } from 'vitest'
import { names, vouchedIndex } from '../../../../functions/extract/names/names.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import { named } from './reading-names.ts'

const office = {
  id: 'org/cuves',
  type: 'organization',
  name: 'Office français des cuves',
  forms: ['French Vessel Office', 'OFC'],
} as const

describe('vouched names', () => {
  it('join a name and its translation', () => {
    const text = 'The French Vessel Office was there. “We agree”, said the Office français des cuves.'
    expect(named(text, 'en', [office])).toEqual([
      'organization: French Vessel Office, Office français des cuves',
    ])
  })

  it('give the id of their entry', () => {
    const [entity] = names(read('L’OFC a tranché.', 'fr'), vouchedIndex([office]))
    expect(entity?.authorityId).toBe('org/cuves')
  })

  it('do not take the beginning of a longer name', () => {
    const text = 'Elle rejoint OFC Pharma.'
    const [entity] = names(read(text, 'fr'), vouchedIndex([office]))
    expect(entity?.authorityId).toBeUndefined()
  })
})
