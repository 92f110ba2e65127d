/** Nouns of which texts state sums, shares and sizes: what a figure is of when no noun stands beside it. */
import type { Language } from '../text/reading.ts'

const english =
  'ebitda capex arr backlog inventory occupancy attrition utilisation utilization revenue revenues turnover sales market budget cost costs price prices investment investments funding financing grant grants loan loans capital fund funds round ' +
  'outlay spending expenditure profit profits loss losses income earnings margin output production capacity yield yields demand exports imports share stake workforce ' +
  'headcount attendance payroll growth rate fee fees ticket tickets plan envelope programme subsidy contribution donation deal acquisition valuation debt cash area surface ' +
  'footprint plant site facility unit building laboratory lab hall warehouse campus plot vessel vessels bioreactor bioreactors fermenter fermenters tank tanks batch batches ' +
  'volume volumes emissions consumption energy use waste time times contract contracts lease project work prize award salary salaries stand stands booth order orders backlog ' +
  'tariff discount royalty royalties premium milestone milestones payment payments amount total jobs patients doses participants'
const french =
  'ebitda passif excédent déficit facture coût ventes carnet chiffre marché budget coût coûts prix investissement investissements financement financements subvention subventions aide aides prêt prêts capital fonds tour levée ' +
  'dépense dépenses bénéfice bénéfices perte pertes résultat marge production capacité capacités rendement rendements demande exportations importations part taux effectif effectifs ' +
  'fréquentation croissance tarif tarifs plan enveloppe programme dotation avance contribution don opération acquisition valorisation dette trésorerie surface superficie emprise usine ' +
  'site unité bâtiment laboratoire hall entrepôt campus terrain parcelle cuve cuves bioréacteur bioréacteurs fermenteur fermenteurs lot lots volume volumes émissions consommation ' +
  'énergie déchets délai délais durée contrat contrats bail projet projets chantier travaux prix salaire salaires stand stands carnet commandes redevance prime montant total somme ' +
  'emplois patients doses participants thèse thèses bourse bourses loyer'

export const measuredNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(french.split(' ')),
  en: new Set(english.split(' ')),
}

const verbs =
  'stands stood averages averaged rises rose risen rise falls fell fallen fall tops topped reaches reached reach hits hit exceeds exceeded exceed amounts amounted amount totals ' +
  'totalled comes came climbs climbed climb drops dropped drop slips slipped slip jumps jumped jump grows grew grown grow declines declined decline shrinks shrank shrink dips dipped dip ' +
  'edged moves moved move goes gone went costs cost coûte coûtent coûtera coûterait coûteraient coûté takes take lasts last lasted stretches stretched stretch doubled tripled halved remains ' +
  'remained passes passed pass nears neared weighs yields yielded increased decreased increase decrease improved worsened widened narrowed soared surged surge plunged plunge rebounded recovered ' +
  'is are was were worth unchanged steady ' +
  'atteint atteignent atteindra atteindrait atteindre atteignait établit établir établira élève élèvent élevés élevé élevée élevées élèvera élever représente représentent représentera dépasse dépassent dépassé dépassait ' +
  'dépasser dépassera dépasserait excède excèdent passe passent passée passé passés passées passera passer progresse progresser progressé recule reculé reculer croît croître croîtrait croîtra baisse baissé baissera ' +
  'augmente augmenté augmentera augmenter augmenterait diminue diminué diminuera tombe tombée tombé tomberait tomberont grimpe grimpé bondi bondit avoisine avoisinait avoisinerait frôle frôlé frôlent ' +
  'fondu recouvre ressort ressortent ressortait culmine culmine culminait plafonne stagne stagné contracté contractée accru accrue multipliée multiplié divisé divisée doublé triplé réduit réduite réduits ' +
  'est sont était étaient sera seront serait seraient coûtait nécessite nécessitent prend prennent prendra dure durent durera demande chute chuté gagne gagné perd perdu'

/** Verbs that state a level or a change. */
export const measureVerbs: ReadonlySet<string> = new Set(verbs.split(' '))

/** Nouns of change: what changed is what counts. */
export const movementNouns: ReadonlySet<string> = new Set(
  'rise fall increase decrease drop gain decline jump surge dip hausse baisse recul repli progression augmentation diminution chute bond retrait'.split(
    ' ',
  ),
)

/** Words that tie a complement to its noun. */
export const phraseLinks: ReadonlySet<string> = new Set("of per de d' du des par entre et".split(' '))
