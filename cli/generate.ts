/** `npm run generate`: writes the documents that derive from the declarations; with `--check`, fails when one is stale. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dictionaryDocument } from '../schemas/derive/dictionary-document.ts'
import { assetNamesModule } from '../site/build.ts'

const files: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/dictionary.md': dictionaryDocument,
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
