import type { ReleaseRows } from '../../schemas/tables.ts'
import { type CheckCode, type Fault, rowAt } from './fault.ts'

/** Entities agree with their ids and mentions, roles with the types of whom they name. */
export const entityFaults = (rows: ReleaseRows): Fault[] => {
  const mentions = new Map<string, number>()
  const documents = new Map<string, Set<string>>()
  for (const { entity_id, document_id } of rows.mentions) {
    mentions.set(entity_id, (mentions.get(entity_id) ?? 0) + 1)
    const named = documents.get(entity_id) ?? new Set()
    documents.set(entity_id, named.add(document_id))
  }
  const types = new Map(rows.entities.map(row => [row.entity_id, row.type]))
  return [
    ...rows.entities.flatMap(row => {
      const faults: Fault[] = []
      const note = (code: CheckCode, found: string) =>
        faults.push({ code, at: rowAt('entities', [row.entity_id]), found })
      if (!row.entity_id.startsWith(`${row.type}/`)) note('entity/type', row.type)
      if (row.entity_id.startsWith('person/') && !/^person\/[0-9a-f]{12}$/.test(row.entity_id))
        note('entity/person-id', 'another form')
      const [counted, inDocuments] = [
        mentions.get(row.entity_id) ?? 0,
        documents.get(row.entity_id)?.size ?? 0,
      ]
      if (counted !== row.mention_count)
        note('entity/mentions', `${row.mention_count} said, ${counted} there`)
      if (inDocuments !== row.document_count)
        note('entity/documents', `${row.document_count} said, ${inDocuments} there`)
      return faults
    }),
    ...rows.roles.flatMap(row => {
      const [person, organization] = [types.get(row.person_id), types.get(row.organization_id ?? '')]
      const at = rowAt('roles', [row.role_id])
      return [
        ...(person !== undefined && person !== 'person'
          ? [{ code: 'role/person' as const, at, found: person }]
          : []),
        ...(organization !== undefined && organization !== 'organization'
          ? [{ code: 'role/organization' as const, at, found: organization }]
          : []),
      ]
    }),
  ]
}
