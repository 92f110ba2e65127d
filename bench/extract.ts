/** The extractor beside its peers: quality on the seeds' annotations, speed on distinct text, start and memory, hostile texts. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { annotatedSeeds, authority } from '../cli/annotations.ts'
import { Gold } from '../functions/evaluation/gold.ts'
import { vouchedNames } from '../functions/extract/vouched-names.ts'
import { parseJson } from '../functions/work-area.ts'
import type { Material, Measured } from './extract/system.ts'
import { systems } from './extract/systems.ts'
import { header, rowOf, type Seed } from './extract/table.ts'

const folder = fileURLToPath(new URL('../node_modules/.cache/bench-extract/', import.meta.url))

const readSeeds = (): readonly Seed[] =>
  readdirSync(annotatedSeeds.gold)
    .sort()
    .map(file => {
      const id = file.replace(/\.json$/, '')
      return {
        id,
        text: readFileSync(join(annotatedSeeds.from, `${id}.txt`), 'utf8'),
        gold: parseJson(Gold, readFileSync(join(annotatedSeeds.gold, file)), file),
      }
    })

/** Bundled as the pipeline's functions are, so that no system's start counts the translation of TypeScript; peers stay as installed. */
const prepare = (seeds: readonly Seed[]): void => {
  mkdirSync(folder, { recursive: true })
  buildSync({
    entryPoints: ['child', 'hostile'].map(name => join(import.meta.dirname, 'extract', `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    minify: true,
  })
  const paragraphs: Record<'en' | 'fr', string[]> = { en: [], fr: [] }
  for (const { text, gold } of seeds)
    paragraphs[gold.document.language].push(...text.split(/\n\s*\n/).filter(part => part.trim() !== ''))
  const material: Material = {
    paragraphs,
    seeds: seeds.map(({ id, text, gold }) => ({ id, text, language: gold.document.language })),
  }
  writeFileSync(join(folder, 'material.json'), JSON.stringify(material))
  writeFileSync(join(folder, 'vouched.json'), JSON.stringify(vouchedNames(authority())))
}

const runChild = (script: string, ...args: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, `${script}.mjs`), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )

/** `npm run bench -- extract [megabytes]` */
export const run = async ([megabytes = '20']: readonly string[]): Promise<string> => {
  const seeds = readSeeds()
  prepare(seeds)
  const rows = Object.entries(systems).map(([name, system]) => {
    const characters = Math.round(Number(megabytes) * 1e6 * system.share)
    return rowOf(system, runChild('child', name, String(characters)) as Measured, seeds)
  })
  const ratios = runChild('hostile') as Readonly<Record<string, number>>
  return [
    `F1 on the ${seeds.length} annotated seeds (organizations, persons, places; figures by place, value and unit), Node.js ${process.version}`,
    header,
    ...rows,
    '',
    ...Object.values(systems).map(({ title, without }) => `${title}: ${without}.`),
    '',
    '10 MB of hostile text, cost of a character against ordinary text:',
    ...Object.entries(ratios).map(([name, ratio]) => `${name.padEnd(20)}${ratio.toFixed(2).padStart(6)}`),
  ].join('\n')
}
