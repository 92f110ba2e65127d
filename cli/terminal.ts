import type { Terminal } from './command.ts'

const live = process.stderr.isTTY === true

/** The terminal that the program was started from. NO_COLOR (no-color.org) and dumb terminals get no colours. */
export const terminal: Terminal = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  live,
  colour: live && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
}

const escapes = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 } as const

/** The text in a colour, where the terminal has any. */
export const paint = ({ colour }: Terminal, style: keyof typeof escapes, text: string): string =>
  colour ? `\u001b[${escapes[style]}m${text}\u001b[0m` : text
