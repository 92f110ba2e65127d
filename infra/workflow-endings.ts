/** How an execution ends: done, busy, or failed in the one place that names stage, batch and cause. */
import { runKeys } from '../functions/keys.ts'
import { failing, keyOfRun, type States, type WorkflowParts } from './workflow-tasks.ts'

/** The metric that the failure path counts and the alarm `run-failed` watches. */
export const failedRuns = { metricName: 'FailedRuns', dimension: 'dataset' } as const

export const endings: States = {
  'Was any document accepted?': {
    Type: 'Choice',
    Choices: [
      {
        Condition: `{% $outcome = 'empty' %}`,
        Assign: {
          failure: {
            stage: 'validate',
            batch: '',
            cause: 'no document was accepted, so there is nothing to release',
          },
        },
        Next: 'Count the failure',
      },
    ],
    Default: 'Done',
  },
  Done: {
    Type: 'Succeed',
    Output: { run: '{% $run %}', release: '{% $release %}', outcome: '{% $outcome %}' },
  },
  'Another run is at work': { Type: 'Succeed' },
}

/** Before readers see a release, a person says yes by the token; after seven days the run ends as not approved. */
export const approval = ({ dataset, topic }: WorkflowParts, next: string): States => ({
  'Is there anything to approve?': {
    Type: 'Choice',
    Choices: [{ Condition: `{% $outcome in ['released', 'adopted'] %}`, Next: 'Wait for approval' }],
    Default: next,
  },
  'Wait for approval': {
    Type: 'Task',
    Resource: 'arn:aws:states:::sns:publish.waitForTaskToken',
    TimeoutSeconds: 7 * 24 * 3600,
    Arguments: {
      TopicArn: topic,
      Subject: `{% '${dataset}: approve release ' & $release %}`,
      Message: `{% 'Release ' & $release & ' of ${dataset} is whole and waits for you: docs/aws.md, Approval. Task token: ' & $states.context.Task.Token %}`,
    },
    Output: {},
    Catch: [failing('approval')],
    Next: next,
  },
})

export const failurePath = (parts: WorkflowParts): States => ({
  'Find the batch': {
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:s3:headObject',
    Arguments: { Bucket: parts.workBucket, Key: keyOfRun(run => runKeys(run).failure) },
    Assign: {
      failure: {
        stage: '{% $states.result.Metadata.stage %}',
        batch: '{% $states.result.Metadata.batch %}',
        cause: '{% $decodeUrlComponent($states.result.Metadata.cause) %}',
      },
    },
    Output: {},
    ...then('Count the failure'),
  },
  ...countAndReport(parts),
  'Run failed': {
    Type: 'Fail',
    Error: '{% $failure.stage %}',
    Cause: `{% 'Stage ' & ${where} & ': ' & $failure.cause %}`,
  },
})

const where = `$failure.stage & ($failure.batch = '' ? '' : ', batch ' & $failure.batch)`

/** The failure path goes on to its end whatever happens on it. */
const then = (next: string) => ({ Catch: [{ ErrorEquals: ['States.ALL'], Next: next }], Next: next })

const countAndReport = ({ dataset, topic, namespace }: WorkflowParts): States => ({
  'Count the failure': {
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:cloudwatch:putMetricData',
    Arguments: {
      Namespace: namespace,
      MetricData: [
        {
          MetricName: failedRuns.metricName,
          Value: 1,
          Unit: 'Count',
          Dimensions: [{ Name: failedRuns.dimension, Value: dataset }],
        },
      ],
    },
    Output: {},
    ...then('Report the failure'),
  },
  'Report the failure': {
    Type: 'Task',
    Resource: 'arn:aws:states:::sns:publish',
    Arguments: {
      TopicArn: topic,
      Subject: `{% $substring('${dataset}: ' & ${where} & ' failed', 0, 99) %}`,
      Message: `{% 'Stage ' & ${where} & ': ' & $failure.cause & '. Execution ' & $states.context.Execution.Id & '. Readers still see the release before. What to do: docs/runbook.md, run-failed.' %}`,
    },
    Output: {},
    ...then('Run failed'),
  },
})
