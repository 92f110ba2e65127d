import { Duration, Validations } from 'aws-cdk-lib'
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue'
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { keptBucket, noServerAccessLogs } from './open-bucket.ts'

/** What the log keeps of a request: enough to count downloads, nothing of who asked. */
export const recordFields = [
  'date',
  'time',
  'x-edge-location',
  'cs-method',
  'cs-uri-stem',
  'sc-status',
  'sc-bytes',
  'sc-range-start',
  'sc-range-end',
  'x-edge-result-type',
] as const

/** Where the log lies within its bucket. */
export const logPrefix = 'downloads'
export const logSuffix = '{yyyy}/{MM}'

/** A table has columns where the log has fields: CloudFront's Parquet writes - as _. */
const columns = recordFields.map(field => ({ name: field.replaceAll('-', '_'), type: 'string' }))

/** Bucket and Athena table of the requests that CloudFront answered. */
export class DownloadLog extends Construct {
  readonly bucket: Bucket

  constructor(scope: Construct, id: string, { dataset }: { dataset: string }) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      ...keptBucket,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      lifecycleRules: [{ id: 'two-years', expiration: Duration.days(730) }],
    })
    Validations.of(this.bucket).acknowledge(noServerAccessLogs)
    this.bucket.addToResourcePolicy(this.#delivery())
    const name = `${dataset}_usage`
    const database = new CfnDatabase(this, 'Database', {
      catalogId: this.bucket.stack.account,
      databaseInput: {
        name,
        description: `How often the files of ${dataset} are downloaded; no addresses, no cookies.`,
      },
    })
    this.#table(database, name)
  }

  /** CloudFront delivers from us-east-1, wherever the bucket is. */
  #delivery(): PolicyStatement {
    const { account, partition } = this.bucket.stack
    return new PolicyStatement({
      sid: 'LogDelivery',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [this.bucket.arnForObjects(`${logPrefix}/*`)],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: { 'aws:SourceArn': `arn:${partition}:logs:us-east-1:${account}:delivery-source:*` },
      },
    })
  }

  /** Not partitioned: two years of these ten columns are a few cents to read, and Athena reads folders to the bottom. */
  #table(database: CfnDatabase, databaseName: string): void {
    const table = new CfnTable(this, 'Table', {
      catalogId: database.catalogId,
      databaseName,
      tableInput: {
        name: 'downloads',
        description: 'One row a request to the open data.',
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'parquet' },
        storageDescriptor: {
          columns,
          location: `s3://${this.bucket.bucketName}/${logPrefix}/`,
          inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
        },
      },
    })
    table.addResourceDependency(database)
  }
}
