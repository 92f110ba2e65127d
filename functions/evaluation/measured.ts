import type { Evaluation } from './evaluation.ts'

/** The figures of an extractor version on the annotated seeds, as `npm run generate` records them for publish. */
export interface MeasuredEvaluation extends Omit<Evaluation, 'misses' | 'calibration_error'> {
  readonly made_by: string
  readonly extractor_version: string
  readonly calibration_error: number | null
}

/** More than pages show, so that rounding twice does not show either. */
const measuredDigits = 6
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(measuredDigits)) : value

/** The record as the text of a JSON file, shares with six digits. */
export const measuredDocument = (
  { misses: _, calibration_error, ...figures }: Evaluation,
  { made_by, extractor_version }: Pick<MeasuredEvaluation, 'made_by' | 'extractor_version'>,
): string => {
  const measured: MeasuredEvaluation = {
    made_by,
    extractor_version,
    ...figures,
    calibration_error: calibration_error ?? null,
  }
  return `${JSON.stringify(measured, rounded, 2)}\n`
}
