import { indicators } from '../../../../functions/extract/indicators/indicators.ts'
import { quantities } from '../../../../functions/extract/quantities/quantities.ts'
import { read } from '../../../../functions/extract/text/read.ts'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { named } from '../named.ts'

/** The indicators of a text in which names are marked, and the name of an entity of it by index. */
export const foundIn = (
  marked: string,
  language: Language,
  { today, title }: { readonly today: string; readonly title?: string | undefined },
) => {
  const { text, entities } = named(marked)
  const reading = read(text, language)
  return {
    found: indicators({ reading, entities, quantities: quantities(reading), today, title }),
    nameOf: (entity: number | undefined) => (entity === undefined ? undefined : entities[entity]!.name),
  }
}
