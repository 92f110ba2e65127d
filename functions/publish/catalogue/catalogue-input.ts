import type { ReleaseFile } from '../../../schemas/release.ts'
import type { Dataset } from '../../../schemas/source/dataset.ts'
import type { TableName } from '../../../schemas/tables.ts'

/** What the catalogue needs to know; all of it is decided before the first byte of metadata is written. */
export interface CatalogueInput {
  readonly dataset: Dataset
  readonly release: string
  /** ISO 8601 instant in UTC. */
  readonly released_at: string
  readonly schema_version: string
  readonly extractor_version: string
  /** Earlier whole releases, oldest first. */
  readonly releases: readonly string[]
  /** Parquet parts and CSV twins (`csvPath`), with rows; other files may be there and are listed as they are. */
  readonly files: readonly ReleaseFile[]
  /** Bytes of a Parquet part of each table, whose footer the dictionary reads. */
  readonly parts: Readonly<Partial<Record<TableName, Uint8Array>>>
  /** First and last day on which a source was published, where known. */
  readonly coverage?: { readonly from: string; readonly to: string }
  /** Public bucket and region; by default named after the dataset. */
  readonly bucket?: string
  readonly region?: string
}
