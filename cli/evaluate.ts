import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedsFolder } from '../adapters/local.ts'
import { evaluate } from '../functions/evaluation/evaluation.ts'
import { Gold } from '../functions/evaluation/gold.ts'
import type { Predicted } from '../functions/evaluation/predicted.ts'
import { predict } from '../functions/extract/prediction.ts'
import { parseJson } from '../functions/work-area.ts'
import { Authority } from '../schemas/source/authority.ts'
import { SourceError } from '../schemas/source/fault.ts'
import { parseSource } from '../schemas/source/parse.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { evaluationReport, missLines } from './evaluation-report.ts'

const goldFolder = fileURLToPath(new URL('../test/gold', import.meta.url))

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'Measures the extraction against annotated documents, without review and excerpt cap.',
  operands: '',
  options: {
    from: { value: 'DIR', help: 'folder with the texts, <stem>.txt (default: seeds/documents)' },
    gold: { value: 'DIR', help: 'folder with the annotations, <stem>.json (default: test/gold)' },
    misses: { help: 'list what was missed, made up or read otherwise' },
    json: { help: 'write the figures as JSON' },
  },
  notes:
    'Precision, recall and F1 by table, language and type; accuracy of the fields of the indicators found; calibration.',
  run: async call => report(call),
}

const report = (call: Call): ExitCode => {
  const from = textOption(call, 'from') ?? join(seedsFolder, 'documents')
  const gold = textOption(call, 'gold') ?? goldFolder
  for (const folder of [from, gold])
    if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
  const stems = readdirSync(gold)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort()
  if (stems.length === 0) throw new UsageError(`${gold} has no annotations (<stem>.json).`)
  const read = predict(authority())
  const evaluation = evaluate(
    stems.map(id => {
      const annotated = parseJson(Gold, readFileSync(join(gold, `${id}.json`)), join(gold, `${id}.json`))
      const predicted: Predicted = read(id, new TextDecoder().decode(readFileSync(join(from, `${id}.txt`))))
      return { id, gold: annotated, predicted }
    }),
  )
  if (call.options.misses === true) call.terminal.out(missLines(evaluation.misses))
  const { misses: _, ...figures } = evaluation
  call.terminal.out(
    call.options.json === true ? `${JSON.stringify(figures, null, 2)}\n` : evaluationReport(evaluation),
  )
  return exit.yes
}

const authority = (): Authority => {
  const file = join(seedsFolder, 'authority.yaml')
  const parsed = parseSource(Authority, readFileSync(file), { file, empty: [] })
  if (!parsed.ok) throw new SourceError(parsed.faults)
  return parsed.value
}
