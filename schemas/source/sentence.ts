import type { z } from 'zod'

type ZodIssue = z.core.$ZodIssue

interface Sentence {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a set of fields (name: value)',
  record: 'a set of fields (name: value)',
  array: 'a list (lines that start with "- ")',
  null: 'empty',
  undefined: 'missing',
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const wrongKind = (expected: string, input: unknown): string => {
  const found = kindOf(input)
  const hint =
    expected === 'string' && (found === 'number' || found === 'boolean') ? '; put it in quotes' : ''
  return `must be ${kinds[expected] ?? expected}, and is ${kinds[found] ?? found}${hint}`
}

/** A clause that follows the field's name, for what zod found; undefined where the schema itself gave one. */
const clause = (issue: ZodIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input)
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`
    case 'too_small':
      return `must be at least ${issue.minimum}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'invalid_union':
      return 'has none of the forms that it may have'
    case 'unrecognized_keys':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return undefined
  }
}

/** zod's own wordings, which know nothing of the file. */
const generic = /^(?:Invalid|Too|Unrecognized)/

/** What zod found, a sentence for each field. */
export const sentencesOf = (issue: ZodIssue): readonly Sentence[] => {
  const { path, message } = issue
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => ({ path: [...path, key], message }))
  if (issue.code !== 'custom' && issue.input === undefined) return [{ path, message: 'is missing' }]
  return [{ path, message: (generic.test(message) ? clause(issue) : undefined) ?? message }]
}
