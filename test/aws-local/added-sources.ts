/** Invented sources that a later run finds beside the seeds, so that queries which the seeds leave empty have something to answer. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './local-aws.ts'

const extended = (file: string, addition: string): string =>
  `${readFileSync(join(project, 'seeds', file), 'utf8')}\n${addition}`

/** A promise that came due, and two documents that contradict each other; texts by key. */
export const addedSources: Readonly<Record<string, string>> = {
  'documents/added.txt':
    'Lyon, le 4 mars 2025. La société Invented Biologics investit 12 millions d’euros dans son site de Lyon. ' +
    'En 2024, Invented Biologics comptait 120 salariés. D’ici fin 2025, elle recrutera 40 personnes.\n',
  'documents/contrary.txt':
    'Lyon, le 6 mai 2025. En 2024, la société Invented Biologics comptait 95 salariés.\n',
  'authority.yaml': extended(
    'authority.yaml',
    `- id: organization/invented-biologics
  type: organization
  name: Invented Biologics
`,
  ),
  'series.yaml': extended(
    'series.yaml',
    `- id: invented-headcount
  label_fr: Effectif inventé
  label_en: Invented headcount
  subject: organization/invented-biologics
  concept: headcount
  unit: count
  words: [salariés]
`,
  ),
}
