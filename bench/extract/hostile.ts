/** Texts that nobody writes, against ordinary ones: the time for a character must not grow with the text. */
import { readFileSync } from 'node:fs'
import { benchDocuments } from './documents.ts'
import { told } from './ours.ts'
import type { Material } from './system.ts'

const length = 10_000_000
const ordinary = 5_000_000

const hostile: Readonly<Record<string, string>> = {
  'one letter': 'a',
  digits: '7',
  'opening brackets': '(',
  'capital words': 'Word ',
  'de de de': 'de ',
}

const read = told()
const material = JSON.parse(readFileSync(new URL('material.json', import.meta.url), 'utf8')) as Material

/** Microseconds a character of ordinary text; the first part warms up. */
const ordinaryCost = (): number => {
  let [characters, ms] = [0, 0]
  for (const { text, language } of benchDocuments(material, ['en', 'fr'])) {
    const begin = performance.now()
    read(text, language)
    characters += text.length
    if (characters > ordinary / 5) ms += performance.now() - begin
    if (characters >= ordinary) break
  }
  return (ms * 1000) / (ordinary * 0.8)
}

const costOf = (piece: string, language: 'en' | 'fr'): number => {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const begin = performance.now()
  read(text, language)
  return ((performance.now() - begin) * 1000) / text.length
}

const plain = ordinaryCost()
const ratios: Record<string, number> = {}
for (const [name, piece] of Object.entries(hostile))
  ratios[name] = Math.max(costOf(piece, 'en'), costOf(piece, 'fr')) / plain
process.stdout.write(JSON.stringify(ratios))
