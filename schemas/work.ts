/** The tables that the stages hand each other under `runs/<run>/` and that are never published. */
import { column, nullable } from './column.ts'
import { type Row, table } from './table.ts'
import { documents } from './tables/documents.ts'

const text = (en: string, fr: string) => column('string', { en, fr })

/** plan → validate: what a batch has to read. */
export const sources = table('sources', {
  description: { en: 'Source files of a batch.', fr: 'Fichiers sources d’un lot.' },
  key: ['document_id'],
  columns: {
    document_id: documents.columns.document_id,
    text_key: text('Object with the text.', 'Objet contenant le texte.'),
    sidecar_key: nullable(text('Object with what is known of it.', 'Objet décrivant le texte.')),
    bytes: column('double', { en: 'Size of the text.', fr: 'Taille du texte.' }, { unit: 'byte' }),
  },
})

/** validate → extract: documents that were accepted, with their text. */
export const texts = table('texts', {
  description: { en: 'Accepted documents with their texts.', fr: 'Documents acceptés avec leurs textes.' },
  key: ['document_id'],
  columns: {
    ...documents.columns,
    text: text(
      'The text, decoded as UTF-8 without its byte-order mark.',
      'Le texte, décodé en UTF-8 sans indicateur d’ordre des octets.',
    ),
    excerpt_cap: column(
      'double',
      { en: 'Share of the text that may be published.', fr: 'Part publiable du texte.' },
      { minimum: 0, maximum: 1 },
    ),
  },
})

/** extract → merge: one row an entity and document; merge joins them into `entities`. */
export const sightings = table('sightings', {
  description: {
    en: 'What a document says of an entity’s names.',
    fr: 'Ce qu’un document dit des noms d’une entité.',
  },
  key: ['entity_id', 'document_id'],
  columns: {
    entity_id: text('The entity.', 'L’entité.'),
    document_id: documents.columns.document_id,
    type: text('Kind of thing.', 'Nature.'),
    name: text('Fullest name in the document.', 'Nom le plus complet du document.'),
    language: documents.columns.language,
    forms: column('strings', {
      en: 'Names and spellings in the document.',
      fr: 'Noms et graphies du document.',
    }),
    mention_count: column('int', { en: 'Mentions in the document.', fr: 'Mentions dans le document.' }),
    method: text('What found it.', 'Ce qui l’a trouvée.'),
    review_status: text('What a person decided.', 'Ce qu’une personne a décidé.'),
  },
})

/** Every stage → publish: faults of the data. */
export const issues = table('issues', {
  description: { en: 'Faults of the data.', fr: 'Défauts des données.' },
  key: ['code', 'document_id', 'pointer', 'found'],
  columns: {
    document_id: nullable(documents.columns.document_id),
    code: text('Which rule.', 'Quelle règle.'),
    pointer: nullable(text('Where.', 'Où.')),
    found: nullable(text('What was found.', 'Ce qui a été trouvé.')),
  },
})

export type SourceRow = Row<typeof sources>
export type TextRow = Row<typeof texts>
export type SightingRow = Row<typeof sightings>
export type IssueRow = Row<typeof issues>
