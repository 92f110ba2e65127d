import { z } from 'zod'

/** Release ids: the day in UTC and a counter, so that text order is time order. */
export const releasePattern = /^\d{4}-\d{2}-\d{2}\.\d{2}$/
const release = z.string().regex(releasePattern, 'a release is named YYYY-MM-DD.NN')
/** Runs are named by their start instant and a few random characters, safe in a key. */
const run = z.string().regex(/^[0-9A-Za-z-]{8,64}$/)
const batch = z.string().regex(/^\d{5}$/)

/**
 * The stages in order, once: the local run and the state machine both follow this list. `batch` stages run for every batch of the
 * manifest, any number at once; `run` stages once.
 */
export const stages = [
  { name: 'plan', scope: 'run' },
  { name: 'validate', scope: 'batch' },
  { name: 'extract', scope: 'batch' },
  { name: 'convert', scope: 'batch' },
  { name: 'merge', scope: 'run' },
  { name: 'publish', scope: 'run' },
  { name: 'register', scope: 'run' },
] as const satisfies readonly { name: string; scope: 'run' | 'batch' }[]

export type StageName = (typeof stages)[number]['name']
export const stageNames = stages.map(stage => stage.name)

/** What starts a run; everything may be left out. */
export const PlanInput = z.object({
  /** The release to make; by default the next one of today. */
  release: release.optional(),
  /** Why a table may lose more than a tenth of its rows in this run. */
  accept_shrink: z.string().min(1).optional(),
  /** Who holds the lock: an execution's ARN or a process id. */
  owner: z.string().min(1).optional(),
  /** About how much text a batch has, in bytes. */
  batch_bytes: z.int().positive().optional(),
})
export type PlanInput = z.infer<typeof PlanInput>

/** What names a run to the stages that run once. */
export const RunInput = z.object({ run })
export type RunInput = z.infer<typeof RunInput>

/** One item of the batch manifest: what names a batch to the stages that run for each. */
export const BatchInput = z.object({ run, batch })
export type BatchInput = z.infer<typeof BatchInput>

/** What a stage says when it is done: keys and counts, never rows. rows_in = rows_out + withheld. */
export const StageReport = z.object({
  stage: z.enum(stageNames),
  run,
  batch: batch.optional(),
  rows_in: z.int().nonnegative(),
  rows_out: z.int().nonnegative(),
  /** Rows or documents that were kept out, each an issue. */
  withheld: z.int().nonnegative(),
})
export type StageReport = z.infer<typeof StageReport>

/** What plan adds to its report: enough to start the batches. */
export const PlanReport = StageReport.extend({ release, batches: z.int().nonnegative() })
export type PlanReport = z.infer<typeof PlanReport>

/**
 * What became of the run: a release was made (`released`), a whole one that readers did not see yet was found equal (`adopted`),
 * the current one is equal (`unchanged`), or no document was accepted (`empty`).
 */
export const outcomes = ['released', 'adopted', 'unchanged', 'empty'] as const
export const PublishReport = StageReport.extend({
  release,
  outcome: z.enum(outcomes),
  /** Rows by which tables of a new release are shorter than those of the release before, together. */
  rows_lost: z.int().nonnegative(),
})
export type PublishReport = z.infer<typeof PublishReport>

/** What register needs of publish's report. */
export const RegisterInput = PublishReport.pick({ run: true, release: true, outcome: true }).extend({
  /** To go back to an earlier release and stay there until there is something new. */
  hold: z.boolean().optional(),
})
export type RegisterInput = z.infer<typeof RegisterInput>
