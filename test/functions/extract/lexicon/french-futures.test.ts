import { describe, expect, it } from 'vitest'
import { isNoFuture } from '../../../../functions/extract/lexicon/french-futures.ts'

const list = (words: string): readonly string[] => words.split(' ')

describe('French words with the ending of a future', () => {
  it.each(
    list(
      'livrera ouvrira sera auront viendra devrait pourrait prendra conclura perdra suivront relocalisera',
    ),
  )('%s is one', word => {
    expect(isNoFuture(word)).toBe(false)
  })

  it.each(list('livra démarra inaugurait préparait ouvrait courait libérons extra portrait environs sandra'))(
    '%s is none',
    word => {
      expect(isNoFuture(word)).toBe(true)
    },
  )
})
