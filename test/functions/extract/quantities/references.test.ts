import { describe, expect, it } from 'vitest'
import { lines } from './lines.ts'

const french = [
  'Le 3 mai 2021, du 4 au 9 juin, les 5 et 6 octobre.',
  'Rendez-vous à 14 h 30 ou 9h15, salle 12, niveau 3.',
  'Le 5e congrès, la 12e édition, le 1er centre.',
  'Plan Avenir 2030, article 5, annexe 2, p. 14, n° 412.',
  'À Orsay (91), 44200 Nantes, 21 rue Haute.',
  'Tél. 02 00 11 22 33.',
  'Trois défis majeurs, deux raisons, l’une des clés.',
  'Bac +2, ISO 9001:2015, COVID-19, phase 2/3.',
]
const english = [
  'On May 3, 2021, from 4 to 9 June, on 18–19 November.',
  'At 9:30 a.m. or 5 pm, in room 12 of building 3.',
  'The 21st congress, the 3rd plant, ranked No. 2, the twenty second row.',
  'Horizon 2020, phase 3, section 4, Voyager 2.',
  'Two main challenges, three reasons, one of the sites.',
  'Copyright 2024. Version 2.0.1. 1/2',
]

describe('numbers that are no quantities', () => {
  it.each(french)('finds none in "%s"', text => expect(lines(text, 'fr')).toEqual([]))
  it.each(english)('finds none in "%s"', text => expect(lines(text, 'en')).toEqual([]))

  it('passes over contact blocks', () => {
    expect(lines('Media contact\nJane Roe, 40 staff, press@lab.example', 'en')).toEqual([])
  })
})
