import type { Tokens } from '../text/reading.ts'
import type { HeadedName } from './candidate.ts'
import { isInside } from './name-tokens.ts'
import { placePhrase } from './word-facts.ts'

/** Heads of territories, parks and buildings that a French complement follows. */
const TERRITORIES = new Set(
  "pays vallée plateau massif golfe baie presqu'île île plaine agglomération bassin château palais parc halle domaine".split(
    ' ',
  ),
)
const BODIES = new Set([
  'agglo',
  'agglomération',
  'métropole',
  'communauté',
  'habitat',
  'développement',
  'tourisme',
])
const OF = new Set(['de', 'du', 'des', "d'"])
const ARTICLE = new Set(['la', "l'", 'le', 'les'])

/** Whether the word is the head of a territory, a park or a building. */
export const opensTerritory = (tokens: Tokens, first: number): boolean =>
  TERRITORIES.has(tokens.lower[first]!)

/** "Pays d'Aunis", "Parc de Lormont"; "Pays d'Aunis Agglo" is the body that runs it. */
export function territory(tokens: Tokens, first: number, limit: number): HeadedName | undefined {
  let end = first + 1
  if (!OF.has(tokens.lower[end] ?? '')) return undefined
  end++
  if (ARTICLE.has(tokens.lower[end] ?? '')) end++
  if (end >= limit || !isInside(tokens, end)) return undefined
  end = placePhrase(tokens, end, limit)?.end ?? end + 1
  if (end < limit && isInside(tokens, end) && BODIES.has(tokens.lower[end]!))
    return { end: end + 1, type: 'organization', chance: 0.85 }
  return { end, type: 'place', chance: 0.75 }
}
