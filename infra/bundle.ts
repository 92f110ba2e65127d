import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'
import { type StageName, stageNames } from '../schemas/stages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Left outside the bundle and shipped beside it: it finds its .wasm by `__dirname`, which an ES module does not have
 * (docs/decisions/0022-bundles.md).
 */
const beside = '@bokuweb/zstd-wasm'
const partsBeside = ['package.json', 'dist/common']

// Ways to log in that people have and functions do not: loaded on demand only, and a function never asks for them.
const unused = ['sso', 'ini', 'login', 'process', 'web-identity'].map(
  way => `@aws-sdk/credential-provider-${way}`,
)

// What CommonJS packages inside the bundle call, and ES modules lack.
const banner = "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);"

/** zod's messages in fifty languages, a third of its size: only English ones are ever shown. */
const englishOnly: Plugin = {
  name: 'zod-english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/[\w-]+\.js$/ }, ({ path }) =>
      /(en|index)\.js$/.test(path) ? undefined : { contents: 'export default () => ({})' },
    )
  },
}

export interface Bundle {
  /** Folder to make the function of: index.mjs and what travels beside it. */
  readonly folder: string
  readonly metafile: Metafile
}

/** Bundles a stage's handler as one minified ES module for Node 24. */
export const bundleStage = async (stage: StageName, to: string): Promise<Bundle> => {
  const folder = join(to, stage)
  rmSync(folder, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`functions/${stage}/handler.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: [beside, ...unused],
    banner: { js: banner },
    plugins: [englishOnly],
    metafile: true,
    logLevel: 'error',
  })
  if (Object.values(metafile.outputs).some(output => output.imports.some(({ path }) => path === beside)))
    for (const part of partsBeside) copyIn(folder, part)
  return { folder, metafile }
}

const copyIn = (folder: string, part: string): void => {
  const target = join(folder, 'node_modules', beside, part)
  mkdirSync(dirname(target), { recursive: true })
  cpSync(join(root, 'node_modules', beside, part), target, {
    recursive: true,
    filter: source => !/\.(map|d\.ts)$/.test(source),
  })
}

/** The folder of each stage's function. */
export type Bundles = Readonly<Record<StageName, string>>

export const bundleAll = async (to = join(root, '.cache', 'lambda')): Promise<Bundles> => {
  const made = await Promise.all(
    stageNames.map(async stage => [stage, (await bundleStage(stage, to)).folder] as const),
  )
  return Object.fromEntries(made) as Record<StageName, string>
}
