import { z } from 'zod'
import { codesOf } from '../codes.ts'
import { knownUnits } from '../units.ts'
import { entityId } from './authority.ts'
import { line, record, slugPattern } from './fields.ts'

/** A unit of the table `units`. */
export const unitMeasure = z
  .string()
  .refine(unit => knownUnits.has(unit), 'must be a unit of the table units, such as count, EUR, % or m2')

const phrases = z.array(line).min(1, 'must have at least one').readonly()

const Entry = record({
  id: z.string().regex(new RegExp(`^${slugPattern}$`), 'must be lower-case letters, digits and dashes'),
  label_fr: line,
  label_en: line,
  /** Whom or what the figures are about: an id of authority.yaml. */
  subject: entityId,
  concept: z.enum(codesOf('concept')),
  unit: unitMeasure,
  /** What the rate is for one of; without it, only figures that are no rates belong. */
  unit_per: z.enum(codesOf('unit_per')).exactOptional(),
  /**
   * Alternatives, in any language: the measured noun must have every word of one of them. Case and accents do not matter; `*` ends
   * a word's beginning (`import*`).
   */
  words: phrases,
  /** Alternatives of which the sentence must have one besides, for nouns that alone say too little. */
  sentence_words: phrases.exactOptional(),
})
/** A series of indicators that may be compared with each other. */
export type Series = z.infer<typeof Entry>

/** `series.yaml`: a list of series; an empty file compares nothing. `vouched` are the ids of authority.yaml, where that could be read. */
export const seriesAbout = (vouched?: ReadonlySet<string>) =>
  z
    .array(Entry)
    .superRefine((entries, context) => {
      const ids = new Set<string>()
      entries.forEach(({ id, subject }, at) => {
        const complain = (field: string, message: string) =>
          context.addIssue({ code: 'custom', path: [at, field], message })
        if (ids.has(id)) complain('id', `repeats ${id}`)
        ids.add(id)
        if (vouched?.has(subject) === false)
          complain('subject', `names ${subject}, which is not in authority.yaml`)
      })
    })
    .readonly()
