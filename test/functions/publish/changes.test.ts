import { describe, expect, it } from 'vitest'
import { rowChanges } from '../../../functions/publish/changes.ts'
import { changesPage } from '../../../functions/publish/changes-page.ts'
import { inventedRows } from './invented-release.ts'

const [first, ...rest] = inventedRows.indicators

describe('changes between releases', () => {
  it('are none between a release and itself', () => {
    expect(rowChanges(inventedRows, inventedRows)).toEqual([])
  })

  it('name rows that came and rows that went by their keys', () => {
    const less = { ...inventedRows, indicators: rest }
    const row = { table_name: 'indicators', row_id: first!.indicator_id, fields: [] }
    expect(rowChanges(inventedRows, less)).toEqual([{ ...row, change: 'removed' }])
    expect(rowChanges(less, inventedRows)).toEqual([{ ...row, change: 'added' }])
  })

  it('name the fields of a row that changed, and no value of them', () => {
    const now = { ...inventedRows, indicators: [{ ...first!, obs_value: 123456, sentence: null }, ...rest] }
    const [change, ...others] = rowChanges(inventedRows, now)
    expect(others).toEqual([])
    expect(change).toEqual({
      table_name: 'indicators',
      row_id: first!.indicator_id,
      change: 'changed',
      fields: ['obs_value', 'sentence'],
    })
  })

  it('are counted and listed on a page, which says when a release is the first', () => {
    const changed = rowChanges({ ...inventedRows, indicators: rest }, inventedRows)
    const page = changesPage(changed, { release: '2026-03-02.01', previous: '2026-03-01.01' })
    expect(page).toContain('| indicators | 1 | 0 | 0 |')
    expect(page).toContain(`- \`${first!.indicator_id}\``)
    expect(changesPage([], { release: '2026-03-01.01', previous: null })).toContain('The first release')
  })
})
