import { annotatedSeeds, evaluateFolder } from './annotations.ts'
import { type Call, type Command, type ExitCode, exit, textOption } from './command.ts'
import { evaluationReport, missLines } from './evaluation-report.ts'

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
  const evaluation = evaluateFolder({
    from: textOption(call, 'from') ?? annotatedSeeds.from,
    gold: textOption(call, 'gold') ?? annotatedSeeds.gold,
  })
  if (call.options.misses === true) call.terminal.out(missLines(evaluation.misses))
  const { misses: _, ...figures } = evaluation
  call.terminal.out(
    call.options.json === true ? `${JSON.stringify(figures, null, 2)}\n` : evaluationReport(evaluation),
  )
  return exit.yes
}
