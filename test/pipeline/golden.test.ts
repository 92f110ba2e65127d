import { describe, expect, it } from 'vitest'
import { cases, kept, made } from './golden-case.ts'

const names = await cases()

describe('a whole run', () => {
  it.each(names)('of %s gives the rows that were kept', async name => {
    const [expected, found] = [await kept(name), await made(name)]
    expect([...found.keys()].sort()).toEqual([...expected.keys()])
    for (const [file, text] of expected) expect(found.get(file), file).toBe(text)
  })
})
