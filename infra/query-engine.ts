import { Size, Stack } from 'aws-cdk-lib'
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena'
import { CfnDatabase } from 'aws-cdk-lib/aws-glue'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'

export interface QueryEngineProps {
  readonly dataset: string
  readonly title: string
  readonly workBucket: IBucket
  readonly openDataArn: string
}

/** Half a euro a query at the list price; no query of this dataset comes near it by intent. */
const scanLimit = Size.gibibytes(100)

const resultsPrefix = 'athena/'

/** Athena over the open data: the Glue database that `register` fills, and a work group that bounds what a query may do. */
export class QueryEngine extends Construct {
  readonly database: string
  readonly workGroup: string
  readonly #props: QueryEngineProps

  constructor(scope: Construct, id: string, props: QueryEngineProps) {
    super(scope, id)
    this.#props = props
    const { dataset, title, workBucket } = props
    this.database = dataset
    this.workGroup = dataset
    new CfnDatabase(this, 'Database', {
      catalogId: Stack.of(this).account,
      databaseInput: { name: dataset, description: title },
    })
    new CfnWorkGroup(this, 'WorkGroup', {
      name: dataset,
      description: `Queries of ${dataset}`,
      recursiveDeleteOption: true,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        bytesScannedCutoffPerQuery: scanLimit.toBytes(),
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${workBucket.bucketName}/${resultsPrefix}`,
          encryptionConfiguration: { encryptionOption: 'SSE_S3' },
          expectedBucketOwner: Stack.of(this).account,
        },
      },
    })
  }

  /** What `register` needs to run statements here: Athena acts with its caller's rights on Glue and S3. */
  registerStatements(): PolicyStatement[] {
    const { workBucket, openDataArn } = this.#props
    const stack = Stack.of(this)
    const glue = (resource: string, resourceName?: string) =>
      stack.formatArn({ service: 'glue', resource, ...(resourceName && { resourceName }) })
    return [
      new PolicyStatement({
        actions: [
          'athena:StartQueryExecution',
          'athena:GetQueryExecution',
          'athena:GetQueryResults',
          'athena:StopQueryExecution',
        ],
        resources: [
          stack.formatArn({ service: 'athena', resource: 'workgroup', resourceName: this.workGroup }),
        ],
      }),
      new PolicyStatement({
        actions: [
          'glue:GetTable',
          'glue:GetTables',
          'glue:CreateTable',
          'glue:UpdateTable',
          'glue:GetPartition',
          'glue:GetPartitions',
          'glue:BatchGetPartition',
          'glue:CreatePartition',
          'glue:BatchCreatePartition',
        ],
        resources: [glue('catalog'), glue('database', this.database), glue('table', `${this.database}/*`)],
      }),
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
        resources: [workBucket.arnForObjects(`${resultsPrefix}*`)],
      }),
      new PolicyStatement({
        actions: ['s3:GetBucketLocation'],
        resources: [workBucket.bucketArn, openDataArn],
      }),
      new PolicyStatement({
        actions: ['s3:ListBucketMultipartUploads'],
        resources: [workBucket.bucketArn],
      }),
      // Athena looks at the catalog's default database before any other.
      new PolicyStatement({
        actions: ['glue:GetDatabase', 'glue:GetDatabases'],
        resources: [glue('catalog'), glue('database', 'default'), glue('database', this.database)],
      }),
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [workBucket.bucketArn],
        conditions: { StringLike: { 's3:prefix': `${resultsPrefix}*` } },
      }),
    ]
  }
}
