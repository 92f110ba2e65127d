import { type IssueKind, issueCodes } from '../../schemas/issue.ts'
import type { Manifest, ReleaseFile } from '../../schemas/release.ts'
import type { IssueRow } from '../../schemas/work.ts'
import { byPath } from '../release-file.ts'

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
export const sumsOf = (files: readonly ReleaseFile[]): string =>
  byPath(files)
    .map(file => `${file.sha256}  ${file.path}\n`)
    .join('')
