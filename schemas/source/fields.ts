/** The kinds of field that the source files share. */
import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { z } from 'zod'

/** An object whose unknown fields are faults that name the known ones. */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject(shape, {
      error: issue =>
        issue.code === 'unrecognized_keys'
          ? `is not a known field; known are ${Object.keys(shape).join(', ')}`
          : undefined,
    })
    .readonly()

/** Text of one line with something to read in it. */
export const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must be one line without control characters')

/** Text that may run over lines. */
export const prose = z.string().trim().min(1, 'must not be empty')

const bilingual = <T extends z.ZodType>(of: T) => record({ fr: of, en: of })
export const bilingualLine = bilingual(line)
export const bilingualProse = bilingual(prose)
export const bilingualLines = bilingual(z.array(line).min(1, 'must have at least one').readonly())

/** A day of the calendar; YAML 1.2 leaves it text. */
export const day = z.iso.date('must be a day of the calendar written YYYY-MM-DD, such as 2021-06-30')

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address that starts with https:// or http://' })
  .regex(/^\S+$/, 'must be a web address without spaces')

export const language = z.enum(['fr', 'en'])

/** A list that holds nothing twice. */
export const distinct = <T extends z.ZodType>(of: T) =>
  z.array(of).refine(values => new Set(values).size === values.length, 'must not list the same twice')

const knownLicences: ReadonlySet<string> = new Set(spdxIds)

/** An SPDX licence id. */
export const licence = z
  .string()
  .refine(id => knownLicences.has(id), 'must be an SPDX licence id, such as etalab-2.0 or CC-BY-4.0')

/** The licence of a text by others: an SPDX id, or LicenseRef-… for terms that SPDX does not list. */
export const textLicence = z
  .string()
  .refine(
    id => knownLicences.has(id) || /^LicenseRef-[A-Za-z0-9.-]+$/.test(id),
    'must be an SPDX licence id, or LicenseRef- and a name for terms that SPDX does not list',
  )

/** A name for addresses and ids: lower-case letters, digits and single dashes. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'
