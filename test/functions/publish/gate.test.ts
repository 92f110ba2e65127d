import { beforeAll, describe, expect, it } from 'vitest'
import { GateClosed, gateFaults } from '../../../functions/publish/gate.ts'
import { countRows, type TableCounts } from '../../../functions/release-file.ts'
import type { Manifest } from '../../../schemas/release.ts'
import type { Table } from '../../../schemas/table.ts'
import { tableNames, tables } from '../../../schemas/tables.ts'
import { inventedInput, inventedRows } from './invented-release.ts'

let now: Manifest
const counts: Record<string, TableCounts> = Object.fromEntries(
  tableNames.map(name => [name, countRows(tables[name] as Table, inventedRows[name])]),
)
const ids = inventedRows.entities.map(row => row.entity_id)

beforeAll(async () => {
  const { release } = await inventedInput()
  now = { release, documents: [], tables: counts } as unknown as Manifest
})

/** Codes of the rules about the release before that are broken. */
const changeCodes = (
  before: { tables?: Record<string, TableCounts>; entityIds?: readonly string[] },
  shrinkAccepted = false,
): string[] =>
  gateFaults({
    rows: inventedRows,
    described: now,
    text: () => undefined,
    before: {
      manifest: { release: '2020-01-01.01', tables: before.tables ?? counts },
      entityIds: before.entityIds ?? ids,
    },
    shrinkAccepted,
  })
    .map(fault => fault.code)
    .filter(code => code.startsWith('change/'))

const grown = (name: string, factor: number): Record<string, TableCounts> => ({
  ...counts,
  [name]: { ...counts[name]!, rows: counts[name]!.rows * factor },
})

describe('the gate, against the release before', () => {
  it('lets a release through that lost nothing', () => {
    expect(changeCodes({})).toEqual([])
  })

  it('stops a table that lost more than a tenth of its rows, unless the loss was accepted', () => {
    const tables = grown('units', 1.2)
    expect(changeCodes({ tables })).toEqual(['change/shrunk'])
    expect(changeCodes({ tables }, true)).toEqual([])
    expect(changeCodes({ tables: grown('units', 1.05) })).toEqual([])
  })

  it('stops an entity id that went without a trace', () => {
    expect(changeCodes({ entityIds: [...ids, 'organization/atelier-perdu'] })).toEqual(['change/redirect'])
  })

  it('stops a schema that lost a column or a table, whatever loss of rows was accepted', () => {
    const column = { ...counts.roles!, non_null: { ...counts.roles!.non_null, since: 0 } }
    expect(changeCodes({ tables: { ...counts, roles: column } }, true)).toEqual(['change/schema'])
    const table = { rows: 1, non_null: { bale: 1 } }
    expect(changeCodes({ tables: { ...counts, harvests: table } }, true)).toEqual(['change/schema'])
  })
})

describe('the message of a closed gate', () => {
  it('names rule and row, counts what it does not list, and says how a loss is accepted', () => {
    const fault = { code: 'change/shrunk', at: 'roles', found: '20 rows then, 3 now' } as const
    const { message } = new GateClosed(
      '2026-03-01.01',
      Array.from({ length: 25 }, () => fault),
    )
    expect(message).toContain('change/shrunk: roles: 20 rows then, 3 now')
    expect(message).toContain('and 5 more')
    expect(message).toContain('--accept-shrink')
  })
})
