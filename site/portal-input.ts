import type { ReleaseFile } from '../schemas/release.ts'
import type { Dataset } from '../schemas/source/dataset.ts'
import type { ReleaseRows } from '../schemas/tables.ts'
import type { AssetNames } from './assets.ts'

/** What the page of a release is made from. */
export interface PortalInput {
  readonly dataset: Dataset
  readonly release: string
  readonly released_at: string
  /** Earlier whole releases, oldest first. */
  readonly releases: readonly string[]
  /** Parquet parts, CSV twins and metadata: what can be downloaded. */
  readonly files: readonly ReleaseFile[]
  readonly rows: ReleaseRows
  /** Labels of series.yaml. */
  readonly series: readonly { readonly id: string; readonly label_fr: string; readonly label_en: string }[]
  readonly assets: AssetNames
}
