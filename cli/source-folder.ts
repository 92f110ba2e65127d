import { sourceKeys } from '../functions/keys.ts'
import { languageOf } from '../functions/language.ts'
import { listDocuments } from '../functions/plan/listing.ts'
import type { Objects } from '../functions/ports.ts'
import { readSourceFiles } from '../functions/source-files.ts'
import { judgeSidecar, judgeText, type Verdict } from '../functions/validate/judgement.ts'
import { collect } from '../functions/work-area.ts'
import type { SourceConfig } from '../schemas/source/config.ts'
import { sourceConfig } from '../schemas/source/config-files.ts'
import type { SourceRow } from '../schemas/work.ts'

/** The configuration of a source folder; throws SourceError where one is broken. */
export const readSourceConfig = async (sources: Objects): Promise<SourceConfig> =>
  sourceConfig(await readSourceFiles(sources))

/** Every document of a source folder with the verdict that validate gives it. */
export const judgedDocuments = async (sources: Objects, { dataset }: SourceConfig): Promise<Verdict[]> => {
  const listing = listDocuments(await collect(sources.list(sourceKeys.documents)))
  const verdicts: Verdict[] = []
  for (const source of listing.sources) {
    const [text, sidecar] = await Promise.all([
      sources.get(source.text_key),
      source.sidecar_key === null ? undefined : sources.get(source.sidecar_key),
    ])
    verdicts.push(judgeDocument(source, { text, sidecar, languages: dataset.languages }))
  }
  return verdicts
}

interface DocumentBytes {
  readonly text: Uint8Array | undefined
  readonly sidecar: Uint8Array | undefined
  /** A text too short to tell its language is taken in the first. */
  readonly languages: SourceConfig['dataset']['languages']
}

/** What validate says of one document. */
export const judgeDocument = (source: SourceRow, { text, sidecar, languages }: DocumentBytes): Verdict => {
  const said = judgeSidecar(source, sidecar)
  return 'issue' in said
    ? said
    : judgeText(source, text, { sidecar: said.sidecar, fallback: languages[0] ?? 'fr', languageOf })
}
