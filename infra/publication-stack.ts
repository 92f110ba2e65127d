import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { OpenDistribution } from './distribution.ts'
import { DownloadLog } from './download-log.ts'
import { OpenBucket } from './open-bucket.ts'
import { deployPage } from './page-assets.ts'
import type { Settings } from './settings.ts'

export interface PublicationStackProps extends StackProps {
  readonly dataset: string
  readonly settings: Settings
  /** The folder with the page's built assets. */
  readonly page: string
}

/** Where the open data stands and how everyone reads it. */
export class PublicationStack extends Stack {
  readonly openData: OpenBucket
  readonly distribution: OpenDistribution
  readonly downloads: DownloadLog

  constructor(scope: Construct, id: string, { dataset, settings, page, ...props }: PublicationStackProps) {
    super(scope, id, props)
    this.openData = new OpenBucket(this, 'OpenData', settings)
    this.distribution = new OpenDistribution(this, 'Distribution', {
      // The CDK's classes and interfaces differ in `policy?`, which exactOptionalPropertyTypes tells apart.
      bucket: this.openData as IBucket,
      comment: `Open data: ${dataset}`,
    })
    deployPage(this, page, this.openData as IBucket)
    this.downloads = new DownloadLog(this, 'Downloads', { dataset })
    new CfnOutput(this, 'Address', {
      value: `https://${this.distribution.distributionDomainName}/`,
      description: 'The page and the open data',
    })
    new CfnOutput(this, 'OpenDataBucket', { value: this.openData.bucketName })
  }
}
