import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportCommand } from '../../cli/export.ts'

describe('an export of the seeds', () => {
  const to = mkdtempSync(join(tmpdir(), 'export-'))
  const said: string[] = []
  const out = (text: string) => void said.push(text)
  const terminal = { out, err: () => {}, live: false, colour: false }

  beforeAll(async () => {
    await exportCommand.run({ operands: [], options: { to }, terminal })
  }, 60_000)
  afterAll(() => rmSync(to, { recursive: true }))

  it.each(['fr/index.html', 'en/index.html'])('leaves %s with every asset that it names', page => {
    const named = readFileSync(join(to, page), 'utf8').match(/assets\/[\w.-]+/g) ?? []
    expect(named.some(asset => asset.endsWith('.js'))).toBe(true)
    expect(named.some(asset => asset.endsWith('.css'))).toBe(true)
    expect(named.filter(asset => !existsSync(join(to, asset)))).toEqual([])
  })

  it('says how to see them', () => {
    expect(said.join('')).toContain(`npm run portal -- --serve --to ${to}`)
  })
})
