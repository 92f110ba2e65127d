/** What a whole document is about. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Reading } from '../text/reading.ts'
import { demonymOf } from './demonyms.ts'
import { impersonal } from './subject-cues.ts'
import { headlineEnd, type WeightMaterial, weightsOf } from './weights.ts'

type Type = FoundEntity['type']

export interface Mains {
  /** An organization, event or program, the town of a plant, or the country that a study is on. */
  readonly main: number | undefined
  readonly mainOrganization: number | undefined
  readonly mainEvent: number | undefined
  readonly mainProgram: number | undefined
  /** What "the site" means where no town was named for it. */
  readonly mainSite: number | undefined
  readonly mainArea: number | undefined
}

/** An entity that weighs less is not what the text is about. */
const least = { any: 4, organization: 1.5, site: 1.5 }
const shortestHead = 200
const besideCue = 22

const headOf = (reading: Reading, { title }: WeightMaterial): number =>
  Math.max(title?.end ?? 0, headlineEnd(reading), shortestHead)

/** A survey, study or opinion whose headline is about nobody: its authors are not what its figures are about. */
const isImpersonal = (reading: Reading, material: WeightMaterial, named: number | undefined): boolean => {
  const { stood, title, lower } = material
  if (!impersonal.test(lower.slice(0, headOf(reading, material)))) return false
  if (title === undefined) return true
  return !stood.some(({ entity, start, end }) => {
    if (entity !== named || start < title.start || start >= title.end) return false
    // "The X survey": X asked.
    const around = lower.slice(Math.max(title.start, start - besideCue), Math.min(title.end, end + besideCue))
    return !impersonal.test(around)
  })
}

/** The country or continent that the headings of such a text name, also by its adjective. */
const fieldOf = (reading: Reading, material: WeightMaterial): number | undefined => {
  const { stood, entities, lower } = material
  const head = headOf(reading, material)
  const headings = reading.blocks.filter(({ kind, start }) => kind === 'heading' && start < head)
  const named = stood.find(
    ({ type, entity, start }) =>
      start < head &&
      type === 'place' &&
      isArea(entities[entity]!.name) &&
      headings.some(heading => start >= heading.start && start < heading.end),
  )
  const text = headings.map(({ start, end }) => lower.slice(start, end)).join('\n')
  return named?.entity ?? demonymOf(text, entities)
}

const isOrganized = (type: Type): boolean => type === 'organization' || type === 'event' || type === 'program'

export const mainsOf = (
  reading: Reading,
  material: WeightMaterial & { readonly plant: number | undefined },
): Mains => {
  const { entities, plants, plant } = material
  const { weights, created } = weightsOf(reading, material)
  const heaviest = (
    atLeast: number,
    allowed: (type: Type, entity: number) => boolean,
  ): number | undefined => {
    let best: number | undefined
    for (const [entity, weight] of weights.entries())
      if (weight >= atLeast && weight > (best === undefined ? 0 : weights[best]!))
        if (allowed(entities[entity]!.type, entity)) best = entity
    return best
  }
  const others = {
    mainEvent: heaviest(0, type => type === 'event'),
    mainProgram: heaviest(0, type => type === 'program'),
    mainSite: created ?? plant ?? heaviest(least.site, (_, entity) => plants.has(entity)),
  }
  const named = heaviest(least.any, (type, entity) => isOrganized(type) || plants.has(entity))
  const area = heaviest(0, (type, entity) => type === 'place' && isArea(entities[entity]!.name))
  if (isImpersonal(reading, material, named)) {
    const field = fieldOf(reading, material)
    return { main: field, mainOrganization: undefined, mainArea: field ?? area, ...others }
  }
  const ofPlant = plant !== undefined && (named === undefined || entities[named]!.type === 'organization')
  return {
    main: created ?? (ofPlant ? plant : named),
    mainOrganization: heaviest(least.organization, type => type === 'organization'),
    mainArea: area,
    ...others,
  }
}
