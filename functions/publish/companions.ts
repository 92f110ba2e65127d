/** Everything a release has beside its tables: CSV twins, quality report, catalogue metadata, and the page with its aggregates. */
import type { Manifest, ReleaseFile } from '../../schemas/release.ts'
import { type ReleaseRows, tableNames, tables } from '../../schemas/tables.ts'
import { assetNames } from '../../site/assets.generated.ts'
import { portal } from '../../site/portal.ts'
import type { PortalInput } from '../../site/portal-input.ts'
import { releaseFile } from '../release-file.ts'
import { catalogue } from './catalogue/catalogue.ts'
import type { CatalogueInput } from './catalogue/catalogue-input.ts'
import { csvFile } from './catalogue/csv.ts'
import { csvPath } from './catalogue/holdings.ts'
import { quality } from './quality/quality.ts'
import { qualityPage } from './quality/quality-page.ts'

export interface CompanionInput
  extends Omit<CatalogueInput, 'coverage'>,
    Pick<Manifest, 'rejected' | 'issues'> {
  readonly rows: ReleaseRows
  /** series.yaml, whose labels the page shows. */
  readonly series: PortalInput['series']
}

/** Files by path, with their entries for the manifest. `files` of the input are the Parquet parts (and what else is there already). */
export const companions = (input: CompanionInput): readonly Companion[] => {
  const twins = tableNames.map(name =>
    companion(csvPath(name), csvFile(tables[name], input.rows[name]), input.rows[name].length),
  )
  const coverage = coverageOf(input.rows)
  const known = quality(input)
  const report = [
    companion('quality.json', `${JSON.stringify(known, null, 2)}\n`),
    companion('QUALITY.md', qualityPage(known)),
  ]
  const described = [...input.files, ...[...twins, ...report].map(each => each.file)]
  const metadata = catalogue({ ...input, files: described, ...(coverage && { coverage }) })
  const documents = [...metadata].map(([path, text]) => companion(path, text))
  const downloads = [...described, ...documents.map(document => document.file)]
  const page = portal({ ...input, files: downloads, assets: assetNames })
  return [...twins, ...report, ...documents, ...[...page].map(([path, text]) => companion(path, text))]
}

export interface Companion {
  readonly file: ReleaseFile
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()
const companion = (path: string, text: string, rows?: number): Companion => {
  const bytes = encoder.encode(text)
  return { file: releaseFile(path, bytes, rows), bytes }
}

const coverageOf = ({ documents }: ReleaseRows): { from: string; to: string } | undefined => {
  const days = documents.flatMap(row => row.published_on ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? undefined : { from, to }
}
