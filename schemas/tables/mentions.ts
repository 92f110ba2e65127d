import { column } from '../column.ts'
import { table } from '../table.ts'
import { confidence, documentId, endChar, quote, rowId, startChar } from './identity.ts'

export const mentions = table('mentions', {
  description: {
    en: 'Every place in a document where an entity is named.',
    fr: 'Chaque endroit d’un document où une entité est nommée.',
  },
  key: ['mention_id'],
  columns: {
    mention_id: rowId('Id of the mention.', 'Identifiant de la mention.'),
    entity_id: column(
      'string',
      { en: 'The entity named.', fr: 'L’entité nommée.' },
      { references: 'entities.entity_id' },
    ),
    document_id: { ...documentId, references: 'documents.document_id' },
    quote,
    start_char: startChar,
    end_char: endChar,
    confidence,
  },
})
