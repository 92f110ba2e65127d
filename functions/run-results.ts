import { Parts } from '../schemas/parts.ts'
import type { Plan } from '../schemas/plan.ts'
import type { ReleaseFile } from '../schemas/release.ts'
import { compareCodePoints } from '../schemas/table.ts'
import { type IssueRow, issues as issueTable } from '../schemas/work.ts'
import { runKeys } from './keys.ts'
import type { Objects } from './ports.ts'
import { addCounts, byPath } from './release-file.ts'
import { readAllRows, readJson } from './work-area.ts'

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
