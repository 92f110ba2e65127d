/** Which types of entity a figure of a concept can be about. */
import type { FoundEntity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'

type Type = FoundEntity['type']

/** Figures of plants rather than of companies. */
export const siteConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'floor_area',
  'equipment',
  'capacity',
  'headcount',
  'jobs_created',
  'jobs_cut',
])

const ofProducts: ReadonlySet<Concept> = new Set<Concept>([
  'patients',
  'price',
  'share',
  'capacity',
  'duration',
  'revenue',
])

export const isSuited = (type: Type, concept: Concept): boolean =>
  type === 'product' ? ofProducts.has(concept) : type !== 'person'
