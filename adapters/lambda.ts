import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { z } from 'zod'
import type { Ports } from '../functions/ports.ts'
import type { StageReport } from '../schemas/stages.ts'
import { awsPorts } from './aws.ts'

const logger = new Logger()
const metrics = new Metrics()

let ports: Ports | undefined

/** A Lambda handler around a stage: the event is parsed, the stage called, and its report logged, counted and returned. */
export const lambdaHandler =
  <I, R extends StageReport>(input: z.ZodType<I>, stage: (input: I, ports: Ports) => Promise<R>) =>
  async (event: unknown): Promise<R> => {
    try {
      ports ??= awsPorts(process.env)
      const report = await stage(input.parse(event), ports)
      observe(report)
      return report
    } catch (error) {
      logger.error('stage failed', error as Error)
      throw forTheStateMachine(error)
    }
  }

const observe = (report: StageReport): void => {
  logger.info('stage done', { ...report })
  // The run and the batch are no dimensions: each value of one would be a metric of its own, kept and paid for.
  metrics.addDimension('stage', report.stage)
  metrics.addMetric('RowsIn', MetricUnit.Count, report.rows_in)
  metrics.addMetric('RowsOut', MetricUnit.Count, report.rows_out)
  metrics.addMetric('Withheld', MetricUnit.Count, report.withheld)
  if ('rows_lost' in report) metrics.addMetric('RowsLost', MetricUnit.Count, Number(report.rows_lost))
  metrics.publishStoredMetrics()
}

/** The service or network was at fault, after the SDK's own attempts: the state machine tries again later. */
class TransientServiceError extends Error {
  override readonly name = 'TransientServiceError'
}

const forTheStateMachine = (error: unknown): Error => {
  const chain = causes(error)
  // Lambda passes on the message of the outermost error alone, so that has to say all.
  const message = chain
    .map(each => each.message)
    .filter((each, index, all) => !all[index - 1]?.includes(each))
    .join(': ')
  if (chain.some(isTransient)) return new TransientServiceError(message, { cause: error })
  return Object.assign(new Error(message, { cause: error }), { name: chain[0]?.name ?? 'Error' })
}

const causes = (error: unknown): Error[] =>
  error instanceof Error
    ? [error, ...causes(error.cause)]
    : error === undefined
      ? []
      : [new Error(String(error))]

const isTransient = (error: Error): boolean => {
  const { $retryable, $metadata, code } = error as Error & {
    $retryable?: unknown
    $metadata?: { httpStatusCode?: number }
    code?: string
  }
  const status = $metadata?.httpStatusCode ?? 0
  return (
    $retryable !== undefined ||
    status >= 500 ||
    status === 429 ||
    throttles.has(error.name) ||
    networkFaults.has(code ?? '')
  )
}

const throttles: ReadonlySet<string> = new Set([
  'SlowDown',
  'ThrottlingException',
  'TooManyRequestsException',
  'RequestTimeout',
  'TimeoutError',
])

const networkFaults: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
])
