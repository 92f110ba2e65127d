import { column, nullable } from '../column.ts'
import { table } from '../table.ts'
import { documentId, entityReference } from './identity.ts'

export const documents = table('documents', {
  description: {
    en: 'The source documents: where each row of the other tables comes from. Full texts are not published.',
    fr: 'Les documents sources : l’origine de chaque ligne des autres tables. Les textes intégraux ne sont pas publiés.',
  },
  key: ['document_id'],
  columns: {
    document_id: documentId,
    language: column(
      'string',
      { en: 'Language of the text: fr or en.', fr: 'Langue du texte : fr ou en.' },
      { pattern: '^(fr|en)$' },
    ),
    title: nullable(
      column('string', { en: 'Headline as written in the text.', fr: 'Titre tel qu’écrit dans le texte.' }),
    ),
    document_type: nullable(
      column('string', { en: 'Genre of the text.', fr: 'Genre du texte.' }, { codes: 'document_type' }),
    ),
    published_on: nullable(
      column('date', { en: 'Day of publication, where known.', fr: 'Jour de publication, s’il est connu.' }),
    ),
    publisher: nullable(column('string', { en: 'Who published the text.', fr: 'Qui a publié le texte.' })),
    publisher_id: entityReference(
      'The publisher as an entity, where the text names it.',
      'L’éditeur comme entité, si le texte le nomme.',
    ),
    source_url: nullable(column('string', { en: 'Address of the source.', fr: 'Adresse de la source.' })),
    licence: nullable(
      column('string', {
        en: 'Licence of the source text (SPDX), where stated.',
        fr: 'Licence du texte source (SPDX), si elle est indiquée.',
      }),
    ),
    retrieved_on: nullable(
      column('date', { en: 'Day on which the text was retrieved.', fr: 'Jour de la collecte du texte.' }),
    ),
    char_count: column(
      'int',
      { en: 'Length of the text.', fr: 'Longueur du texte.' },
      { unit: 'code point', minimum: 0 },
    ),
    sha256: column(
      'string',
      { en: 'SHA-256 of the bytes of the source file.', fr: 'SHA-256 des octets du fichier source.' },
      { pattern: '^[0-9a-f]{64}$' },
    ),
  },
})
