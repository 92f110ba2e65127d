import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesystemObjects } from '../../adapters/objects.filesystem.ts'
import type { Objects } from '../../functions/ports.ts'
import { objectsContract } from './objects.contract.ts'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'objects-'))
})
afterAll(() => rm(scratch, { recursive: true }))

const newFolder = (): Promise<string> => mkdtemp(join(scratch, "it's a folder "))
const bytes = new TextEncoder().encode('bytes')

objectsContract('a folder', async () => filesystemObjects(await newFolder()))

const keys = async (objects: Objects, prefix = ''): Promise<string[]> => {
  const found: string[] = []
  for await (const { key } of objects.list(prefix)) found.push(key)
  return found
}

describe('a folder', () => {
  it.each(['../out', 'a/../../out', '/etc/x', 'a//b', '', 'a/', './a', 'a\\b', 'a\0b', '.~draft'])(
    'refuses a key that would leave it or is no name: %j',
    async key => {
      const objects = filesystemObjects(await newFolder())
      await expect(async () => objects.put(key, bytes)).rejects.toThrow('is no object key')
      await expect(async () => objects.get(key)).rejects.toThrow('is no object key')
      await expect(async () => objects.remove([key])).rejects.toThrow('is no object key')
    },
  )

  it('takes a key with dots in a name', async () => {
    const objects = filesystemObjects(await newFolder())
    await objects.put('a/b..c', bytes)
    expect(await keys(objects)).toEqual(['a/b..c'])
  })

  it('leaves nothing beside the objects: no drafts, no empty folders', async () => {
    const folder = await newFolder()
    const objects = filesystemObjects(folder)
    await objects.put('a/b/c', bytes)
    await objects.put('a/b/c', bytes, 'absent')
    await objects.put('a/b/c', bytes, { hash: 'another' })
    expect(await readdir(join(folder, 'a/b'))).toEqual(['c'])
    await objects.remove(['a/b/c'])
    expect(await readdir(folder)).toEqual([])
  })

  it('does not list what a killed write left behind', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, '.~3f0c'), 'half')
    expect(await keys(filesystemObjects(folder))).toEqual([])
  })

  it('takes over the guard of a process that was killed', async () => {
    const folder = await newFolder()
    const objects = filesystemObjects(folder)
    await objects.put('lock', bytes)
    await writeFile(join(folder, '.~guard'), '')
    await utimes(join(folder, '.~guard'), 0, 0)
    expect(await objects.put('lock', bytes, { hash: 'another' })).toBe(false)
  })

  it('leaves out hidden files and folders when asked to, and only then', async () => {
    const folder = await newFolder()
    for (const key of ['.work/a', '.b', 'c/.d', 'e']) await filesystemObjects(folder).put(key, bytes)
    expect(await keys(filesystemObjects(folder))).toEqual(['.b', '.work/a', 'c/.d', 'e'])
    expect(await keys(filesystemObjects(folder, { skipHidden: true }))).toEqual(['c/.d', 'e'])
  })

  it('reads files behind links, and no folders', async () => {
    const folder = await newFolder()
    const elsewhere = await newFolder()
    await writeFile(join(elsewhere, 'text'), 'text')
    await symlink(join(elsewhere, 'text'), join(folder, 'link'))
    await symlink(join(elsewhere, 'gone'), join(folder, 'dangling'))
    await mkdir(join(folder, 'empty'))
    expect(await keys(filesystemObjects(folder))).toEqual(['link'])
  })

  it('need not exist to be listed', async () => {
    expect(await keys(filesystemObjects(join(scratch, 'nowhere')))).toEqual([])
  })
})
