import type { Row } from '../../schemas/table.ts'
import type { roles } from '../../schemas/tables/roles.ts'
import { jaccard } from './comparison.ts'
import { requiredFirst } from './entities.ts'
import type { Gold, GoldRole } from './gold.ts'
import type { Predicted } from './predicted.ts'

type RoleRow = Row<typeof roles>

export interface RoleMatch {
  readonly right: readonly GoldRole[]
  readonly missed: readonly GoldRole[]
  readonly wrong: readonly RoleRow[]
}

/** Person and organization agree, and the titles' words overlap by half. Roles of unsure people count neither way. */
export const matchRoles = (
  gold: Gold,
  { predicted, names }: { predicted: Predicted; names: ReadonlyMap<string, string> },
): RoleMatch => {
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null
  const used = new Set<RoleRow>()
  const [right, missed]: [GoldRole[], GoldRole[]] = [[], []]
  for (const role of requiredFirst(gold.roles)) {
    const hit = predicted.roles.find(
      row =>
        !used.has(row) &&
        nameOf(row.person_id) === role.person &&
        nameOf(row.organization_id) === role.organization &&
        jaccard(role.title, row.role_title) >= 0.5,
    )
    if (hit !== undefined) used.add(hit)
    if (!role.optional) (hit === undefined ? missed : right).push(role)
  }
  const unsure = new Set([
    ...gold.entities.filter(entity => entity.optional).map(entity => entity.name),
    ...gold.roles.filter(role => role.optional).map(role => role.person),
  ])
  const wrong = predicted.roles.filter(row => !used.has(row) && !unsure.has(nameOf(row.person_id) ?? ''))
  return { right, missed, wrong }
}
