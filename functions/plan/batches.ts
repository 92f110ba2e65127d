import type { SourceRow } from '../../schemas/work.ts'

/** About 8 MB of text: seconds of work for a Lambda, and parts of a size that Athena likes. */
export const defaultBatchBytes = 8_000_000

/** Contiguous ranges of document ids, each of about `bytes` of text; the same whatever the number of jobs. */
export const intoBatches = (sources: readonly SourceRow[], bytes: number): SourceRow[][] => {
  const batches: SourceRow[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const source of sources) {
    if (size + source.bytes > bytes) {
      batches.push([])
      size = 0
    }
    batches.at(-1)!.push(source)
    size += source.bytes
  }
  return batches
}

export const batchName = (index: number): string => String(index).padStart(5, '0')
