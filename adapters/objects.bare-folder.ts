import { sourceKeys } from '../functions/keys.ts'
import type { ObjectInfo, Objects } from '../functions/ports.ts'
import { compareCodePoints } from '../schemas/table.ts'
import { filesystemObjects } from './objects.filesystem.ts'

const isDocument = (key: string): boolean => /^[^/]+\.(txt|yaml)$/.test(key)

/**
 * A folder of bare `.txt` (and their `.yaml`) as a source folder: its files stand under `documents/`, the other files come from
 * the seeds, and nothing was reviewed. Only for reading.
 */
export const bareFolder = (root: string, seedsRoot: string): Objects => {
  const [texts, seeds] = [filesystemObjects(root, { skipHidden: true }), filesystemObjects(seedsRoot)]
  const configuration: readonly string[] = [
    sourceKeys.dataset,
    sourceKeys.authority,
    sourceKeys.series,
    sourceKeys.objections,
  ]
  const readOnly = (): never => {
    throw new Error(`the source folder ${root} is only read`)
  }
  return {
    async get(key) {
      const name = key.startsWith(sourceKeys.documents) ? key.slice(sourceKeys.documents.length) : undefined
      if (name !== undefined) return isDocument(name) ? texts.get(name) : undefined
      return configuration.includes(key) ? seeds.get(key) : undefined
    },
    async *list(prefix) {
      const found: ObjectInfo[] = []
      for (const key of configuration)
        for await (const info of seeds.list(key)) if (info.key === key) found.push(info)
      for await (const info of texts.list('')) if (isDocument(info.key)) found.push(renamed(info))
      for (const info of found.sort((a, b) => compareCodePoints(a.key, b.key)))
        if (info.key.startsWith(prefix)) yield info
    },
    put: readOnly,
    remove: readOnly,
  }
}

const renamed = (info: ObjectInfo): ObjectInfo => ({
  key: `${sourceKeys.documents}${info.key}`,
  bytes: info.bytes,
  get hash() {
    return info.hash
  },
})
