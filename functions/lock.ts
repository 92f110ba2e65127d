import { z } from 'zod'
import { lockKey } from './keys.ts'
import type { Objects, Owners } from './ports.ts'

const Lock = z.object({ run: z.string(), owner: z.string(), started_at: z.string() })
export type Lock = z.infer<typeof Lock>

/** Another run holds the lock and its owner still works: this one stops, having changed nothing. */
export class RunInProgress extends Error {
  override readonly name = 'RunInProgress'
  constructor(lock: Lock) {
    super(
      `Run ${lock.run}, started ${lock.started_at} by ${lock.owner}, is still at work; wait for it to end, then run again.`,
    )
  }
}

/** Takes the lock, also over from an owner that is dead; throws RunInProgress where the owner lives. */
export const takeLock = async (
  lock: Lock,
  { work, owners }: { work: Objects; owners: Owners },
): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify(lock))
  if (await work.put(lockKey, bytes, 'absent')) return
  const held = await readLock(work)
  if (held !== undefined && held.lock.owner !== lock.owner && (await owners.alive(held.lock.owner)))
    throw new RunInProgress(held.lock)
  // The hash makes two that overtake at once differ: only one finds the dead lock's bytes.
  if (!(await work.put(lockKey, bytes, held === undefined ? 'absent' : { hash: held.hash })))
    throw new RunInProgress(lock)
}

/** Gives the lock back; one that another run took over stays. */
export const releaseLock = async (run: string, work: Objects): Promise<void> => {
  const held = await readLock(work)
  if (held?.lock.run === run) await work.remove([lockKey])
}

const readLock = async (work: Objects): Promise<{ lock: Lock; hash: string } | undefined> => {
  const bytes = await work.get(lockKey)
  if (bytes === undefined) return undefined
  for await (const info of work.list(lockKey))
    return { lock: Lock.parse(JSON.parse(new TextDecoder().decode(bytes))), hash: info.hash }
  return undefined
}
