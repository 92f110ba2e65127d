import { createHash } from 'node:crypto'
import type { Objects } from '../../functions/ports.ts'
import { compareCodePoints } from '../../schemas/table.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A store of objects in memory, for tests of what needs one; held to the same contract as the others. */
export const memoryObjects = (start: Readonly<Record<string, Uint8Array | string>> = {}): Objects => {
  const copies = Object.entries(start).map(([key, value]) => [key, Buffer.from(value)] as const)
  const stored = new Map<string, Uint8Array>(copies)
  return {
    get: async key => {
      const bytes = stored.get(key)
      return bytes && new Uint8Array(bytes)
    },
    put: async (key, bytes, condition = 'always') => {
      const current = stored.get(key)
      const holds =
        condition === 'always' ||
        (condition === 'absent' ? current === undefined : current && sha256(current) === condition.hash)
      if (holds) stored.set(key, new Uint8Array(bytes))
      return holds === true
    },
    async *list(prefix) {
      for (const key of [...stored.keys()].filter(key => key.startsWith(prefix)).sort(compareCodePoints)) {
        const bytes = stored.get(key)
        if (bytes) yield { key, bytes: bytes.byteLength, hash: sha256(bytes) }
      }
    },
    remove: async keys => {
      for (const key of keys) stored.delete(key)
    },
  }
}
