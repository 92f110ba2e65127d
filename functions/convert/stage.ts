import { parquetFile } from '../../schemas/derive/parquet.ts'
import type { Parts } from '../../schemas/parts.ts'
import type { ReleaseFile } from '../../schemas/release.ts'
import type { BatchInput, StageReport } from '../../schemas/stages.ts'
import { type BatchTableName, batchTables, tables } from '../../schemas/tables.ts'
import { texts } from '../../schemas/work.ts'
import { partPath, runKeys } from '../keys.ts'
import type { Ports } from '../ports.ts'
import { countRows, releaseFile, type TableCounts } from '../release-file.ts'
import { readRows, writeJson } from '../work-area.ts'

/** Writes the batch's rows as one Parquet part of each table. */
export const convert = async ({ run, batch }: BatchInput, ports: Ports): Promise<StageReport> => {
  const keys = runKeys(run)
  const files: ReleaseFile[] = []
  const counts: Record<string, TableCounts> = {}
  const documents = new Map<string, DocumentCounts>(
    (await readRows(texts, ports.work, keys.validated(batch, 'texts'))).map(row => [
      row.document_id,
      { sha256: row.sha256, excerpt_cap: row.excerpt_cap, rows: {} },
    ]),
  )
  for (const name of batchTables) {
    const rows = await readRows(tables[name], ports.work, keys.extracted(batch, name))
    const bytes = await parquetFile(tables[name], rows)
    const path = partPath(name, batch)
    await ports.work.put(keys.release(path), bytes)
    files.push(releaseFile(path, bytes, rows.length))
    counts[name] = countRows(tables[name], rows)
    for (const row of rows) countDocument(documents, name, row)
  }
  const parts: Parts = {
    files,
    tables: counts,
    documents: [...documents].map(([id, each]) => ({ id, ...each })),
  }
  await writeJson(ports.work, keys.converted(batch), parts)
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0)
  return { stage: 'convert', run, batch, rows_in: rows, rows_out: rows, withheld: 0 }
}

interface DocumentCounts {
  readonly sha256: string
  readonly excerpt_cap: number
  readonly rows: Record<string, number>
}

const countDocument = (
  documents: ReadonlyMap<string, DocumentCounts>,
  table: BatchTableName,
  { document_id }: { readonly document_id: string },
): void => {
  const document = documents.get(document_id)
  if (document === undefined)
    throw new Error(`convert ${table}: a row names document ${document_id}, which the batch does not have`)
  document.rows[table] = (document.rows[table] ?? 0) + 1
}
