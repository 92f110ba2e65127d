/** What every store of objects does, whatever it stands on. */
import { describe, expect, it } from 'vitest'
import type { ObjectInfo, Objects } from '../../functions/ports.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (content: Uint8Array | undefined): string | undefined =>
  content && new TextDecoder().decode(content)

const listed = async (objects: Objects, prefix: string): Promise<ObjectInfo[]> => {
  const found: ObjectInfo[] = []
  for await (const info of objects.list(prefix)) found.push(info)
  return found
}
const keys = async (objects: Objects, prefix: string): Promise<string[]> =>
  (await listed(objects, prefix)).map(info => info.key)

const hashOf = async (objects: Objects, key: string): Promise<string> => (await listed(objects, key))[0]!.hash

/** Runs the contract over stores that `empty` makes, each without objects. */
export const objectsContract = (name: string, empty: () => Promise<Objects>): void => {
  describe(`${name} as a store of objects`, () => {
    it('gives back what was put, and nothing where nothing was', async () => {
      const objects = await empty()
      expect(await objects.put('a/b.txt', bytes('é'))).toBe(true)
      expect(text(await objects.get('a/b.txt'))).toBe('é')
      expect(await objects.get('a/c.txt')).toBeUndefined()
      expect(await objects.get('a')).toBeUndefined()
      expect(await objects.get('a/b.txt/c')).toBeUndefined()
    })

    it('keeps an empty object', async () => {
      const objects = await empty()
      await objects.put('empty', new Uint8Array())
      expect(await objects.get('empty')).toEqual(new Uint8Array())
      expect(await listed(objects, '')).toMatchObject([{ key: 'empty', bytes: 0 }])
    })

    it('does not share memory with what it was given or gives', async () => {
      const objects = await empty()
      const given = bytes('abc')
      await objects.put('a', given)
      given.fill(0)
      ;(await objects.get('a'))?.fill(0)
      expect(text(await objects.get('a'))).toBe('abc')
    })

    it('replaces an object when the write is unconditional', async () => {
      const objects = await empty()
      await objects.put('a', bytes('one'))
      expect(await objects.put('a', bytes('two'), 'always')).toBe(true)
      expect(text(await objects.get('a'))).toBe('two')
    })

    it('writes only where nothing is when asked to', async () => {
      const objects = await empty()
      expect(await objects.put('a', bytes('one'), 'absent')).toBe(true)
      expect(await objects.put('a', bytes('two'), 'absent')).toBe(false)
      expect(text(await objects.get('a'))).toBe('one')
    })

    it('lets one of many win where nothing was', async () => {
      const objects = await empty()
      const wins = await Promise.all(
        Array.from({ length: 10 }, (_, i) => objects.put('a', bytes(`${i}`), 'absent')),
      )
      expect(wins.filter(Boolean)).toHaveLength(1)
      expect(text(await objects.get('a'))).toBe(`${wins.indexOf(true)}`)
    })

    it('writes only over the bytes that were read when asked to', async () => {
      const objects = await empty()
      await objects.put('a', bytes('one'))
      const hash = await hashOf(objects, 'a')
      expect(await objects.put('a', bytes('two'), { hash })).toBe(true)
      expect(await objects.put('a', bytes('three'), { hash })).toBe(false)
      expect(await objects.put('b', bytes('three'), { hash })).toBe(false)
      expect(text(await objects.get('a'))).toBe('two')
      expect(await objects.get('b')).toBeUndefined()
    })

    it('lets one of many win over the same bytes', async () => {
      const objects = await empty()
      await objects.put('lock', bytes('dead'))
      const hash = await hashOf(objects, 'lock')
      const wins = await Promise.all(
        Array.from({ length: 10 }, (_, i) => objects.put('lock', bytes(`${i}`), { hash })),
      )
      expect(wins.filter(Boolean)).toHaveLength(1)
    })

    it('lists what starts with a prefix, folder or not, in the order of UTF-8 bytes', async () => {
      const objects = await empty()
      const all = ['a-b', 'a.b', 'a/b/c', 'a/z', 'a0', 'b/a', 'é', '\uffee', '\u{1f9ec}']
      for (const key of [...all].reverse()) await objects.put(key, bytes(key))
      expect(await keys(objects, '')).toEqual(all)
      expect(await keys(objects, 'a/')).toEqual(['a/b/c', 'a/z'])
      expect(await keys(objects, 'a')).toEqual(['a-b', 'a.b', 'a/b/c', 'a/z', 'a0'])
      expect(await keys(objects, 'a/b')).toEqual(['a/b/c'])
      expect(await keys(objects, 'nothing/here')).toEqual([])
    })

    it('says size and hash: equal for equal bytes, other for others', async () => {
      const objects = await empty()
      await objects.put('a', bytes('same'))
      await objects.put('b', bytes('same'))
      await objects.put('c', bytes('other'))
      const [a, b, c] = await listed(objects, '')
      expect(a).toMatchObject({ key: 'a', bytes: 4 })
      expect(a?.hash).toBe(b?.hash)
      expect(a?.hash).not.toBe(c?.hash)
    })

    it('removes objects, and does not mind absent ones', async () => {
      const objects = await empty()
      for (const key of ['a/b', 'a/c', 'd']) await objects.put(key, bytes(key))
      await objects.remove(['a/b', 'a', 'nothing', 'no/thing'])
      expect(await keys(objects, '')).toEqual(['a/c', 'd'])
      await objects.remove(['a/c', 'd'])
      expect(await keys(objects, '')).toEqual([])
    })
  })
}
