/** The functions read in a text with marked names, as "person | title | body". */
import { roles } from '../../../../functions/extract/roles/roles.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { named } from '../named.ts'

export const held = (marked: string, language: Language): string[] => {
  const { text, entities } = named(marked)
  return roles(read(text, language), entities).map(
    ({ person, title, organization }) =>
      `${entities[person]!.name} | ${title} | ${organization === undefined ? '-' : entities[organization]!.name}`,
  )
}
