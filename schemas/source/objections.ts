import { z } from 'zod'
import { day, record } from './fields.ts'

/** `objections.yaml`: people who objected to being named, by opaque id only; kept in the source folder, never in the repository. */
export const Objections = z
  .array(
    record({
      person: z
        .string()
        .regex(/^person\/[0-9a-f]{12}$/, 'must be a person’s id: person/ and 12 hexadecimal digits, no name'),
      date: day,
    }),
  )
  .readonly()
export type Objections = z.infer<typeof Objections>
