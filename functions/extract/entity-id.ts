import { createHash } from 'node:crypto'
import { normalisedName } from '../../schemas/normalised-name.ts'

export { normalisedName }

/** Id of a thing by its name: `<type>/<slug>`; names without a Latin letter or digit keep their own script. */
export const namedId = (type: string, name: string): string =>
  `${type}/${normalisedName(name).replace(/ /g, '-') || digest(name)}`

/**
 * Id of a person, which tells no name: namesakes are told apart by the organization of their role, or else by the document, so
 * that two people never become one.
 */
export const personId = (
  name: string,
  { organization, document }: { organization: string | undefined; document: string },
): string => `person/${digest(`${normalisedName(name)}\n${organization ?? `document:${document}`}`)}`

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Numbers rows of one document: hash of document, table, quote and the how-manieth row of that quote it is. */
export const rowIds = (table: string, document: string): ((quote: string) => string) => {
  const seen = new Map<string, number>()
  return quote => {
    const occurrence = (seen.get(quote) ?? 0) + 1
    seen.set(quote, occurrence)
    return createHash('sha256')
      .update([document, table, quote, occurrence].join('\n'))
      .digest('hex')
      .slice(0, 20)
  }
}
