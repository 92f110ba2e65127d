import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { duckdbWarehouse } from '../../adapters/warehouse.duckdb.ts'
import { exportCommand } from '../../cli/export.ts'
import type { Warehouse } from '../../functions/ports.ts'

const folder = fileURLToPath(new URL('../../docs/queries/', import.meta.url))
const files = readdirSync(folder).filter(name => name.endsWith('.sql'))
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the example queries', () => {
  const to = mkdtempSync(join(tmpdir(), 'queries-'))
  const silent = { out: () => {}, err: () => {}, live: false, colour: false }
  let warehouse: Warehouse

  beforeAll(async () => {
    await exportCommand.run({ operands: [], options: { to }, terminal: silent })
    warehouse = duckdbWarehouse(to)
  }, 60_000)
  afterAll(() => rmSync(to, { recursive: true }))

  it('are at least fifteen, each with its question in both languages', () => {
    expect(files.length).toBeGreaterThanOrEqual(15)
    for (const name of files) expect(textOf(name), name).toMatch(/^-- fr: .+\n-- en: .+\n/)
  })

  it.each(files)('%s runs on a release made of the seeds', async name => {
    await expect(warehouse.query(textOf(name))).resolves.toBeInstanceOf(Array)
  })

  const answered = [
    'roles.sql',
    'sources.sql',
    'trust.sql',
    'most-named-organizations.sql',
    'changes-since-last-release.sql',
    'targets-and-facts.sql',
  ]
  it.each(answered)('%s has an answer in the seeds', async name => {
    expect((await warehouse.query(textOf(name))).length).toBeGreaterThan(0)
  })

  it.each(files)('%s says nothing that only one of the engines knows', name => {
    const sql = textOf(name).replace(/^--.*$/gm, '')
    expect(sql).not.toMatch(
      /\bQUALIFY\b|\bILIKE\b|::|\bEXCLUDE\b|\bSTRUCT\b|list_|array_agg|string_agg|GROUP BY ALL/i,
    )
  })

  it.each(files)('%s has an order, so that two engines can be compared', name => {
    expect(textOf(name)).toMatch(/ORDER BY/)
  })
})
