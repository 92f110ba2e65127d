import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rows = readFileSync(`${root}docs/legal.md`, 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && line.includes('`test/'))

it('every rule of docs/legal.md names code that is there and a test of that name', () => {
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) {
    const [, enforced = '', proved = ''] = row.split(' | ')
    for (const [, file] of enforced.matchAll(/`([^`]+)`/g)) expect(existsSync(root + file), file).toBe(true)
    for (const [, file, titles = ''] of proved.matchAll(/`([^`]+)`((?:,? "[^"]+")+)/g)) {
      const source = readFileSync(root + file, 'utf8')
      for (const [, title] of titles.matchAll(/"([^"]+)"/g))
        expect(source, `${file}: ${title}`).toContain(`'${title}'`)
    }
  }
})
