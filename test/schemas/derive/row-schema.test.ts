import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonSchema } from '../../../schemas/derive/json-schema.ts'
import { rowSchema } from '../../../schemas/derive/row-schema.ts'
import type { Row } from '../../../schemas/table.ts'
import { indicators } from '../../../schemas/tables/indicators.ts'
import { tableNames, tables } from '../../../schemas/tables.ts'
import { unitRows } from '../../../schemas/units.ts'
import { edgeRows, everyType } from '../every-type.ts'

const good: Row<typeof indicators> = {
  indicator_id: '0123456789abcdef0123',
  document_id: 'text',
  subject_id: null,
  place_id: null,
  stated_by_id: null,
  series_id: null,
  concept: 'equipment',
  measured: 'bioreactors',
  obs_value: 4,
  obs_low: 4,
  obs_high: 4,
  unit_measure: 'count',
  unit_per: null,
  comparator: 'exact',
  time_period: '2031',
  period_start: '2031-01-01',
  period_end: '2031-12-31',
  value_kind: 'target',
  quote: 'four',
  start_char: 0,
  end_char: 4,
  sentence: null,
  confidence: 0.5,
  method: 'rules/1.2.0',
  review_status: 'unreviewed',
}

const { measured: _, ...short } = good

const bad: readonly (readonly [string, unknown])[] = [
  ['a missing column', short],
  ['a column too many', { ...good, note: 'x' }],
  ['null where a value is due', { ...good, concept: null }],
  ['a code of no list', { ...good, concept: 'happiness' }],
  ['an id of another form', { ...good, indicator_id: '0123' }],
  ['a number above the greatest', { ...good, confidence: 1.5 }],
  ['a number below the least', { ...good, start_char: -1 }],
  ['an integer with a fraction', { ...good, end_char: 1.5 }],
  ['an integer over 32 bits', { ...good, end_char: 2 ** 31 }],
  ['no number at all', { ...good, obs_value: Number.NaN }],
  ['an infinite number', { ...good, obs_high: Number.POSITIVE_INFINITY }],
  ['a day that is none', { ...good, period_end: '2031-02-29' }],
  ['a text over its length', { ...good, quote: 'x'.repeat(301) }],
]

describe.each([
  ['the row schema', rowSchema(indicators)],
  ['JSON Schema', z.fromJSONSchema(jsonSchema(indicators) as Parameters<typeof z.fromJSONSchema>[0])],
])('%s', (_, schema) => {
  it('takes a row with all its columns', () => {
    expect(schema.safeParse(good).error).toBeUndefined()
  })

  it.each(bad)('refuses %s', (_, row) => {
    expect(schema.safeParse(row).success).toBe(false)
  })
})

describe('the row schema', () => {
  it('counts code points, as SQL and Python do', () => {
    expect(rowSchema(indicators).safeParse({ ...good, quote: '\u{1f9ec}'.repeat(300) }).success).toBe(true)
  })

  it('takes every type, missing or not', () => {
    for (const row of edgeRows(60)) expect(rowSchema(everyType).safeParse(row).error).toBeUndefined()
  })

  it('takes the units that the program publishes', () => {
    for (const row of unitRows) expect(rowSchema(tables.units).safeParse(row).error).toBeUndefined()
  })
})

describe('JSON Schema', () => {
  it('of every table is one that a reader can load', () => {
    for (const name of tableNames) {
      const schema = jsonSchema(tables[name])
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(Object.keys(schema.properties as object)).toEqual(Object.keys(tables[name].columns))
      expect(() => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])).not.toThrow()
    }
  })

  it('keeps what it has no keyword for: French, units, references, keys', () => {
    const { 'x-primary-key': key, properties } = jsonSchema(indicators)
    expect(key).toEqual(['indicator_id'])
    expect(properties).toMatchObject({
      start_char: {
        'x-unit': 'code point',
        'x-description-fr': indicators.columns.start_char.description.fr,
      },
      subject_id: { 'x-references': 'entities.entity_id' },
    })
  })
})
