import { SourceConfig } from '../../schemas/source/config.ts'
import type { BatchInput, StageReport } from '../../schemas/stages.ts'
import { sorted } from '../../schemas/table.ts'
import {
  issues as issueTable,
  type SourceRow,
  sources as sourceTable,
  texts as textTable,
} from '../../schemas/work.ts'
import { runKeys } from '../keys.ts'
import type { Language, LanguageDetector } from '../language.ts'
import type { Objects, Ports } from '../ports.ts'
import { readJson, readRows, writeRows } from '../work-area.ts'
import { judgeSidecar, judgeText, largestBytes, refusal, type Verdict } from './judgement.ts'

/** Documents read at once: enough to hide a store's latency, few enough for a small function's memory. */
const readAtOnce = 16

/** Reads the batch's documents and judges each on its own: the good go on, the others become issues. */
export const validate = async ({ run, batch }: BatchInput, ports: Ports): Promise<StageReport> => {
  const keys = runKeys(run)
  const { dataset } = await readJson(SourceConfig, ports.work, keys.config)
  const { languageOf } = await import('../language.ts')
  const given = { fallback: dataset.languages[0] ?? 'fr', languageOf }
  const sources = await readRows(sourceTable, ports.work, keys.sources(batch))
  const verdicts: Verdict[] = []
  for (let at = 0; at < sources.length; at += readAtOnce) {
    const some = sources.slice(at, at + readAtOnce)
    verdicts.push(...(await Promise.all(some.map(source => judged(source, ports.sources, given)))))
  }
  const texts = verdicts.flatMap(verdict => ('text' in verdict ? [verdict.text] : []))
  const issues = verdicts.flatMap(verdict => ('issue' in verdict ? [verdict.issue] : []))
  const at = (file: string) => ({ objects: ports.work, key: keys.validated(batch, file) })
  await writeRows(textTable, sorted(textTable, texts), at('texts'))
  await writeRows(issueTable, sorted(issueTable, issues), at('issues'))
  const counts = { rows_in: sources.length, rows_out: texts.length, withheld: issues.length }
  return { stage: 'validate', run, batch, ...counts }
}

/** The sidecar goes first: a text that is reserved from text mining is not even read. */
const judged = async (
  source: SourceRow,
  objects: Objects,
  given: { readonly fallback: Language; readonly languageOf: LanguageDetector },
): Promise<Verdict> => {
  if (source.bytes > largestBytes) return refusal(source, 'document/size', { found: `${source.bytes} bytes` })
  const said = judgeSidecar(
    source,
    source.sidecar_key === null ? undefined : await objects.get(source.sidecar_key),
  )
  if ('issue' in said) return said
  return judgeText(source, await objects.get(source.text_key), { sidecar: said.sidecar, ...given })
}
