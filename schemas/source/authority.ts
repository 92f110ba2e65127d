import { z } from 'zod'
import { codesOf } from '../codes.ts'
import { line, record, slugPattern } from './fields.ts'

/** A name that is matched in texts: shorter ones would be found everywhere. */
const name = line.min(2, 'must have at least two characters')

/** A person's id tells no name: it is opaque, also when the maintainers vouch for it. */
const personId = /^person\/[0-9a-f]{12}$/
const otherId = new RegExp(`^(?:organization|place|event|program|product)/${slugPattern}$`)

/** An entity's id as it may stand in a source file. */
export const entityId = z
  .string()
  .refine(
    id => personId.test(id) || otherId.test(id),
    'must be <type>/<slug> in lower-case letters, digits and dashes (persons: person/ and 12 hexadecimal digits)',
  )

const Entry = record({
  id: entityId,
  type: z.enum(codesOf('type')),
  name,
  name_fr: name.exactOptional(),
  name_en: name.exactOptional(),
  /** Other names and spellings, in any language, that mean this entity alone. */
  aliases: z.array(name).readonly().default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item, such as Q142')
    .exactOptional(),
  siren: z
    .string()
    .regex(/^\d{9}$/, 'must be the nine digits of a SIREN number, in quotes')
    .exactOptional(),
  ror: z
    .string()
    .regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/, 'must be a ROR id written https://ror.org/0…')
    .exactOptional(),
  /** Id of the place that it lies in. */
  located_in: entityId.exactOptional(),
  place_kind: z.enum(codesOf('place_kind')).exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country code of ISO 3166-1, such as FR')
    .exactOptional(),
  insee_code: z
    .string()
    .regex(/^\d[0-9AB]\d{0,3}$/, 'must be an INSEE code, in quotes, such as "01" or "2A"')
    .exactOptional(),
})
/** A name that the maintainers vouch for. */
export type AuthorityEntry = z.infer<typeof Entry>

interface Complaint {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Every name of an entry that texts may use. */
const namesOf = ({ name, name_fr, name_en, aliases }: AuthorityEntry): readonly string[] => [
  ...new Set([name, name_fr ?? name, name_en ?? name, ...aliases]),
]

/** Names are matched without case, accents and kinds of space, so that is how two of them are the same. */
const matched = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase()

const placeFields = ['place_kind', 'country', 'insee_code'] as const

const ownComplaints = (entry: AuthorityEntry, at: number): readonly Complaint[] => [
  ...(entry.id.startsWith(`${entry.type}/`)
    ? []
    : [{ path: [at, 'id'], message: `starts with another type than ${entry.type}` }]),
  ...placeFields
    .filter(field => entry.type !== 'place' && entry[field] !== undefined)
    .map(field => ({ path: [at, field], message: 'is for places only' })),
]

/** Ids that repeat, and names that two entries of one type share. */
const repeated = (entries: readonly AuthorityEntry[]): readonly Complaint[] => {
  const owners = new Map<string, string>()
  const ids = new Set<string>()
  return entries.flatMap((entry, at) => {
    const complaints: Complaint[] = ids.has(entry.id)
      ? [{ path: [at, 'id'], message: `repeats ${entry.id}` }]
      : []
    ids.add(entry.id)
    for (const form of namesOf(entry)) {
      const key = `${entry.type} ${matched(form)}`
      const owner = owners.get(key) ?? entry.id
      owners.set(key, owner)
      if (owner !== entry.id)
        complaints.push({ path: [at, 'name'], message: `or an alias is "${form}", which ${owner} has too` })
    }
    return complaints
  })
}

/** Places that are missing, are no places, or lie in themselves. */
const misplaced = (entries: readonly AuthorityEntry[]): readonly Complaint[] => {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  return entries.flatMap((entry, at) => {
    const path = [at, 'located_in']
    const place = byId.get(entry.located_in ?? entry.id)
    if (place === undefined)
      return [{ path, message: `names ${entry.located_in}, which is not in this file` }]
    if (entry.located_in === undefined) return []
    if (place.type !== 'place') return [{ path, message: `names ${place.id}, which is no place` }]
    const passed = new Set([entry.id])
    for (
      let outer: AuthorityEntry | undefined = place;
      outer?.located_in;
      outer = byId.get(outer.located_in)
    ) {
      if (passed.has(outer.id)) return [{ path, message: 'leads back to itself' }]
      passed.add(outer.id)
    }
    return []
  })
}

/** `authority.yaml`: a list of entries; an empty file vouches for nothing. */
export const Authority = z
  .array(Entry)
  .superRefine((entries, context) => {
    for (const { path, message } of [
      ...entries.flatMap(ownComplaints),
      ...repeated(entries),
      ...misplaced(entries),
    ])
      context.addIssue({ code: 'custom', path: [...path], message })
  })
  .readonly()
export type Authority = z.infer<typeof Authority>
