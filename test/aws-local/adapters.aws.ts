/** The contracts of stores and warehouses, over S3 and Athena. */
import { randomUUID } from 'node:crypto'
import { CreateWorkGroupCommand } from '@aws-sdk/client-athena'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { beforeAll } from 'vitest'
import { s3Objects } from '../../adapters/objects.s3.ts'
import { objectsContract } from '../adapters/objects.contract.ts'
import { warehouseContract } from '../adapters/warehouse.contract.ts'
import { athena, awsLocal, s3, warehouse } from './local-aws.ts'

beforeAll(() => awsLocal('reset'))

const newBucket = async (): Promise<string> => {
  const bucket = `contract-${randomUUID()}`
  await s3.send(new CreateBucketCommand({ Bucket: bucket }))
  return bucket
}

objectsContract('S3', async () => s3Objects(s3, await newBucket()))

warehouseContract(
  'Athena',
  async () => {
    const [bucket, database] = [await newBucket(), `contract_${randomUUID().replaceAll('-', '')}`]
    const OutputLocation = `s3://${bucket}/results/`
    await athena.send(
      new CreateWorkGroupCommand({
        Name: database,
        Configuration: { EnforceWorkGroupConfiguration: true, ResultConfiguration: { OutputLocation } },
      }),
    )
    const engine = warehouse(bucket, { database, workGroup: database })
    await engine.apply([`CREATE DATABASE ${database}`])
    return { warehouse: engine, published: s3Objects(s3, bucket) }
  },
  // Athena gives lists as text that does not tell one element from two.
  { list: column => `json_format(CAST(${column} AS JSON))` },
)
