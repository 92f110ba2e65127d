import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareFolder } from '../../adapters/objects.bare-folder.ts'
import { filesystemObjects } from '../../adapters/objects.filesystem.ts'
import type { Objects } from '../../functions/ports.ts'

let scratch: string
let bare: Objects
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'bare-'))
  const put = async (folder: string, names: readonly string[]) => {
    for (const name of names)
      await filesystemObjects(join(scratch, folder)).put(name, new TextEncoder().encode(`${folder}/${name}`))
  }
  await put('texts', ['b.txt', 'a.txt', 'a.yaml', 'notes.md', '.hidden.txt', 'deeper/c.txt', 'dataset.yaml'])
  await put('seeds', ['dataset.yaml', 'authority.yaml', 'series.yaml', 'review.yaml', 'documents/seed.txt'])
  bare = bareFolder(join(scratch, 'texts'), join(scratch, 'seeds'))
})
afterAll(() => rm(scratch, { recursive: true }))

const list = async (prefix: string): Promise<string[]> => {
  const found: string[] = []
  for await (const { key } of bare.list(prefix)) found.push(key)
  return found
}
const get = async (key: string) => new TextDecoder().decode(await bare.get(key))

describe('a bare folder of texts', () => {
  it('lists its own texts and their .yaml as documents, and no others', async () => {
    expect(await list('documents/')).toEqual([
      'documents/a.txt',
      'documents/a.yaml',
      'documents/b.txt',
      'documents/dataset.yaml',
    ])
    expect(await get('documents/a.txt')).toBe('texts/a.txt')
    expect(await bare.get('documents/seed.txt')).toBeUndefined()
  })

  it('takes the other files from the seeds, without what was reviewed there', async () => {
    expect(await get('authority.yaml')).toBe('seeds/authority.yaml')
    expect(await get('dataset.yaml')).toBe('seeds/dataset.yaml')
    expect(await bare.get('review.yaml')).toBeUndefined()
    expect(await list('')).toEqual([
      'authority.yaml',
      'dataset.yaml',
      ...(await list('documents/')),
      'series.yaml',
    ])
  })

  it('is never written to', () => {
    expect(() => bare.put('documents/x.txt', new Uint8Array())).toThrow('is only read')
    expect(() => bare.remove(['documents/a.txt'])).toThrow('is only read')
  })
})
