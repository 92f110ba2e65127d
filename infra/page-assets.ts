import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Stack } from 'aws-cdk-lib'
import { Size, Token, Validations } from 'aws-cdk-lib'
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { buildAssets } from '../site/build.ts'

/** Builds the page's assets into a folder, for the deployment to copy. */
export const bundlePage = async (
  to = fileURLToPath(new URL('../.cache/page', import.meta.url)),
): Promise<string> => {
  rmSync(to, { recursive: true, force: true })
  for (const [key, bytes] of (await buildAssets()).files) {
    mkdirSync(dirname(join(to, key)), { recursive: true })
    writeFileSync(join(to, key), bytes)
  }
  return to
}

/** Puts the assets into the open data; those that earlier pages name stay. */
export const deployPage = (stack: Stack, folder: string, bucket: IBucket): void => {
  new BucketDeployment(stack, 'Page', {
    sources: [Source.asset(folder)],
    destinationBucket: bucket,
    prune: false,
    // The console's engine is 34 MB in one file.
    memoryLimit: 512,
    ephemeralStorageSize: Size.mebibytes(512),
  })
  for (const child of stack.node.children)
    if (child.node.id.startsWith('Custom::CDKBucketDeployment'))
      Validations.of(child).acknowledge(...theirs(stack, bucket))
}

/** The CDK's own function that copies the assets when the stack is deployed: its code and rights are the CDK's. */
const theirs = (stack: Stack, bucket: IBucket) => {
  const reason =
    'The CDK’s BucketDeployment makes this function and its rights; it runs at deployment, from its assets to the open data.'
  const actions = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*']
  const to = stack.getLogicalId(bucket.node.defaultChild as CfnBucket)
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account
  return [
    'AwsSolutions-L1',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...actions.map(action => `AwsSolutions-IAM5[Action::${action}]`),
    `AwsSolutions-IAM5[Resource::<${to}.Arn>/*]`,
    `AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-${account}-${stack.region}/*]`,
  ].map(id => ({ id, reason }))
}
