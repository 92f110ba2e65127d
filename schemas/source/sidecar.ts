import { z } from 'zod'
import { codesOf } from '../codes.ts'
import { day, language, line, record, textLicence, webAddress } from './fields.ts'

/** `documents/<stem>.yaml`: what is known of a text beyond its words. Every field may be left out. */
export const Sidecar = record({
  source_url: webAddress.exactOptional(),
  publisher: line.exactOptional(),
  document_type: z.enum(codesOf('document_type')).exactOptional(),
  published_on: day.exactOptional(),
  /** The headline as written in the text. */
  title: line.exactOptional(),
  language: language.exactOptional(),
  licence: textLicence.exactOptional(),
  retrieved_on: day.exactOptional(),
  text_mining: z.enum(['allowed', 'reserved']).exactOptional(),
  /** Share of the text that may be published as quotes and sentences. */
  excerpt_cap: z.number().min(0).max(1).exactOptional(),
})
export type Sidecar = z.infer<typeof Sidecar>
