import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { calibrationError } from '../functions/evaluation/calibration.ts'
import { isRight, type JudgedRow, type RuleShares, ruleShares } from '../functions/evaluation/rule-shares.ts'
import { confidenceFrom } from '../functions/extract/indicators/confidence.ts'
import { extractorVersion } from '../schemas/version.ts'
import { judgedRows } from './annotations.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { confidenceModule, confidenceSection, sharesTable } from './confidence-page.ts'

const files = {
  table: 'functions/extract/indicators/confidence-table.generated.ts',
  page: 'docs/extraction.md',
} as const

export const calibrateCommand: Command = {
  name: 'calibrate',
  summary: 'Measures how often each rule is right, which is what a row’s confidence is made of.',
  operands: '',
  options: {
    from: { value: 'DIR', help: 'folder with annotated texts, <stem>.txt and <stem>.json' },
    write: { help: `write the shares into ${files.table} and ${files.page}` },
  },
  notes:
    'Take documents that no rule was written with: on others the rules do better than on the texts to come.\nAnnotations are those of npm run evaluate.',
  run: async call => calibrate(call),
}

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

const calibrate = (call: Call): ExitCode => {
  const from = textOption(call, 'from')
  if (from === undefined) throw new UsageError('Say where the annotated texts are: --from DIR.')
  const rows = judgedRows({ from, gold: from })
  const shares = ruleShares(rows)
  const measured = { version: extractorVersion, documents: documentsOf(rows).length, rows: rows.length }
  call.terminal.out(sharesTable(shares))
  call.terminal.out(
    `\n${measured.rows} rows of ${measured.documents} documents, ${rows.filter(isRight).length} right as a whole.\n` +
      `Calibration error, each document by the shares of the others: ${leftOut(rows).toFixed(3)}\n`,
  )
  if (call.options.write === true) {
    writeFileSync(pathOf(files.table), confidenceModule(shares))
    const page = pathOf(files.page)
    writeFileSync(page, confidenceSection(readFileSync(page, 'utf8'), { shares, measured }))
  }
  return exit.yes
}

const documentsOf = (rows: readonly JudgedRow[]): string[] => [...new Set(rows.map(row => row.document))]

/** The calibration to expect of texts that the shares were not measured on. */
const leftOut = (rows: readonly JudgedRow[]): number => {
  const judged = documentsOf(rows).flatMap(document => {
    const shares: RuleShares = ruleShares(rows.filter(row => row.document !== document))
    return rows
      .filter(row => row.document === document)
      .map(row => ({ confidence: confidenceFrom(shares, row.rules), right: isRight(row) }))
  })
  return calibrationError(judged) ?? 0
}
