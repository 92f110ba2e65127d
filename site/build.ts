/** Builds the page's assets: hashed names, so that they never change and may be kept by caches for ever. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { AssetNames } from './assets.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export interface BuiltAssets {
  readonly names: AssetNames
  /** Files by key under the root of the open data (`assets/…`). */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The module `example-queries`: docs/queries with the question that each answers, in file order. */
const exampleQueries: Plugin = {
  name: 'example-queries',
  setup(hooks) {
    hooks.onResolve({ filter: /^example-queries$/ }, ({ path }) => ({ path, namespace: 'queries' }))
    hooks.onLoad({ filter: /.*/, namespace: 'queries' }, async () => {
      const folder = here('../docs/queries/')
      const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
      const queries = await Promise.all(
        names.map(async name => exampleQuery(await readFile(join(folder, name), 'utf8'))),
      )
      return { contents: JSON.stringify(queries), loader: 'json' }
    })
  },
}

const exampleQuery = (text: string) => {
  const [, fr, en, sql] = /^-- fr: (.+)\n-- en: (.+)\n([\s\S]+)$/.exec(text) ?? []
  if (sql === undefined)
    throw new Error(`docs/queries: a query has no question in fr and en: ${text.slice(0, 80)}`)
  return { fr, en, sql: sql.trim() }
}

/** Scripts, style and the console's engine. The same sources and lock file give the same names. */
export const buildAssets = async (): Promise<BuiltAssets> => {
  const outdir = here('dist')
  const result = await build({
    absWorkingDir: here('.'),
    entryPoints: [
      { in: 'client/app.ts', out: 'app' },
      { in: 'client/style.css', out: 'style' },
    ],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    loader: { '.wasm': 'file', '.worker.js': 'file' },
    plugins: [exampleQueries],
    write: false,
  })
  const files = new Map(
    result.outputFiles.map(
      file => [relative(outdir, file.path).replaceAll('\\', '/'), file.contents] as const,
    ),
  )
  const named = (start: string, end: string): string => {
    const found = [...files.keys()].find(key => basename(key).startsWith(`${start}-`) && key.endsWith(end))
    if (found === undefined) throw new Error(`site: the build has no ${start}…${end}`)
    return found
  }
  const names = { script: named('app', '.js'), style: named('style', '.css'), plotStyle: await plotStyle() }
  return { names, files }
}

/** The class that Plot gives drawings which ask for none. */
const plotClass = 'plot-d6a7b5'
const stylePattern = /append\("style"\)\s*\.text\(\s*`([^`]*)`/

/** Hash of the style element that Observable Plot puts into each drawing, for the page's Content-Security-Policy. */
const plotStyle = async (): Promise<string> => {
  const source = await readFile(here('../node_modules/@observablehq/plot/src/plot.js'), 'utf8')
  const template = stylePattern.exec(source)?.[1]
  if (template === undefined) throw new Error('site: Plot no longer makes its style element as it did')
  const text = template.replaceAll(/\$\{className\}/g, plotClass)
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** `assets.generated.ts`: the names as a module, so that pages can be made where nothing can be built. */
export const assetNamesModule = async (): Promise<string> => {
  const { names } = await buildAssets()
  return `// Made by npm run generate from site/client; do not edit.
import type { AssetNames } from './assets.ts'

export const assetNames: AssetNames = ${JSON.stringify(names, null, 2)}
`
}
