import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { localPorts, seedsFolder, thisProcess, workFolder } from '../adapters/local.ts'
import { runKeys } from '../functions/keys.ts'
import { RunInProgress } from '../functions/lock.ts'
import { merge } from '../functions/merge/stage.ts'
import { plan } from '../functions/plan/stage.ts'
import { publish } from '../functions/publish/stage.ts'
import { register } from '../functions/register/stage.ts'
import { gatherIssues } from '../functions/run-results.ts'
import { readJson } from '../functions/work-area.ts'
import { Plan } from '../schemas/plan.ts'
import { type PlanReport, type PublishReport, stages } from '../schemas/stages.ts'
import { runBatches } from './batches.ts'
import { type Call, type Command, type ExitCode, exit, textOption, UsageError } from './command.ts'
import { placeAssets } from './page-assets.ts'
import { type Progress, progressBar } from './progress.ts'
import { described, rejections, summary } from './summary.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'Makes a release of tables from a folder of documents.',
  operands: '',
  options: {
    from: { value: 'DIR', help: 'source folder, or a bare folder of .txt files (default: seeds)' },
    to: { value: 'DIR', help: 'where the open data goes (default: open-data)' },
    release: { value: 'ID', help: 'name of the release, YYYY-MM-DD.NN (default: the next of today)' },
    jobs: { value: 'N', help: 'batches at once (default: the number of cores)' },
    strict: { help: 'release nothing where a document is rejected' },
    'accept-shrink': { value: 'REASON', help: 'let a table lose more than a tenth of its rows, and say why' },
  },
  notes:
    'Exit: 0 done or unchanged, 1 done but documents were rejected, 2 wrong use, 3 failed and nothing changed.',
  run: call => exportRelease(call),
}

interface Export {
  readonly from: string
  readonly to: string
  readonly jobs: number
  readonly strict: boolean
}

const exportRelease = async (call: Call): Promise<ExitCode> => {
  const started = performance.now()
  const how: Export = {
    from: textOption(call, 'from') ?? seedsFolder,
    to: textOption(call, 'to') ?? 'open-data',
    jobs: positive(textOption(call, 'jobs')) ?? availableParallelism(),
    strict: call.options.strict === true,
  }
  if (!existsSync(how.from)) throw new UsageError(`There is no folder ${how.from}; give one with --from.`)
  const ports = localPorts(how)
  let keepsLock = false
  try {
    const release = textOption(call, 'release')
    const reason = textOption(call, 'accept-shrink')
    const planned = await plan(
      { owner: thisProcess(), ...(release && { release }), ...(reason && { accept_shrink: reason }) },
      ports,
    )
    const { issues, published } = await runStages(planned, { how, call })
    call.terminal.err(rejections(issues, call.terminal))
    call.terminal.out(
      await summary({
        planned,
        published,
        issues,
        ports,
        to: how.to,
        seconds: (performance.now() - started) / 1000,
      }),
    )
    if (published === undefined || published.outcome === 'empty') return exit.failed
    return issues.some(issue => issue.severity === 'rejected') ? exit.no : exit.yes
  } catch (error) {
    keepsLock = error instanceof RunInProgress
    throw error
  } finally {
    if (!keepsLock) await rm(join(how.to, workFolder), { recursive: true, force: true })
  }
}

const positive = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--jobs takes a whole number from 1, not ${text}`)
  return number
}

/** From the plan to the registered release. With --strict nothing is published where a document was rejected. */
const runStages = async (planned: PlanReport, { how, call }: { how: Export; call: Call }) => {
  const ports = localPorts(how)
  const keys = runKeys(planned.run)
  const { batches } = await readJson(Plan, ports.work, keys.plan)
  const steps = stages.reduce((sum, stage) => sum + (stage.scope === 'batch' ? batches.length : 1), 0)
  const progress: Progress = progressBar(call.terminal, () => steps)
  try {
    progress.step('plan')
    const done = (report: { stage: string; batch?: string | undefined }) =>
      progress.step(`${report.stage} ${report.batch}`)
    await runBatches(
      batches.map(batch => ({ run: planned.run, batch })),
      { folders: how, jobs: how.jobs, done },
    )
    await merge({ run: planned.run }, ports)
    progress.step('merge')
    const issues = await gatherIssues(await readJson(Plan, ports.work, keys.plan), ports.work)
    const faults = issues.map(described)
    if (how.strict && faults.some(issue => issue.severity === 'rejected'))
      return { issues: faults, published: undefined }
    const published: PublishReport = await publish({ run: planned.run }, ports)
    progress.step('publish')
    // The pages that register switches on name them, so they come first; on AWS the deployment brings them.
    if (published.outcome !== 'empty') await placeAssets(ports.published)
    await register(published, ports)
    progress.step('register')
    return { issues: faults, published }
  } finally {
    progress.end()
  }
}
