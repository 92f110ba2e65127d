/** Deployed by the CDK, executed on the seeds, queried by Athena: what a release on AWS is held to. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { s3Objects } from '../../adapters/objects.s3.ts'
import { duckdbWarehouse } from '../../adapters/warehouse.duckdb.ts'
import type { Objects, Warehouse } from '../../functions/ports.ts'
import { addedSources } from './added-sources.ts'
import { awsLocal, type Deployment, deployed, execute, project, s3, warehouse } from './local-aws.ts'
import {
  answer,
  exampleQueries,
  exportLocally,
  localDigests,
  localRows,
  objectDigests,
  queriedRows,
  seedsCopy,
  tableNames,
} from './local-release.ts'

let at: Deployment
let athena: Warehouse
let local: Warehouse
let [sources, published]: Objects[] = []
let seedsRelease: string
let firstRelease: string

const current = async (): Promise<unknown> =>
  (await athena.query('SELECT release FROM current_release'))[0]?.release
const releases = async (): Promise<string[]> => {
  const names = new Set<string>()
  for await (const { key } of published!.list('releases/')) names.add(key.split('/')[1]!)
  return [...names]
}

beforeAll(async () => {
  seedsRelease = await exportLocally(join(project, 'seeds'))
  local = duckdbWarehouse(join(seedsRelease, '..', '..'))
  at = await deployed()
  sources = s3Objects(s3, at.outputs.SourcesBucket!)
  published = s3Objects(s3, at.outputs.OpenDataBucket!)
  const workGroup = at.outputs.WorkGroup!
  athena = warehouse(at.outputs.OpenDataBucket!, { database: workGroup, workGroup })
})

describe('the deployment', () => {
  it('has every resource of the templates', () => {
    expect(at.said).toContain('all resources are there')
    expect(at.said).not.toContain('missing:')
  })
})

describe('the first execution', () => {
  it('makes a release of the seeds', async () => {
    const ended = await execute(at)
    expect(ended).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'released' } })
    firstRelease = ended.output.release!
    expect(await current()).toBe(firstRelease)
    expect(await releases()).toEqual([firstRelease])
  })

  it('writes Parquet objects with the bytes of the local export, but for `releases`, which tells the time', async () => {
    expect(await objectDigests(published!, firstRelease)).toEqual(localDigests(seedsRelease))
  })

  it.each(tableNames)('gives the rows of %s from Athena as the local export has them', async name => {
    expect(await queriedRows(athena, name)).toEqual(await localRows(seedsRelease, name))
  })

  it.each(exampleQueries)('answers $file, value by value, as DuckDB does', async ({ sql }) => {
    expect(await answer(athena, sql)).toEqual(await answer(local, sql))
  })

  it('has the promises that DuckDB has', async () => {
    const sql = 'SELECT * FROM promises ORDER BY indicator_id'
    const found = await answer(athena, sql)
    expect(found).not.toEqual([])
    expect(found).toEqual(await answer(local, sql))
  })

  it('brings an athena.sql of which Athena takes every statement', async () => {
    const bytes = await published!.get(`releases/${firstRelease}/athena.sql`)
    const script = new TextDecoder()
      .decode(bytes)
      .replaceAll('bioproduction.', 'elsewhere.')
      .replace('EXISTS bioproduction', 'EXISTS elsewhere')
    const statements = script.split(/;\n/).map(each => each.replace(/^--.*$/gm, '').trim())
    await athena.apply(statements.filter(statement => statement !== ''))
  })
})

describe('later executions', () => {
  it('make no release where there is nothing new', async () => {
    expect(await execute(at)).toMatchObject({ output: { outcome: 'unchanged', release: firstRelease } })
    expect(await releases()).toEqual([firstRelease])
  })

  it('release added documents, one at a time, and readers see it all at once', async () => {
    for (const [key, text] of Object.entries(addedSources))
      await sources!.put(key, new TextEncoder().encode(text))
    const both = [execute(at), execute(at)]
    expect(await current()).toBe(firstRelease)
    const outcomes = (await Promise.all(both)).map(({ output }) => output.outcome).sort()
    expect(outcomes).toEqual(['busy', 'released'])
    const second = await current()
    expect(await releases()).toEqual([firstRelease, second])
    const named = "SELECT document_id FROM documents WHERE document_id = 'added'"
    expect(await athena.query(named)).toHaveLength(1)
    const [folder, openData] = [seedsCopy(), join(seedsRelease, '..', '..')]
    for (const [key, text] of Object.entries(addedSources)) writeFileSync(join(folder, key), text)
    expect(await objectDigests(published!, String(second))).toEqual(
      localDigests(await exportLocally(folder, openData)),
    )
  })

  it.each(exampleQueries)(
    'answer $file, which has an answer now, value by value as DuckDB does',
    async ({ sql }) => {
      const found = await answer(athena, sql)
      expect(found).not.toEqual([])
      expect(found).toEqual(await answer(local, sql))
    },
  )

  it('give readers an earlier release back by one call, and leave them there while there is nothing new', async () => {
    const latest = async () =>
      JSON.parse(new TextDecoder().decode(await published!.get('latest.json'))).release
    const input = { run: 'rollback-1', release: firstRelease, outcome: 'adopted', hold: true }
    await awsLocal('invoke', at.outputs.RegisterFunction!, JSON.stringify(input))
    expect([await current(), await latest()]).toEqual([firstRelease, firstRelease])
    expect(await execute(at)).toMatchObject({ output: { outcome: 'unchanged', release: firstRelease } })
    expect([await current(), await latest()]).toEqual([firstRelease, firstRelease])
  })
})
