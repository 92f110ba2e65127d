/** Tells wide areas (countries, regions, continents) from towns and sites. */
import { continentsAndRegions, everydayCountries, foreignDivisions } from './place-cues.ts'
import { countries, frenchDivisions } from './places.generated.ts'

const split = (names: string): string[] => names.split('|').map(name => name.trim())

const areas: ReadonlySet<string> = new Set(
  [countries, everydayCountries, continentsAndRegions, foreignDivisions, frenchDivisions].flatMap(split),
)

/** Whether a place is a country, region, department or continent, not a town or site. */
export const isArea = (name: string): boolean => areas.has(name)
