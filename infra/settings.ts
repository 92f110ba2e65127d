import { z } from 'zod'

/** What a person may set in cdk.json's context or by `-c name=value`; numbers arrive as text from the command line. */
export const Settings = z.strictObject({
  /** Where everything but CloudFront and its log delivery stands. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region looks like eu-west-3')
    .default('eu-west-3'),
  /** When the pipeline runs by itself: an EventBridge Scheduler expression in UTC, or off. */
  schedule: z
    .string()
    .regex(/^(rate\(\d+ \w+\)|cron\(.+\)|off)$/, 'say rate(1 day), cron(0 4 * * ? *) or off')
    .default('rate(1 day)'),
  /** About how much text a batch has. */
  batch_bytes: z.coerce.number().int().min(100_000).max(64_000_000).default(8_000_000),
  /** Batches at work at once; a new account may run ten Lambdas at once, and the pipeline leaves half of them. */
  concurrency: z.coerce.number().int().min(1).max(1000).default(5),
  /** Who may read the open data: everyone through CloudFront, or also any AWS principal from the bucket itself. */
  readers: z.enum(['cloudfront', 'aws']).default('cloudfront'),
  /** Whether a person confirms each release before readers see it. */
  approval: z.enum(['automatic', 'manual']).default('automatic'),
  /** A shared mailbox that alarms are sent to. */
  alarm_email: z.email().optional(),
})
export type Settings = z.infer<typeof Settings>

/** Keys of the context that belong to the CDK itself. */
const ofTheCdk = /^(@aws-cdk|@aws-cdk-containers|aws:|cdk:|cdk-)|^[a-z-]+:account=/

/**
 * The settings of a context. An unknown name is an error, so that a slip of the pen never means the default. The region falls back
 * to the shell's, as in every AWS tool.
 */
export const readSettings = (context: Readonly<Record<string, unknown>>, region?: string): Settings => {
  const given = Object.entries(context).filter(([name]) => !ofTheCdk.test(name))
  const parsed = Settings.safeParse({ ...(region && { region }), ...Object.fromEntries(given) })
  if (parsed.success) return parsed.data
  throw new Error(
    `The context (cdk.json, or -c name=value) is not right:\n${z.prettifyError(parsed.error)}\nSee docs/aws.md, Settings.`,
  )
}
