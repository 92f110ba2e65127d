/** What a release carries about the one before it; not among the published tables, since it speaks of two releases. */
import { column } from './column.ts'
import { type Row, table } from './table.ts'
import type { TableName } from './tables.ts'

/** The tables whose rows are compared; mentions follow from the texts, the others from these. */
export const comparedTables = [
  'documents',
  'entities',
  'indicators',
  'roles',
] as const satisfies readonly TableName[]

export const changes = table('changes', {
  description: {
    en: 'Rows added, removed or changed since the previous release; empty in the first.',
    fr: 'Lignes ajoutées, retirées ou modifiées depuis la version précédente ; vide dans la première.',
  },
  key: ['table_name', 'row_id'],
  columns: {
    table_name: column('string', { en: 'The table of the row.', fr: 'La table de la ligne.' }),
    row_id: column('string', { en: 'Primary key of the row.', fr: 'Clé primaire de la ligne.' }),
    change: column(
      'string',
      { en: 'added, removed or changed.', fr: 'added (ajoutée), removed (retirée) ou changed (modifiée).' },
      { pattern: '^(added|removed|changed)$' },
    ),
    // The values stand in the two releases; here they would outlive the erasure of a name.
    fields: column('strings', {
      en: 'Columns that changed, where the row is in both.',
      fr: 'Colonnes modifiées, si la ligne est dans les deux.',
    }),
  },
})

export type ChangeRow = Row<typeof changes>
