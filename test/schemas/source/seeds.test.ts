import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' }
import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' }
import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { sourceConfig } from '../../../schemas/source/config-files.ts'
import { parseSource } from '../../../schemas/source/parse.ts'
import { Sidecar } from '../../../schemas/source/sidecar.ts'

const read = (path: string): Buffer => readFileSync(new URL(`../../../seeds/${path}`, import.meta.url))
const config = sourceConfig({
  dataset: read('dataset.yaml'),
  authority: read('authority.yaml'),
  series: read('series.yaml'),
  review: read('review.yaml'),
})
const stems = readdirSync(new URL('../../../seeds/documents', import.meta.url))
  .filter(name => name.endsWith('.txt'))
  .map(name => name.slice(0, -4))
const sidecarOf = (stem: string) => {
  const file = `documents/${stem}.yaml`
  return parseSource(Sidecar, read(file), { file, empty: {} })
}

/** What `sha256sum` gave for the texts as they came. */
const asReceived = {
  '000_f0b4f58be46becc1': 'fc4bb4b913799c3103fe1a990693e741757bc24d005b98088e06c165f8de9ccd',
  '001_31a5a7a32d660e2d': 'a1b28f371ac0aa209e0da8dd2eb327f7b8bc1b114b5653ecd27ebb4b12082bf5',
  '002_c00913a4f55d9181': 'd5b3640682445234c85cdc7f2f5f64553dfdebf9d1896a7db75bad3a366a5c13',
  '003_b7e158e475b67ab2': '66d58cfd79883a55e07f96923fd3ff49278353a2e5f49681250100dfed3e6827',
  '004_d3ba128276f49e19': 'f14ed04c0927c24e2effeb41ec37bd24c83b9ed6be252c429adc3182e176cec3',
}

/** Code and name of every official division, by level. */
const official = {
  region: new Map(regions.map(({ code, nom }) => [code, nom])),
  department: new Map(departments.map(({ code, nom }) => [code, nom])),
  town: new Map(
    communes.filter(({ type }) => type === 'commune-actuelle').map(({ code, nom }) => [code, nom]),
  ),
}

describe('the seeds', () => {
  it('keep the bytes of the texts as they came', () => {
    const sums = stems.map(stem => [
      stem,
      createHash('sha256')
        .update(read(`documents/${stem}.txt`))
        .digest('hex'),
    ])
    expect(Object.fromEntries(sums)).toEqual(asReceived)
  })

  it.each(stems)('say of %s only what its text lets us know', stem => {
    const sidecar = sidecarOf(stem)
    expect(sidecar.ok).toBe(true)
    if (!sidecar.ok) return
    const { title, publisher } = sidecar.value
    const text = read(`documents/${stem}.txt`).toString()
    expect(text).toContain(title ?? '')
    expect(text).toContain(publisher ?? '')
  })

  it('give every French division the name and code of the official list', () => {
    const divisions = config.authority.filter(entry => entry.insee_code !== undefined)
    expect(divisions.length).toBeGreaterThan(40)
    for (const { id, name, place_kind, insee_code, country } of divisions) {
      const level = official[place_kind as keyof typeof official]
      expect({ id, name: level.get(insee_code!), country }).toEqual({ id, name, country: 'FR' })
    }
  })

  it('tell every person by an id of their own that follows from nothing', () => {
    const people = config.authority.filter(entry => entry.type === 'person')
    const texts = stems.map(stem => read(`documents/${stem}.txt`).toString().toLowerCase())
    for (const { id, name } of people) {
      expect(texts.some(text => text.includes(name.toLowerCase()))).toBe(true)
      for (const algorithm of ['sha256', 'sha1', 'md5'])
        expect(createHash(algorithm).update(name).digest('hex')).not.toContain(id.slice('person/'.length))
    }
  })

  it('look up no identifier of another register by guessing', () => {
    expect(config.authority.filter(({ wikidata, siren, ror }) => wikidata ?? siren ?? ror)).toEqual([])
  })
})
