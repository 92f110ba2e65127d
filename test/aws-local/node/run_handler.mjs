// One Lambda invocation in a process of its own: run_handler.mjs <code dir> <file.export>, event on stdin.
// stdout carries what the function prints, then a record separator and the outcome as JSON.
import { existsSync, readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import { pathToFileURL } from 'node:url'

const [dir, spec] = process.argv.slice(2)
const started = Date.now()

// CDK's custom resource framework PUTs its answer to an https ResponseURL: ours is answered by the local server
const endpoint = new URL(process.env.AWS_ENDPOINT_URL)
const { request } = https
https.request = (options, ...rest) =>
  (options.hostname ?? options.host) === 'aws-local.invalid'
    ? http.request(
        {
          ...options,
          protocol: 'http:',
          host: endpoint.hostname,
          hostname: endpoint.hostname,
          port: endpoint.port,
          agent: undefined,
        },
        ...rest,
      )
    : request(options, ...rest)
syncBuiltinESMExports()

const finish = outcome => {
  // not resourceUsage().maxRSS: that one starts from the size of the process that forked this one
  outcome.maxMemoryMb = Math.round(
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024,
  )
  outcome.durationMs = Date.now() - started
  process.stdout.write(`\x1e${JSON.stringify(outcome)}`, () => process.exit(0))
}
const failure = error => ({
  ok: false,
  value: {
    errorType: error?.name ?? 'Error',
    errorMessage: String(error?.message ?? error),
    trace: String(error?.stack ?? '').split('\n'),
  },
})

try {
  const dot = spec.lastIndexOf('.')
  const [file, name] = [spec.slice(0, dot), spec.slice(dot + 1)]
  const path = ['.mjs', '.cjs', '.js'].map(ending => `${dir}/${file}${ending}`).find(existsSync)
  if (!path)
    throw Object.assign(new Error(`Cannot find module '${file}'`), { name: 'Runtime.ImportModuleError' })
  const module = await import(pathToFileURL(path))
  const handler = module[name] ?? module.default?.[name]
  if (typeof handler !== 'function')
    throw Object.assign(new Error(`${spec} is undefined or not exported`), {
      name: 'Runtime.HandlerNotFound',
    })
  const timeout = Number(process.env.AWS_LOCAL_TIMEOUT_MS)
  const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME
  const context = {
    functionName,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: process.env.AWS_LOCAL_FUNCTION_ARN,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    awsRequestId: crypto.randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'aws-local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, started + timeout - Date.now()),
  }
  const event = JSON.parse(readFileSync(0, 'utf8'))
  const value = await new Promise((resolve, reject) => {
    const result = handler(event, context, (error, answer) => (error ? reject(error) : resolve(answer)))
    if (handler.length < 3 || typeof result?.then === 'function') resolve(result)
  })
  finish({ ok: true, value: value ?? null })
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`)
  finish(failure(error))
}
