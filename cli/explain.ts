import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedsFolder } from '../adapters/local.ts'
import { extractor } from '../functions/extract/extractor.ts'
import type { Findings } from '../functions/extract/findings.ts'
import { vouchedNames } from '../functions/extract/vouched-names.ts'
import { sourceKeys } from '../functions/keys.ts'
import { authority } from './annotations.ts'
import { type Call, type Command, type ExitCode, exit, UsageError } from './command.ts'

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Prints what is read in a document, each row with the rules that made it (docs/extraction.md).',
  operands: 'DOCUMENT',
  options: {},
  notes: 'DOCUMENT is a text file, or the id of one of the seeds. Contact blocks are left out.',
  run: async call => explain(call),
}

const explain = ({ operands, terminal }: Call): ExitCode => {
  const [document] = operands
  if (document === undefined || operands.length > 1) throw new UsageError('Name one document.')
  const file = [document, join(seedsFolder, sourceKeys.documents, `${document}.txt`)].find(existsSync)
  if (file === undefined) throw new UsageError(`There is no document ${document}.`)
  const text = new TextDecoder().decode(readFileSync(file))
  terminal.out(explanation(text, extractor({ vouched: vouchedNames(authority()) })(text)))
  return exit.yes
}

/** Rows as lines: what was read, what was made of it, and by which rules. */
export const explanation = (text: string, findings: Findings): string => {
  const quote = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ')
  const name = (entity: number | undefined) => (entity === undefined ? '-' : findings.entities[entity]!.name)
  const entities = findings.entities.map(
    ({ type, name, mentions, rule }) => `  ${type}: ${name} (${mentions.length}×)  [${rule}]`,
  )
  const indicators = findings.indicators.map(row => {
    const value = row.value ?? `${row.low ?? ''}…${row.high ?? ''}`
    const amount = `${row.comparator} ${value} ${row.unit}${row.per ? ` per ${row.per}` : ''}`
    const context = `${row.concept}, ${row.valueKind}, ${row.period ?? 'no period'}, about ${name(row.subject)}`
    return `  “${quote(row)}”: ${amount}; ${context}  ${row.confidence.toFixed(2)} [${row.rules.join(', ')}]`
  })
  const roles = findings.roles.map(
    ({ person, title, organization, confidence, rule }) =>
      `  ${name(person)}: ${title}, ${name(organization)}  ${confidence.toFixed(2)} [${rule}]`,
  )
  const head = `${findings.language}, ${findings.publishedOn ?? 'no date'}: ${findings.title?.replace(/\s+/g, ' ') ?? 'no title'}`
  const parts = [head, 'entities', ...entities, 'indicators', ...indicators, 'roles', ...roles]
  return `${parts.join('\n')}\n`
}
