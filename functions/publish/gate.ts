import type { Manifest } from '../../schemas/release.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { type Before, changeFaults } from '../checks/changes.ts'
import { placeFaults, type SourceText } from '../checks/evidence.ts'
import { checkRules, type Fault } from '../checks/fault.ts'
import { rowFaults } from '../checks/release.ts'

/** What the gate looks at: the release's rows, its account, the texts, and the release before. */
export interface GateInput {
  readonly rows: ReleaseRows
  readonly described: Manifest
  readonly text: (document: string) => SourceText | undefined
  readonly before: Before | undefined
  readonly shrinkAccepted: boolean
}

/** Every blocker of a release in the making. Rows that may not be published were withheld before, so any means a wrong program. */
export const gateFaults = ({ rows, described, text, before, shrinkAccepted }: GateInput): Fault[] => {
  const caps = new Map(described.documents.map(document => [document.id, document.excerpt_cap]))
  return [
    ...rowFaults(rows, { release: described.release, capOf: document => caps.get(document) }),
    ...placeFaults(rows, text),
    ...(before === undefined
      ? []
      : changeFaults({ rows, tables: described.tables }, { before, shrinkAccepted })),
  ]
}

/** How many faults the message lists; the rest is counted. */
const listed = 20

/** The release does not pass the gate; nothing of it was uploaded. Names row and rule of each fault. */
export class GateClosed extends Error {
  override readonly name = 'GateClosed'
  readonly faults: readonly Fault[]

  constructor(release: string, faults: readonly Fault[]) {
    const lines = faults
      .slice(0, listed)
      .map(({ code, at, found }) => `  ${code}: ${at}: ${found} (${checkRules[code].rule})`)
    const more = faults.length > listed ? [`  and ${faults.length - listed} more`] : []
    const advice = faults.some(fault => fault.code === 'change/shrunk')
      ? ['If the loss is meant, say why: --accept-shrink REASON.']
      : []
    super(
      [
        `Release ${release} does not pass the gate; nothing was published.`,
        ...lines,
        ...more,
        ...advice,
      ].join('\n'),
    )
    this.faults = faults
  }
}
