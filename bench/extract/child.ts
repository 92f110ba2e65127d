/** Runs one system in a process of its own and reports what it took: `node child.js SYSTEM CHARACTERS`. */
import { readFileSync } from 'node:fs'
import { benchDocuments } from './documents.ts'
import type { Found, Material, Measured, Read } from './system.ts'
import { type System, systems } from './systems.ts'

const warmUp = 300_000
/** Documents are made in lots between the measurements, so that they take no memory to speak of. */
const lot = 500_000

const speedOf = (read: Read, { languages }: System, { material, characters }: Amount) => {
  const documents = benchDocuments(material, languages)
  const take = (amount: number) => {
    const taken = []
    for (let length = 0; length < amount; ) {
      const { value } = documents.next()
      taken.push(value)
      length += value.text.length
    }
    return taken
  }
  for (const { text, language } of take(Math.min(warmUp, characters / 4))) read(text, language)
  let [done, ms] = [0, 0]
  while (done < characters) {
    const documentsNow = take(Math.min(lot, characters - done))
    const begin = performance.now()
    for (const { text, language } of documentsNow) read(text, language)
    ms += performance.now() - begin
    for (const { text } of documentsNow) done += text.length
  }
  return { characters: done, seconds: ms / 1000 }
}

interface Amount {
  readonly material: Material
  readonly characters: number
}

const [name, characters] = process.argv.slice(2) as [string, string]
const system = systems[name]!
const read = await system.load()
read('Lyon, 4 March 2024. The site employs 30 people since 2019.', system.languages[0]!)
const startMs = performance.now()
const material = JSON.parse(readFileSync(new URL('material.json', import.meta.url), 'utf8')) as Material
const speed = speedOf(read, system, { material, characters: Number(characters) })
const found: Record<string, Found> = {}
for (const { id, language, text } of material.seeds)
  if (system.languages.includes(language)) found[id] = read(text, language)
// Kilobytes on Linux and macOS alike, says Node.js.
const peakMb = process.resourceUsage().maxRSS / 1000
const measured: Measured = { startMs, peakMb, ...speed, found }
process.stdout.write(JSON.stringify(measured))
