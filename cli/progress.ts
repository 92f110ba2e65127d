import type { Terminal } from './command.ts'

/** Says how far a run is: a bar that is redrawn on a terminal, a plain line a step elsewhere. */
export interface Progress {
  readonly step: (what: string) => void
  readonly end: () => void
}

const width = 24

/** Progress over a number of steps that is known once plan has made the batches. */
export const progressBar = (terminal: Terminal, total: () => number): Progress => {
  let done = 0
  return {
    step: what => {
      done++
      const all = Math.max(total(), done)
      if (!terminal.live) return terminal.err(`${what} (${done}/${all})\n`)
      const filled = Math.round((width * done) / all)
      terminal.err(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${all} ${what}`)
    },
    end: () => {
      if (terminal.live) terminal.err('\r\u001b[K')
    },
  }
}
