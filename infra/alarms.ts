import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { Construct } from 'constructs'
import { failedRuns } from './workflow-endings.ts'

export interface AlarmsProps {
  readonly dataset: string
  readonly metricsNamespace: string
  readonly machine: StateMachine
  readonly topic: ITopic
}

/** Where every alarm's name is a heading that says what it means and what to do. */
export const runbook = 'docs/runbook.md'

const period = Duration.minutes(5)

/** Alarms on what went wrong, and on data that went wrong while everything was green; each by the name of its runbook heading. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id)
    for (const [name, { means, metric }] of Object.entries(alarms(props))) {
      const alarm = new Alarm(this, name, {
        alarmName: `${props.dataset}-${name}`,
        alarmDescription: `${means} What to do: ${runbook}, heading ${name}.`,
        metric,
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      alarm.addAlarmAction(new SnsAction(props.topic))
    }
  }
}

interface Watch {
  readonly means: string
  readonly metric: IMetric
}

const alarms = (props: AlarmsProps): Readonly<Record<string, Watch>> => ({
  'run-failed': {
    means: 'A stage failed; readers still see the release before.',
    metric: new Metric({
      namespace: props.metricsNamespace,
      metricName: failedRuns.metricName,
      dimensionsMap: { [failedRuns.dimension]: props.dataset },
      statistic: 'Sum',
      period,
    }),
  },
  'run-ended-early': {
    means: 'An execution was stopped, timed out, or failed on the failure path itself.',
    metric: endedEarly(props.machine),
  },
  'documents-rejected': {
    means: 'Documents were left out of the release.',
    metric: new MathExpression({
      expression: 'FILL(listed, 0) + FILL(read, 0)',
      label: 'Rejected documents',
      period,
      usingMetrics: {
        listed: ofStage(props, 'Withheld', 'plan'),
        read: ofStage(props, 'Withheld', 'validate'),
      },
    }),
  },
  'rows-lost': {
    means: 'The new release has fewer rows in a table than the one before.',
    metric: ofStage(props, 'RowsLost', 'publish'),
  },
})

const endedEarly = (machine: StateMachine): IMetric => {
  const options = { statistic: 'Sum', period }
  return new MathExpression({
    expression: 'FILL(failed, 0) + FILL(timed_out, 0) + FILL(aborted, 0)',
    label: 'Executions that did not succeed',
    period,
    usingMetrics: {
      failed: machine.metricFailed(options),
      timed_out: machine.metricTimedOut(options),
      aborted: machine.metricAborted(options),
    },
  })
}

/** A metric that the functions log (Powertools, embedded metric format). */
const ofStage = ({ dataset, metricsNamespace }: AlarmsProps, metricName: string, stage: string): Metric =>
  new Metric({
    namespace: metricsNamespace,
    metricName,
    dimensionsMap: { service: dataset, stage },
    statistic: 'Sum',
    period,
  })
