import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesystemObjects } from '../adapters/objects.filesystem.ts'
import type { Objects } from '../functions/ports.ts'
import { byKey, type ComparedRows, rowChanges } from '../functions/publish/changes.ts'
import { tableParts } from '../functions/release-file.ts'
import { read, readJson } from '../functions/work-area.ts'
import { type ChangeRow, comparedTables } from '../schemas/changes.ts'
import { readParquet } from '../schemas/derive/parquet.ts'
import { Manifest } from '../schemas/release.ts'
import { releasePattern } from '../schemas/stages.ts'
import type { AnyRow, Table } from '../schemas/table.ts'
import { tables } from '../schemas/tables.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'

export const diffCommand: Command = {
  name: 'diff',
  summary:
    'What changed between two releases: rows added, removed and changed, with the values before and after.',
  operands: 'A B',
  options: { to: { value: 'DIR', help: 'where the open data is (default: open-data)' } },
  notes: 'A and B are ids of releases, or release folders. Exit: 0 done, 2 wrong use.',
  run: call => diff(call),
}

const diff = async (call: Call): Promise<ExitCode> => {
  const [a, b, more] = call.operands
  if (a === undefined || b === undefined || more !== undefined)
    throw new UsageError('Say which two releases: npm run diff -- 2026-01-01.01 2026-02-01.01')
  const to = textOption(call, 'to') ?? 'open-data'
  const [before, after] = [await rowsOf(folderOf(a, to)), await rowsOf(folderOf(b, to))]
  const changes = rowChanges(before, after)
  const values = { before: keyed(before), after: keyed(after) }
  const lines = changes.flatMap(change => linesOf(change, values))
  const counts = comparedTables.map(name => {
    const of = (kind: string) => changes.filter(row => row.table_name === name && row.change === kind).length
    return `${name}: ${of('added')} added, ${of('removed')} removed, ${of('changed')} changed`
  })
  call.terminal.out(`${[...lines, ...counts].join('\n')}\n`)
  return exit.yes
}

const folderOf = (release: string, to: string): string => {
  const folder = releasePattern.test(release) ? join(to, 'releases', release) : release
  if (!existsSync(join(folder, 'manifest.json'))) throw new UsageError(`There is no release at ${folder}.`)
  return folder
}

const rowsOf = async (folder: string): Promise<ComparedRows> => {
  const objects: Objects = filesystemObjects(folder)
  const { files } = await readJson(Manifest, objects, 'manifest.json')
  const rows: Record<string, readonly AnyRow[]> = {}
  for (const name of comparedTables) {
    const there = tableParts(files, name).map(async part =>
      readParquet(tables[name] as Table, await read(objects, part.path)),
    )
    rows[name] = (await Promise.all(there)).flat()
  }
  return rows as unknown as ComparedRows
}

const signs = { added: '+', removed: '-', changed: '~' } as const

/** A release's rows by table and key. */
const keyed = (rows: ComparedRows): ReadonlyMap<string, ReadonlyMap<string, AnyRow>> =>
  new Map(comparedTables.map(name => [name, byKey<AnyRow>(tables[name], rows[name])]))

type Keyed = ReturnType<typeof keyed>

const linesOf = (
  { table_name, row_id, change, fields }: ChangeRow,
  { before, after }: { before: Keyed; after: Keyed },
): string[] => {
  const value = (of: Keyed, field: string) => JSON.stringify(of.get(table_name)?.get(row_id)?.[field])
  return [
    `${signs[change as keyof typeof signs]} ${table_name} ${row_id}`,
    ...fields.map(field => `    ${field}: ${value(before, field)} → ${value(after, field)}`),
  ]
}
