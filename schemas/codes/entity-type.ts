import { code } from './code.ts'

/** What kind of thing an entity is. */
export const type = {
  organization: code(
    'Organization',
    'Organisation',
    'A company, association, cluster, agency, ministry, institution, hospital, university, fund or medium.',
    'Une entreprise, association, grappe, agence, institution, un ministère, hôpital, fonds, média ou une université.',
  ),
  person: code(
    'Person',
    'Personne',
    'A named person in a public role.',
    'Une personne nommée, dans un rôle public.',
  ),
  place: code(
    'Place',
    'Lieu',
    'A country, region, department, town, named business park or street.',
    'Un pays, une région, un département, une commune, un parc d’activités ou une rue nommés.',
  ),
  event: code(
    'Event',
    'Événement',
    'A named congress, fair, conference, tour or summit.',
    'Un congrès, salon, une conférence, tournée ou un sommet nommés.',
  ),
  program: code(
    'Programme',
    'Programme',
    'A named public or joint policy, plan, fund, call, contract or strategy.',
    'Une politique, un plan, fonds, appel, contrat ou une stratégie nommés, publics ou communs.',
  ),
  product: code(
    'Product',
    'Produit',
    'A named medicine, brand, platform or technology.',
    'Un médicament, une marque, plateforme ou technologie nommés.',
  ),
}
