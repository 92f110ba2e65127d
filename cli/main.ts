import { parseArgs } from 'node:util'
import { type Call, type Command, type ExitCode, exit, UsageError } from './command.ts'
import { terminal } from './terminal.ts'

/** Commands by name; each is loaded when called, so that none pays for another's start. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  export: async () => (await import('./export.ts')).exportCommand,
  sql: async () => (await import('./sql.ts')).sqlCommand,
  portal: async () => (await import('./portal.ts')).portalCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  erase: async () => (await import('./erase.ts')).eraseCommand,
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand,
  calibrate: async () => (await import('./calibrate.ts')).calibrateCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  add: async () => (await import('./add.ts')).addCommand,
}

const main = async (args: readonly string[]): Promise<ExitCode> => {
  const [name = '', ...rest] = args
  const load = commands[name]
  if (load === undefined) {
    terminal.err(
      `${name === '' ? 'Say which command' : `There is no command ${name}`}: ${Object.keys(commands).join(', ')}\n`,
    )
    return exit.usage
  }
  const command = await load()
  if (rest.includes('--help')) {
    terminal.out(help(command))
    return exit.yes
  }
  return command.run(parse(command, rest))
}

const parse = (command: Command, args: readonly string[]): Call => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: command.operands !== '',
    })
    return { operands: positionals, options: values as Call['options'], terminal }
  } catch (cause) {
    throw new UsageError(
      `${cause instanceof Error ? cause.message.split('.')[0] : String(cause)}. See: npm run ${command.name} -- --help`,
      { cause },
    )
  }
}

const help = ({ name, summary, operands, options, notes }: Command): string => {
  const lines = Object.entries(options).map(
    ([option, { value, help }]) => `  --${option}${value === undefined ? '' : ` ${value}`}`.padEnd(26) + help,
  )
  const usage = `npm run ${name} --${operands === '' ? '' : ` ${operands}`}${lines.length > 0 ? ' [options]' : ''}`
  return `${summary}\n\n  ${usage}\n\n${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${notes}\n`
}

/** The message of an error and of what caused it, one line each: what happened, then why. */
const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause =
    error.cause === undefined || error instanceof UsageError ? '' : `\n  because: ${explain(error.cause)}`
  return `${error.message}${cause}`
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  terminal.err(`${explain(error)}\n`)
  process.exitCode = error instanceof UsageError ? exit.usage : exit.failed
}
