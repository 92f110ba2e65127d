import { AthenaClient } from '@aws-sdk/client-athena'
import { S3Client } from '@aws-sdk/client-s3'
import {
  DescribeExecutionCommand,
  ExecutionStatus,
  SFNClient,
  SFNServiceException,
} from '@aws-sdk/client-sfn'
import { z } from 'zod'
import type { Owners, Ports } from '../functions/ports.ts'
import { athenaDialect } from '../schemas/derive/athena.ts'
import { s3Objects } from './objects.s3.ts'
import { athenaWarehouse } from './warehouse.athena.ts'

/** What a stage's function is told by its environment; names are checked, since SQL and keys are made of them. */
export const Environment = z.object({
  SOURCES_BUCKET: z.string().min(3),
  WORK_BUCKET: z.string().min(3),
  PUBLISHED_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]+$/),
  DATABASE: z.string().regex(/^[a-z][a-z0-9_]*$/),
  WORK_GROUP: z.string().regex(/^[\w.-]+$/),
})
export type Environment = z.infer<typeof Environment>

/** S3, Athena and Step Functions as the stages' ports; nothing is called before a stage asks. */
export const awsPorts = (variables: Readonly<Record<string, string | undefined>>): Ports => {
  const environment = Environment.parse(variables)
  const s3 = new S3Client({})
  const location = `s3://${environment.PUBLISHED_BUCKET}/`
  return {
    sources: s3Objects(s3, environment.SOURCES_BUCKET),
    work: s3Objects(s3, environment.WORK_BUCKET),
    published: s3Objects(s3, environment.PUBLISHED_BUCKET),
    warehouse: athenaWarehouse(new AthenaClient({}), {
      workGroup: environment.WORK_GROUP,
      database: environment.DATABASE,
      dialect: athenaDialect({ location }),
    }),
    clock: { now: () => new Date() },
    owners: executionOwners(new SFNClient({})),
  }
}

/** Owners are executions of the state machine; one that is unknown, or no execution at all, is dead. */
export const executionOwners = (client: SFNClient): Owners => ({
  async alive(owner) {
    try {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn: owner }))
      return status === ExecutionStatus.RUNNING || status === ExecutionStatus.PENDING_REDRIVE
    } catch (error) {
      if (
        error instanceof SFNServiceException &&
        ['ExecutionDoesNotExist', 'InvalidArn'].includes(error.name)
      )
        return false
      throw error
    }
  },
})
