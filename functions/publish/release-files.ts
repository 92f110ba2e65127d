import { type IssueKind, issueCodes } from '../../schemas/issue.ts'
import { Parts } from '../../schemas/parts.ts'
import type { Plan } from '../../schemas/plan.ts'
import type { Manifest, ReleaseFile } from '../../schemas/release.ts'
import { compareCodePoints } from '../../schemas/table.ts'
import type { IssueRow } from '../../schemas/work.ts'
import { issues as issueTable } from '../../schemas/work.ts'
import { runKeys } from '../keys.ts'
import type { Objects } from '../ports.ts'
import { addCounts } from '../release-file.ts'
import { readAllRows, readJson } from '../work-area.ts'

/** The account of every table file of the run, batches and joined tables together. */
export const gatherParts = async (plan: Plan, work: Objects): Promise<Parts> => {
  const keys = runKeys(plan.run)
  const files: ReleaseFile[] = []
  const documents: Parts['documents'] = []
  const tables: Parts['tables'] = {}
  for (const key of [...plan.batches.map(keys.converted), keys.merged]) {
    const part = await readJson(Parts, work, key)
    for (const file of part.files) files.push(file)
    for (const document of part.documents) documents.push(document)
    for (const [name, counts] of Object.entries(part.tables)) tables[name] = addCounts(tables[name], counts)
  }
  return { files: byPath(files), documents, tables }
}

export const byPath = (files: readonly ReleaseFile[]): ReleaseFile[] =>
  [...files].sort((a, b) => compareCodePoints(a.path, b.path))

/** Every fault that the stages before noted, in the order of document and code. */
export const gatherIssues = async (plan: Plan, work: Objects): Promise<IssueRow[]> => {
  const keys = runKeys(plan.run)
  const perBatch = plan.batches.flatMap(batch => [
    keys.validated(batch, 'issues'),
    keys.extracted(batch, 'issues'),
  ])
  const rows = await readAllRows(issueTable, work, [keys.planIssues, ...perBatch])
  return rows.sort(
    (a, b) =>
      compareCodePoints(a.document_id ?? '', b.document_id ?? '') || compareCodePoints(a.code, b.code),
  )
}

/** Rejected documents by code, and the other faults as counts by code. */
export const summariseIssues = (issues: readonly IssueRow[]): Pick<Manifest, 'rejected' | 'issues'> => {
  const rejected: Partial<Record<IssueKind, string[]>> = {}
  const counts: Partial<Record<IssueKind, number>> = {}
  for (const issue of issues) {
    const code = issue.code as IssueKind
    if (issueCodes[code].severity === 'rejected')
      rejected[code] = [...(rejected[code] ?? []), issue.document_id ?? '']
    else counts[code] = (counts[code] ?? 0) + 1
  }
  return { rejected, issues: counts }
}

/** `sha256sum -c` reads it: every file of the release but itself. */
export const checksums = (files: readonly ReleaseFile[]): string =>
  byPath(files)
    .map(file => `${file.sha256}  ${file.path}\n`)
    .join('')
