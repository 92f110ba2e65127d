import { type Bin, calibrationBins, calibrationError, type Judged } from './calibration.ts'
import {
  completeScores,
  conceptScores,
  entityScores,
  indicatorScores,
  mentionScores,
  roleScores,
  type Scores,
} from './counts.ts'
import { judgedFields } from './indicators.ts'
import { missesOf } from './misses.ts'
import type { Miss } from './predicted.ts'
import { Accuracy } from './tally.ts'
import { type Annotated, judge, type Verdict } from './verdict.ts'

/** Precision, recall and F1 by table, language, type and concept, accuracy of fields, calibration. */
export interface Evaluation {
  readonly documents: number
  /** By field and language: `title/fr`, `title/all`. */
  readonly document_fields: Readonly<Record<string, number>>
  readonly entities: Scores
  readonly mentions: Scores
  readonly indicators: Scores
  readonly indicators_complete: Scores
  readonly indicators_by_concept: Scores
  readonly roles: Scores
  /** By field and language, over the matched indicators: `period/en`. */
  readonly indicator_attributes: Readonly<Record<string, number>>
  readonly calibration_error: number | undefined
  readonly calibration: readonly Bin[]
  readonly misses: readonly Miss[]
}

/** Scores what was extracted from annotated documents, by the rules of the annotation guide. */
export const evaluate = (documents: readonly Annotated[]): Evaluation => {
  const verdicts = documents.map(judge)
  const judged = verdicts.flatMap(judgedRows)
  return {
    documents: documents.length,
    document_fields: documentFields(verdicts),
    entities: entityScores(verdicts),
    mentions: mentionScores(verdicts),
    indicators: indicatorScores(verdicts),
    indicators_complete: completeScores(verdicts),
    indicators_by_concept: conceptScores(verdicts),
    roles: roleScores(verdicts),
    indicator_attributes: indicatorFields(verdicts),
    calibration_error: calibrationError(judged),
    calibration: calibrationBins(judged),
    misses: verdicts.flatMap(missesOf),
  }
}

const keysOf = (name: string, { gold }: Verdict): string[] => [
  `${name}/${gold.document.language}`,
  `${name}/all`,
]

const documentFields = (verdicts: readonly Verdict[]): Readonly<Record<string, number>> => {
  const accuracy = new Accuracy()
  for (const verdict of verdicts)
    for (const [field, isRight] of Object.entries(verdict.fields))
      accuracy.add(keysOf(field, verdict), isRight)
  return accuracy.shares()
}

const indicatorFields = (verdicts: readonly Verdict[]): Readonly<Record<string, number>> => {
  const accuracy = new Accuracy()
  for (const verdict of verdicts)
    for (const match of verdict.indicators.matched)
      for (const field of judgedFields) accuracy.add(keysOf(field, verdict), match.right[field])
  return accuracy.shares()
}

/** Rows that nobody reviewed, with their confidence and whether they are right in every judged respect. */
const judgedRows = ({ indicators, predicted }: Verdict): Judged[] => {
  const right = new Set(indicators.matched.filter(match => match.complete).map(match => match.row))
  return predicted.indicators
    .filter(row => row.review_status === 'unreviewed')
    .map(row => ({ confidence: row.confidence, right: right.has(row) }))
}
