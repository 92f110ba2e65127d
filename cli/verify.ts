import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { filesystemObjects } from '../adapters/objects.filesystem.ts'
import { httpObjects } from '../adapters/objects.http.ts'
import type { SourceText } from '../functions/checks/evidence.ts'
import { type CheckCode, checkRules, type Fault } from '../functions/checks/fault.ts'
import { inspect } from '../functions/checks/inspection.ts'
import { releasePattern } from '../schemas/stages.ts'
import {
  type Call,
  type Command,
  type ExitCode,
  exit,
  type Terminal,
  textOption,
  UsageError,
} from './command.ts'
import { paint } from './terminal.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'Checks a release from outside, by its files alone, and with the texts also that every quote stands where it says.',
  operands: 'RELEASE',
  options: {
    texts: { value: 'DIR', help: 'folder with the source texts, <document_id>.txt' },
  },
  notes:
    'RELEASE is a release folder or its address (https://…/releases/<id>). Exit: 0 no fault, 1 faults, each with a code.',
  run: call => verify(call),
}

const verify = async (call: Call): Promise<ExitCode> => {
  const [where] = call.operands
  if (where === undefined || call.operands.length > 1)
    throw new UsageError('Say which release: npm run verify -- open-data/releases/<id>')
  const remote = /^https?:\/\//.test(where)
  if (!remote && !existsSync(where)) throw new UsageError(`There is no folder ${where}.`)
  const folder = textOption(call, 'texts')
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
  const name = basename(remote ? new URL(where).pathname : resolve(where))
  const faults = await inspect(remote ? httpObjects(where) : filesystemObjects(where), {
    release: releasePattern.test(name) ? name : undefined,
    listable: !remote,
    texts: folder === undefined ? undefined : textsOf(folder),
  })
  call.terminal.out(report(faults, { where, quotes: folder !== undefined, terminal: call.terminal }))
  return faults.length === 0 ? exit.yes : exit.no
}

const textsOf =
  (folder: string) =>
  (document: string): SourceText | undefined => {
    const file = join(folder, `${document}.txt`)
    if (!existsSync(file)) return undefined
    const bytes = readFileSync(file)
    return { text: new TextDecoder().decode(bytes), sha256: createHash('sha256').update(bytes).digest('hex') }
  }

/** Faults of one rule that are listed; the rest is counted. */
const listed = 5

const report = (
  faults: readonly Fault[],
  { where, quotes, terminal }: { where: string; quotes: boolean; terminal: Terminal },
): string => {
  if (faults.length === 0)
    return `${paint(terminal, 'green', 'verified')} ${where}: no fault${quotes ? ', every quote stands where it says' : ''}\n`
  const byCode = new Map<CheckCode, Fault[]>()
  for (const fault of faults) byCode.set(fault.code, [...(byCode.get(fault.code) ?? []), fault])
  const lines = [...byCode].flatMap(([code, own]) => [
    `${paint(terminal, 'red', code)} not so: ${checkRules[code].rule}\n`,
    ...own.slice(0, listed).map(({ at, found }) => `  ${at}: ${found}\n`),
    ...(own.length > listed ? [`  and ${own.length - listed} more\n`] : []),
  ])
  return `${lines.join('')}${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${where}\n`
}
