import { namedId, personId } from './entity-id.ts'
import type { Findings, FoundEntity } from './findings.ts'

/** The entity id of each found entity, by its index. Vouched names have the authority's id; people hang on their first organization. */
export const entityIds = (findings: Findings, document: string): string[] => {
  const organizationOf = new Map<number, number>()
  for (const { person, organization } of findings.roles)
    if (organization !== undefined && !organizationOf.has(person)) organizationOf.set(person, organization)
  return findings.entities.map((entity, index) => {
    const employer = findings.entities[organizationOf.get(index) ?? -1]
    return idOf(entity, {
      document,
      organization: employer && idOf(employer, { document, organization: undefined }),
    })
  })
}

const idOf = (
  entity: FoundEntity,
  context: { document: string; organization: string | undefined },
): string => {
  if (entity.authorityId !== undefined) return entity.authorityId
  return entity.type === 'person' ? personId(entity.name, context) : namedId(entity.type, entity.name)
}
