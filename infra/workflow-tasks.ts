/** What every part of the state machine is made of: tasks, retries, catches and JSONata expressions. */
import type { StageName } from '../schemas/stages.ts'

export interface WorkflowParts {
  readonly dataset: string
  /** ARN of each stage's function. */
  readonly functions: Readonly<Record<StageName, string>>
  readonly workBucket: string
  readonly topic: string
  readonly namespace: string
  readonly batchBytes: number
  readonly concurrency: number
  readonly approval: 'automatic' | 'manual'
}

export type State = Readonly<Record<string, unknown>>
export type States = Readonly<Record<string, State>>

/** What goes away by itself: Lambda's own faults, a killed process, a service that throttled after the SDK's own attempts. */
const transientErrors = [
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
  'Lambda.Unknown',
  'Runtime.ExitError',
  'Sandbox.Timedout',
  'TransientServiceError',
] as const

/** Full jitter, so that many batches that were throttled together do not come back together. */
const retry = [
  {
    ErrorEquals: transientErrors,
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 5,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
]

export const invoke = (functionArn: string, payload: string): State => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: functionArn, Payload: `{% ${payload} %}` },
  Retry: retry,
})

/** An object key as a JSONata expression; `run` is the expression of the run's name. */
export const keyOfRun = (key: (run: string) => string, run = '$run'): string =>
  `{% '${key('|').split('|').join(`' & ${run} & '`)}' %}`

/** Lambda gives the cause as JSON with the message in it, a service's own error plain text, a time-out or a refusal perhaps none. */
export const causeText = `($said := $string($states.errorOutput.Cause); $substring($said, 0, 1) = '{' ? $parse($said).errorMessage : $said)`
export const errorText = `($states.errorOutput.Error & ': ' & ${causeText})`

/** Any error of a state: said in `$failure`, then the one path that all failures take. */
export const failing = (stage: string, next = 'Count the failure'): State => ({
  ErrorEquals: ['States.ALL'],
  Assign: { failure: { stage, batch: '', cause: `{% ${errorText} %}` } },
  Next: next,
})
