import { z } from 'zod'
import {
  bilingualLine,
  bilingualLines,
  bilingualProse,
  distinct,
  language,
  licence,
  line,
  record,
  webAddress,
} from './fields.ts'

/** The European Union's data themes (authority table data-theme). */
const themes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const

/** `dataset.yaml`: what is published, by whom, under which licence. */
export const Dataset = record({
  /** Also the name of the database, so a plain SQL identifier. */
  name: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{0,62}$/,
      'must be lower-case letters, digits and underscores, starting with a letter',
    ),
  title: bilingualLine,
  description: bilingualProse,
  publisher: record({ name: line, url: webAddress.exactOptional() }),
  /** A page or a shared mailbox; no person. */
  contact: record({
    name: line,
    url: webAddress.exactOptional(),
    email: z.email('must be an e-mail address').exactOptional(),
  }).refine(contact => contact.url !== undefined || contact.email !== undefined, 'must have url or email'),
  licence,
  homepage: webAddress,
  keywords: bilingualLines,
  themes: distinct(z.enum(themes)).min(1, 'must have at least one').readonly(),
  /** A text too short to tell its language is taken in the first. */
  languages: distinct(language).min(1, 'must have at least one').readonly(),
})
export type Dataset = z.infer<typeof Dataset>
