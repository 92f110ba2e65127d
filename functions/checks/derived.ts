import { codeRows, sortedUnits } from '../../schemas/reference-rows.ts'
import type { AnyRow } from '../../schemas/table.ts'
import type { ReleaseRows } from '../../schemas/tables.ts'
import { flatRow } from '../flat-row.ts'
import { type CheckCode, type Fault, rowAt } from './fault.ts'

/** What follows from other tables or from the declarations is what it must be: indicators_flat, codes, units, history. */
export const derivedFaults = (rows: ReleaseRows, release: string): Fault[] => [
  ...flatFaults(rows),
  ...listFaults('codes/list', {
    found: rows.codes,
    declared: codeRows(),
    key: row => `${row.code_list} ${row.code}`,
  }),
  ...listFaults('units/list', { found: rows.units, declared: sortedUnits(), key: row => row.unit_measure }),
  ...historyFaults(rows, release),
]

const flatFaults = (rows: ReleaseRows): Fault[] => {
  const flat = new Map(rows.indicators_flat.map(row => [row.indicator_id, row]))
  const documents = new Map(rows.documents.map(row => [row.document_id, row]))
  const entities = new Map(rows.entities.map(row => [row.entity_id, row]))
  const faults: Fault[] = []
  for (const row of rows.indicators) {
    const at = rowAt('indicators_flat', [row.indicator_id])
    const [found, document] = [flat.get(row.indicator_id), documents.get(row.document_id)]
    if (found === undefined) faults.push({ code: 'flat/rows', at, found: 'missing' })
    else if (document !== undefined && isLabelled(row)) {
      const expected: AnyRow = flatRow(row, {
        document,
        entity: id => (id === null ? undefined : entities.get(id)),
      })
      const other = Object.entries(found)
        .filter(([name, value]) => value !== expected[name])
        .map(([name]) => name)
      if (other.length > 0) faults.push({ code: 'flat/values', at, found: other.join(', ') })
    }
  }
  const known = new Set(rows.indicators.map(row => row.indicator_id))
  const strangers = rows.indicators_flat.filter(row => !known.has(row.indicator_id))
  return [
    ...faults,
    ...strangers.map(row => ({
      code: 'flat/rows' as const,
      at: rowAt('indicators_flat', [row.indicator_id]),
      found: 'no such indicator',
    })),
  ]
}

/** Rows with unknown codes have their own faults; labels cannot be looked up for them. */
const isLabelled = (row: ReleaseRows['indicators'][number]): boolean =>
  units.has(row.unit_measure) &&
  codes.has(`concept ${row.concept}`) &&
  codes.has(`value_kind ${row.value_kind}`)

const units: ReadonlySet<string> = new Set(sortedUnits().map(row => row.unit_measure))
const codes: ReadonlySet<string> = new Set(codeRows().map(row => `${row.code_list} ${row.code}`))

const listFaults = <R extends AnyRow>(
  code: CheckCode,
  { found, declared, key }: { found: readonly R[]; declared: readonly R[]; key: (row: R) => string },
): Fault[] => {
  const here = new Map(found.map(row => [key(row), row]))
  const changed = declared.filter(row => {
    const other = here.get(key(row))
    return other === undefined || Object.entries(row).some(([name, value]) => other[name] !== value)
  })
  const known = new Set(declared.map(key))
  const extra = found.filter(row => !known.has(key(row)))
  return [...changed, ...extra].map(row => ({
    code,
    at: `${code.split('/')[0]} ${key(row)}`,
    found: known.has(key(row)) ? 'missing or other' : 'not declared',
  }))
}

const historyFaults = ({ releases, redirects, entities }: ReleaseRows, release: string): Fault[] => {
  const last = releases.at(-1)?.release
  const present = new Set(entities.map(row => row.entity_id))
  return [
    ...(last === release
      ? []
      : [{ code: 'history/release' as const, at: 'releases', found: `ends with ${last}` }]),
    ...redirects
      .filter(row => present.has(row.retired_id))
      .map(row => ({
        code: 'history/redirect' as const,
        at: rowAt('redirects', [row.retired_id]),
        found: 'is an entity',
      })),
  ]
}
