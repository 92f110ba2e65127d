import { z } from 'zod'
import { type CodeListName, codesOf } from '../codes.ts'
import type { Column, ColumnType, ColumnValues } from '../column.ts'

/** A value of each column type, as it may stand in a source file. */
const values = {
  string: z.string(),
  int: z.int32(),
  double: z.number(),
  boolean: z.boolean(),
  date: z.iso.date('must be a day of the calendar written YYYY-MM-DD'),
  strings: z.array(z.string()).readonly(),
} satisfies { [T in ColumnType]: z.ZodType<ColumnValues[T]> }

type Value<C> =
  C extends Column<infer T, infer N> ? ColumnValues[T & ColumnType] | (N extends true ? null : never) : never

const isCode = (list: CodeListName, value: unknown): boolean => codesOf(list).some(code => code === value)

/** What a value breaks of its column's constraints, a clause that follows the column's name. */
const broken = (of: Column, value: unknown): string | undefined => {
  const { codes, pattern, minimum, maximum, maxLength } = of
  if (codes !== undefined && !isCode(codes, value)) return `must be one of ${codesOf(codes).join(', ')}`
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(String(value))) return `must match ${pattern}`
  if (minimum !== undefined && Number(value) < minimum) return `must be at least ${minimum}`
  if (maximum !== undefined && Number(value) > maximum) return `must be at most ${maximum}`
  if (maxLength !== undefined && [...String(value)].length > maxLength)
    return `must have at most ${maxLength} characters`
  return undefined
}

/** The schema of a column's values in source files: its type and its constraints, null where it may be missing. */
export const fieldOf = <C extends Column>(of: C): z.ZodType<Value<C>> => {
  const checked = values[of.type].superRefine((value: unknown, context) => {
    const message = broken(of, value)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
  return (of.nullable ? z.nullable(checked) : checked) as unknown as z.ZodType<Value<C>>
}
