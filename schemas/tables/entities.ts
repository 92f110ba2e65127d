import { column, nullable } from '../column.ts'
import { table } from '../table.ts'
import { entityReference, method, reviewStatus } from './identity.ts'

export const entities = table('entities', {
  description: {
    en: 'Organizations, people, places, events, programmes and products that the documents of this release name.',
    fr: 'Organisations, personnes, lieux, événements, programmes et produits nommés par les documents de cette version.',
  },
  key: ['entity_id'],
  columns: {
    entity_id: column('string', {
      en: 'Id that depends on type and name only, so that it stays from release to release; a person’s tells no name.',
      fr: 'Identifiant qui ne dépend que du type et du nom, donc stable d’une version à l’autre ; celui d’une personne ne dit pas son nom.',
    }),
    type: column('string', { en: 'Kind of thing.', fr: 'Nature de l’entité.' }, { codes: 'type' }),
    name: column('string', { en: 'Preferred name.', fr: 'Nom préféré.' }),
    name_fr: column('string', {
      en: 'French name, or the name where none is known.',
      fr: 'Nom français, ou le nom à défaut.',
    }),
    name_en: column('string', {
      en: 'English name, or the name where none is known.',
      fr: 'Nom anglais, ou le nom à défaut.',
    }),
    aliases: column('strings', {
      en: 'Other names and spellings, sorted.',
      fr: 'Autres noms et graphies, triés.',
    }),
    place_kind: nullable(
      column(
        'string',
        { en: 'Level of geography, for places.', fr: 'Niveau géographique, pour les lieux.' },
        { codes: 'place_kind' },
      ),
    ),
    country: nullable(
      column(
        'string',
        { en: 'Country (ISO 3166-1 alpha-2).', fr: 'Pays (ISO 3166-1 alpha-2).' },
        { pattern: '^[A-Z]{2}$' },
      ),
    ),
    insee_code: nullable(
      column('string', {
        en: 'INSEE code of a French region, department or commune.',
        fr: 'Code INSEE d’une région, d’un département ou d’une commune.',
      }),
    ),
    located_in_id: entityReference(
      'The place that it lies in, where that is an entity of this release.',
      'Le lieu où elle se trouve, s’il est une entité de cette version.',
    ),
    wikidata: nullable(
      column('string', { en: 'Wikidata item.', fr: 'Élément Wikidata.' }, { pattern: '^Q\\d+$' }),
    ),
    siren: nullable(
      column(
        'string',
        { en: 'SIREN number of a French organization.', fr: 'Numéro SIREN d’une organisation française.' },
        { pattern: '^\\d{9}$' },
      ),
    ),
    ror: nullable(
      column('string', {
        en: 'Research Organization Registry id.',
        fr: 'Identifiant du Research Organization Registry.',
      }),
    ),
    mention_count: column(
      'int',
      {
        en: 'How often this release’s documents name it.',
        fr: 'Nombre de mentions dans les documents de cette version.',
      },
      { minimum: 1 },
    ),
    document_count: column(
      'int',
      {
        en: 'How many of this release’s documents name it.',
        fr: 'Nombre de documents de cette version qui la nomment.',
      },
      { minimum: 1 },
    ),
    vouched: column('boolean', {
      en: 'Whether the maintainers’ authority file has it.',
      fr: 'Si le fichier d’autorité des mainteneurs la contient.',
    }),
    method,
    review_status: reviewStatus,
  },
})
