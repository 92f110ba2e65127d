import { ArnFormat, Stack, Validations } from 'aws-cdk-lib'
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { Construct } from 'constructs'
import { runKeys } from '../functions/keys.ts'
import { type StageName, stageNames } from '../schemas/stages.ts'
import type { Settings } from './settings.ts'
import { acknowledgeWildcards } from './wildcards.ts'
import { workflow } from './workflow.ts'

export interface ExportMachineProps {
  readonly dataset: string
  readonly settings: Settings
  readonly functions: Readonly<Record<StageName, IFunction>>
  readonly workBucket: IBucket
  readonly topic: ITopic
  readonly metricsNamespace: string
}

/** The state machine and the rights of its role: its functions, two objects of each run, its topic, its own children. */
export class ExportMachine extends Construct {
  readonly machine: StateMachine
  readonly #name: string

  constructor(scope: Construct, id: string, props: ExportMachineProps) {
    super(scope, id)
    const { dataset, settings, functions, workBucket, topic, metricsNamespace } = props
    const stack = Stack.of(this)
    const name = `${dataset}-export`
    this.#name = name
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      description: `The state machine of ${dataset}`,
    })
    const definition = workflow({
      dataset,
      functions: Object.fromEntries(stageNames.map(stage => [stage, functions[stage].functionArn])) as Record<
        StageName,
        string
      >,
      workBucket: workBucket.bucketName,
      topic: topic.topicArn,
      namespace: metricsNamespace,
      batchBytes: settings.batch_bytes,
      concurrency: settings.concurrency,
      approval: settings.approval,
    })
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: name,
      comment: definition.Comment,
      definitionBody: DefinitionBody.fromString(stack.toJsonString(definition)),
      role,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${name}`,
          retention: RetentionDays.THREE_MONTHS,
        }),
        level: LogLevel.ALL,
        includeExecutionData: true,
      },
    })
    const policy = new Policy(this, 'Rights', { statements: rights(props, stack, name) })
    policy.attachToRole(role)
    acknowledge(role, policy)
  }

  /** Leave to ask whether an execution, the owner of a lock, still runs. */
  describeStatement(): PolicyStatement {
    return new PolicyStatement({
      actions: ['states:DescribeExecution'],
      resources: [
        Stack.of(this).formatArn({
          service: 'states',
          resource: 'execution',
          resourceName: `${this.#name}:*`,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
    })
  }
}

const rights = (
  { functions, workBucket, topic, metricsNamespace }: ExportMachineProps,
  stack: Stack,
  name: string,
): PolicyStatement[] => {
  const states = (resource: string, resourceName: string) =>
    stack.formatArn({ service: 'states', resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME })
  const { batches, failure } = runKeys('*')
  return [
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: stageNames.map(stage => functions[stage].functionArn),
    }),
    new PolicyStatement({
      actions: ['s3:GetObject'],
      resources: [workBucket.arnForObjects(batches), workBucket.arnForObjects(failure)],
    }),
    new PolicyStatement({ actions: ['s3:PutObject'], resources: [workBucket.arnForObjects(failure)] }),
    new PolicyStatement({ actions: ['sns:Publish'], resources: [topic.topicArn] }),
    new PolicyStatement({
      actions: ['cloudwatch:PutMetricData'],
      resources: ['*'],
      conditions: { StringEquals: { 'cloudwatch:namespace': metricsNamespace } },
    }),
    // A Distributed Map starts, watches and stops executions of the machine that it is in.
    new PolicyStatement({ actions: ['states:StartExecution'], resources: [states('stateMachine', name)] }),
    new PolicyStatement({
      actions: ['states:DescribeExecution', 'states:StopExecution'],
      resources: [states('execution', `${name}:*`), states('execution', `${name}/*`)],
    }),
    new PolicyStatement({
      actions: ['states:RedriveExecution'],
      resources: [states('execution', `${name}/*`)],
    }),
  ]
}

const noResource = (reason: string) => ({ id: 'AwsSolutions-IAM5[Resource::*]', reason })

const acknowledge = (role: Role, policy: Policy): void => {
  Validations.of(role).acknowledge(noResource('Log delivery and X-Ray take no resource.'))
  Validations.of(policy).acknowledge(noResource('PutMetricData takes no resource; its namespace is fixed.'))
  acknowledgeWildcards(policy)
}
