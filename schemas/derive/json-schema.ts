import { codesOf } from '../codes.ts'
import type { Column, ColumnType } from '../column.ts'
import { columnsOf, type Table } from '../table.ts'
import { schemaVersion } from '../version.ts'
import { int32 } from './values.ts'

type Keywords = Readonly<Record<string, unknown>>

const types = {
  string: { type: 'string' },
  int: { type: 'integer', ...int32 },
  double: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  strings: { type: 'array', items: { type: 'string' } },
} satisfies Record<ColumnType, Keywords>

/** Constraints in the words of JSON Schema, which counts lengths in code points as we do. */
const constraints = (column: Column): Keywords => ({
  ...(column.codes && { enum: codesOf(column.codes) }),
  ...(column.pattern && { pattern: column.pattern }),
  ...(column.minimum !== undefined && { minimum: column.minimum }),
  ...(column.maximum !== undefined && { maximum: column.maximum }),
  ...(column.maxLength !== undefined && { maxLength: column.maxLength }),
})

/** What JSON Schema has no word for; validators ignore it. */
const annotations = (column: Column): Keywords => ({
  'x-description-fr': column.description.fr,
  ...(column.unit && { 'x-unit': column.unit }),
  ...(column.references && { 'x-references': column.references }),
})

const property = (column: Column): Keywords => {
  const { description, ...value } = {
    description: column.description.en,
    ...types[column.type],
    ...constraints(column),
  }
  const typed = column.nullable ? { anyOf: [value, { type: 'null' }] } : value
  return { description, ...typed, ...annotations(column) }
}

/** A row of the table as JSON, in JSON Schema 2020-12. */
export const jsonSchema = (table: Table): Keywords => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: table.name,
  description: table.description.en,
  'x-description-fr': table.description.fr,
  'x-schema-version': schemaVersion,
  'x-primary-key': table.key,
  type: 'object',
  properties: Object.fromEntries(columnsOf(table).map(([name, column]) => [name, property(column)])),
  required: columnsOf(table).map(([name]) => name),
  additionalProperties: false,
})
