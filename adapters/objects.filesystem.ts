import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, readdir, readFile, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Condition, ObjectInfo, Objects } from '../functions/ports.ts'
import { compareCodePoints } from '../schemas/table.ts'

/** Files of this adapter's own, which are no objects: what is being written, and who is comparing. */
const own = '.~'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface FilesystemOptions {
  /** Leave out whatever stands below the root under a name with a leading dot, such as a work area. */
  readonly skipHidden?: boolean
}

/** A folder as a store of objects: keys are paths with slashes, hashes are SHA-256. */
export const filesystemObjects = (folder: string, options: FilesystemOptions = {}): Objects => {
  const root = resolve(folder)
  return {
    get: key => bytesAt(pathOf(root, key)),
    put: (key, bytes, condition = 'always') => write(pathOf(root, key), bytes, condition),
    async *list(prefix) {
      const keys = await keysBelow(root, prefix, options.skipHidden ?? false)
      for (const key of keys.sort(compareCodePoints)) {
        const info = await infoOf(key, pathOf(root, key))
        if (info) yield info
      }
    },
    async remove(keys) {
      for (const key of keys) {
        const path = pathOf(root, key)
        await unlink(path).catch(unlessAbsent)
        await prune(dirname(path), root)
      }
    },
  }
}

/** The path of a key; throws at a key that would leave the root or that no file could have. */
export const pathOf = (root: string, key: string): string => {
  const parts = key.split('/')
  const bad = parts.some(
    part => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part) || part.startsWith(own),
  )
  if (bad) throw new Error(`"${key}" is no object key: its parts must be names, none empty, "." or ".."`)
  return join(root, ...parts)
}

const absent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

const unlessAbsent = (error: unknown): undefined => {
  if (!absent(error)) throw error
}

const bytesAt = async (path: string): Promise<Uint8Array | undefined> => {
  const read = await readFile(path).catch(unlessAbsent)
  // Plain, since a Buffer's slice() is a view where every other Uint8Array's is a copy.
  return read && new Uint8Array(read.buffer, read.byteOffset, read.byteLength)
}

const infoOf = async (key: string, path: string): Promise<ObjectInfo | undefined> => {
  const found = await stat(path).catch(unlessAbsent)
  if (!found?.isFile()) return undefined
  return {
    key,
    bytes: found.size,
    // Read only when asked for: most listings look at names alone.
    get hash() {
      return sha256(readFileSync(path))
    },
  }
}

const keysBelow = async (root: string, prefix: string, skipHidden: boolean): Promise<string[]> => {
  const from = prefix.includes('/') ? prefix.slice(0, prefix.lastIndexOf('/')) : ''
  const top = from === '' ? root : pathOf(root, from)
  const entries = await readdir(top, { withFileTypes: true, recursive: true }).catch(unlessAbsent)
  return (entries ?? [])
    .filter(entry => !entry.isDirectory() && !entry.name.startsWith(own))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(key => key.startsWith(prefix) && !(skipHidden && key.startsWith('.')))
}

const write = async (path: string, bytes: Uint8Array, condition: Condition): Promise<boolean> => {
  const draft = await writeDraft(path, bytes)
  try {
    if (condition === 'always') await rename(draft, path)
    else if (condition === 'absent') return await linkNew(draft, path)
    else return await exclusively(path, () => replace(draft, path, condition.hash))
    return true
  } finally {
    await rm(draft, { force: true })
  }
}

/** The bytes in a file beside their place, so that moving it there is one step on one file system. */
const writeDraft = async (path: string, bytes: Uint8Array): Promise<string> => {
  const draft = join(dirname(path), `${own}${randomUUID()}`)
  for (let attempt = 1; ; attempt++) {
    await mkdir(dirname(path), { recursive: true })
    try {
      await writeFile(draft, bytes, { flag: 'wx' })
      return draft
    } catch (error) {
      // Another process may have pruned the empty folder just then.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === 5) throw error
    }
  }
}

const linkNew = async (draft: string, path: string): Promise<boolean> => {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const replace = async (draft: string, path: string, hash: string): Promise<boolean> => {
  const current = await bytesAt(path)
  if (current === undefined || sha256(current) !== hash) return false
  await rename(draft, path)
  return true
}

/** Longer than a comparison takes by far: whoever holds on for this long was killed. */
const abandonedAfterMs = 10_000

/** Runs what compares and then writes one at a time, over all processes. */
const exclusively = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const guard = join(dirname(path), `${own}guard`)
  for (;;) {
    try {
      await writeFile(guard, '', { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const held = await stat(guard).catch(() => undefined)
      if (held && Date.now() - held.mtimeMs > abandonedAfterMs) await rm(guard, { force: true })
      else await new Promise(done => setTimeout(done, 5))
    }
  }
  try {
    return await work()
  } finally {
    await rm(guard, { force: true })
  }
}

/** Removes folders that became empty, so that a store looks as if it had only objects. */
const prune = async (folder: string, root: string): Promise<void> => {
  for (let at = folder; at.startsWith(`${root}${sep}`); at = dirname(at)) {
    try {
      await rmdir(at)
    } catch {
      return
    }
  }
}
