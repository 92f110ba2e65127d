import { code } from './code.ts'

/** What a figure measures. */
export const concept = {
  headcount: code('Headcount', 'Effectif', 'People employed.', 'Personnes employées.'),
  jobs_created: code(
    'Jobs created',
    'Emplois créés',
    'Jobs or hires added or to be added.',
    'Emplois ou recrutements ajoutés ou à venir.',
  ),
  jobs_cut: code(
    'Jobs cut',
    'Emplois supprimés',
    'Jobs removed or to be removed.',
    'Emplois supprimés ou à supprimer.',
  ),
  investment: code(
    'Investment',
    'Investissement',
    'Money invested in sites, equipment or research.',
    'Argent investi dans des sites, équipements ou recherches.',
  ),
  funding: code(
    'Funding',
    'Financement',
    'Public support, grants, budgets and money raised.',
    'Aides publiques, subventions, budgets et levées de fonds.',
  ),
  revenue: code('Revenue', 'Chiffre d’affaires', 'Sales or turnover.', 'Ventes ou chiffre d’affaires.'),
  market_size: code('Market size', 'Taille de marché', 'Value of a market.', 'Valeur d’un marché.'),
  growth: code('Growth', 'Croissance', 'A change over time.', 'Une évolution dans le temps.'),
  price: code('Price', 'Prix', 'Price, cost or deal value.', 'Prix, coût ou valeur d’une transaction.'),
  capacity: code(
    'Capacity',
    'Capacité',
    'Capacity, output, batches, doses or volumes.',
    'Capacité, production, lots, doses ou volumes.',
  ),
  floor_area: code('Floor area', 'Surface', 'Area of premises or land.', 'Surface de locaux ou de terrains.'),
  sites: code('Sites', 'Sites', 'Plants, centres or laboratories.', 'Usines, centres ou laboratoires.'),
  equipment: code(
    'Equipment',
    'Équipements',
    'Lines, bioreactors or rooms.',
    'Lignes, bioréacteurs ou salles.',
  ),
  products: code(
    'Products',
    'Produits',
    'Medicines, candidates, references or patents.',
    'Médicaments, candidats, références ou brevets.',
  ),
  patients: code(
    'Patients',
    'Patients',
    'People treated or to be treated.',
    'Personnes traitées ou à traiter.',
  ),
  participants: code(
    'Participants',
    'Participants',
    'Participants, exhibitors, visitors or meetings.',
    'Participants, exposants, visiteurs ou rendez-vous.',
  ),
  organizations: code(
    'Organizations',
    'Organisations',
    'Companies, members, partners or establishments.',
    'Entreprises, membres, partenaires ou établissements.',
  ),
  countries: code('Countries', 'Pays', 'Countries or nationalities.', 'Pays ou nationalités.'),
  share: code(
    'Share',
    'Part',
    'A part of a whole, stakes and import shares included.',
    'Une part d’un tout, participations et parts d’importation comprises.',
  ),
  projects: code(
    'Projects',
    'Projets',
    'Projects, trials, studies or programmes.',
    'Projets, essais, études ou programmes.',
  ),
  trainees: code('Trainees', 'Apprenants', 'Students or people trained.', 'Étudiants ou personnes formées.'),
  duration: code('Duration', 'Durée', 'A measured length of time.', 'Une durée mesurée.'),
  other: code(
    'Other',
    'Autre',
    'A quantity that no other concept covers.',
    'Une quantité qu’aucun autre concept ne couvre.',
  ),
}
