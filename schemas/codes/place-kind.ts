import { code } from './code.ts'

/** Which level of geography a place is. */
export const place_kind = {
  world_region: code(
    'World region',
    'Région du monde',
    'A continent or a group of countries.',
    'Un continent ou un groupe de pays.',
  ),
  country: code('Country', 'Pays', 'A country of ISO 3166-1.', 'Un pays de la norme ISO 3166-1.'),
  region: code('Region', 'Région', 'A region or federal state.', 'Une région ou un État fédéré.'),
  department: code('Department', 'Département', 'A French department.', 'Un département français.'),
  town: code('Town', 'Commune', 'A town or municipality.', 'Une ville ou commune.'),
  site: code(
    'Site',
    'Site',
    'A business park, campus, street or building.',
    'Un parc d’activités, campus, une rue ou un bâtiment.',
  ),
}
