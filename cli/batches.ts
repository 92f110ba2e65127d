import { Worker } from 'node:worker_threads'
import { type LocalFolders, localPorts } from '../adapters/local.ts'
import type { BatchInput, StageReport } from '../schemas/stages.ts'
import { runBatch } from './stage-functions.ts'

interface BatchRun {
  readonly folders: LocalFolders
  /** How many batches at once; each further one costs a thread of its own. */
  readonly jobs: number
  readonly done: (report: StageReport) => void
}

/** Takes every batch through its stages, `jobs` at a time; throws the first failure once the others have stopped. */
export const runBatches = async (
  batches: readonly BatchInput[],
  { folders, jobs, done }: BatchRun,
): Promise<void> => {
  const threads = Math.min(jobs, batches.length)
  if (threads <= 1) {
    const ports = localPorts(folders)
    for (const batch of batches) await runBatch(batch, { ports, done })
    return
  }
  const queue = [...batches]
  const results = await Promise.allSettled(
    Array.from({ length: threads }, () => drain(queue, { folders, done })),
  )
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

type Message = { report: StageReport } | { finished: true } | { error: unknown }

/** One thread that takes batches from the queue until it is empty; a failure empties it for all. */
const drain = (queue: BatchInput[], { folders, done }: Omit<BatchRun, 'jobs'>): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./batch-thread.mjs', import.meta.url), { workerData: folders })
    const next = () => {
      const batch = queue.shift()
      if (batch === undefined) worker.terminate().then(() => resolve(), reject)
      else worker.postMessage(batch)
    }
    const fail = (error: unknown) => {
      queue.length = 0
      void worker.terminate()
      reject(error)
    }
    worker.on('error', fail)
    worker.on('message', (message: Message) => {
      if ('report' in message) done(message.report)
      else if ('error' in message) fail(message.error)
      else next()
    })
    next()
  })
