import { existsSync } from 'node:fs'
import { localPorts, seedsFolder } from '../adapters/local.ts'
import { publishedKeys } from '../functions/keys.ts'
import { namingOf } from '../functions/naming.ts'
import { namesIn } from '../functions/publish/erased-rows.ts'
import { register } from '../functions/register/stage.ts'
import { collect, readJson } from '../functions/work-area.ts'
import { Latest } from '../schemas/release.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { eraseFrom } from './erased-release.ts'
import { releaseContent } from './release-content.ts'
import { readSourceConfig } from './source-folder.ts'

export const eraseCommand: Command = {
  name: 'erase',
  summary:
    'Rewrites earlier releases without the people who objected (objections.yaml of the source folder).',
  operands: '',
  options: {
    from: { value: 'DIR', help: 'source folder with objections.yaml (default: seeds)' },
    to: { value: 'DIR', help: 'where the open data is (default: open-data)' },
  },
  notes:
    'Run export first, so that the current release is without them. Each rewritten release says so in erasures.json.\nExit: 0 done, 2 wrong use, 3 failed.',
  run: call => erase(call),
}

const erase = async (call: Call): Promise<ExitCode> => {
  const [from, to] = [textOption(call, 'from') ?? seedsFolder, textOption(call, 'to') ?? 'open-data']
  for (const folder of [from, to])
    if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
  const { done, unlisted } = await eraseReleases({ from, to, date: new Date().toISOString().slice(0, 10) })
  const lines = done.map(
    ({ release, removed }) =>
      `${release}: ${Object.entries(removed)
        .map(([table, count]) => `${count} ${table}`)
        .join(', ')} removed`,
  )
  call.terminal.out(`${lines.length === 0 ? 'nothing to erase' : lines.join('\n')}\n`)
  if (unlisted.length > 0)
    call.terminal.err(
      `People of the same name were erased too: ${unlisted.join(', ')}. List these ids in objections.yaml, or the next export brings them back.\n`,
    )
  return exit.yes
}

interface Erased {
  readonly release: string
  readonly removed: Readonly<Record<string, number>>
}

/** Erases from every whole release; `unlisted` are people who bear a name that objected under an id that did not. The current one must know these people no more, or the next export would bring them back. */
export const eraseReleases = async ({
  from,
  to,
  date,
}: {
  from: string
  to: string
  date: string
}): Promise<{ done: Erased[]; unlisted: string[] }> => {
  const ports = localPorts({ from, to })
  const { sources, published } = ports
  const config = await readSourceConfig(sources)
  const people = new Set(config.objections.map(objection => objection.person))
  const keys = (await collect(published.list(publishedKeys.releases))).map(info => info.key)
  const releases = keys.filter(key => key.endsWith('/SHA256SUMS')).map(key => key.split('/')[1]!)
  const current = (await readJson(Latest, published, publishedKeys.latest)).release
  const found: string[] = []
  for (const release of releases) {
    const own = namesIn((await releaseContent(published, release)).rows, people)
    if (release === current && own.length > 0)
      throw new Error(`The current release ${current} still has people who objected: run export first.`)
    found.push(...own)
  }
  const names = namingOf(found)
  const erasure = { people, names, config, releases, date }
  const done: Erased[] = []
  const unlisted = new Set<string>()
  for (const release of releases) {
    for (const row of (await releaseContent(published, release)).rows.entities)
      if (row.type === 'person' && names(row.name) && !people.has(row.entity_id)) unlisted.add(row.entity_id)
    const removed = await eraseFrom(release, erasure, published)
    if (removed !== undefined) done.push({ release, removed })
  }
  // A name that only earlier releases knew may stand in a sentence of the current one: readers' copies follow.
  if (done.some(each => each.release === current))
    await register({ run: `erasure-${date}`, release: current, outcome: 'adopted' }, ports)
  return { done, unlisted: [...unlisted].sort() }
}
