import { column } from '../column.ts'
import { table } from '../table.ts'
import {
  confidence,
  documentId,
  endChar,
  entityReference,
  method,
  quote,
  reviewStatus,
  rowId,
  startChar,
} from './identity.ts'

export const roles = table('roles', {
  description: {
    en: 'Who held which function where, on the date of the document.',
    fr: 'Qui exerçait quelle fonction et où, à la date du document.',
  },
  key: ['role_id'],
  columns: {
    role_id: rowId('Id of the role.', 'Identifiant de la fonction.'),
    document_id: { ...documentId, references: 'documents.document_id' },
    person_id: column(
      'string',
      { en: 'The person.', fr: 'La personne.' },
      { references: 'entities.entity_id' },
    ),
    organization_id: entityReference(
      'The organization, where the text names it.',
      'L’organisation, si le texte la nomme.',
    ),
    role_title: column(
      'string',
      { en: 'The function, as in the text.', fr: 'La fonction, telle que dans le texte.' },
      { maxLength: 300 },
    ),
    quote,
    start_char: startChar,
    end_char: endChar,
    confidence,
    method,
    review_status: reviewStatus,
  },
})
