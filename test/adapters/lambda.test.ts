import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

const environment = {
  SOURCES_BUCKET: 'sources',
  WORK_BUCKET: 'work',
  PUBLISHED_BUCKET: 'open',
  DATABASE: 'invented',
  WORK_GROUP: 'invented',
  POWERTOOLS_SERVICE_NAME: 'invented',
  POWERTOOLS_METRICS_NAMESPACE: 'Invented',
  AWS_REGION: 'eu-west-3',
}
for (const [name, value] of Object.entries(environment)) process.env[name] = value
const { lambdaHandler } = await import('../../adapters/lambda.ts')

/** What a function prints, line by line; anything but JSON is the test runner's. */
const lines: Record<string, unknown>[] = []
beforeEach(() => {
  lines.length = 0
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation(said => {
      for (const line of String(said).split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line))
      return true
    })
})
afterEach(() => void vi.restoreAllMocks())

const Input = z.object({ run: z.string().min(8), batch: z.string() })
const report = {
  stage: 'extract' as const,
  run: '2026-01-01-01',
  batch: '00001',
  rows_in: 12,
  rows_out: 10,
  withheld: 2,
}
const event = { run: report.run, batch: report.batch }

const failing = (error: unknown) =>
  lambdaHandler(Input, async () => {
    throw error
  })(event)

describe('a handler', () => {
  it('gives the stage its parsed input and the ports, and gives back its report', async () => {
    const stage = vi.fn(async () => report)
    expect(await lambdaHandler(Input, stage)({ ...event, more: 1 })).toEqual(report)
    expect(stage).toHaveBeenCalledWith(event, expect.objectContaining({ warehouse: expect.anything() }))
  })

  it('does not call the stage with an event that is wrong, and says which field', async () => {
    const stage = vi.fn(async () => report)
    await expect(lambdaHandler(Input, stage)({ run: 'x', batch: '1' })).rejects.toThrow('run')
    expect(stage).not.toHaveBeenCalled()
  })

  it('logs one line with run, batch and counts, and counts them without run and batch as dimensions', async () => {
    await lambdaHandler(Input, async () => report)(event)
    expect(lines.filter(line => line.message !== undefined)).toMatchObject([
      { level: 'INFO', message: 'stage done', ...report },
    ])
    const [metrics] = lines.filter(line => line._aws !== undefined)
    expect(metrics).toMatchObject({
      service: 'invented',
      stage: 'extract',
      RowsIn: 12,
      RowsOut: 10,
      Withheld: 2,
    })
    expect(metrics).not.toHaveProperty('run')
    expect(metrics).not.toHaveProperty('batch')
  })

  it('counts the rows that a release lost', async () => {
    const published = { ...report, stage: 'publish' as const, rows_lost: 7 }
    await lambdaHandler(Input, async () => published)(event)
    expect(lines.filter(line => line._aws !== undefined)).toMatchObject([{ RowsLost: 7 }])
  })
})

describe('a failure', () => {
  it('keeps the name that the state machine tells failures by, and says every cause', async () => {
    class RunInProgress extends Error {
      override readonly name = 'RunInProgress'
    }
    const error = new RunInProgress('run 1 is at work', { cause: new Error('lock taken') })
    await expect(failing(error)).rejects.toMatchObject({
      name: 'RunInProgress',
      message: 'run 1 is at work: lock taken',
    })
    expect(lines).toMatchObject([{ level: 'ERROR', message: 'stage failed' }])
  })

  it.each([
    [
      'a throttle',
      Object.assign(new Error('Rate exceeded'), {
        name: 'ThrottlingException',
        $metadata: { httpStatusCode: 400 },
      }),
    ],
    ['too many requests', Object.assign(new Error('slow'), { $metadata: { httpStatusCode: 429 } })],
    ['a fault of the service', Object.assign(new Error('oops'), { $metadata: { httpStatusCode: 503 } })],
    ['a connection that broke', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
  ])('is one to try again after %s, however deep it lies', async (_, cause) => {
    await expect(failing(new Error('put s3://sources/a', { cause }))).rejects.toMatchObject({
      name: 'TransientServiceError',
      message: `put s3://sources/a: ${cause.message}`,
    })
  })

  it('is none to try again where the request was refused or the data is at fault', async () => {
    const refused = Object.assign(new Error('no'), {
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    })
    for (const error of [new Error('row 12 repeats a key'), new Error('put', { cause: refused })])
      await expect(failing(error)).rejects.toMatchObject({ name: 'Error' })
  })
})
