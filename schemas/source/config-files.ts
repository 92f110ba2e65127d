/** The source folder's configuration: five files, read and judged together. */
import type { z } from 'zod'
import { Authority } from './authority.ts'
import type { SourceConfig } from './config.ts'
import { Dataset } from './dataset.ts'
import { SourceError, type SourceFault } from './fault.ts'
import { Objections } from './objections.ts'
import { type Parsed, parseSource } from './parse.ts'
import { Review } from './review.ts'
import { seriesAbout } from './series.ts'

/** What the configuration's files hold, undefined where a file is missing. */
export type SourceFiles = {
  readonly [Name in Exclude<keyof SourceConfig, 'objections'>]: Uint8Array | string | undefined
} & { readonly objections?: Uint8Array | string | undefined }

const missing = (file: string): Parsed<never> => ({
  ok: false,
  faults: [{ file, line: undefined, field: '', message: 'is missing from the source folder' }],
})

const list = <S extends z.ZodType>(schema: S, source: Uint8Array | string | undefined, file: string) =>
  source === undefined ? missing(file) : parseSource(schema, source, { file, empty: [] })

const faultsOf = (parsed: Parsed<unknown>): readonly SourceFault[] => (parsed.ok ? [] : parsed.faults)

/** Reads the five files; throws one SourceError with every fault of all of them. A missing review.yaml or objections.yaml decides nothing. */
export const sourceConfig = (files: SourceFiles): SourceConfig => {
  const file = 'dataset.yaml'
  const dataset = files.dataset === undefined ? missing(file) : parseSource(Dataset, files.dataset, { file })
  const authority = list(Authority, files.authority, 'authority.yaml')
  const vouched = authority.ok ? new Set(authority.value.map(entry => entry.id)) : undefined
  const series = list(seriesAbout(vouched), files.series, 'series.yaml')
  const review = list(Review, files.review ?? '', 'review.yaml')
  const objections = list(Objections, files.objections ?? '', 'objections.yaml')
  if (dataset.ok && authority.ok && series.ok && review.ok && objections.ok)
    return {
      dataset: dataset.value,
      authority: authority.value,
      series: series.value,
      review: review.value,
      objections: objections.value,
    }
  throw new SourceError([dataset, authority, series, review, objections].flatMap(faultsOf))
}
