import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { stageNames } from '../schemas/stages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['schemas', 'functions', 'adapters', 'cli', 'infra', 'site']

const filesOf = (folder: string): string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => join(folder, name))
  } catch {
    return []
  }
}

const files = folders.flatMap(filesOf)
const text = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))

/** Modules that a file imports, types included: own files by path from the root, packages by name. */
const importsOf = (file: string): string[] =>
  [
    ...text
      .get(file)!
      .matchAll(
        /(?:^|\n)\s*(?:import|export)[^'"\n]*?(?:\{[^}]*\}[^'"\n]*)?from\s+'([^']+)'|import\('([^']+)'\)/g,
      ),
  ]
    .map(match => match[1] ?? match[2]!)
    .map(name => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))

const edges = new Map(files.map(file => [file, importsOf(file)]))
const ownEdges = (file: string) => edges.get(file)!.filter(name => text.has(name))
const under =
  (...prefixes: string[]) =>
  (file: string) =>
    prefixes.some(prefix => file.startsWith(prefix))
const stageFolder = (file: string) => stageNames.find(stage => file.startsWith(`functions/${stage}/`))
const isDoor = (file: string) => file.endsWith('/stage.ts') || file.endsWith('/handler.ts')
/** Pure files beside the stages: what several stages share. */
const shared = (file: string) => file.startsWith('functions/') && stageFolder(file) === undefined

/** What makes the page: no browser code and no bundler. */
const builder = (file: string) => file.startsWith('site/') && !under('site/client/', 'site/build.ts')(file)

const violations = (
  of: (file: string) => boolean,
  allowed: (target: string, file: string) => boolean,
): string[] =>
  files.filter(of).flatMap(file =>
    ownEdges(file)
      .filter(target => !allowed(target, file))
      .map(target => `${file} → ${target}`),
  )

describe('the direction of imports', () => {
  it('lets schemas import only schemas', () => {
    expect(violations(under('schemas/'), under('schemas/'))).toEqual([])
  })

  it('lets what stages share import only its like and schemas', () => {
    expect(violations(shared, target => shared(target) || target.startsWith('schemas/'))).toEqual([])
  })

  it('lets a stage import its own folder, ports and schemas, never another stage', () => {
    const allowed = (target: string, file: string) =>
      target.startsWith('schemas/') ||
      shared(target) ||
      stageFolder(target) === stageFolder(file) ||
      // The page is made by publish, in a folder of its own because people look for it there.
      (file.startsWith('functions/publish/') && builder(target))
    expect(
      violations(
        file =>
          stageFolder(file) !== undefined && !file.includes('/lexicon/') && !file.endsWith('/handler.ts'),
        allowed,
      ),
    ).toEqual([])
  })

  it('lets the page’s builder import only schemas and its like, and the browser’s code only that', () => {
    const allowed = (target: string) => target.startsWith('schemas/') || builder(target)
    expect(violations(builder, allowed)).toEqual([])
    expect(
      violations(under('site/client/'), target => allowed(target) || target.startsWith('site/client/')),
    ).toEqual([])
  })

  it('lets adapters import only ports and schemas', () => {
    expect(
      violations(under('adapters/'), target => under('adapters/', 'schemas/')(target) || shared(target)),
    ).toEqual([])
  })

  it('lets only stage.ts and handler.ts of a stage wait for anything', () => {
    expect(
      files.filter(
        file =>
          stageFolder(file) !== undefined &&
          // A lexicon holds the word among others.
          !file.includes('/lexicon/') &&
          /(?:^|[^'\w])await [\w(]/m.test(text.get(file)!) &&
          !isDoor(file),
      ),
    ).toEqual([])
  })

  it('has no import cycle, types included', () => {
    expect(cycles()).toEqual([])
  })
})

/** Every cycle found by walking the imports depth first, as a path of files. */
const cycles = (): string[] => {
  const found: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const walk = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const target of ownEdges(file)) walk(target, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) walk(file, [])
  return found
}

describe('purity', () => {
  const pure = files.filter(
    file => stageFolder(file) !== undefined && !file.includes('/lexicon/') && !isDoor(file),
  )
  /** What reads the world: clock, randomness, environment, files, network. */
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|performance\.now|randomUUID|randomBytes|from 'node:(?!crypto|buffer)/

  it('keeps clock, randomness, environment and I/O out of the stages’ pure files', () => {
    expect(pure.filter(file => impure.test(text.get(file)!))).toEqual([])
  })

  it('keeps the AWS SDK and DuckDB in adapters', () => {
    const sdk = (file: string) =>
      edges.get(file)!.some(name => name.startsWith('@aws-sdk/') || name.startsWith('@duckdb/node-api'))
    expect(files.filter(sdk).filter(file => !file.startsWith('adapters/'))).toEqual([])
  })
})

describe('size', () => {
  const lines = (file: string) => text.get(file)!.split('\n').length - 1

  it('has no file over 250 lines', () => {
    expect(files.filter(file => !file.includes('.generated.') && lines(file) > 250)).toEqual([])
  })

  it('has no handler over 30 lines', () => {
    expect(files.filter(file => file.endsWith('/handler.ts') && lines(file) > 30)).toEqual([])
  })

  it('sees the files that it judges', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(relative(root, join(root, 'schemas/table.ts'))).toBe('schemas/table.ts')
    expect(ownEdges('functions/plan/stage.ts')).toContain('functions/keys.ts')
  })
})
