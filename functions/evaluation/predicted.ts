import type { Row } from '../../schemas/table.ts'
import type { indicators } from '../../schemas/tables/indicators.ts'
import type { mentions } from '../../schemas/tables/mentions.ts'
import type { roles } from '../../schemas/tables/roles.ts'

/** What was extracted from one document, to be judged. */
export interface Predicted {
  readonly text: string
  readonly language: string
  readonly title: string | null
  readonly published_on: string | null
  /** Type of each entity, by its id. */
  readonly types: ReadonlyMap<string, string>
  readonly mentions: readonly Row<typeof mentions>[]
  readonly indicators: readonly Row<typeof indicators>[]
  readonly roles: readonly Row<typeof roles>[]
}

/** Something missed or made up: what, where, and what stood there instead. */
export interface Miss {
  readonly document: string
  readonly what: string
  readonly expected: string | null
  readonly found: string | null
}
