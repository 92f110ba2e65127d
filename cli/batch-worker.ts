import { parentPort, workerData } from 'node:worker_threads'
import { type LocalFolders, localPorts } from '../adapters/local.ts'
import { BatchInput } from '../schemas/stages.ts'
import { runBatch } from './stage-functions.ts'

/** A thread that takes batches, one at a time, from the thread that started it. */
const ports = localPorts(workerData as LocalFolders)

parentPort?.on('message', async message => {
  try {
    await runBatch(BatchInput.parse(message), { ports, done: report => parentPort?.postMessage({ report }) })
    parentPort?.postMessage({ finished: true })
  } catch (error) {
    parentPort?.postMessage({ error })
  }
})
