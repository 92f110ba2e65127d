import { normalisedName } from '../../../schemas/normalised-name.ts'

/** The id that an entity of this name has (functions/extract/entity-id.ts): a person's tells no name. */
export const newEntityId = async (
  type: string,
  { name, document }: { name: string; document: string },
): Promise<string> => {
  const normalised = normalisedName(name)
  if (type !== 'person') return `${type}/${normalised.replace(/ /g, '-')}`
  const bytes = new TextEncoder().encode(`${normalised}\ndocument:${document}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `person/${[...digest]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 12)}`
}
