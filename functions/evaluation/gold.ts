import { z } from 'zod'

const Type = z.enum(['organization', 'person', 'place', 'event', 'program', 'product'])
const optional = z.boolean().default(false)
const number = z.number().nullable().default(null)

/** An annotated document: what a careful reader finds in it. `optional` annotations count neither way. */
export const Gold = z.object({
  document: z.object({
    language: z.enum(['fr', 'en']),
    title: z.string().nullable(),
    published_on: z.string().nullable(),
  }),
  entities: z.array(
    z.object({ type: Type, name: z.string(), mentions: z.array(z.string().min(1)), optional }),
  ),
  roles: z.array(
    z.object({ person: z.string(), title: z.string(), organization: z.string().nullable(), optional }),
  ),
  indicators: z.array(
    z.object({
      quote: z.string().min(1),
      value: number,
      low: number,
      high: number,
      unit: z.string(),
      per: z.string().nullable(),
      of: z.string().nullable(),
      comparator: z.string(),
      period: z.string().nullable(),
      status: z.string(),
      subject: z.string().nullable(),
      concept: z.string(),
      optional,
    }),
  ),
})
export type Gold = z.infer<typeof Gold>
export type GoldEntity = Gold['entities'][number]
export type GoldIndicator = Gold['indicators'][number]
export type GoldRole = Gold['roles'][number]
