import { convert } from '../functions/convert/stage.ts'
import { extract } from '../functions/extract/stage.ts'
import type { Ports } from '../functions/ports.ts'
import { validate } from '../functions/validate/stage.ts'
import { type BatchInput, type StageReport, stages } from '../schemas/stages.ts'

type BatchStage = Extract<(typeof stages)[number], { scope: 'batch' }>['name']

const batchStages = { validate, extract, convert } satisfies Record<
  BatchStage,
  (input: BatchInput, ports: Ports) => Promise<StageReport>
>

/** Takes one batch through the stages that run for each, in the order of the list; `done` hears of each report. */
export const runBatch = async (
  input: BatchInput,
  { ports, done }: { ports: Ports; done: (report: StageReport) => void },
): Promise<void> => {
  for (const stage of stages) if (stage.scope === 'batch') done(await batchStages[stage.name](input, ports))
}
