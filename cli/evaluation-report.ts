import type { Evaluation } from '../functions/evaluation/evaluation.ts'
import { judgedFields } from '../functions/evaluation/indicators.ts'
import type { Miss } from '../functions/evaluation/predicted.ts'
import type { Score } from '../functions/evaluation/tally.ts'

const percent = (share: number | undefined): string =>
  (share === undefined ? '–' : `${(share * 100).toFixed(1)} %`).padStart(9)

const tables = [
  'entities',
  'mentions',
  'indicators',
  'indicators_complete',
  'indicators_by_concept',
  'roles',
] as const

/** The figures as tables for a terminal: F1 with precision and recall, by language; then fields and calibration. */
export const evaluationReport = (evaluation: Evaluation): string => {
  const line = (name: string, score: Score) =>
    `  ${name.padEnd(22)}${percent(score.f1)}${percent(score.precision)}${percent(score.recall)}  ${score.right} right, ${score.wrong} made up, ${score.missed} missed`
  const scores = tables.flatMap(table => [
    table,
    ...Object.entries(evaluation[table]).map(([key, score]) => line(key, score)),
  ])
  const fields = judgedFields.map(
    field =>
      `  ${field.padEnd(22)}${['all', 'en', 'fr'].map(language => percent(evaluation.indicator_attributes[`${field}/${language}`])).join('')}`,
  )
  const documentFields = ['language', 'title', 'published_on'].map(
    field => `  ${field.padEnd(22)}${percent(evaluation.document_fields[`${field}/all`])}`,
  )
  const bins = evaluation.calibration.map(
    bin =>
      `  ${`${bin.low.toFixed(1)} to ${bin.high.toFixed(1)}`.padEnd(22)}${percent(bin.mean_confidence)}${percent(bin.share_right)}  ${bin.rows} rows`,
  )
  return [
    `${evaluation.documents} annotated documents`,
    '',
    `${''.padEnd(24)}       F1 precision   recall`,
    ...scores,
    '',
    `fields of indicators${' '.repeat(8)}all       en       fr`,
    ...fields,
    '',
    'fields of documents',
    ...documentFields,
    '',
    `confidence${' '.repeat(17)}said    right  (expected calibration error ${percent(evaluation.calibration_error).trim()})`,
    ...bins,
    '',
  ].join('\n')
}

/** One line a miss: document, what, what was expected, what was found. */
export const missLines = (misses: readonly Miss[]): string =>
  misses
    .map(
      ({ document, what, expected, found }) =>
        `${document}  ${what}: ${[expected, found].map(text => text?.replace(/\s+/g, ' ') ?? '–').join('  →  ')}\n`,
    )
    .join('')
