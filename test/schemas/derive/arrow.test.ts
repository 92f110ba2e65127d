import { tableFromIPC } from 'apache-arrow'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { column } from '../../../schemas/column.ts'
import { fromArrow, toArrow } from '../../../schemas/derive/arrow.ts'
import { type Row, table } from '../../../schemas/table.ts'
import { anyRows, edgeRows, everyType, withoutValues } from '../every-type.ts'

describe('rows through Arrow IPC', () => {
  it('come back as they were, edge values and nulls included', () => {
    expect(fromArrow(everyType, toArrow(everyType, edgeRows(60)))).toEqual(edgeRows(60))
  })

  it('come back when there are none, or no value in any nullable column', () => {
    expect(fromArrow(everyType, toArrow(everyType, []))).toEqual([])
    const bare = withoutValues(edgeRows(20))
    expect(fromArrow(everyType, toArrow(everyType, bare))).toEqual(bare)
  })

  it('come back whatever they hold', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        expect(fromArrow(everyType, toArrow(everyType, rows))).toEqual(rows)
      }),
    )
  })

  it('read the same through the library itself, but for the leading U+FEFF that it drops', () => {
    const read = tableFromIPC(toArrow(everyType, edgeRows(30)))
    const decoded = (value: unknown) => (typeof value === 'string' ? value.replace(/^\ufeff/, '') : value)
    for (const name of ['string', 'string_or_null', 'int_or_null', 'double', 'boolean_or_null'] as const)
      expect([...(read.getChild(name) ?? [])]).toEqual(edgeRows(30).map(row => decoded(row[name])))
    const lists = [...(read.getChild('strings_or_null') ?? [])].map(list => list && [...list])
    expect(lists).toEqual(edgeRows(30).map(row => row.strings_or_null))
    const days = [...(read.getChild('date') ?? [])].map(ms => new Date(ms).toISOString().slice(0, 10))
    expect(days).toEqual(edgeRows(30).map(row => row.date))
  })
})

describe('what is not the table declared', () => {
  const text = { en: 'x', fr: 'x' }
  const wanted = table('t', {
    description: text,
    key: ['id'],
    columns: { id: column('string', text), n: column('int', text) },
  })
  const other = table('t', {
    description: text,
    key: ['id'],
    columns: { id: column('string', text), n: column('double', text) },
  })
  const rows = [{ id: 'a', n: 1 }]

  it('is refused when read, naming what was expected and found', () => {
    expect(() => fromArrow(wanted, toArrow(other, rows))).toThrow(
      't: expected the columns id Utf8, n Int32; found id Utf8, n Float64',
    )
    expect(() => fromArrow(wanted, new Uint8Array(64))).toThrow('found none')
  })

  it('is refused when it is cut off', () => {
    const bytes = toArrow(wanted, rows)
    expect(() => fromArrow(wanted, bytes.subarray(0, bytes.length - 20))).toThrow(
      /not a whole Arrow IPC file|expected the columns/,
    )
  })

  it.each([
    ['a missing value', { id: 'a', n: null }, 't, row 0, n: expected int, found null'],
    ['a fraction', { id: 'a', n: 1.5 }, 't, row 0, n: expected int, found 1.5'],
    ['an integer over 32 bits', { id: 'a', n: 2 ** 31 }, 'found 2147483648'],
    ['a text for a number', { id: 'a', n: '1' }, 'found "1"'],
  ])('is refused when written: %s', (_, row, message) => {
    expect(() => toArrow(wanted, [row as unknown as Row<typeof wanted>])).toThrow(message)
  })

  it('is refused when written: a day that the calendar has not', () => {
    const days = table('t', { description: text, key: ['d'], columns: { d: column('date', text) } })
    expect(() => toArrow(days, [{ d: '2023-02-29' }])).toThrow('expected date, found "2023-02-29"')
  })
})
