import { Stack, Validations } from 'aws-cdk-lib'
import type { Policy } from 'aws-cdk-lib/aws-iam'
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js'

/** The wildcards that the pipeline's policies have, and why: names that only a run knows, below a fixed prefix. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/\/runs\/\*\//, 'A run is named when it starts; its batches when its documents are listed.'],
  [/\/documents\/\*$/, 'Documents are named by who puts them into the bucket.'],
  [/\/releases\/\*\/\*$/, 'A release is named by its day; its files by their tables.'],
  [
    /\/(latest|assets|data|fr|en)\/\*$/,
    'Files of the page and of the current release, named by the build and by the tables.',
  ],
  [/\/athena\/\*$/, 'Athena names the results of a query by the query’s id.'],
  [/:table\/[a-z0-9_]+\/\*$/, 'The tables and views of one database, named by the schema.'],
  [/:execution:[a-z0-9_-]+[:/]\*$/, 'Executions of one state machine, named when they start.'],
]

/** Answers cdk-nag for the wildcards of a policy that have a reason above; any other stays a finding. */
export const acknowledgeWildcards = (policy: Policy): void => {
  const { Statement } = Stack.of(policy).resolve(policy.document.toJSON()) as {
    Statement: { Resource: unknown }[]
  }
  const resources = new Set(
    Statement.flatMap(({ Resource }) => Resource).map(resource => flattenCfnReference(resource)),
  )
  for (const resource of resources) {
    const reason = reasons.find(([pattern]) => pattern.test(resource))?.[1]
    if (reason) Validations.of(policy).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason })
  }
}
