import { normalisedName } from '../schemas/normalised-name.ts'

/** Whether a text names somebody; ids and addresses are texts too. */
export type Naming = (text: string | null) => boolean

/** Judges texts by the given names, as whole words, whatever their case, accents and punctuation. */
export const namingOf = (names: Iterable<string>): Naming => {
  const forms = [...new Set([...names].map(normalisedName))].filter(form => form !== '')
  if (forms.length === 0) return () => false
  return text => text !== null && forms.some(form => ` ${words(text)} `.includes(` ${form} `))
}

const words = (text: string): string => normalisedName(decoded(text))

/** Addresses write accents as escapes. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, escapes =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
