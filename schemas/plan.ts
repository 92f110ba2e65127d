import { z } from 'zod'
import { releasePattern } from './stages.ts'

/** `runs/<run>/plan.json`: what plan decided, for every later stage. */
export const Plan = z.object({
  run: z.string(),
  release: z.string().regex(releasePattern),
  /** ISO 8601 instant in UTC at which the run started: the one time that the release knows. */
  started_at: z.string(),
  batches: z.array(z.string()),
  /** Documents listed, refused ones included. */
  documents: z.int().nonnegative(),
  /** The newest whole release: what this one is compared with. */
  previous: z.string().nullable(),
  /** Whole releases, oldest first. */
  releases: z.array(z.string()),
  accept_shrink: z.string().nullable(),
  dataset_sha256: z.string(),
})
export type Plan = z.infer<typeof Plan>
