import { describe, expect, it } from 'vitest'
import { athenaDialect } from '../../../schemas/derive/athena.ts'
import { columnsOf, type Table } from '../../../schemas/table.ts'
import { tables } from '../../../schemas/tables.ts'
import { everyType } from '../every-type.ts'

const dialect = athenaDialect({ location: 's3://bucket/' })
const table: Table = everyType
const there = new Map([
  ['id', 'varchar'],
  ['string', 'varchar'],
  ['string_or_null', 'varchar'],
  ['int', 'integer'],
  ['int_or_null', 'integer'],
  ['double', 'double'],
  ['double_or_null', 'double'],
  ['boolean', 'boolean'],
  ['boolean_or_null', 'boolean'],
  ['date', 'date'],
  ['date_or_null', 'date'],
  ['strings', 'array(varchar)'],
  ['strings_or_null', 'array(varchar)'],
  ['release', 'varchar'],
])

describe('a history in Athena', () => {
  it('is made with a comment on every column', () => {
    for (const each of Object.values(tables) as Table[]) {
      const [create] = dialect.history(each, [])
      expect(create?.match(/ COMMENT '/g)).toHaveLength(columnsOf(each).length)
      expect(create).toContain(`CREATE EXTERNAL TABLE IF NOT EXISTS \`${each.name}_history\``)
    }
  })

  it('only gets its partitions where it is as declared', () => {
    expect(dialect.history(table, ['2026-01-01.01'], there)).toEqual([
      "ALTER TABLE `every_type_history` ADD IF NOT EXISTS PARTITION (`release` = '2026-01-01.01') LOCATION 's3://bucket/releases/2026-01-01.01/every_type/'",
    ])
  })

  it('grows by the columns declared since', () => {
    const before = new Map([...there].filter(([name]) => !['int', 'strings'].includes(name)))
    expect(dialect.history(table, [], before)).toEqual([
      "ALTER TABLE `every_type_history` ADD COLUMNS (`int` int COMMENT 'A column.',\n  `strings` array<string> COMMENT 'A column.')",
    ])
  })

  it('is never retyped or cut: the error names the column and says what to do', () => {
    expect(() => dialect.history(table, [], new Map([...there, ['int', 'bigint']]))).toThrow(
      /every_type_history\.int is bigint in Athena and integer by its declaration.*new column.*DROP TABLE every_type_history/s,
    )
    expect(() => dialect.history(table, [], new Map([...there, ['old', 'varchar']]))).toThrow(
      /every_type_history\.old.*not declared any more/s,
    )
  })

  it('adds a hundred partitions a statement, as many as Glue takes at once', () => {
    const releases = Array.from({ length: 201 }, (_, i) => `2026-01-01.${i}`)
    const counts = dialect
      .history(table, releases, there)
      .map(statement => statement.match(/ LOCATION /g)?.length)
    expect(counts).toEqual([100, 100, 1])
  })
})
