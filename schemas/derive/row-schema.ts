import { z } from 'zod'
import { columnsOf, type Row, type Table } from '../table.ts'
import { fieldOf } from './field.ts'

/** What every row of the table must be: exactly its columns, each with its type and constraints. */
export const rowSchema = <T extends Table>(table: T): z.ZodType<Row<T>> =>
  z.strictObject(
    Object.fromEntries(columnsOf(table).map(([name, column]) => [name, fieldOf(column)])),
  ) as unknown as z.ZodType<Row<T>>
