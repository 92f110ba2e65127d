/** Deployed by the CDK, executed on the seeds, queried by Athena: what a release on AWS is held to. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { s3Objects } from '../../adapters/objects.s3.ts'
import { duckdbWarehouse } from '../../adapters/warehouse.duckdb.ts'
import type { Objects, Warehouse } from '../../functions/ports.ts'
import { awsLocal, type Deployment, deployed, execute, project, s3, warehouse } from './local-aws.ts'
import {
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

  it('writes Parquet objects with the bytes of the local export', async () => {
    expect(await objectDigests(published!, firstRelease)).toEqual(localDigests(seedsRelease))
  })

  it.each(tableNames)('gives the rows of %s from Athena as the local export has them', async name => {
    expect(await queriedRows(athena, name)).toEqual(await localRows(seedsRelease, name))
  })

  it('answers every example query as DuckDB does', async () => {
    const local = duckdbWarehouse(join(seedsRelease, '..', '..'))
    const folder = join(project, 'docs', 'queries')
    for (const file of readdirSync(folder)) {
      const sql = readFileSync(join(folder, file), 'utf8')
      expect((await athena.query(sql)).length, file).toBe((await local.query(sql)).length)
    }
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

  it('release an added document, one at a time, and readers see it all at once', async () => {
    const text =
      'Lyon, le 4 mars 2025. La société Invented Biologics investit 12 millions d’euros dans son site de Lyon.\n'
    await sources!.put('documents/added.txt', new TextEncoder().encode(text))
    const both = [execute(at), execute(at)]
    expect(await current()).toBe(firstRelease)
    const outcomes = (await Promise.all(both)).map(({ output }) => output.outcome).sort()
    expect(outcomes).toEqual(['busy', 'released'])
    const second = await current()
    expect(await releases()).toEqual([firstRelease, second])
    const named = "SELECT document_id FROM documents WHERE document_id = 'added'"
    expect(await athena.query(named)).toHaveLength(1)
    const [folder, openData] = [seedsCopy(), join(seedsRelease, '..', '..')]
    writeFileSync(join(folder, 'documents', 'added.txt'), text)
    expect(await objectDigests(published!, String(second))).toEqual(
      localDigests(await exportLocally(folder, openData)),
    )
  })

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
