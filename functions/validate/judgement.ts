/** Whether a document is taken, and as what; a refusal is an issue with its code. */
import { createHash } from 'node:crypto'
import type { CodeOf } from '../../schemas/codes.ts'
import type { Issue, IssueKind } from '../../schemas/issue.ts'
import { faultClause } from '../../schemas/source/fault.ts'
import { parseSource } from '../../schemas/source/parse.ts'
import { Sidecar } from '../../schemas/source/sidecar.ts'
import type { SourceRow, TextRow } from '../../schemas/work.ts'
import type { Language, LanguageDetector } from '../language.ts'
import { decode } from './decoding.ts'

/** Larger texts are refused; 5 MB are some 800 pages. */
export const largestBytes = 5_000_000

/** The row that extract reads, or why there is none. */
export type Verdict = { readonly text: TextRow } | { readonly issue: Issue }

/** Share of a text that may be published, by its genre. */
const excerptCaps = {
  press_release: 0.6,
  article: 0.25,
  web_page: 0.4,
  report: 0.4,
} satisfies Record<CodeOf<'document_type'>, number>
const excerptCapOfUnknown = 0.4

export const refusal = (
  source: SourceRow,
  code: IssueKind,
  {
    pointer = source.text_key,
    found = null,
  }: { readonly pointer?: string; readonly found?: string | null } = {},
): { readonly issue: Issue } => ({ issue: { document_id: source.document_id, code, pointer, found } })

/** What the sidecar says, or the refusal that it asks for: one issue, with every fault's line and field. */
export const judgeSidecar = (
  source: SourceRow,
  bytes: Uint8Array | undefined,
): { readonly sidecar: Sidecar } | { readonly issue: Issue } => {
  const file = source.sidecar_key
  if (file === null) return { sidecar: {} }
  if (bytes === undefined) return refusal(source, 'document/vanished', { pointer: file })
  const parsed = parseSource(Sidecar, bytes, { file, empty: {} })
  if (!parsed.ok) {
    const found = parsed.faults.map(faultClause).join('; ')
    return refusal(source, 'document/sidecar', { pointer: file, found })
  }
  if (parsed.value.text_mining === 'reserved') return refusal(source, 'document/reserved', { pointer: file })
  return { sidecar: parsed.value }
}

interface Judging {
  readonly sidecar: Sidecar
  /** The language of texts too short to tell theirs. */
  readonly fallback: Language
  readonly languageOf: LanguageDetector
}

/** Judges a text whose sidecar stands. */
export const judgeText = (
  source: SourceRow,
  bytes: Uint8Array | undefined,
  { sidecar, fallback, languageOf }: Judging,
): Verdict => {
  if (bytes === undefined) return refusal(source, 'document/vanished')
  if (bytes.length > largestBytes) return refusal(source, 'document/size', { found: `${bytes.length} bytes` })
  const decoded = decode(bytes)
  if (!('text' in decoded)) return refusal(source, decoded.code, { found: decoded.found })
  const { text } = decoded
  if (!/\p{L}/u.test(text)) return refusal(source, 'document/empty')
  const detected = sidecar.language === undefined ? languageOf(text) : undefined
  if (detected?.other !== undefined) return refusal(source, 'document/language', { found: detected.other })
  const language = sidecar.language ?? detected?.language ?? fallback
  return { text: textRow(source, { bytes, text, language, sidecar }) }
}

interface Accepted {
  readonly bytes: Uint8Array
  readonly text: string
  readonly language: Language
  readonly sidecar: Sidecar
}

const textRow = (source: SourceRow, { bytes, text, language, sidecar }: Accepted): TextRow => ({
  document_id: source.document_id,
  language,
  title: sidecar.title ?? null,
  document_type: sidecar.document_type ?? null,
  published_on: sidecar.published_on ?? null,
  publisher: sidecar.publisher ?? null,
  publisher_id: null,
  source_url: sidecar.source_url ?? null,
  licence: sidecar.licence ?? null,
  retrieved_on: sidecar.retrieved_on ?? null,
  char_count: codePointCount(text),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  text,
  excerpt_cap: excerptCap(sidecar),
})

const excerptCap = ({ excerpt_cap, document_type }: Sidecar): number =>
  excerpt_cap ?? (document_type === undefined ? excerptCapOfUnknown : excerptCaps[document_type])

/** A decoded text has no lone surrogates, so each pair is one code point. */
const codePointCount = (text: string): number => text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0)
