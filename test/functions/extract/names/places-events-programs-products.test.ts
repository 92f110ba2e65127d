import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { named } from './reading-names.ts'

type Case = readonly [text: string, language: Language, found: readonly string[]]

const places: readonly Case[] = [
  ['Le site est à Tours.', 'fr', ['place: Tours']],
  ['Trois tours de table ont suivi.', 'fr', []],
  ['Tours et détours ont coûté cher.', 'fr', []],
  ['The plant in Ghent, Belgium, is new.', 'en', ['place: Ghent', 'place: Belgium']],
  ['L’usine de Saint-Arbogast-sur-Cher emploie 40 personnes.', 'fr', ['place: Saint-Arbogast-sur-Cher']],
  ['Le bâtiment se trouve dans la zone d’activités de Lurvelle.', 'fr', ['place: Lurvelle']],
  ['A Norwich-based supplier won.', 'en', ['place: Norwich']],
  ['Le siège est au 12 rue Jean Moulin, au calme.', 'fr', ['place: rue Jean Moulin']],
  ['The French and Franco-German teams met.', 'en', []],
]

const events: readonly Case[] = [
  ['It was shown at the World Filter Summit in May.', 'en', ['event: World Filter Summit']],
  ['It opened the 3rd Sterile Vessel Congress today.', 'en', ['event: 3rd Sterile Vessel Congress']],
  ['On y prépare les 8es Rencontres de la Filtration.', 'fr', ['event: 8es Rencontres de la Filtration']],
  ['Elle expose au salon Filtralia.', 'fr', ['event: Filtralia']],
]

const programs: readonly Case[] = [
  ['C’est un lauréat de l’appel à projets « Cuves de demain ».', 'fr', ['program: Cuves de demain']],
  ['Le plan Filtration 2035 prévoit des aides.', 'fr', ['program: Filtration 2035']],
  ['The scheme, known as STERIFAB, ends soon.', 'en', ['program: STERIFAB']],
  ['Elle suit le programme Territoires de filtration.', 'fr', ['program: Territoires de filtration']],
]

const products: readonly Case[] = [
  ['Elle commercialise Orvitex®, un vaccin.', 'fr', ['product: Orvitex']],
  ['It relies on a platform called Vesselor.', 'en', ['product: Vesselor']],
  ['The trial of ABX4411 began.', 'en', ['product: ABX4411']],
  ['The patients received Lumexa (lumecabtagene) twice.', 'en', ['product: Lumexa']],
]

describe('the other types', () => {
  it.each([...places, ...events, ...programs, ...products])('are read in "%s"', (text, language, found) => {
    expect(named(text, language)).toEqual(found)
  })
})

const none: readonly Case[] = [
  ['The Future Of Sterile Filtration Looks Bright', 'en', []],
  ['Les Délais s’allongent. Demande soutenue, malgré tout.', 'fr', []],
  ['The CDMO applies GMP and ISO 9001 to mRNA and CAR-T.', 'en', []],
  ['Publié le lundi 4 Mars', 'fr', []],
]

describe('capitals that name no one', () => {
  it.each(none)('are left alone in "%s"', (text, language, found) => {
    expect(named(text, language)).toEqual(found)
  })
})
