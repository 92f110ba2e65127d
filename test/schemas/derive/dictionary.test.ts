import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { codeSections, tableSection } from '../../../schemas/derive/dictionary.ts'
import { dictionaryDocument } from '../../../schemas/derive/dictionary-document.ts'
import { indicators } from '../../../schemas/tables/indicators.ts'

describe('the data dictionary', () => {
  it('says of each column type, nulls, meaning and constraints, in both languages', () => {
    const [english, french] = [tableSection(indicators, 'en'), tableSection(indicators, 'fr')]
    expect(english).toContain('Primary key: `indicator_id`.')
    expect(english).toContain('| `concept` | string | no | What is measured. (list `concept`) |')
    expect(english).toContain('| `start_char` | int | no |')
    expect(french).toContain('| `concept` | string | non | Ce qui est mesuré. (liste `concept`) |')
    expect(french).toContain('(désigne `units.unit_measure`)')
  })

  it('adds what a release holds', () => {
    const section = tableSection(indicators, 'en', {
      rows: 12,
      stored: new Map([['concept', 'BYTE_ARRAY STRING']]),
    })
    expect(section).toContain('Rows: 12.')
    expect(section).toContain('| `concept` | string | BYTE_ARRAY STRING | no |')
  })

  it('has no cell that breaks its table', () => {
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length
    const lines = [...tableSection(indicators, 'fr').split('\n'), ...codeSections('en').split('\n')]
    const tables = lines.filter(line => line.startsWith('|'))
    expect(new Set(tables.map(cells))).toEqual(new Set([6, 5]))
  })
})

describe('docs/dictionary.md', () => {
  it('is the one that the declarations give', async () => {
    expect(await readFile('docs/dictionary.md', 'utf8')).toBe(dictionaryDocument())
  })
})
