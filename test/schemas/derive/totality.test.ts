import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
let copy: string
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'totality-'))
  await cp('schemas', join(copy, 'schemas'), { recursive: true })
  await cp('tsconfig.json', join(copy, 'tsconfig.json'))
  await cp('package.json', join(copy, 'package.json'))
  await symlink(resolve('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rm(copy, { recursive: true }))

/** Files of the copy with type errors. */
const filesInError = async (): Promise<string[]> => {
  const { stdout } = await run(
    'node',
    [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false'],
    {
      cwd: copy,
    },
  ).catch((error: { stdout: string }) => error)
  return [
    ...new Set([...stdout.matchAll(/^([^\s(]+)\(\d+,\d+\): error/gm)].map(match => match[1] ?? '')),
  ].sort()
}

describe('a new column type', () => {
  it('does not compile until every derivation knows it', { timeout: 60_000 }, async () => {
    expect(await filesInError()).toEqual([])
    const path = join(copy, 'schemas/column.ts')
    const declared = await readFile(path, 'utf8')
    const grown = declared.replace(
      'readonly string: string\n',
      'readonly string: string\n  readonly instant: Date\n',
    )
    expect(grown).not.toBe(declared)
    await writeFile(path, grown)
    const derive = (await readdir(join(copy, 'schemas/derive'))).map(name => `schemas/derive/${name}`)
    const total: string[] = []
    for (const file of derive)
      if (/satisfies[^=]*ColumnType/.test(await readFile(join(copy, file), 'utf8'))) total.push(file)
    const failed = await filesInError()
    expect(failed).toEqual(expect.arrayContaining(total))
    for (const name of ['arrow', 'athena', 'dictionary', 'duckdb', 'json-schema', 'parquet'])
      expect(failed).toContain(`schemas/derive/${name}.ts`)
  })
})
