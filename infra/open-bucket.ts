import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { ErasureRole } from './erasure-role.ts'
import type { Settings } from './settings.ts'

/** S3 access logs would keep readers' addresses; CloudFront's own log counts downloads without them. */
export const noServerAccessLogs = {
  id: 'AwsSolutions-S1',
  reason:
    'S3 access logs hold addresses. Downloads are counted by the CloudFront log, which has none; changes by CloudTrail.',
}

/** What every bucket of the pipeline is: private, encrypted, over TLS only, and kept when the stack goes. */
export const keptBucket = {
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} as const

/** The open data: read through CloudFront, and by any AWS principal where the settings say so; releases are written once. */
export class OpenBucket extends Bucket {
  constructor(scope: Construct, id: string, { readers }: Pick<Settings, 'readers'>) {
    super(scope, id, {
      ...keptBucket,
      versioned: true,
      lifecycleRules: [
        { id: 'uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
        // Only what changes under one key (the page, latest/…) has versions; a month is enough to look back.
        { id: 'versions', noncurrentVersionExpiration: Duration.days(30) },
      ],
      // Answers the questions that browsers ask before a range request from another site's page.
      cors: [
        {
          allowedMethods: [HttpMethods.GET, HttpMethods.HEAD],
          allowedOrigins: ['*'],
          allowedHeaders: ['*'],
          maxAge: 86_400,
        },
      ],
      blockPublicAccess: readers === 'aws' ? BlockPublicAccess.BLOCK_ACLS_ONLY : BlockPublicAccess.BLOCK_ALL,
    })
    const erasure = new ErasureRole(this, 'Erasure')
    erasure.mayRewrite(this)
    this.addToResourcePolicy(writtenOnce(this, erasure))
    if (readers === 'aws') for (const statement of readByAws(this)) this.addToResourcePolicy(statement)
    Validations.of(this).acknowledge(noServerAccessLogs)
    if (readers === 'aws')
      Validations.of(this).acknowledge({
        id: 'AwsSolutions-S2',
        reason: 'readers: aws. The policy lets signed-in AWS principals read releases/ and nothing else.',
      })
  }
}

/**
 * A release never changes: whoever writes must say If-None-Match, and so cannot overwrite, but for the erasure that the law demands.
 * Parts of an upload cannot say it.
 */
const writtenOnce = (bucket: Bucket, erasure: ErasureRole): PolicyStatement =>
  new PolicyStatement({
    sid: 'ReleasesAreWrittenOnce',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:PutObject'],
    resources: [bucket.arnForObjects('releases/*')],
    conditions: {
      Null: { 's3:if-none-match': 'true' },
      Bool: { 's3:ObjectCreationOperation': 'true' },
      ArnNotEquals: { 'aws:PrincipalArn': erasure.roleArn },
    },
  })

/** An anonymous request has no account: the condition keeps it out. */
const signedIn = { StringNotEquals: { 'aws:PrincipalType': 'Anonymous' } }

const readByAws = (bucket: Bucket): PolicyStatement[] => [
  new PolicyStatement({
    sid: 'ReleasesAreReadByAws',
    principals: [new AnyPrincipal()],
    actions: ['s3:GetObject'],
    resources: [bucket.arnForObjects('releases/*')],
    conditions: signedIn,
  }),
  new PolicyStatement({
    sid: 'ReleasesAreListedByAws',
    principals: [new AnyPrincipal()],
    actions: ['s3:ListBucket', 's3:GetBucketLocation'],
    resources: [bucket.bucketArn],
    conditions: { ...signedIn, StringLikeIfExists: { 's3:prefix': 'releases/*' } },
  }),
]
