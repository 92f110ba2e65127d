import { z } from 'zod'
import { fieldOf } from '../derive/field.ts'
import { indicators } from '../tables/indicators.ts'
import { mentions } from '../tables/mentions.ts'
import { roles } from '../tables/roles.ts'
import { entityId } from './authority.ts'
import { day, line, prose, record } from './fields.ts'
import { unitMeasure } from './series.ts'

const [m, i, r] = [mentions.columns, indicators.columns, roles.columns]
const point = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?'

/** The fields that a row of each table cannot be without. */
const needed = {
  mentions: { entity_id: entityId },
  indicators: {
    concept: fieldOf(i.concept),
    unit_measure: unitMeasure,
    comparator: fieldOf(i.comparator),
    value_kind: fieldOf(i.value_kind),
  },
  roles: { person_id: entityId, role_title: fieldOf(r.role_title) },
}

/**
 * The fields that a row may be without. What follows from others is not a person's to set: ids, offsets, sentence, first and last day of
 * the period.
 */
const possible = {
  mentions: {},
  indicators: {
    subject_id: entityId.nullable().exactOptional(),
    place_id: entityId.nullable().exactOptional(),
    stated_by_id: entityId.nullable().exactOptional(),
    series_id: fieldOf(i.series_id).exactOptional(),
    measured: fieldOf(i.measured).exactOptional(),
    obs_value: fieldOf(i.obs_value).exactOptional(),
    obs_low: fieldOf(i.obs_low).exactOptional(),
    obs_high: fieldOf(i.obs_high).exactOptional(),
    unit_per: fieldOf(i.unit_per).exactOptional(),
    time_period: z
      .string()
      .regex(new RegExp(`^${point}(?:/${point})?$`), 'must be a day, month, year or interval of ISO 8601')
      .nullable()
      .exactOptional(),
  },
  roles: { organization_id: entityId.nullable().exactOptional() },
}

const why = {
  /** Why, for readers to come; without a person's name. */
  reason: prose,
  date: day,
}

/** What ties a decision to a row, wherever the row's offsets move. */
const row = {
  document: line,
  /** The row's quote, exactly as in the text. */
  quote: z.string().min(1, 'must not be empty').max(300, 'must have at most 300 characters'),
  /** Which of the equal quotes of the document in this table, counted from 1; or all of them. */
  occurrence: z.union([z.int().min(1), z.literal('all')]).default(1),
  ...why,
}

const reviewed = z.enum(['mentions', 'indicators', 'roles'])
const Confirm = record({ decision: z.literal('confirm'), table: reviewed, ...row })
const Reject = record({ decision: z.literal('reject'), table: reviewed, ...row })

const newQuote = { quote: fieldOf(m.quote).exactOptional() }
const correct = <Name extends keyof typeof needed, Set extends z.ZodType>(table: Name, set: Set) =>
  record({ decision: z.literal('correct'), table: z.literal(table), ...row, set })
const add = <Name extends keyof typeof needed, Set extends z.ZodType>(table: Name, set: Set) =>
  record({ decision: z.literal('add'), table: z.literal(table), ...row, set })

const optional = <Shape extends Record<string, z.ZodType>>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field)])) as {
    [K in keyof Shape]: z.ZodExactOptional<Shape[K]>
  }

const oneOf = (values: string) => ({
  error: (issue: { readonly code?: string }) =>
    issue.code === 'invalid_union' ? `must be ${values}` : undefined,
})
const tables = oneOf('mentions, indicators or roles')

const Correct = z.discriminatedUnion(
  'table',
  [
    correct('mentions', record({ ...optional(needed.mentions), ...possible.mentions, ...newQuote })),
    correct('indicators', record({ ...optional(needed.indicators), ...possible.indicators, ...newQuote })),
    correct('roles', record({ ...optional(needed.roles), ...possible.roles, ...newQuote })),
  ],
  tables,
)

const Add = z.discriminatedUnion(
  'table',
  [
    add('mentions', record({ ...needed.mentions, ...possible.mentions })),
    add('indicators', record({ ...needed.indicators, ...possible.indicators })),
    add('roles', record({ ...needed.roles, ...possible.roles })),
  ],
  tables,
)

/** Two entities are one: `from` is retired in favour of `into`. */
const Merge = record({ decision: z.literal('merge'), from: entityId, into: entityId, ...why })

const Decision = z.discriminatedUnion(
  'decision',
  [Confirm, Correct, Reject, Add, Merge],
  oneOf('confirm, correct, reject, add or merge'),
)
/** What a person decided about one row or two entities. */
export type Decision = z.infer<typeof Decision>

/**
 * What a decision is about: no two may be about the same. An addition names a place of the text, the others a row, and the first row
 * of a quote need not stand at its first place.
 */
const about = (decision: Decision): string =>
  decision.decision === 'merge'
    ? `merge ${decision.from}`
    : JSON.stringify([
        decision.decision === 'add',
        decision.document,
        decision.table,
        decision.quote,
        decision.occurrence,
      ])

const leadsBack = (merges: ReadonlyMap<string, string>, from: string): boolean => {
  const passed = new Set<string>()
  for (let at = merges.get(from); at !== undefined && !passed.has(at); at = merges.get(at)) {
    if (at === from) return true
    passed.add(at)
  }
  return false
}

/** `review.yaml`: a list of decisions, in no order; empty where nobody has reviewed anything. */
export const Review = z
  .array(Decision)
  .superRefine((decisions, context) => {
    const decided = new Set<string>()
    const merges = new Map(
      decisions.flatMap(item => (item.decision === 'merge' ? [[item.from, item.into] as const] : [])),
    )
    decisions.forEach((item, at) => {
      const complain = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [at, field], message })
      if (decided.has(about(item)))
        complain('decision', 'is a second one about the same; keep one of the two')
      decided.add(about(item))
      if (item.decision === 'merge' && leadsBack(merges, item.from)) complain('into', 'leads back to from')
      if (item.decision === 'correct' && Object.keys(item.set).length === 0)
        complain('set', 'must name at least one field')
    })
  })
  .readonly()
export type Review = z.infer<typeof Review>
