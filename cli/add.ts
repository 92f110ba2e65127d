import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { stringify } from 'yaml'
import { localPorts, seedsFolder } from '../adapters/local.ts'
import { sourceKeys } from '../functions/keys.ts'
import { listDocuments } from '../functions/plan/listing.ts'
import type { Objects } from '../functions/ports.ts'
import { issueCodes } from '../schemas/issue.ts'
import type { Sidecar } from '../schemas/source/sidecar.ts'
import type { SourceRow, TextRow } from '../schemas/work.ts'
import {
  type Call,
  type Command,
  type ExitCode,
  exit,
  type Terminal,
  textOption,
  UsageError,
} from './command.ts'
import { foundIn } from './found-rows.ts'
import { judgeDocument, readSourceConfig } from './source-folder.ts'

/** What a document's .yaml may say, with how to ask for it. */
const questions = {
  source_url: { value: 'URL', help: 'where the text was published' },
  publisher: { value: 'NAME', help: 'who published it' },
  document_type: { value: 'TYPE', help: 'press_release, article, web_page or report' },
  published_on: { value: 'DATE', help: 'day of publication, YYYY-MM-DD' },
  title: { value: 'TEXT', help: 'headline, as written in the text' },
  language: { value: 'fr|en', help: 'language (left out: told by the text)' },
  licence: { value: 'ID', help: 'SPDX id, or LicenseRef-… for other terms' },
  retrieved_on: { value: 'DATE', help: 'day on which the text was fetched, YYYY-MM-DD' },
  text_mining: { value: 'allowed|reserved', help: 'whether its owner reserves text mining' },
  excerpt_cap: { value: 'SHARE', help: 'share of the text that may be published, 0 to 1' },
} as const satisfies Record<keyof Sidecar, { value: string; help: string }>

type Field = keyof typeof questions
const fields = Object.keys(questions) as Field[]
/** Asked on a terminal; the others have their flags. */
const asked: readonly Field[] = [
  'source_url',
  'publisher',
  'document_type',
  'published_on',
  'licence',
  'text_mining',
]
const optionOf = (field: Field): string => field.replaceAll('_', '-')

export const addCommand: Command = {
  name: 'add',
  summary:
    'Takes a new source text: judges it, shows what would be extracted, and puts it among the documents.',
  operands: 'FILE',
  options: {
    to: { value: 'DIR', help: 'source folder, or a bare folder of texts (default: seeds)' },
    ...Object.fromEntries(fields.map(field => [optionOf(field), questions[field]])),
    'dry-run': { help: 'only show; write nothing' },
  },
  notes:
    'On a terminal it asks for what no flag says; elsewhere that stays out of the .yaml. Nothing is overwritten.\nExit: 0 added (or would be), 1 the text cannot be taken, 2 wrong use.',
  run: call => add(call),
}

const add = async (call: Call): Promise<ExitCode> => {
  const [file, ...more] = call.operands
  if (file === undefined || more.length > 0) throw new UsageError('Give one text file: npm run add -- FILE')
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`)
  const to = textOption(call, 'to') ?? seedsFolder
  const stem = basename(file).replace(/\.txt$/i, '')
  // As with --from of export: a folder without dataset.yaml is a bare folder of texts.
  const folder = existsSync(join(to, sourceKeys.dataset)) ? join(to, 'documents') : to
  const at = (ending: string): string => join(folder, `${stem}${ending}`)
  for (const path of [at('.txt'), at('.yaml')])
    if (existsSync(path)) throw new UsageError(`${path} is there already; rename the new file.`)
  const { sources } = localPorts({ from: existsSync(to) ? to : seedsFolder, to })
  const config = await readSourceConfig(sources)
  const text = readFileSync(file)
  const sidecar = sidecarText(await answers(call))
  const twin = await sameBytes(text, sources)
  const judged =
    twin !== undefined ? duplicate(twin) : judge(stem, { text, sidecar, languages: config.dataset.languages })
  if ('refused' in judged) {
    call.terminal.err(`${stem} cannot be taken: ${judged.refused}\n`)
    return exit.no
  }
  call.terminal.out(foundIn(judged.text, config))
  if (call.options['dry-run'] === true) return exit.yes
  await mkdir(folder, { recursive: true })
  // wx: whoever else put a file there meanwhile keeps it.
  await writeFile(at('.txt'), text, { flag: 'wx' })
  await writeFile(at('.yaml'), sidecar, { flag: 'wx' })
  call.terminal.out(`Added ${at('.txt')} and ${at('.yaml')}; release it: npm run export -- --from ${to}\n`)
  return exit.yes
}

/** A document of the source folder that is byte for byte the new one. */
const sameBytes = async (text: Uint8Array, sources: Objects): Promise<string | undefined> => {
  for await (const { key, bytes } of sources.list(sourceKeys.documents))
    if (
      bytes === text.length &&
      key.endsWith('.txt') &&
      Buffer.compare(text, (await sources.get(key)) ?? Buffer.alloc(0)) === 0
    )
      return key
  return undefined
}

const duplicate = (of: string): Judged => ({
  refused: `${issueCodes['document/duplicate'].advice.en} [document/duplicate; same as ${of}]`,
})

type Judged = { readonly text: TextRow } | { readonly refused: string }

/** By the rules of plan (the name) and validate (bytes, language, .yaml). */
const judge = (
  stem: string,
  bytes: { text: Uint8Array; sidecar: string; languages: readonly ('fr' | 'en')[] },
): Judged => {
  const source: SourceRow = {
    document_id: stem,
    text_key: `documents/${stem}.txt`,
    sidecar_key: `documents/${stem}.yaml`,
    bytes: bytes.text.length,
  }
  const named = listDocuments([{ key: source.text_key, bytes: bytes.text.length, hash: '' }]).issues[0]
  const verdict =
    named !== undefined
      ? { issue: named }
      : judgeDocument(source, { ...bytes, sidecar: new TextEncoder().encode(bytes.sidecar) })
  if ('text' in verdict) return verdict
  const { code, found } = verdict.issue
  return { refused: `${issueCodes[code].advice.en} [${code}${found === null ? '' : `; ${found}`}]` }
}

type Answers = Readonly<Partial<Record<Field, string>>>

/** What the flags say; on a terminal, the questions that they leave open. */
const answers = async (call: Call): Promise<Answers> => {
  const given: Partial<Record<Field, string>> = {}
  for (const field of fields) {
    const value = textOption(call, optionOf(field))
    if (value !== undefined) given[field] = value
  }
  return call.terminal.live ? { ...given, ...(await ask(given, call.terminal)) } : given
}

const ask = async (given: Answers, terminal: Terminal): Promise<Answers> => {
  const said: Partial<Record<Field, string>> = {}
  const input = createInterface({ input: process.stdin, output: process.stderr })
  // An iterator keeps lines that were pasted at once, which question() would lose.
  const lines = input[Symbol.asyncIterator]()
  terminal.err('Leave empty what is not known.\n')
  try {
    for (const field of asked.filter(each => given[each] === undefined)) {
      terminal.err(`${field} (${questions[field].help}): `)
      const line = await lines.next()
      const answer = line.done === true ? '' : line.value.trim()
      if (answer !== '') said[field] = answer
    }
  } finally {
    input.close()
  }
  return said
}

/** The .yaml that the answers make; `{}` where nothing is known. */
const sidecarText = (said: Answers): string =>
  stringify(
    Object.fromEntries(
      fields.flatMap(field => {
        const value = said[field]
        if (value === undefined) return []
        return [[field, field === 'excerpt_cap' && value.trim() !== '' ? Number(value) : value]]
      }),
    ),
    { lineWidth: 0 },
  )
