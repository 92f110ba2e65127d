import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront'
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { logPrefix, logSuffix, recordFields } from './download-log.ts'

export interface DownloadLogStackProps extends StackProps {
  readonly dataset: string
  readonly distribution: Distribution
  readonly bucket: Bucket
}

/**
 * CloudFront's log without addresses. Its delivery can only be made in us-east-1, where CloudFront's log source is, whatever the
 * region of the data; so it is a stack of its own (docs/decisions/0023-download-log.md).
 */
export class DownloadLogStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { dataset, distribution, bucket, ...props }: DownloadLogStackProps,
  ) {
    super(scope, id, props)
    const source = new CfnDeliverySource(this, 'Source', {
      name: `${dataset}-downloads`,
      logType: 'ACCESS_LOGS',
      resourceArn: distribution.distributionArn,
    })
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name: `${dataset}-downloads`,
      destinationResourceArn: `${bucket.bucketArn}/${logPrefix}`,
      outputFormat: 'parquet',
    })
    const delivery = new CfnDelivery(this, 'Delivery', {
      deliverySourceName: source.name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: [...recordFields],
      s3SuffixPath: logSuffix,
    })
    delivery.addResourceDependency(source)
  }
}
