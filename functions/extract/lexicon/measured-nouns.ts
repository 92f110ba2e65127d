/** Nouns of which texts state sums, shares and sizes: what a figure is of when no noun stands beside it. */
import type { Language } from '../text/reading.ts'

const english =
  'revenue revenues turnover sales market budget cost costs price prices investment investments funding financing grant grants loan loans capital fund funds round ' +
  'outlay spending expenditure profit profits loss losses income earnings margin output production capacity yield yields demand exports imports share stake workforce ' +
  'headcount attendance payroll growth rate fee fees ticket tickets plan envelope programme subsidy contribution donation deal acquisition valuation debt cash area surface ' +
  'footprint plant site facility unit building laboratory lab hall warehouse campus plot vessel vessels bioreactor bioreactors fermenter fermenters tank tanks batch batches ' +
  'volume volumes emissions consumption energy use waste time times contract contracts lease project work prize award salary salaries stand stands booth order orders backlog ' +
  'tariff discount royalty royalties premium milestone milestones payment payments amount total average jobs patients doses participants'
const french =
  'chiffre ventes marché budget coût coûts prix investissement investissements financement financements subvention subventions aide aides prêt prêts capital fonds tour levée ' +
  'dépense dépenses bénéfice bénéfices perte pertes résultat marge production capacité capacités rendement rendements demande exportations importations part taux effectif effectifs ' +
  'fréquentation croissance tarif tarifs plan enveloppe programme dotation avance contribution don opération acquisition valorisation dette trésorerie surface superficie emprise usine ' +
  'site unité bâtiment laboratoire hall entrepôt campus terrain parcelle cuve cuves bioréacteur bioréacteurs fermenteur fermenteurs lot lots volume volumes émissions consommation ' +
  'énergie déchets délai délais durée contrat contrats bail projet projets chantier travaux prix salaire salaires stand stands carnet commandes redevance prime montant total somme ' +
  'moyenne emplois patients doses participants thèse thèses bourse bourses loyer'

export const measuredNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(french.split(' ')),
  en: new Set(english.split(' ')),
}
