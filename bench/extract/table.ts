import type { Gold } from '../../functions/evaluation/gold.ts'
import type { Language } from '../../functions/language.ts'
import { quality } from './quality.ts'
import type { Measured } from './system.ts'
import type { System } from './systems.ts'

export interface Seed {
  readonly id: string
  readonly text: string
  readonly gold: Gold
}

const columns = [
  ['MB read', 9],
  ['chars/s', 11],
  ['start ms', 10],
  ['peak MB', 9],
  ['names en', 10],
  ['fr', 6],
  ['figures en', 12],
  ['fr', 6],
] as const

const titleWidth = 38

const line = (title: string, cells: readonly string[]): string =>
  title.padEnd(titleWidth) + cells.map((text, at) => text.padStart(columns[at]![1])).join('')

export const header = line(
  '',
  columns.map(([title]) => title),
)

/** A system's figures; a dash where it does not do what is judged. */
export const rowOf = (system: System, measured: Measured, seeds: readonly Seed[]): string => {
  const f1 = (of: 'names' | 'figures', language: Language): string => {
    if (!system.languages.includes(language) || (of === 'names' && !system.knowsNames)) return '–'
    const judged = seeds
      .filter(({ gold }) => gold.document.language === language)
      .map(seed => ({ ...seed, found: measured.found[seed.id]! }))
    return quality(judged)[of].toFixed(2)
  }
  const { characters, seconds, startMs, peakMb } = measured
  return line(system.title, [
    (characters / 1e6).toFixed(2),
    Math.round(characters / seconds).toLocaleString('en'),
    startMs.toFixed(0),
    peakMb.toFixed(0),
    f1('names', 'en'),
    f1('names', 'fr'),
    f1('figures', 'en'),
    f1('figures', 'fr'),
  ])
}
