import { Duration } from 'aws-cdk-lib'
import { AccountRootPrincipal, Policy, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledgeWildcards } from './wildcards.ts'

/**
 * The only one that may overwrite a release, and delete what was there before: a person with a second factor takes it on after an
 * objection (docs/legal.md). No function of the pipeline can.
 */
export class ErasureRole extends Role {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      assumedBy: new AccountRootPrincipal().withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      }),
      description: 'Rewrites releases without people who objected to being named',
      maxSessionDuration: Duration.hours(1),
    })
  }

  /** Releases and what readers see of the current one, old versions included. */
  mayRewrite(bucket: Bucket): void {
    const files = ['releases/*/*', 'latest/*', 'data/*', 'fr/*', 'en/*'].map(key => bucket.arnForObjects(key))
    const policy = new Policy(this, 'Rights', {
      roles: [this],
      statements: [
        new PolicyStatement({
          actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObjectVersion'],
          resources: files,
        }),
        new PolicyStatement({
          actions: ['s3:ListBucket', 's3:ListBucketVersions'],
          resources: [bucket.bucketArn],
        }),
      ],
    })
    acknowledgeWildcards(policy)
  }
}
