/** How well entities of each type suit figures of each concept. */
import type { FoundEntity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'

type Type = FoundEntity['type']

/** How readily a figure of a concept is about an entity of a type. */
const fit: Readonly<Record<Type, Readonly<Partial<Record<Concept, number>> & { readonly else: number }>>> = {
  organization: { participants: 0.6, market_size: -0.5, countries: 1.6, else: 2 },
  place: {
    floor_area: 1,
    equipment: 1,
    capacity: 0.8,
    headcount: 0.8,
    jobs_created: 0.4,
    jobs_cut: 0.8,
    sites: 0.4,
    organizations: 0.8,
    products: 0.4,
    patients: 0.3,
    market_size: 2,
    growth: 1,
    share: 1,
    participants: -1,
    else: -0.6,
  },
  event: {
    participants: 3.5,
    organizations: 1.6,
    countries: 1.6,
    projects: 1,
    growth: 0.8,
    share: 0.5,
    floor_area: 0.3,
    price: 0.6,
    trainees: 0.6,
    other: 1,
    duration: 0.5,
    else: -1.5,
  },
  program: {
    funding: 1.8,
    projects: 2.4,
    organizations: 1,
    investment: 1,
    jobs_created: 0.8,
    trainees: 0.6,
    duration: 0.8,
    sites: 0.4,
    countries: 0.5,
    share: 0.6,
    other: 0.6,
    else: -0.8,
  },
  product: {
    patients: 2.4,
    capacity: 0.6,
    floor_area: 0.4,
    equipment: 0.4,
    duration: 0.4,
    price: 0.8,
    share: 0.4,
    projects: 0.4,
    products: 0,
    else: -1.8,
  },
  person: { other: -0.5, else: -4 },
}

/** Weight of a type for a concept. */
export const fitOf = (type: Type, concept: Concept): number => fit[type][concept] ?? fit[type].else
