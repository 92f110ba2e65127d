/** Polling, pages, types and failures; what Athena makes of the statements is test/aws-local's matter. */
import {
  AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { athenaWarehouse } from '../../adapters/warehouse.athena.ts'
import { athenaDialect } from '../../schemas/derive/athena.ts'

const athena = mockClient(AthenaClient)
let waits: number[]
const warehouse = athenaWarehouse(new AthenaClient({ region: 'eu-west-3' }), {
  workGroup: 'group',
  database: 'invented',
  dialect: athenaDialect({ location: 's3://bucket/' }),
  deadlineMs: 60_000,
  sleep: async ms => void waits.push(ms),
})

const state = (
  State: 'RUNNING' | 'QUEUED' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED',
  StateChangeReason?: string,
) => ({
  QueryExecution: { Status: { State, ...(StateChangeReason && { StateChangeReason }) } },
})

beforeEach(() => {
  athena.reset()
  waits = []
  athena.on(StartQueryExecutionCommand).resolves({ QueryExecutionId: 'id' })
  athena.on(StopQueryExecutionCommand).resolves({})
})

describe('apply', () => {
  it('runs the statements in order, in the work group and database', async () => {
    athena.on(GetQueryExecutionCommand).resolves(state('SUCCEEDED'))
    await warehouse.apply(['first', 'second'])
    expect(athena.commandCalls(StartQueryExecutionCommand).map(call => call.args[0].input)).toMatchObject([
      { QueryString: 'first', WorkGroup: 'group', QueryExecutionContext: { Database: 'invented' } },
      { QueryString: 'second' },
    ])
  })

  it('polls with growing pauses, at most five seconds', async () => {
    const polls = athena.on(GetQueryExecutionCommand)
    for (let i = 0; i < 8; i++) polls.resolvesOnce(state(i ? 'RUNNING' : 'QUEUED'))
    polls.resolves(state('SUCCEEDED'))
    await warehouse.apply(['slow'])
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000])
  })

  it("ends a failed statement with Athena's own reason, and runs none after it", async () => {
    athena.on(GetQueryExecutionCommand).resolves(state('FAILED', 'SYNTAX_ERROR: line 1:8: Column x'))
    await expect(warehouse.apply(['SELECT x', 'later'])).rejects.toThrow(
      'Athena: SYNTAX_ERROR: line 1:8: Column x, in: SELECT x',
    )
    expect(athena.commandCalls(StartQueryExecutionCommand)).toHaveLength(1)
  })

  it('stops a statement that outlasts the deadline', async () => {
    athena.on(GetQueryExecutionCommand).resolves(state('RUNNING'))
    await expect(warehouse.apply(['endless'])).rejects.toThrow('not done after 60 s')
    expect(athena.commandCalls(StopQueryExecutionCommand)).toHaveLength(1)
  })
})

describe('query', () => {
  const columns = (...types: [string, string][]) => ({
    ColumnInfo: types.map(([Name, Type]) => ({ Name, Type })),
  })
  const row = (...cells: (string | undefined)[]) => ({
    Data: cells.map(VarCharValue => (VarCharValue === undefined ? {} : { VarCharValue })),
  })

  it('gives rows of every page by their types, without the header that the first page has', async () => {
    const ResultSetMetadata = columns(
      ['n', 'bigint'],
      ['share', 'double'],
      ['sure', 'boolean'],
      ['day', 'date'],
      ['name', 'varchar'],
    )
    athena.on(GetQueryExecutionCommand).resolves(state('SUCCEEDED'))
    athena.on(GetQueryResultsCommand, { NextToken: undefined }).resolves({
      ResultSet: {
        ResultSetMetadata,
        Rows: [row('n', 'share', 'sure', 'day', 'name'), row('1', '1.0E300', 'true', '2026-01-02', '')],
      },
      NextToken: 'more',
    })
    athena.on(GetQueryResultsCommand, { NextToken: 'more' }).resolves({
      ResultSet: { ResultSetMetadata, Rows: [row('2', undefined, 'false', undefined, undefined)] },
    })
    expect(await warehouse.query('SELECT')).toEqual([
      { n: 1, share: 1e300, sure: true, day: '2026-01-02', name: '' },
      { n: 2, share: null, sure: false, day: null, name: null },
    ])
  })

  it('refuses a list, whose text Athena leaves ambiguous, and says what to ask instead', async () => {
    athena.on(GetQueryExecutionCommand).resolves(state('SUCCEEDED'))
    athena.on(GetQueryResultsCommand).resolves({
      ResultSet: { ResultSetMetadata: columns(['aliases', 'array']), Rows: [row('aliases'), row('[a, b]')] },
    })
    await expect(warehouse.query('SELECT')).rejects.toThrow('json_format(CAST(aliases AS JSON))')
  })
})

describe('columns', () => {
  it('asks for those of its own database', async () => {
    athena.on(GetQueryExecutionCommand).resolves(state('SUCCEEDED'))
    const Data = (...cells: string[]) => ({ Data: cells.map(VarCharValue => ({ VarCharValue })) })
    const names = ['table_name', 'column_name', 'data_type']
    athena.on(GetQueryResultsCommand).resolves({
      ResultSet: {
        ResultSetMetadata: { ColumnInfo: names.map(Name => ({ Name, Type: 'varchar' })) },
        Rows: [
          Data(...names),
          Data('roles_history', 'role_id', 'varchar'),
          Data('roles_history', 'release', 'varchar'),
        ],
      },
    })
    const found = await warehouse.columns!()
    expect([...found.get('roles_history')!]).toEqual([
      ['role_id', 'varchar'],
      ['release', 'varchar'],
    ])
    expect(athena.commandCalls(StartQueryExecutionCommand)[0]?.args[0].input.QueryString).toContain(
      "table_schema = 'invented'",
    )
  })
})
