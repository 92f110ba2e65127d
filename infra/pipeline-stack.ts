import { CfnOutput, Duration, Stack, type StackProps, Token, Validations } from 'aws-cdk-lib'
import { Policy } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, type CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler'
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { stageNames } from '../schemas/stages.ts'
import { Alarms } from './alarms.ts'
import type { Bundles } from './bundle.ts'
import { keptBucket, noServerAccessLogs } from './open-bucket.ts'
import { QueryEngine } from './query-engine.ts'
import type { Settings } from './settings.ts'
import { StageFunctions } from './stage-functions.ts'
import { bucketStatements, storeRights } from './stage-rights.ts'
import { ExportMachine } from './state-machine.ts'
import { acknowledgeWildcards } from './wildcards.ts'

export interface PipelineStackProps extends StackProps {
  readonly dataset: string
  readonly title: string
  readonly settings: Settings
  readonly bundles: Bundles
  /** The folder that fills the sources bucket. */
  readonly seeds: string
  readonly openData: IBucket
  /** ARN of the open-data bucket as another stack imports it. */
  readonly openDataArn: string
}

/** From the sources bucket to a release: functions, state machine, Athena, schedule and alarms. */
export class PipelineStack extends Stack {
  readonly sources: Bucket
  readonly work: Bucket
  readonly engine: QueryEngine
  readonly functions: StageFunctions
  readonly export: ExportMachine

  constructor(
    scope: Construct,
    id: string,
    { dataset, title, settings, bundles, seeds, openData, openDataArn, ...props }: PipelineStackProps,
  ) {
    super(scope, id, props)
    const metricsNamespace = 'BioproductionOpenData'
    this.sources = this.#bucket('Sources', {
      versioned: true,
      lifecycleRules: [{ id: 'versions', noncurrentVersionExpiration: Duration.days(365) }],
    })
    this.work = this.#bucket('Work', {
      lifecycleRules: [
        { id: 'runs', prefix: 'runs/', expiration: Duration.days(30) },
        { id: 'query-results', prefix: 'athena/', expiration: Duration.days(7) },
        { id: 'uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
    })
    const filled = this.#fill(seeds)
    const topic = new Topic(this, 'Reports', { displayName: dataset, enforceSSL: true })
    if (settings.alarm_email !== undefined) topic.addSubscription(new EmailSubscription(settings.alarm_email))
    const workBucket = this.work as IBucket
    this.engine = new QueryEngine(this, 'Athena', { dataset, title, workBucket, openDataArn })
    this.functions = new StageFunctions(this, 'Stages', {
      dataset,
      bundles,
      metricsNamespace,
      environment: {
        SOURCES_BUCKET: this.sources.bucketName,
        WORK_BUCKET: this.work.bucketName,
        PUBLISHED_BUCKET: openData.bucketName,
        DATABASE: this.engine.database,
        WORK_GROUP: this.engine.workGroup,
      },
    })
    const functions = this.functions.byStage
    this.export = new ExportMachine(this, 'Export', {
      dataset,
      settings,
      functions,
      workBucket,
      topic,
      metricsNamespace,
    })
    this.#grant(openDataArn)
    const { machine } = this.export
    new Alarms(this, 'Alarms', { dataset, metricsNamespace, machine, topic })
    if (settings.schedule !== 'off') {
      const schedule = new Schedule(this, 'Schedule', {
        description: `Makes a release of ${dataset} where there is something new`,
        schedule: ScheduleExpression.expression(settings.schedule),
        target: new StepFunctionsStartExecution(machine, { input: ScheduleTargetInput.fromObject({}) }),
      })
      // A rate starts at once, and should find the seeds.
      schedule.node.addDependency(filled)
    }
    this.#outputs()
  }

  #bucket(id: string, options: object): Bucket {
    const bucket = new Bucket(this, id, {
      ...keptBucket,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      ...options,
    })
    Validations.of(bucket).acknowledge(noServerAccessLogs)
    return bucket
  }

  /** Documents that were put into the bucket by other ways stay. */
  #fill(seeds: string): BucketDeployment {
    const deployment = new BucketDeployment(this, 'Seeds', {
      sources: [Source.asset(seeds)],
      destinationBucket: this.sources as IBucket,
      prune: false,
    })
    for (const child of this.node.children)
      if (child.node.id.startsWith('Custom::CDKBucketDeployment'))
        Validations.of(child).acknowledge(...theirs(this))
    return deployment
  }

  #grant(openDataArn: string): void {
    const buckets = { sources: this.sources.bucketArn, work: this.work.bucketArn, published: openDataArn }
    for (const stage of stageNames) {
      const name = `${stage[0]?.toUpperCase()}${stage.slice(1)}Rights`
      const policy = new Policy(this, name)
      for (const [store, rights] of Object.entries(storeRights[stage]))
        policy.addStatements(...bucketStatements(buckets[store as keyof typeof buckets], rights))
      if (stage === 'register') policy.addStatements(...this.engine.registerStatements())
      if (stage === 'plan') policy.addStatements(this.export.describeStatement())
      const role = this.functions.byStage[stage].role
      if (role) policy.attachToRole(role)
      acknowledgeWildcards(policy)
    }
  }

  #outputs(): void {
    new CfnOutput(this, 'SourcesBucket', {
      value: this.sources.bucketName,
      description: 'Put documents here',
    })
    new CfnOutput(this, 'WorkBucket', { value: this.work.bucketName })
    new CfnOutput(this, 'StateMachine', { value: this.export.machine.stateMachineArn })
    new CfnOutput(this, 'RegisterFunction', { value: this.functions.byStage.register.functionName })
    new CfnOutput(this, 'WorkGroup', { value: this.engine.workGroup })
  }
}

/** The CDK's own function that copies the seeds when the stack is deployed: its code and rights are the CDK's. */
const theirs = (stack: PipelineStack) => {
  const reason =
    'The CDK’s BucketDeployment makes this function and its rights; it runs at deployment, from its assets to the sources.'
  const actions = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*']
  const sources = stack.getLogicalId(stack.sources.node.defaultChild as CfnBucket)
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account
  return [
    'AwsSolutions-L1',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...actions.map(action => `AwsSolutions-IAM5[Action::${action}]`),
    `AwsSolutions-IAM5[Resource::<${sources}.Arn>/*]`,
    `AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-${account}-${stack.region}/*]`,
  ].map(id => ({ id, reason }))
}
