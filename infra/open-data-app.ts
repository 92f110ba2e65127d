import { App, type AppProps, Aspects, Tags, Validations } from 'aws-cdk-lib'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { AwsSolutionsChecks } from 'cdk-nag'
import { AcceptedFindings, lintMetadata } from './accepted-findings.ts'
import type { Bundles } from './bundle.ts'
import { DownloadLogStack } from './download-log-stack.ts'
import { PipelineStack } from './pipeline-stack.ts'
import { PublicationStack } from './publication-stack.ts'
import { readSettings } from './settings.ts'

export interface OpenDataAppProps extends AppProps {
  readonly dataset: { readonly name: string; readonly title: string }
  readonly seeds: string
  readonly bundles: Bundles
  /** The folder with the page's built assets. */
  readonly page: string
  /** The shell's, for where the settings name none. */
  readonly account?: string | undefined
  readonly region?: string | undefined
}

/** The whole deployment: publication, pipeline, and the log of downloads. */
export class OpenDataApp extends App {
  readonly publication: PublicationStack
  readonly pipeline: PipelineStack
  readonly downloadLog: DownloadLogStack

  constructor({
    dataset: { name: dataset, title },
    seeds,
    bundles,
    page,
    account,
    region,
    ...props
  }: OpenDataAppProps) {
    super(props)
    const settings = readSettings(this.node.getAllContext(), region)
    const at = (place: string) => ({
      env: { region: place, ...(account && { account }) },
      crossRegionReferences: true,
    })
    this.publication = new PublicationStack(this, `${dataset}-publication`, {
      ...at(settings.region),
      description: `Open data of ${dataset}: bucket, CloudFront, download log`,
      dataset,
      settings,
      page,
    })
    this.pipeline = new PipelineStack(this, `${dataset}-pipeline`, {
      ...at(settings.region),
      description: `Pipeline of ${dataset}: documents to releases`,
      dataset,
      title,
      settings,
      bundles,
      seeds,
      openData: this.publication.openData as IBucket,
      openDataArn: this.publication.exportValue(this.publication.openData.bucketArn),
    })
    this.downloadLog = new DownloadLogStack(this, `${dataset}-download-log`, {
      ...at('us-east-1'),
      description: `Delivery of the download log of ${dataset}`,
      dataset,
      distribution: this.publication.distribution,
      bucket: this.publication.downloads.bucket,
    })
    for (const stack of [this.publication, this.pipeline, this.downloadLog])
      stack.templateOptions.metadata = lintMetadata
    Tags.of(this).add('dataset', dataset)
    Aspects.of(this).add(new AcceptedFindings())
    Validations.of(this).addPlugins(new AwsSolutionsChecks(this))
  }
}
