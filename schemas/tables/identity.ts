/** Columns that stand in several tables with one meaning: declared here, used by each. */
import { column, nullable } from '../column.ts'

export const documentId = column('string', {
  en: 'Id of the source document: the file name without its ending.',
  fr: 'Identifiant du document source : le nom du fichier sans extension.',
})

export const quote = column(
  'string',
  {
    en: 'The shortest exact words of the document that the row rests on; they remain their author’s.',
    fr: 'Les mots exacts du document, au plus court, sur lesquels repose la ligne ; ils restent à leur auteur.',
  },
  { maxLength: 300 },
)

export const startChar = column(
  'int',
  {
    en: 'Where the quote starts: Unicode code points from the beginning of the text as stored, byte-order mark not counted.',
    fr: 'Début de la citation : points de code Unicode depuis le début du texte tel que conservé, sans l’indicateur d’ordre des octets.',
  },
  { unit: 'code point', minimum: 0 },
)

export const endChar = column(
  'int',
  { en: 'Where the quote ends, exclusive.', fr: 'Fin de la citation, exclue.' },
  { unit: 'code point', minimum: 0 },
)

export const confidence = column(
  'double',
  {
    en: 'The chance that the row is right, 0 to 1; 1 once a person reviewed it.',
    fr: 'La probabilité que la ligne soit juste, de 0 à 1 ; 1 après relecture.',
  },
  { minimum: 0, maximum: 1 },
)

export const method = column('string', {
  en: 'What made the row: extractor and version (rules/1.2.0), or review.',
  fr: 'Ce qui a produit la ligne : extracteur et version (rules/1.2.0), ou review.',
})

export const reviewStatus = column(
  'string',
  { en: 'What a person decided about the row.', fr: 'Ce qu’une personne a décidé de la ligne.' },
  { codes: 'review_status' },
)

/** A reference to an entity of the same release. */
export const entityReference = (en: string, fr: string) =>
  nullable(column('string', { en, fr }, { references: 'entities.entity_id' }))

/** Row ids: 20 hexadecimal digits (80 bits), so that a collision stays unlikely in a billion rows. */
export const rowId = (en: string, fr: string) => column('string', { en, fr }, { pattern: '^[0-9a-f]{20}$' })

/** Ids and addresses of releases: the day in UTC and a counter. */
export const releaseId = (en: string, fr: string) =>
  column('string', { en, fr }, { pattern: '^\\d{4}-\\d{2}-\\d{2}\\.\\d{2}$' })
