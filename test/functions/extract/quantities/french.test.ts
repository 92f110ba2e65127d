import { describe, expect, it } from 'vitest'
import { lines } from './lines.ts'

const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  money: [
    ['Des ventes de 61,8 ME, contre -1,8 ME.', ['61,8 ME = 61800000 EUR', '-1,8 ME = -1800000 EUR']],
    ['Il a rapporté 8,5 M€ l’année précédente.', ['8,5 M€ = 8500000 EUR']],
    ['Près d’un demi-million d’euros.', ['Près d’un demi-million d’euros = 500000 EUR about']],
    ['Elle a levé 12,5 M€ en mai.', ['12,5 M€ = 12500000 EUR']],
    ['Un plan de 1,4 Md€ et une prime de 900 euros.', ['1,4 Md€ = 1400000000 EUR', '900 euros = 900 EUR']],
    ['Des tickets de 2 à 5 M€.', ['de 2 à 5 M€ = 2000000..5000000 EUR']],
    [
      'Un coût inférieur à 70\u00a0000\u00a0€ par patient.',
      ['inférieur à 70\u00a0000\u00a0€ par patient = 70000 EUR per patient less_than'],
    ],
    ['CA (M€) : 12,4 en 2022 et 15,1 en 2023.', ['12,4 = 12400000 EUR', '15,1 = 15100000 EUR']],
    ['Un budget de 14 millions.', ['14 millions = 14000000 EUR']],
    ['Une perte de (3,4) M€.', ['(3,4) M€ = -3400000 EUR']],
    ['Un carnet de 80 M€ au 30 juin.', ['80 M€ = 80000000 EUR']],
    [
      'Cinq millions d’euros et demi, 8 Mds d’euros.',
      ['Cinq millions d’euros = 5000000 EUR', '8 Mds d’euros = 8000000000 EUR'],
    ],
  ],
  shares: [
    ['Le groupe dépense 5 % de moins.', ['5 % de moins = -5 %']],
    ['Les ventes chutent d’un tiers.', ['un tiers = -33.33 %']],
    ['Le taux recule de 12 % à 8 %.', ['12 % = 12 %', '8 % = 8 %']],
    ['La demande croît de 3 % l’an.', ['3 % l’an = 3 % per year']],
    ['Les ventes reculent de 7 %, le coût grimpe de 3 %.', ['7 % = -7 %', '3 % = 3 %']],
    [
      'Plus de la moitié des lots, un tiers des doses.',
      ['Plus de la moitié = 50 % more_than', 'un tiers = 33.33 %'],
    ],
    [
      'Huit techniciens sur dix, un atelier sur quatre.',
      ['Huit techniciens sur dix = 80 %', 'un atelier sur quatre = 25 %'],
    ],
    ['Une croissance annuelle de 8 %.', ['8 % = 8 % per year']],
    ['Une hausse de 3 points.', ['3 points = 3 pp']],
    ['Le marché croîtrait de 6 à 8 % par an.', ['de 6 à 8 % par an = 6..8 % per year']],
    ['Les ventes ont fondu d’un quart.', ['un quart = -25 %']],
    ['Sept kits sur dix, 12 % de croissance annuelle.', ['Sept kits sur dix = 70 %', '12 % = 12 % per year']],
  ],
  measures: [
    ['Le groupe possède 13 autres hectares.', ['13 autres hectares = 13 har']],
    [
      'Une halle de 4\u202f200\u00a0m² et deux hectares.',
      ['4\u202f200\u00a0m² = 4200 m2', 'deux hectares = 2 har'],
    ],
    ['Des cuves de 10 à 40 litres.', ['de 10 à 40 litres = 10..40 L']],
    ['Le trajet dure 1 h 30, la visite commence à 14 h 30.', ['1 h 30 = 1.5 h']],
  ],
  counts: [
    [
      'Une cinquantaine de salariés, quelque 120 visiteurs.',
      ['Une cinquantaine de salariés = 50 count about', 'quelque 120 visiteurs = 120 count about'],
    ],
    [
      'Quarante et un dossiers, quatre-vingt-douze lots.',
      ['Quarante et un dossiers = 41 count', 'quatre-vingt-douze lots = 92 count'],
    ],
    ['Deux millions cinq cent mille doses.', ['Deux millions cinq cent mille doses = 2500000 count']],
    ['Les deux équipes et les deux usines.', ['deux usines = 2 count']],
    ['L’usine emploie 1.430 personnes.', ['1.430 personnes = 1430 count']],
    ['De 10 à 12.000 flacons.', ['De 10 à 12.000 flacons = 10000..12000 count']],
    ['Il forme 30 apprentis chaque année.', ['30 apprentis chaque année = 30 count per year']],
    ['Trois lignes de remplissage et 9 pays.', ['Trois lignes de remplissage = 3 count', '9 pays = 9 count']],
    [
      'Huit millions de seringues par mois.',
      ['Huit millions de seringues par mois = 8000000 count per month'],
    ],
  ],
  'figures that take over from another': [
    ['Elle veut porter à 25 le nombre de médicaments.', ['25 = 25 count']],
    [
      'Près de 450 inscrits, soit une centaine de plus.',
      ['Près de 450 inscrits = 450 count about', 'une centaine de plus = 100 count about'],
    ],
    [
      'Une aide de 7 M€ permet de passer à une soixantaine de lots par an.',
      ['7 M€ = 7000000 EUR', 'une soixantaine de lots par an = 60 count per year about'],
    ],
    [
      'La capacité passe de 30 à 90 lots par an.',
      ['30 = 30 count per year', '90 lots par an = 90 count per year'],
    ],
    ['Elle vise 50 recrutements, contre 12 en 2020.', ['50 recrutements = 50 count', '12 = 12 count']],
    [
      'Vingt places, dont une dizaine en alternance.',
      ['Vingt places = 20 count', 'une dizaine = 10 count about'],
    ],
    ['Effectif : 120. Emplois créés : 45.', ['120 = 120 count', '45 = 45 count']],
    ['Le site a 500 m², dont 80 classés.', ['500 m² = 500 m2', '80 = 80 m2']],
    ['Sur 40 candidats, 12 ont été admis.', ['40 candidats = 40 count', '12 = 12 count']],
  ],
  multiples: [
    ['Doubler la production, trois fois moins cher.', ['Doubler = 2 x', 'trois fois moins = 0.33 x']],
    [
      'Soit le triple de 2019 ; un coût divisé par quatre.',
      ['le triple = 3 x', 'divisé par quatre = 0.25 x'],
    ],
    ['Elle rejette moitié moins d’eau.', ['moitié moins = 0.5 x']],
    ['Réduire de moitié les rejets.', ['Réduire de moitié = 0.5 x']],
    ['Un double objectif.', []],
  ],
  durations: [
    ['Des contrats de 36 mois.', ['36 mois = 36 month']],
    ['Un crédit sur sept ans ; l’attente est de neuf mois.', ['sept ans = 7 year', 'neuf mois = 9 month']],
    [
      'Le délai est ramené à six mois, en moins de cent jours.',
      ['six mois = 6 month', 'moins de cent jours = 100 day less_than'],
    ],
    ['Une aide de 3 M€ sur quatre ans.', ['3 M€ = 3000000 EUR', 'quatre ans = 4 year']],
    ['Le stage compte 90 heures ; réunion à 14 heures.', ['90 heures = 90 h']],
    ['Elle a dirigé le site pendant six ans.', ['six ans = 6 year']],
    ['Le lot est libéré en dix jours, après plus d’un an d’essais.', ['dix jours = 10 day']],
    ['Ouvert sept jours sur sept, lecture : 4 min.', []],
    ['Il y a quatre ans, en deux ans, depuis dix ans, dix ans plus tard.', []],
  ],
}

describe.each(Object.entries(cases))('French %s', (_, rows) => {
  it.each(rows)('reads "%s"', (text, expected) => {
    expect(lines(text, 'fr')).toEqual(expected)
  })
})
