import { publishedKeys } from '../functions/keys.ts'
import type { Ports } from '../functions/ports.ts'
import { readJson } from '../functions/work-area.ts'
import { type IssueKind, issueCodes, type Severity } from '../schemas/issue.ts'
import { Manifest } from '../schemas/release.ts'
import type { PlanReport, PublishReport } from '../schemas/stages.ts'
import type { IssueRow } from '../schemas/work.ts'
import type { Terminal } from './command.ts'
import { paint } from './terminal.ts'

/** A fault with what it did and what to do. */
export interface DescribedIssue extends IssueRow {
  readonly severity: Severity
  readonly advice: string
}

export const described = (issue: IssueRow): DescribedIssue => {
  const { severity, advice } = issueCodes[issue.code as IssueKind]
  return { ...issue, severity, advice: advice.en }
}

/** Every rejected document with its reason and what to do, then warnings counted by code. */
export const rejections = (issues: readonly DescribedIssue[], terminal: Terminal): string => {
  const rejected = issues.filter(issue => issue.severity === 'rejected')
  const lines = rejected.map(
    issue =>
      `${paint(terminal, 'red', 'rejected')} ${issue.document_id}: ${issue.advice} [${issue.code}${detail(issue)}]\n`,
  )
  const counts = new Map<string, number>()
  for (const issue of issues)
    if (issue.severity !== 'rejected') counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1)
  const others = [...counts].map(
    ([code, count]) =>
      `${paint(terminal, 'yellow', 'note')} ${count} × ${code}: ${issueCodes[code as IssueKind].advice.en}\n`,
  )
  return [...lines, ...others].join('')
}

const detail = ({ code, pointer, found }: DescribedIssue): string =>
  code === 'document/duplicate'
    ? `; same as ${found}`
    : found === null
      ? ''
      : `; ${[pointer, found].filter(Boolean).join(': ')}`

interface Outcome {
  readonly planned: PlanReport
  /** Undefined where --strict stopped before. */
  readonly published: PublishReport | undefined
  readonly issues: readonly DescribedIssue[]
  readonly ports: Ports
  readonly to: string
  readonly seconds: number
}

/** One summary at the end: what was made of what, where it is, SQL to try, and how to see the page. */
export const summary = async ({
  planned,
  published,
  issues,
  ports,
  to,
  seconds,
}: Outcome): Promise<string> => {
  const rejected = issues.filter(issue => issue.severity === 'rejected').length
  if (published === undefined)
    return `Nothing released: ${count(rejected, 'document')} rejected and --strict asks for none.\n`
  if (published.outcome === 'empty') return emptyMessage(planned)
  const manifest = await readJson(
    Manifest,
    ports.published,
    publishedKeys.release(published.release, 'manifest.json'),
  )
  const tables = Object.entries(manifest.tables).map(
    ([name, { rows }]) => `  ${name.padEnd(16)}${String(rows).padStart(9)}`,
  )
  const head = {
    released: `Released ${published.release}`,
    adopted: `Release ${published.release} was whole already; readers see it now`,
    unchanged: `Unchanged: release ${published.release} says all of this already`,
  }[published.outcome]
  const documents = `${count(manifest.documents.length, 'document')}${rejected > 0 ? `, ${rejected} rejected` : ''}, ${seconds.toFixed(1)} s`
  const folder = `${to}/${publishedKeys.release(published.release)}`
  const elsewhere = to === 'open-data' ? '' : ` --to ${to}`
  const tryIt = `npm run sql -- "SELECT subject_en, concept, obs_value, unit_measure, quote FROM indicators_flat LIMIT 10"${elsewhere}`
  return `${head} (${documents})\n${tables.join('\n')}\n\n  Files  ${folder}\n  Check  npm run verify -- ${folder}\n  Try    ${tryIt}\n  Page   npm run portal -- --serve${elsewhere}\n`
}

const emptyMessage = (planned: PlanReport): string =>
  planned.rows_in === 0
    ? 'Nothing to release: the source folder has no documents. Put texts into documents/ as <name>.txt, in UTF-8.\n'
    : `Nothing to release: none of the ${count(planned.rows_in, 'document')} can be used; the reasons stand above.\n`

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
