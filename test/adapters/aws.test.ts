import { DescribeExecutionCommand, SFNClient, SFNServiceException } from '@aws-sdk/client-sfn'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { awsPorts, executionOwners } from '../../adapters/aws.ts'

const states = mockClient(SFNClient)
const owners = executionOwners(new SFNClient({ region: 'eu-west-3' }))
beforeEach(() => states.reset())

const refusal = (name: string) =>
  new SFNServiceException({ name, message: name, $fault: 'client', $metadata: { httpStatusCode: 400 } })

describe('the owner of a lock', () => {
  it.each([
    ['RUNNING', true],
    ['PENDING_REDRIVE', true],
    ['SUCCEEDED', false],
    ['FAILED', false],
    ['TIMED_OUT', false],
    ['ABORTED', false],
  ] as const)('whose execution is %s is alive: %s', async (status, alive) => {
    states.on(DescribeExecutionCommand).resolves({ status })
    expect(await owners.alive('arn')).toBe(alive)
  })

  it('is dead where there is no such execution, or the owner is none', async () => {
    for (const name of ['ExecutionDoesNotExist', 'InvalidArn']) {
      states.on(DescribeExecutionCommand).rejects(refusal(name))
      expect(await owners.alive('process:1')).toBe(false)
    }
  })

  it('is not declared dead because the question was refused', async () => {
    states.on(DescribeExecutionCommand).rejects(refusal('AccessDeniedException'))
    await expect(owners.alive('arn')).rejects.toThrow('AccessDeniedException')
  })
})

describe('the environment', () => {
  const right = {
    SOURCES_BUCKET: 'sources',
    WORK_BUCKET: 'work',
    PUBLISHED_BUCKET: 'open',
    DATABASE: 'invented',
    WORK_GROUP: 'invented',
  }

  it('makes the ports', () => {
    expect(awsPorts(right).warehouse.dialect.name).toBe('athena')
  })

  it('is refused by name where a variable is missing or would break out of a statement', () => {
    const { WORK_BUCKET: _, ...without } = right
    expect(() => awsPorts(without)).toThrow('WORK_BUCKET')
    expect(() => awsPorts({ ...right, DATABASE: 'a; DROP TABLE b' })).toThrow('DATABASE')
    expect(() => awsPorts({ ...right, PUBLISHED_BUCKET: "it's" })).toThrow('PUBLISHED_BUCKET')
  })
})
