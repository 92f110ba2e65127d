import { describe, expect, it } from 'vitest'
import { contactDataIn } from '../../functions/contact-data.ts'

describe('contact data', () => {
  it.each([
    ['email', 'Écrire à presse@valdoria.example pour en savoir plus'],
    ['email', 'contact (at) valdoria.example'],
    ['telephone', '06 00 00 00 12'],
    ['telephone', 'Tél. : 01.99.00.12.34'],
    ['telephone', '0199001234'],
    ['telephone', '02\u00a061\u00a091\u00a000\u00a001'],
    ['telephone', '+33 (0)1 99 00 12 34'],
    ['telephone', '+44 20 7946 0000'],
    ['telephone', '0033 6 00 00 00 12'],
    ['address', '12 bis, rue des Lilas, 69003 Lyon'],
    ['address', '221 Baker Street, London NW1 6XE'],
  ])('is seen as %s in %j', (kind, text) => {
    expect(contactDataIn(text)).toBe(kind)
  })

  it.each([
    '1 150 000 doses',
    '2021-06-17/2021-06-23',
    '10 000 m²',
    '+14 % par an',
    'de 2016 à 2020',
    '0,46 Md€',
    '12.000.000',
    '300 à 350 lots',
    '@seqens_group',
    '5 sites, 44 pays et 108 000 personnes',
    '2024-03-13',
    'rue des Lilas',
    '+ 1 200 emplois en 2025',
    'ISO 9001:2015',
    '01/02/2024',
  ])('is not seen in %j', text => {
    expect(contactDataIn(text)).toBeUndefined()
  })
})
