import { describe, expect, it } from 'vitest'
import type { EntityRow } from '../../../functions/merge/entities.ts'
import { redirectRows } from '../../../functions/merge/redirects.ts'

const entities = (...ids: string[]) => ids.map(entity_id => ({ entity_id }) as EntityRow)
const retired = (retired_id: string, entity_id: string | null, release: string) => ({
  retired_id,
  entity_id,
  reason: 'earlier',
  release,
})
const release = '2026-03-02.01'
const none = { redirects: [], merges: new Map<string, string>() }

describe('redirects', () => {
  it('retires an id that the previous release had, and leads to what it was merged into', () => {
    const rows = redirectRows({
      ...none,
      previousIds: ['organization/a', 'organization/b', 'organization/c'],
      entities: entities('organization/c'),
      merges: new Map([['organization/a', 'organization/c']]),
      release,
    })
    expect(rows).toEqual([
      { retired_id: 'organization/a', entity_id: 'organization/c', reason: 'merged by review', release },
      { retired_id: 'organization/b', entity_id: null, reason: 'not mentioned any more', release },
    ])
  })

  it('carries redirects on, over a second merge, and forgets the one whose id came back', () => {
    const rows = redirectRows({
      previousIds: ['organization/b'],
      redirects: [
        retired('organization/a', 'organization/b', '2026-01-01.01'),
        retired('organization/d', null, '2026-01-01.01'),
      ],
      merges: new Map([['organization/b', 'organization/c']]),
      entities: entities('organization/c', 'organization/d'),
      release,
    })
    expect(rows).toEqual([
      retired('organization/a', 'organization/c', '2026-01-01.01'),
      { retired_id: 'organization/b', entity_id: 'organization/c', reason: 'merged by review', release },
    ])
  })
})
