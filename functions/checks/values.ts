import { codeLists } from '../../schemas/codes.ts'
import type { Column, ColumnType } from '../../schemas/column.ts'
import type { AnyRow } from '../../schemas/table.ts'
import { columnsOf, compareCodePoints, type Table } from '../../schemas/table.ts'
import { contactDataIn } from '../contact-data.ts'
import { type CheckCode, type Fault, rowAt } from './fault.ts'

/** Whether a value is of the column's type; one test a type. */
const ofType = {
  string: value => typeof value === 'string',
  int: value => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31,
  double: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  date: value => typeof value === 'string',
  strings: value => Array.isArray(value) && value.every(item => typeof item === 'string'),
} satisfies Record<ColumnType, (value: unknown) => boolean>

/** Ids, digests and addresses are no prose: a row of hexadecimal digits may look like a telephone number. */
const isProse = (name: string, { pattern, references }: Column): boolean =>
  pattern === undefined && references === undefined && !name.endsWith('_id') && name !== 'source_url'

/** Every row against its declaration: types, nulls, ranges, lengths, forms, closed lists, contact data, key and order. */
export const valueFaults = (table: Table, rows: readonly AnyRow[]): Fault[] => {
  const faults: Fault[] = []
  const columns = columnsOf(table).map(
    ([name, column]) =>
      [name, column, column.pattern === undefined ? undefined : new RegExp(column.pattern, 'u')] as const,
  )
  const keyOf = (row: AnyRow) => table.key.map(name => String(row[name]))
  const seen = new Set<string>()
  let before: readonly string[] | undefined
  for (const row of rows) {
    const key = keyOf(row)
    const note = (code: CheckCode, found: string) => faults.push({ code, at: rowAt(table.name, key), found })
    for (const [name, column, pattern] of columns) {
      const fault = valueFault(row[name], { name, column, pattern })
      if (fault !== undefined) note(fault.code, `${name}: ${fault.found}`)
    }
    const joined = key.join('\u0000')
    if (seen.has(joined)) note('table/key', 'stands twice')
    seen.add(joined)
    if (before !== undefined && compareKeys(before, key) > 0)
      note('table/order', `stands after ${before.join(', ')}`)
    before = key
  }
  return faults
}

const compareKeys = (a: readonly string[], b: readonly string[]): number => {
  for (const [i, part] of a.entries()) {
    const order = compareCodePoints(part, b[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}

interface Declared {
  readonly name: string
  readonly column: Column
  readonly pattern: RegExp | undefined
}

const valueFault = (
  value: unknown,
  { name, column, pattern }: Declared,
): { code: CheckCode; found: string } | undefined => {
  if (value === null || value === undefined)
    return column.nullable ? undefined : { code: 'value/null', found: 'null' }
  if (typeof value === 'number' && !Number.isFinite(value))
    return { code: 'value/not-finite', found: String(value) }
  if (!ofType[column.type](value)) return { code: 'table/type', found: `${typeof value}, not ${column.type}` }
  if (typeof value === 'number') return rangeFault(value, column)
  for (const text of typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []) {
    const contact = isProse(name, column) ? contactDataIn(text) : undefined
    if (contact !== undefined) return { code: `contact/${contact}`, found: 'contact data' }
    if (column.maxLength !== undefined && [...text].length > column.maxLength)
      return { code: 'value/length', found: `${[...text].length} characters` }
    if (pattern?.test(text) === false) return { code: 'value/pattern', found: text }
    if (column.codes !== undefined && !Object.hasOwn(codeLists[column.codes], text))
      return { code: 'value/code', found: text }
  }
  return undefined
}

const rangeFault = (
  value: number,
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Column,
) => (value < minimum || value > maximum ? { code: 'value/range' as const, found: String(value) } : undefined)
