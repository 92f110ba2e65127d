/** The local AWS as tests drive it: its commands, and SDK clients of its endpoint. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AthenaClient } from '@aws-sdk/client-athena'
import { S3Client } from '@aws-sdk/client-s3'
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { type AthenaSettings, athenaWarehouse } from '../../adapters/warehouse.athena.ts'
import { athenaDialect } from '../../schemas/derive/athena.ts'

export const project = fileURLToPath(new URL('../..', import.meta.url))
const command = fileURLToPath(new URL('./aws-local', import.meta.url))

/** Ports and a run folder of its own, so that another instance on this machine is left alone. */
const environment = {
  ...process.env,
  AWS_LOCAL_PORT: '5577',
  AWS_LOCAL_TRINO_PORT: '8177',
  AWS_LOCAL_RUN: join(project, '.cache', 'aws-local'),
}

interface Printed {
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of aws-local; throws with what it printed where it fails. */
const run = async (given: readonly string[]): Promise<Printed> => {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, given, {
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
    })
    return { stdout, stderr }
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`aws-local ${given.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

/** A command of aws-local; gives what it answered. */
export const awsLocal = async (...given: string[]): Promise<string> => (await run(given)).stdout

const endpoint = {
  endpoint: `http://localhost:${environment.AWS_LOCAL_PORT}`,
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
} as const

export const s3 = new S3Client({ ...endpoint, forcePathStyle: true })
export const athena = new AthenaClient(endpoint)
export const states = new SFNClient(endpoint)

export const warehouse = (bucket: string, at: Pick<AthenaSettings, 'database' | 'workGroup'>) =>
  athenaWarehouse(athena, { ...at, dialect: athenaDialect({ location: `s3://${bucket}/` }) })

/** What a deployment says of itself. */
export interface Deployment {
  readonly outputs: Readonly<Record<string, string>>
  readonly said: string
}

/** An empty AWS with the project deployed to it by the CDK's own command. */
export const deployed = async (...context: string[]): Promise<Deployment> => {
  await awsLocal('reset')
  // The CDK's command says what it does, and the outputs, on the error stream.
  const { stdout, stderr } = await run(['deploy', project, '-o', '.cache/cdk.out', ...context])
  const said = `${stderr}\n${stdout}`
  const outputs = [...said.matchAll(/^[\w-]+\.(\w+) = (\S+)$/gm)].map(match => [match[1], match[2]])
  return { said, outputs: Object.fromEntries(outputs) }
}

export interface Ended {
  readonly status: string
  readonly output: Readonly<Record<string, string>>
  readonly error: string
  readonly cause: string
}

/** Starts the state machine and gives the execution's name. */
export const start = async ({ outputs }: Deployment, input: object = {}): Promise<string> => {
  const { executionArn } = await states.send(
    new StartExecutionCommand({ stateMachineArn: outputs.StateMachine, input: JSON.stringify(input) }),
  )
  return executionArn!
}

/** Waits for the end of an execution. */
export const ended = async (executionArn: string): Promise<Ended> => {
  for (;;) {
    const { status, output, error, cause } = await states.send(new DescribeExecutionCommand({ executionArn }))
    if (status !== 'RUNNING')
      return {
        status: status ?? '',
        output: JSON.parse(output ?? '{}'),
        error: error ?? '',
        cause: cause ?? '',
      }
    await new Promise(done => setTimeout(done, 300))
  }
}

/** Runs the state machine to its end. */
export const execute = async (at: Deployment): Promise<Ended> => ended(await start(at))
