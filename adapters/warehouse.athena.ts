import {
  type AthenaClient,
  type ColumnInfo,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  type GetQueryResultsCommandOutput,
  QueryExecutionState,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena'
import type { Cell, Warehouse } from '../functions/ports.ts'
import { type Dialect, literal } from '../schemas/derive/dialect.ts'

export interface AthenaSettings {
  readonly workGroup: string
  readonly database: string
  readonly dialect: Dialect
  /** How long a statement may take; within the time that the function has. */
  readonly deadlineMs?: number
  /** Waits; replaced in tests. */
  readonly sleep?: (ms: number) => Promise<void>
}

/** Athena, through a work group that fixes where results go and how much a query may scan. */
export const athenaWarehouse = (client: AthenaClient, settings: AthenaSettings): Warehouse => ({
  dialect: settings.dialect,
  async apply(statements) {
    for (const statement of statements) await run(client, statement, settings)
  },
  query: sql => select(client, sql, settings),
  async columns() {
    const rows = await select(
      client,
      `SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = ${literal(settings.database)}`,
      settings,
    )
    const tables = new Map<string, Map<string, string>>()
    for (const { table_name, column_name, data_type } of rows) {
      const columns = tables.get(String(table_name)) ?? new Map<string, string>()
      tables.set(String(table_name), columns.set(String(column_name), String(data_type)))
    }
    return tables
  },
})

const select = async (client: AthenaClient, sql: string, settings: AthenaSettings) => {
  const id = await run(client, sql, settings)
  const rows: Record<string, Cell>[] = []
  let after: string | undefined
  do {
    const page = await client.send(new GetQueryResultsCommand({ QueryExecutionId: id, NextToken: after }))
    // The first row of a SELECT's first page is the header.
    rows.push(...cells(page).slice(after === undefined ? 1 : 0))
    after = page.NextToken
  } while (after !== undefined)
  return rows
}

const defaultDeadlineMs = 10 * 60_000
const [firstWaitMs, longestWaitMs] = [100, 5_000]

/** Runs one statement to its end and gives its id; throws with Athena's own reason where it fails. */
const run = async (client: AthenaClient, sql: string, settings: AthenaSettings): Promise<string> => {
  const { workGroup, database, deadlineMs = defaultDeadlineMs, sleep = pause } = settings
  const { QueryExecutionId: id } = await client.send(
    new StartQueryExecutionCommand({
      QueryString: sql,
      WorkGroup: workGroup,
      QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: database },
    }),
  )
  let waited = 0
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    const { QueryExecution } = await client.send(new GetQueryExecutionCommand({ QueryExecutionId: id }))
    const state = QueryExecution?.Status?.State
    if (state === QueryExecutionState.SUCCEEDED) return id!
    if (state === QueryExecutionState.FAILED || state === QueryExecutionState.CANCELLED)
      throw new Error(
        `Athena: ${QueryExecution?.Status?.StateChangeReason ?? state}, in: ${sql.slice(0, 300)}`,
      )
    if (waited >= deadlineMs) break
    await sleep(wait)
    waited += wait
  }
  await client.send(new StopQueryExecutionCommand({ QueryExecutionId: id }))
  throw new Error(
    `Athena: not done after ${Math.round(deadlineMs / 1000)} s and stopped, in: ${sql.slice(0, 300)}`,
  )
}

const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

const cells = ({ ResultSet }: GetQueryResultsCommandOutput): Record<string, Cell>[] => {
  const columns = ResultSet?.ResultSetMetadata?.ColumnInfo ?? []
  return (ResultSet?.Rows ?? []).map(row =>
    Object.fromEntries(
      columns.map((column, index) => [column.Name ?? '', cell(row.Data?.[index]?.VarCharValue, column)]),
    ),
  )
}

const numeric: ReadonlySet<string> = new Set([
  'tinyint',
  'smallint',
  'integer',
  'bigint',
  'float',
  'real',
  'double',
  'decimal',
])

/** Athena gives every value as text; the column's type says what it is. */
const cell = (text: string | undefined, { Name, Type = 'varchar' }: ColumnInfo): Cell => {
  if (text === undefined) return null
  if (numeric.has(Type)) return Number(text)
  if (Type === 'boolean') return text === 'true'
  // "[a, b]" does not tell one text with a comma from two, nor an empty list from one empty text.
  if (Type === 'array')
    throw new Error(`Athena gives lists as ambiguous text: select json_format(CAST(${Name} AS JSON)) instead`)
  return text
}
