import { CfnResource, type IAspect } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** A finding of checkov that stands, and why; written into the template, where every run of checkov reads it. */
interface Accepted {
  readonly id: string
  readonly comment: string
}

const noAddresses = 'S3 access logs hold addresses; CloudFront’s log counts downloads without them.'

const lambda: readonly Accepted[] = [
  {
    id: 'CKV_AWS_115',
    comment:
      'The map’s MaxConcurrency bounds the functions; a reservation needs a quota that new accounts lack.',
  },
  { id: 'CKV_AWS_116', comment: 'Called and awaited by the state machine, which retries and reports.' },
  {
    id: 'CKV_AWS_117',
    comment: 'Reaches AWS services only; a network of its own would add cost and no protection.',
  },
  { id: 'CKV_AWS_173', comment: 'The environment holds names of resources, no secret.' },
]

const byType: Readonly<Record<string, readonly Accepted[]>> = {
  'AWS::Lambda::Function': lambda,
  'AWS::Logs::LogGroup': [
    { id: 'CKV_AWS_158', comment: 'Encrypted by CloudWatch’s own key; logs hold names and counts, no text.' },
  ],
  'AWS::S3::Bucket': [
    { id: 'CKV_AWS_18', comment: noAddresses },
    {
      id: 'CKV_AWS_21',
      comment: 'The sources and the open data are versioned; what expires by itself is not.',
    },
  ],
  'AWS::SNS::Topic': [
    {
      id: 'CKV_AWS_26',
      comment: 'Alarms cannot publish to a topic under the AWS-managed key; reports hold names and counts.',
    },
  ],
  'AWS::CloudFront::Distribution': [
    {
      id: 'CKV_AWS_68',
      comment: 'Static files without forms, cookies or queries; a firewall would cost most of the bill.',
    },
    { id: 'CKV_AWS_86', comment: 'Logged by standard logging v2, which leaves out addresses; v1 cannot.' },
    {
      id: 'CKV_AWS_174',
      comment: 'CloudFront’s own domain fixes its TLS policy; one’s own domain sets 1.2 (docs/aws.md).',
    },
  ],
}

/** Writes the reasons into every resource of these types. */
export class AcceptedFindings implements IAspect {
  visit(node: IConstruct): void {
    if (!(node instanceof CfnResource)) return
    const skip = byType[node.cfnResourceType]
    if (skip) node.addMetadata('checkov', { skip })
  }
}

/** cfn-lint W3005: the CDK says a dependency on a role that a reference to the role implies already. */
export const lintMetadata = { 'cfn-lint': { config: { ignore_checks: ['W3005'] } } }
