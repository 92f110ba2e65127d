/** The tables that know of earlier releases, outside the rule that equal sources give equal bytes. */
import { column, nullable } from '../column.ts'
import { table } from '../table.ts'
import { releaseId } from './identity.ts'

export const redirects = table('redirects', {
  description: {
    en: 'Entity ids retired since the first release, and what replaced them.',
    fr: 'Identifiants d’entité retirés depuis la première version, et leurs remplaçants.',
  },
  key: ['retired_id'],
  columns: {
    retired_id: column('string', {
      en: 'The id that earlier releases used.',
      fr: 'L’identifiant des versions antérieures.',
    }),
    entity_id: nullable(
      column(
        'string',
        { en: 'The entity now, null where it is gone.', fr: 'L’entité actuelle, nulle si elle a disparu.' },
        { references: 'entities.entity_id' },
      ),
    ),
    reason: column('string', { en: 'Why it was retired.', fr: 'Pourquoi il a été retiré.' }),
    release: releaseId('The first release without it.', 'La première version sans lui.'),
  },
})

export const releases = table('releases', {
  description: { en: 'The releases up to and with this one.', fr: 'Les versions jusqu’à celle-ci comprise.' },
  key: ['release'],
  columns: {
    release: releaseId('Id of the release.', 'Identifiant de la version.'),
    released_at: column(
      'string',
      {
        en: 'When it was made: ISO 8601 instant in UTC.',
        fr: 'Quand elle a été faite : instant ISO 8601 en UTC.',
      },
      { pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
    ),
    schema_version: column('string', {
      en: 'Version of the schema (SemVer).',
      fr: 'Version du schéma (SemVer).',
    }),
    extractor_version: column('string', { en: 'Version of the extractor.', fr: 'Version de l’extracteur.' }),
  },
})
