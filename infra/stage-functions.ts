import { Duration } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type StageName, stageNames } from '../schemas/stages.ts'
import type { Bundles } from './bundle.ts'

export interface StageFunctionsProps {
  readonly dataset: string
  readonly bundles: Bundles
  /** The environment that adapters/aws.ts parses. */
  readonly environment: Readonly<Record<string, string>>
  readonly metricsNamespace: string
}

/** Memory buys processor time too: extraction is the one that computes; the others mostly wait for S3. */
const memoryMb = {
  plan: 1024,
  validate: 1769,
  extract: 3008,
  convert: 1769,
  merge: 3008,
  publish: 3008,
  register: 1769,
} satisfies Record<StageName, number>

/** The longest that Lambda allows; a batch of 8 MB takes a fraction of it. */
const timeout = Duration.minutes(15)

/** A function a stage, each with a role and a log of its own and no right but to write that log. */
export class StageFunctions extends Construct {
  readonly byStage: Readonly<Record<StageName, LambdaFunction>>

  constructor(scope: Construct, id: string, props: StageFunctionsProps) {
    super(scope, id)
    this.byStage = Object.fromEntries(
      stageNames.map(stage => [stage, this.#function(stage, props)]),
    ) as Record<StageName, LambdaFunction>
  }

  #function(stage: StageName, { dataset, bundles, environment, metricsNamespace }: StageFunctionsProps) {
    const name = `${stage[0]?.toUpperCase()}${stage.slice(1)}`
    const role = new Role(this, `${name}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `The stage ${stage} of ${dataset}`,
    })
    const logGroup = new LogGroup(this, `${name}Log`, { retention: RetentionDays.THREE_MONTHS })
    logGroup.grantWrite(role)
    return new LambdaFunction(this, name, {
      description: `${dataset}: ${stage}`,
      code: Code.fromAsset(bundles[stage]),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMb[stage],
      timeout,
      role,
      logGroup,
      // The state machine tries again; a second try by Lambda itself would only hide the first.
      retryAttempts: 0,
      environment: {
        ...environment,
        POWERTOOLS_SERVICE_NAME: dataset,
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace,
      },
    })
  }
}
