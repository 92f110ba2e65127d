/** `approval: manual`: a release waits for a person, who says yes or no by the token of a message. */
import {
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
} from '@aws-sdk/client-sfn'
import { beforeAll, describe, expect, it } from 'vitest'
import { s3Objects } from '../../adapters/objects.s3.ts'
import { type Deployment, deployed, ended, s3, start, states } from './local-aws.ts'

let at: Deployment
beforeAll(async () => {
  at = await deployed('-c', 'approval=manual')
})

/** Starts an execution and waits until it waits. */
const waiting = async (): Promise<{ executionArn: string; taskToken: string }> => {
  const executionArn = await start(at)
  for (;;) {
    const { events = [] } = await states.send(
      new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
    )
    const said = events.map(event => event.taskScheduledEventDetails?.parameters ?? '').join()
    const taskToken = /Task token: ([\w-]+)/.exec(said)?.[1]
    if (taskToken) return { executionArn, taskToken }
    await new Promise(done => setTimeout(done, 300))
  }
}

const latest = () => s3Objects(s3, at.outputs.OpenDataBucket!).get('latest.json')

describe('a release that waits for approval', () => {
  it('is seen by no reader when it is refused, and the execution says so', async () => {
    const { executionArn, taskToken } = await waiting()
    await states.send(new SendTaskFailureCommand({ taskToken, error: 'Refused', cause: 'a name is wrong' }))
    expect(await ended(executionArn)).toMatchObject({ status: 'FAILED', error: 'approval' })
    expect(await latest()).toBeUndefined()
  })

  it('is asked about again by the next run, and published once approved', async () => {
    const { executionArn, taskToken } = await waiting()
    expect(await latest()).toBeUndefined()
    await states.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))
    expect(await ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'adopted' } })
    expect(await latest()).toBeDefined()
  })
})
