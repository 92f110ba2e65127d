import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = readFileSync(`${root}docs/legal.md`, 'utf8')
const rules = text.split('\n').filter(line => line.startsWith('| ') && !/^\| (?:rule|---)/i.test(line))

it('every rule of docs/legal.md names a test, and the files that the page names are there', () => {
  expect(rules.length).toBeGreaterThan(8)
  for (const rule of rules.filter(line => line.includes('`'))) expect(rule).toMatch(/\.test\.ts`/)
  const files = [...text.matchAll(/`((?:cli|functions|schemas|infra|test)\/[\w./-]+\.ts)`/g)].map(
    ([, file]) => file!,
  )
  expect(files.filter(file => !existsSync(root + file))).toEqual([])
})
