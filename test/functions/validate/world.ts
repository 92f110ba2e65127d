/** A batch of invented documents in memory, and what validate makes of it. */
import { runKeys, sourceKeys } from '../../../functions/keys.ts'
import type { Objects, Ports } from '../../../functions/ports.ts'
import { validate } from '../../../functions/validate/stage.ts'
import { jsonBytes, readRows, writeRows } from '../../../functions/work-area.ts'
import type { StageReport } from '../../../schemas/stages.ts'
import { type IssueRow, issues, sources, type TextRow, texts } from '../../../schemas/work.ts'

interface Invented {
  readonly text: Uint8Array | string
  readonly sidecar?: Uint8Array | string
  /** What the listing said, where that is not so (any more). */
  readonly listed?: { readonly bytes?: number; readonly sidecar?: boolean }
  /** Gone between listing and reading. */
  readonly gone?: boolean
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const inMemory = (held: Map<string, Uint8Array>): Objects => ({
  get: async key => held.get(key),
  put: async (key, bytes) => {
    held.set(key, bytes)
    return true
  },
  list: () => {
    throw new Error('validate lists nothing')
  },
  remove: () => {
    throw new Error('validate removes nothing')
  },
})

const configuration = (languages: readonly string[]) => ({
  dataset: {
    name: 'invented',
    title: { fr: 'Inventé', en: 'Invented' },
    description: { fr: 'Rien.', en: 'Nothing.' },
    publisher: { name: 'Nobody' },
    contact: { name: 'Desk', url: 'https://desk.example/' },
    licence: 'CC-BY-4.0',
    homepage: 'https://desk.example/',
    keywords: { fr: ['rien'], en: ['nothing'] },
    themes: ['HEAL'],
    languages,
  },
  authority: [],
  series: [],
  review: [],
  objections: [],
})

export interface Judged {
  readonly report: StageReport
  readonly texts: readonly TextRow[]
  readonly issues: readonly IssueRow[]
  /** Keys that were read from the source folder. */
  readonly read: readonly string[]
}

const [run, batch] = ['2026-01-15-01', '00000']

/** Puts the documents into a source folder, has the stage judge them, and reads what it wrote. */
export const judged = async (
  documents: Readonly<Record<string, Invented>>,
  { languages = ['fr', 'en'] }: { readonly languages?: readonly string[] } = {},
): Promise<Judged> => {
  const held = new Map<string, Uint8Array>()
  const read: string[] = []
  const rows = Object.entries(documents).map(([stem, { text, sidecar, listed, gone }]) => {
    const [text_key, sidecar_key] = [
      `${sourceKeys.documents}${stem}.txt`,
      `${sourceKeys.documents}${stem}.yaml`,
    ]
    const bytes = bytesOf(text)
    if (!gone) held.set(text_key, bytes)
    if (sidecar !== undefined) held.set(sidecar_key, bytesOf(sidecar))
    const hasSidecar = listed?.sidecar ?? sidecar !== undefined
    return {
      document_id: stem,
      text_key,
      sidecar_key: hasSidecar ? sidecar_key : null,
      bytes: listed?.bytes ?? bytes.length,
    }
  })
  const store = inMemory(held)
  const work = inMemory(new Map())
  const keys = runKeys(run)
  await work.put(keys.config, jsonBytes(configuration(languages)))
  await writeRows(sources, rows, { objects: work, key: keys.sources(batch) })
  const watched: Objects = {
    ...store,
    get: async key => {
      read.push(key)
      return store.get(key)
    },
  }
  const ports = { sources: watched, work } as Pick<Ports, 'sources' | 'work'> as Ports
  const report = await validate({ run, batch }, ports)
  return {
    report,
    texts: await readRows(texts, work, keys.validated(batch, 'texts')),
    issues: await readRows(issues, work, keys.validated(batch, 'issues')),
    read,
  }
}
