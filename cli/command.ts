/** Exit codes of every command (contract): yes or done, no or done with rejections, wrong use, failed with nothing changed. */
export const exit = { yes: 0, no: 1, usage: 2, failed: 3 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** Where a command writes: answers to `out`, progress and messages to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person watches: bars and colours, else plain lines. */
  readonly live: boolean
  readonly colour: boolean
}

/** An option of a command: `--name VALUE`, or a flag where `value` is undefined. */
export interface Option {
  readonly value?: string
  readonly help: string
}

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What stands after the name: `"SELECT …"`. */
  readonly operands: string
  readonly options: Readonly<Record<string, Option>>
  /** Examples and what the exit codes mean here. */
  readonly notes: string
  readonly run: (call: Call) => Promise<ExitCode>
}

export interface Call {
  readonly operands: readonly string[]
  /** Options given: their value, or `true` for a flag. */
  readonly options: Readonly<Record<string, string | true>>
  readonly terminal: Terminal
}

/** The call cannot be understood; the message says what would be. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The value of an option that takes one. */
export const textOption = ({ options }: Call, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
