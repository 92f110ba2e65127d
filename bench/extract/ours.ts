import { readFileSync } from 'node:fs'
import type { Findings, VouchedName } from '../../functions/extract/findings.ts'
import { reader } from '../../functions/extract/reader.ts'
import { type Found, type Read, type SharedType, sharedTypes } from './system.ts'

/** Beside the bundle that runs: the seeds' vouched names, as plan hands them on. */
export const vouched = (): readonly VouchedName[] =>
  JSON.parse(readFileSync(new URL('vouched.json', import.meta.url), 'utf8')) as readonly VouchedName[]

const shared: ReadonlySet<string> = new Set(sharedTypes)

/** The types that the peers know; both bounds are the value where it is exact. */
export const shown = (text: string, { entities, indicators }: Findings): Found => ({
  names: entities
    .filter(({ type }) => shared.has(type))
    .map(({ type, name, mentions }) => ({
      type: type as SharedType,
      names: [name, ...mentions.map(({ start, end }) => text.slice(start, end))],
    })),
  figures: indicators.map(({ start, end, value, low, unit }) => ({ start, end, value: value ?? low, unit })),
})

/** The reader as the extract stage calls it. */
export const told = (): Read => {
  const read = reader({ vouched: vouched() })
  return (text, language) => shown(text, read(text, { language }))
}
