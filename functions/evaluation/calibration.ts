/** A row's confidence, and whether it was right. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

export interface Bin {
  readonly low: number
  readonly high: number
  readonly rows: number
  readonly mean_confidence: number
  readonly share_right: number
}

const binCount = 5

/** Rows by confidence, in five bins of equal width; empty bins are left out. */
export const calibrationBins = (judged: readonly Judged[]): Bin[] =>
  Array.from({ length: binCount }, (_, i) => {
    const rows = judged.filter(
      ({ confidence }) => Math.min(Math.floor(confidence * binCount), binCount - 1) === i,
    )
    const mean = (of: (row: Judged) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length
    return {
      low: i / binCount,
      high: (i + 1) / binCount,
      rows: rows.length,
      mean_confidence: mean(row => row.confidence),
      share_right: mean(row => Number(row.right)),
    }
  }).filter(bin => bin.rows > 0)

/** Expected calibration error: mean distance between confidence and being right, weighted by rows. Undefined without rows. */
export const calibrationError = (judged: readonly Judged[]): number | undefined =>
  judged.length === 0
    ? undefined
    : calibrationBins(judged).reduce(
        (sum, bin) => sum + bin.rows * Math.abs(bin.mean_confidence - bin.share_right),
        0,
      ) / judged.length
