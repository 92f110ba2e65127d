/** Countries and Europe by their adjectives, as a text that names them may speak of them. */
import type { FoundEntity } from '../findings.ts'

const demonyms: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<!\p{L})(?:(?:in|across) the union|dans l'union|member states|états membres|eu-\p{L}+)(?!\p{L})/u,
    ['European Union', 'EU', 'Union européenne', 'UE', 'Union'],
  ],
  [
    /(?<!\p{L})(?:french|françaises?|français|hexagonal\p{L}*|national soil|sol national|territoire national)(?!\p{L})/u,
    ['France'],
  ],
  [/(?<!\p{L})(?:european|europe|européen(?:ne)?s?)(?!\p{L})/u, ['Europe']],
  [/(?<!\p{L})(?:german|allemande?s?)(?!\p{L})/u, ['Germany', 'Allemagne']],
  [/(?<!\p{L})(?:british|britanniques?)(?!\p{L})/u, ['United Kingdom', 'UK', 'Royaume-Uni']],
  [/(?<!\p{L})(?:italian|italien(?:ne)?s?)(?!\p{L})/u, ['Italy', 'Italie']],
  [/(?<!\p{L})(?:spanish|espagnole?s?)(?!\p{L})/u, ['Spain', 'Espagne']],
  [/(?<!\p{L})(?:swiss|suisses?)(?!\p{L})/u, ['Switzerland', 'Suisse']],
  [/(?<!\p{L})(?:belgian|belges?)(?!\p{L})/u, ['Belgium', 'Belgique']],
  [/(?<!\p{L})(?:american|américaine?s?)(?!\p{L})/u, ['United States', 'US', 'USA', 'États-Unis']],
]

/** The area of the text whose adjective stands in `lower`. */
export const demonymOf = (lower: string, entities: readonly FoundEntity[]): number | undefined => {
  for (const [pattern, names] of demonyms) {
    if (!pattern.test(lower)) continue
    const entity = entities.findIndex(
      ({ type, name }) => (type === 'place' || type === 'organization') && names.includes(name),
    )
    if (entity >= 0) return entity
  }
  return undefined
}
