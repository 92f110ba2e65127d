/** `npm run generate`: writes the documents that derive from the declarations; with `--check`, fails when one is stale. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measuredDocument } from '../functions/evaluation/measured.ts'
import { dictionaryDocument } from '../schemas/derive/dictionary-document.ts'
import { extractorVersion } from '../schemas/version.ts'
import { assetNamesModule } from '../site/build.ts'
import { annotatedSeeds, evaluateFolder } from './annotations.ts'

/** What the extractor of this version makes of the annotated seeds; publish has neither the texts nor the annotations. */
const evaluationRecord = (): string =>
  measuredDocument(evaluateFolder(annotatedSeeds), {
    made_by: 'npm run generate, from seeds/documents and test/gold; do not edit',
    extractor_version: extractorVersion,
  })

const files: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/dictionary.md': dictionaryDocument,
  'functions/publish/evaluation.generated.json': evaluationRecord,
  'site/assets.generated.ts': assetNamesModule,
}

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

const stale = async (): Promise<string[]> => {
  const names: string[] = []
  for (const [name, content] of Object.entries(files)) {
    const found = await readFile(pathOf(name), 'utf8').catch(() => undefined)
    if (found !== (await content())) names.push(name)
  }
  return names
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  process.stdout.write(
    'npm run generate [-- --check]\nWrites the generated documents; with --check only says which are stale.\n',
  )
} else {
  const names = await stale()
  for (const name of names) {
    if (values.check) process.stderr.write(`${name} is stale: run npm run generate and commit it\n`)
    else await writeFile(pathOf(name), await files[name]!())
  }
  if (values.check && names.length > 0) process.exitCode = 1
}
