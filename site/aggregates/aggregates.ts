/** The JSON files that the page reads: bounded lists, and shards by id, so that no view ever loads all rows. */

import { codesOf } from '../../schemas/codes.ts'
import { releaseColumn } from '../../schemas/derive/dialect.ts'
import { duckdbDialect, duckdbType } from '../../schemas/derive/duckdb.ts'
import { currentRelease, datasetViews } from '../../schemas/derive/views.ts'
import { columnsOf, type Table } from '../../schemas/table.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { tableNames, tables } from '../../schemas/tables.ts'
import { compareSeries, promisesOf } from './comparisons.ts'
import { append, byFame, entityPages, entryOf, searchIndex } from './entities.ts'
import { figureSet, type Holdings, holdingsOf, shown } from './figures.ts'
import type { ComparisonSet, Figure, Names, Overview, PromiseSet, RoleSet, Shards } from './shapes.ts'
import { shardDigits, shardOf } from './shards.ts'

export interface AggregateInput {
  readonly release: string
  readonly released_at: string
  readonly releases: readonly string[]
  readonly rows: ReleaseRows
  /** Labels of series.yaml. */
  readonly series: readonly { readonly id: string; readonly label_fr: string; readonly label_en: string }[]
}

/** Rows that a list carries at most. */
// So few figures a concept that the first view, with Plot, stays under 150 kB compressed.
const most = { figures: 500, entities: 300, roles: 1000, comparisons: 100, promises: 500 } as const

/** Files by path within the release. */
export const aggregates = (input: AggregateInput): ReadonlyMap<string, string> => {
  const { rows } = input
  const holdings = holdingsOf(rows)
  const shards: Shards = {
    figure: shardDigits(rows.indicators.length, 400),
    entity: shardDigits(rows.entities.length, 150),
    search: rows.entities.length > 3000 ? 3 : 0,
  }
  const documents: readonly (readonly [string, unknown])[] = [
    ['overview', overview(input, shards)],
    ...byConcept(holdings),
    ['roles', roleSet(holdings)],
    ['comparisons', comparisonSet(input, holdings)],
    ['promises', promiseSet(input, holdings)],
    ...figureShards(holdings, shards.figure),
    ...entityFiles(rows, holdings, shards),
  ]
  return new Map(documents.map(([path, document]) => [`aggregates/${path}.json`, JSON.stringify(document)]))
}

const overview = ({ release, releases, rows }: AggregateInput, shards: Shards): Overview => ({
  release,
  shards,
  rows: Object.fromEntries(tableNames.map(name => [name, rows[name].length])),
  concepts: concepts(rows),
  tables: Object.fromEntries(tableNames.map(name => [name, consoleTable(tables[name])])),
  views: [currentRelease(duckdbDialect, release), ...datasetViews(duckdbDialect)],
  releases: [...releases, release],
})

/** Concepts with their figures, those with most figures that stand in time first. */
const concepts = ({ indicators }: ReleaseRows): Overview['concepts'] =>
  codesOf('concept')
    .map(concept => {
      const of = indicators.filter(row => row.concept === concept)
      return { concept, figures: of.length, dated: of.filter(row => row.period_start !== null).length }
    })
    .filter(({ figures }) => figures > 0)
    .sort((a, b) => b.dated - a.dated || b.figures - a.figures)

const consoleTable = (table: Table) => ({
  releaseColumn: releaseColumn(table),
  columns: columnsOf(table).map(([name, { type }]) => [name, duckdbType(type)] as const),
})

const byConcept = (holdings: Holdings): readonly (readonly [string, unknown])[] => {
  const groups = new Map<string, Figure[]>()
  for (const figure of holdings.figures.values()) append(groups, figure.concept, figure)
  return [...groups].map(([concept, figures]) => [
    `concept/${concept}`,
    figureSet(holdings, figures, most.figures),
  ])
}

const roleSet = (holdings: Holdings): RoleSet => {
  const day = (document: string) => holdings.sources.get(document)?.published ?? ''
  const roles = [...holdings.roles]
    .sort((a, b) => (day(a.document) < day(b.document) ? 1 : day(a.document) > day(b.document) ? -1 : 0))
    .slice(0, most.roles)
  return {
    roles,
    total: holdings.roles.length,
    ...shown(holdings, {
      entities: roles.flatMap(role => [role.person, role.organization]),
      documents: roles.map(role => role.document),
    }),
  }
}

const comparisonSet = ({ series }: AggregateInput, holdings: Holdings): ComparisonSet => {
  const labels = new Map<string, Names>(series.map(each => [each.id, [each.label_fr, each.label_en]]))
  const comparisons = compareSeries([...holdings.figures.values()], labels).slice(0, most.comparisons)
  const ids = new Set(comparisons.flatMap(comparison => comparison.figures))
  const figures = [...holdings.figures.values()].filter(figure => ids.has(figure.id))
  return { comparisons, ...figureSet(holdings, figures) }
}

const promiseSet = ({ released_at }: AggregateInput, holdings: Holdings): PromiseSet => {
  const all = promisesOf([...holdings.figures.values()], {
    published: document => holdings.sources.get(document)?.published ?? null,
    today: released_at.slice(0, 10),
  })
  const promises = all.slice(0, most.promises)
  const ids = new Set(promises.flatMap(({ target, observed }) => [target, ...observed]))
  const figures = [...holdings.figures.values()].filter(figure => ids.has(figure.id))
  return { promises, ...figureSet(holdings, figures), total: all.length }
}

const figureShards = (holdings: Holdings, digits: number): readonly (readonly [string, unknown])[] => {
  const groups = new Map<string, Figure[]>()
  for (const figure of holdings.figures.values()) append(groups, shardOf(figure.id, digits), figure)
  return [...groups].map(([shard, figures]) => [`figure/${shard}`, figureSet(holdings, figures)])
}

const entityFiles = (
  rows: ReleaseRows,
  holdings: Holdings,
  shards: Shards,
): readonly (readonly [string, unknown])[] => {
  const entries = rows.entities.map(entryOf).sort(byFame)
  const pages = new Map<string, unknown[]>()
  for (const page of entityPages(rows, holdings)) append(pages, shardOf(page.id, shards.entity), page)
  const total = entries.length
  return [
    ['entities', { entities: entries.slice(0, most.entities), total }],
    ...[...searchIndex(entries, shards.search)].map(
      ([key, found]) => [`search/${key}`, { entities: found, total }] as const,
    ),
    ...[...pages].map(([shard, list]) => [`entity/${shard}`, list] as const),
  ]
}
