import { z } from 'zod'
import { issueKinds } from './issue.ts'
import { releasePattern } from './stages.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
const release = z.string().regex(releasePattern)

/** A file of a release; `rows` where it is a table. */
export const ReleaseFile = z.object({ path: z.string().min(1), bytes: count, sha256, rows: count.optional() })
export type ReleaseFile = z.infer<typeof ReleaseFile>

/** Counts by which a warehouse proves that it reads what was written. */
const TableCounts = z.object({ rows: count, non_null: z.record(z.string(), count) })

/** `releases/<release>/manifest.json`: what the release has, what it was made from, and what was left out. */
export const Manifest = z.object({
  release,
  released_at: z.string(),
  schema_version: z.string(),
  extractor_version: z.string(),
  dataset: z.string(),
  /** SHA-256 of the dataset.yaml that was published. */
  dataset_sha256: sha256,
  /** The release that was current when this one was made. */
  previous: release.nullable(),
  files: z.array(ReleaseFile),
  tables: z.record(z.string(), TableCounts),
  /** `excerpt_cap`: the share of the text that may be published. */
  documents: z.array(
    z.object({
      id: z.string(),
      sha256,
      excerpt_cap: z.number().min(0).max(1),
      rows: z.record(z.string(), count),
    }),
  ),
  /** Documents left out, by the code of the reason. */
  rejected: z.partialRecord(z.enum(issueKinds), z.array(z.string())),
  /** Rows and sentences withheld and warnings, counted by code. */
  issues: z.partialRecord(z.enum(issueKinds), count),
})
export type Manifest = z.infer<typeof Manifest>

/** `latest.json`: which release readers see; written last of all. */
export const Latest = z.object({
  release,
  released_at: z.string(),
  schema_version: z.string(),
  manifest: z.string(),
  /** A person went back to this release: a run moves readers on only where it has something new to say. */
  held: z.literal(true).optional(),
})
export type Latest = z.infer<typeof Latest>
