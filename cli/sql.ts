import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { duckdbWarehouse } from '../adapters/warehouse.duckdb.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { formats, isFormat } from './result-formats.ts'

export const sqlCommand: Command = {
  name: 'sql',
  summary: 'Answers SQL over the released tables, the same as in Athena.',
  operands: '"SELECT …"',
  options: {
    to: { value: 'DIR', help: 'folder of the open data (default: open-data)' },
    format: { value: 'table|csv|json', help: 'how the rows are written (default: table)' },
  },
  notes:
    'Tables: documents, entities, mentions, indicators, roles, codes, units, redirects, releases, indicators_flat,\npromises; <table>_history has every release.',
  run: call => answer(call),
}

const answer = async (call: Call): Promise<ExitCode> => {
  const { operands, terminal } = call
  const [statement] = operands
  if (statement === undefined || operands.length > 1)
    throw new UsageError('Give one SQL statement in quotes: npm run sql -- "SELECT …"')
  const format = textOption(call, 'format') ?? 'table'
  if (!isFormat(format))
    throw new UsageError(`--format takes ${Object.keys(formats).join(', ')}, not ${format}`)
  const folder = textOption(call, 'to') ?? 'open-data'
  if (!existsSync(join(folder, 'catalog.duckdb')))
    throw new Error(`There is no release in ${folder}; make one first: npm run export -- --to ${folder}`)
  terminal.out(formats[format](await duckdbWarehouse(folder).query(statement)))
  return exit.yes
}
