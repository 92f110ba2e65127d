import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundleStage } from '../../infra/bundle.ts'
import { type StageName, stageNames } from '../../schemas/stages.ts'

const limit = 1_500_000

let folder: string
let bundles: ReadonlyMap<StageName, Bundle>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundles-'))
  bundles = new Map(
    await Promise.all(stageNames.map(async stage => [stage, await bundleStage(stage, folder)] as const)),
  )
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const isNgrams = (path: string): boolean => path.includes('eld/src/ngrams/')
/** Gazetteers and n-grams of languages are data, not program. */
const isData = (path: string): boolean => path.includes('.generated.') || isNgrams(path)

/** The modules that run when a stage's handler is imported: those it reaches without a dynamic import. */
const loadedAtStart = ({ inputs }: Metafile, stage: StageName): ReadonlySet<string> => {
  const reached = new Set([`functions/${stage}/handler.ts`])
  for (const path of reached)
    for (const target of inputs[path]?.imports ?? [])
      if (target.kind !== 'dynamic-import') reached.add(target.path)
  return reached
}

describe('a bundle', () => {
  it('has at most 1.5 MB of program, with the WASM that travels beside it', () => {
    for (const [stage, { folder: at, metafile }] of bundles) {
      const inputs = Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs))
      const data = inputs
        .filter(([path]) => isData(path))
        .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
      const wasm = join(at, 'node_modules/@bokuweb/zstd-wasm/dist/common/zstd.wasm')
      const size = statSync(join(at, 'index.mjs')).size - data + (existsSync(wasm) ? statSync(wasm).size : 0)
      expect(size, stage).toBeLessThanOrEqual(limit)
    }
  })

  it('brings zstd to the stages that read or write Parquet, and to no other', () => {
    const having = [...bundles]
      .filter(([, { folder: at }]) => existsSync(join(at, 'node_modules')))
      .map(([stage]) => stage)
    expect(having).toEqual(expect.arrayContaining(['convert', 'merge', 'register']))
    expect(having).not.toContain('plan')
  })

  it('has neither DuckDB nor the CDK', () => {
    for (const [, { metafile }] of bundles)
      expect(
        Object.keys(metafile.inputs).filter(path => /node_modules\/(@duckdb|aws-cdk|esbuild)/.test(path)),
      ).toEqual([])
  })

  it('loads no n-grams of languages before there is a document to judge', () => {
    const { inputs } = bundles.get('validate')!.metafile
    expect(Object.keys(inputs).filter(isNgrams)).toHaveLength(1)
    for (const [stage, { metafile }] of bundles)
      expect([...loadedAtStart(metafile, stage)].filter(isNgrams), stage).toEqual([])
  })

  it('loads as an ES module in a bare Node.js and has a handler', () => {
    const script = `for (const path of process.argv.slice(1)) console.log(typeof (await import(path)).handler)`
    const paths = [...bundles.values()].map(({ folder: at }) => join(at, 'index.mjs'))
    const said = execFileSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '-e', script, ...paths],
      { encoding: 'utf8' },
    )
    expect(said.trim().split('\n')).toEqual(stageNames.map(() => 'function'))
  }, 30_000)
})
