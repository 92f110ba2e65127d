/** Reads the aggregates of a release; each file once. */

import type {
  ComparisonSet,
  EntityEntry,
  EntityList,
  EntityPage,
  Figure,
  FigureSet,
  Overview,
  PromiseSet,
  RoleSet,
} from '../aggregates/shapes.ts'
import { prefixKey, searchable, shardOf } from '../aggregates/shards.ts'
import { release as current } from './context.ts'

const files = new Map<string, Promise<unknown>>()

/** A JSON file of a release's aggregates, undefined where there is none. */
const load = <T>(path: string, release: string): Promise<T | undefined> => {
  const address = `../releases/${release}/aggregates/${path}.json`
  const known = files.get(address)
  if (known !== undefined) return known as Promise<T | undefined>
  const loading = fetch(address).then(async response => {
    if (response.status === 404 || response.status === 403) return undefined
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return (await response.json()) as T
  })
  files.set(address, loading)
  return loading
}

const must = async <T>(path: string): Promise<T> => {
  const loaded = await load<T>(path, current)
  if (loaded === undefined) throw new Error(`${path} is not in release ${current}`)
  return loaded
}

export const overview = (): Promise<Overview> => must('overview')
/** The overview of any release, undefined where it has none. */
export const overviewOf = (release: string): Promise<Overview | undefined> => load('overview', release)
export const conceptFigures = (concept: string): Promise<FigureSet> => must(`concept/${concept}`)
export const famousEntities = (): Promise<EntityList> => must('entities')
export const roleSet = (): Promise<RoleSet> => must('roles')
export const comparisonSet = (): Promise<ComparisonSet> => must('comparisons')
export const promiseSet = (): Promise<PromiseSet> => must('promises')

export const entityPage = async (id: string): Promise<EntityPage | undefined> => {
  const { shards } = await overview()
  const pages = await load<readonly EntityPage[]>(`entity/${shardOf(id, shards.entity)}`, current)
  return pages?.find(page => page.id === id)
}

/** The figure as a release had it, with what it points at. */
export const figureOf = async (
  id: string,
  release: string,
): Promise<{ figure: Figure; set: FigureSet } | undefined> => {
  const about = await load<Overview>('overview', release)
  if (about === undefined) return undefined
  const set = await load<FigureSet>(`figure/${shardOf(id, about.shards.figure)}`, release)
  const figure = set?.figures.find(each => each.id === id)
  return set === undefined || figure === undefined ? undefined : { figure, set }
}

/** What may hold the answer: the search files of the words, or the famous where all words are too short for one. */
const candidates = async (words: readonly string[]): Promise<readonly EntityEntry[]> => {
  const letters = (await overview()).shards.search
  const whole = words.filter(word => word.length >= letters)
  if (whole.length === 0) return (await famousEntities()).entities
  const keys = new Set(letters === 0 ? ['all'] : whole.map(word => prefixKey(word, letters)))
  const lists = await Promise.all([...keys].map(key => load<EntityList>(`search/${key}`, current)))
  return [...new Map(lists.flatMap(list => list?.entities ?? []).map(entity => [entity.id, entity])).values()]
}

/** Entities that have every word of the query at the beginning of a word of one of their names. */
export const searchEntities = async (query: string): Promise<readonly EntityEntry[]> => {
  const words = searchable(query).split(' ').filter(Boolean)
  if (words.length === 0) return (await famousEntities()).entities
  return (await candidates(words)).filter(entity => {
    const named = [...entity.name, ...entity.aliases].map(name => ` ${searchable(name)}`)
    return named.some(name => words.every(word => name.includes(` ${word}`)))
  })
}
