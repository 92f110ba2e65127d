import { SourceConfig } from '../../schemas/source/config.ts'
import type { BatchInput, StageReport } from '../../schemas/stages.ts'
import { sorted } from '../../schemas/table.ts'
import { tables } from '../../schemas/tables.ts'
import { issues as issueTable, sightings, texts } from '../../schemas/work.ts'
import { runKeys } from '../keys.ts'
import type { Ports } from '../ports.ts'
import { readJson, readRows, writeRows } from '../work-area.ts'
import { documentRows, evidenceCount } from './document-rows.ts'
import { reader } from './reader.ts'
import { vouchedNames } from './vouched-names.ts'

/** Finds entities, indicators and roles in the batch's documents, and keeps out what may not be published. */
export const extract = async ({ run, batch }: BatchInput, ports: Ports): Promise<StageReport> => {
  const keys = runKeys(run)
  const config = await readJson(SourceConfig, ports.work, keys.config)
  const read = reader({ vouched: vouchedNames(config.authority) })
  const documents = (await readRows(texts, ports.work, keys.validated(batch, 'texts'))).map(text => {
    const known = {
      language: text.language === 'en' ? ('en' as const) : ('fr' as const),
      ...(text.published_on !== null && { publishedOn: text.published_on }),
      ...(text.title !== null && { title: text.title }),
    }
    return documentRows(text, read(text.text, known), config)
  })
  const write = {
    documents: documents.map(each => each.document),
    ...joinRows(documents.map(each => each.rows)),
  }
  const at = (file: string) => ({ objects: ports.work, key: keys.extracted(batch, file) })
  await writeRows(tables.documents, sorted(tables.documents, write.documents), at('documents'))
  await writeRows(tables.mentions, sorted(tables.mentions, write.mentions), at('mentions'))
  await writeRows(tables.indicators, sorted(tables.indicators, write.indicators), at('indicators'))
  await writeRows(tables.roles, sorted(tables.roles, write.roles), at('roles'))
  await writeRows(sightings, sorted(sightings, write.sightings), at('sightings'))
  const issues = documents.flatMap(each => each.issues)
  await writeRows(issueTable, issues, at('issues'))
  const rowsIn = documents.reduce((sum, each) => sum + each.found, 0)
  const rowsOut = documents.reduce((sum, each) => sum + evidenceCount(each.rows), 0)
  return { stage: 'extract', run, batch, rows_in: rowsIn, rows_out: rowsOut, withheld: rowsIn - rowsOut }
}

type Rows = ReturnType<typeof documentRows>['rows']

const joinRows = (documents: readonly Rows[]) => ({
  mentions: documents.flatMap(rows => rows.mentions),
  indicators: documents.flatMap(rows => rows.indicators),
  roles: documents.flatMap(rows => rows.roles),
  sightings: documents.flatMap(rows => rows.sightings),
})
