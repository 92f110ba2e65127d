import { describe, expect, it } from 'vitest'
import { aggregates } from '../../site/aggregates/aggregates.ts'
import { contradicts } from '../../site/aggregates/comparisons.ts'
import { holdingsOf } from '../../site/aggregates/figures.ts'
import type { ComparisonSet, EntityPage, Figure, PromiseSet } from '../../site/aggregates/shapes.ts'
import { prefixKey, searchable, shardDigits, shardOf } from '../../site/aggregates/shards.ts'
import { inventedRows, rowId } from '../functions/publish/invented-release.ts'

const input = {
  release: '2025-07-01.01',
  released_at: '2025-07-01T08:00:00Z',
  releases: [],
  rows: inventedRows,
  series: [{ id: 'imports', label_fr: 'Enzymes importées', label_en: 'Imported enzymes' }],
}
const files = aggregates(input)
const read = <T>(path: string): T => JSON.parse(files.get(`aggregates/${path}.json`) ?? 'null')

describe('sources compared', () => {
  const base = holdingsOf(inventedRows).figures.get(rowId(2))!
  const figure = (over: Partial<Figure>): Figure => ({ ...base, ...over })
  const exact95 = figure({})

  it.each([
    ['95 % and more than 85 %', figure({ comparator: 'more_than', low: 85, high: null }), false],
    ['95 % and less than 60 %', figure({ comparator: 'less_than', low: null, high: 60 }), true],
    ['95 % and less than 95 %', figure({ comparator: 'less_than', low: null, high: 95 }), true],
    ['95 % and up to 95 %', figure({ comparator: 'up_to', low: null, high: 95 }), false],
    ['95 % and about 60 %', figure({ comparator: 'about', low: null, high: null }), false],
    ['95 % and 60 % of another period', figure({ low: 60, high: 60, period: '2020' }), false],
    ['95 % and a target of 60 %', figure({ low: 60, high: 60, kind: 'target' }), false],
    ['95 % and 60 to 90 %', figure({ value: null, low: 60, high: 90 }), true],
  ])('%s', (_, other, expected) => {
    expect(contradicts(exact95, other)).toBe(expected)
    expect(contradicts(other, exact95)).toBe(expected)
  })

  it('names the pairs of a series under its label', () => {
    const { comparisons } = read<ComparisonSet>('comparisons')
    expect(comparisons).toHaveLength(1)
    expect(comparisons[0]).toMatchObject({ label: ['Enzymes importées', 'Imported enzymes'], total: 4 })
    const pairs = comparisons[0]!.contradictions.map(pair => [...pair].sort())
    expect(pairs).toContainEqual([rowId(2), rowId(4)])
    expect(pairs).toContainEqual([rowId(3), rowId(4)])
    expect(pairs).not.toContainEqual([rowId(2), rowId(3)])
  })
})

describe('promises', () => {
  it('come by due date, with what later documents observed, and say what is overdue on the day of the release', () => {
    const { promises } = read<PromiseSet>('promises')
    expect(promises.map(promise => promise.target)).toEqual([rowId(5), rowId(6)])
    expect(promises[0]).toMatchObject({ observed: [rowId(3), rowId(4)], overdue: false })
    expect(promises[1]).toMatchObject({ observed: [], overdue: false })
    const later = aggregates({ ...input, released_at: '2031-01-01T00:00:00Z' }).get(
      'aggregates/promises.json',
    )
    expect(JSON.parse(later ?? '').promises[1].overdue).toBe(true)
  })
})

describe('files that hold rows', () => {
  it('name every entity and source that their rows point at', () => {
    const [page] = read<EntityPage[]>('entity/all').filter(each => each.id === 'organization/ferments-du-val')
    expect(page?.figures.length).toBe(2)
    expect(page?.roles.map(role => page.names[role.person])).toEqual([['Odile Martel', 'Odile Martel']])
    expect(Object.keys(page?.sources ?? {})).toContain('one')
  })

  it('grow in number, not in size', () => {
    expect(shardDigits(100, 400)).toBe(0)
    expect(shardDigits(401, 400)).toBe(1)
    expect(shardDigits(740_000, 400)).toBe(3)
    const counts = new Map<string, number>()
    for (let n = 0; n < 16_000; n++) {
      const shard = shardOf(`organization/name-${n}`, 1)
      counts.set(shard, (counts.get(shard) ?? 0) + 1)
    }
    expect(counts.size).toBe(16)
    expect(Math.max(...counts.values())).toBeLessThan(1300)
  })

  it('are found by the words of a name without case or accents', () => {
    expect(searchable('  Évry-Courcouronnes, « l’Usine » ')).toBe('evry courcouronnes l usine')
    expect(prefixKey('evry', 3)).toBe('evr')
    expect(prefixKey('œuvre', 2)).toMatch(/^-153u$/)
  })
})
