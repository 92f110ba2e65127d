/** Throttled, crashed and broken: the same release all the same, or none and a reason. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { s3Objects } from '../../adapters/objects.s3.ts'
import type { Objects } from '../../functions/ports.ts'
import { awsLocal, type Deployment, deployed, execute, project, s3, warehouse } from './local-aws.ts'
import { exportLocally, localDigests, objectDigests } from './local-release.ts'

let at: Deployment
let published: Objects
let release: string
let local: string

beforeAll(async () => {
  local = await exportLocally(join(project, 'seeds'))
  at = await deployed()
  published = s3Objects(s3, at.outputs.OpenDataBucket!)
})
const clear = () => awsLocal('fault', 'clear')
afterEach(clear)
afterAll(clear)

const current = async (): Promise<unknown> => {
  const workGroup = at.outputs.WorkGroup!
  const athena = warehouse(at.outputs.OpenDataBucket!, { database: workGroup, workGroup })
  return (await athena.query('SELECT release FROM current_release'))[0]?.release
}

describe('with services that throttle and functions that crash', () => {
  it('makes the release that it would have made', async () => {
    const rules = {
      's3:PutObject': { every: 5, status: 503, code: 'SlowDown' },
      'athena:StartQueryExecution': { every: 2, status: 400, code: 'TooManyRequestsException' },
      'lambda:Invoke': { every: 7, error: 'crash' },
    }
    await awsLocal('fault', JSON.stringify(rules))
    const ended = await execute(at)
    expect(ended).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'released' } })
    const { injected } = JSON.parse(await awsLocal('fault'))
    for (const operation of Object.keys(rules)) expect(injected[operation], operation).toBeGreaterThan(0)
    release = ended.output.release!
    expect(await objectDigests(published, release)).toEqual(localDigests(local))
    expect(await current()).toBe(release)
  })
})

describe('with a stage that always fails', () => {
  const added =
    'Lyon, le 4 mars 2025. La société Invented Biologics investit 12 millions d’euros dans son site de Lyon.\n'
  const failedRuns = async (): Promise<number> =>
    JSON.parse(await awsLocal('metrics', 'BioproductionOpenData')).FailedRuns ?? 0

  it.each([
    { stage: 'extract', batch: '00000' },
    { stage: 'publish', batch: '' },
  ])(
    'fails naming $stage, counts the failure, and leaves readers the release before',
    async ({ stage, batch }) => {
      await s3Objects(s3, at.outputs.SourcesBucket!).put(
        'documents/added.txt',
        new TextEncoder().encode(added),
      )
      const before = await failedRuns()
      const name = `Stages${stage[0]!.toUpperCase()}${stage.slice(1)}`
      await awsLocal('fault', JSON.stringify({ 'lambda:Invoke': { match: name, error: 'crash' } }))
      const ended = await execute(at)
      expect(ended).toMatchObject({ status: 'FAILED', error: stage })
      expect(ended.cause).toContain(`Stage ${stage}${batch && `, batch ${batch}`}: Runtime.ExitError`)
      expect(await failedRuns()).toBe(before + 1)
      expect(await current()).toBe(release)
    },
  )

  it('goes on once the stage works again, past the lock that the dead run left', async () => {
    expect(await execute(at)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'released' } })
    expect(await current()).not.toBe(release)
  })
})
