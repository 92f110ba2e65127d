import { eventNouns } from '../lexicon/event-cues.ts'
import {
  organizationFollowers,
  organizationIntroducers,
  organizationVerbs,
} from '../lexicon/organization-cues.ts'
import { roleWords, speechVerbs, titles } from '../lexicon/person-cues.ts'
import { placeIntroducers, placePrepositions } from '../lexicon/place-cues.ts'
import { productFollowers, productIntroducers } from '../lexicon/product-cues.ts'
import { programIntroducers, programTails } from '../lexicon/program-cues.ts'

/** What a word beside a name tells of it, as bits. */
export const Cue = {
  title: 1 << 0,
  role: 1 << 1,
  speech: 1 << 2,
  placePreposition: 1 << 3,
  placeNoun: 1 << 4,
  organizationNoun: 1 << 5,
  organizationFollower: 1 << 6,
  organizationVerb: 1 << 7,
  programNoun: 1 << 8,
  programFollower: 1 << 9,
  productNoun: 1 << 10,
  productFollower: 1 << 11,
  eventNoun: 1 << 12,
} as const

const cues = new Map<string, number>()

function note(list: string, cue: number): void {
  for (const word of list.split(/\s+/)) if (word) cues.set(word, (cues.get(word) ?? 0) | cue)
}

note(titles, Cue.title)
note(roleWords, Cue.role)
note(speechVerbs, Cue.speech)
note(placePrepositions, Cue.placePreposition)
note(placeIntroducers, Cue.placeNoun)
note(organizationIntroducers, Cue.organizationNoun)
note(organizationFollowers, Cue.organizationFollower)
note(organizationVerbs, Cue.organizationVerb)
note(programIntroducers, Cue.programNoun)
note(programTails.replace(/\b(?:grant|deal|act)\b/g, ''), Cue.programFollower)
note(productIntroducers, Cue.productNoun)
note(productFollowers, Cue.productFollower)
note(eventNouns, Cue.eventNoun)

/** What a plural tells as its singular does. */
const NOUNS = Cue.productFollower | Cue.organizationNoun | Cue.programNoun | Cue.productNoun | Cue.eventNoun

/** The bits (`Cue`) of a word in lower case; a compound has the function that it ends or begins with ("director-general"). */
export function cuesOf(lower: string | undefined): number {
  if (lower === undefined) return 0
  const known = cues.get(lower)
  if (known === undefined && lower.length > 4 && lower.endsWith('s'))
    return (cues.get(lower.slice(0, -1)) ?? 0) & NOUNS
  const dash = known === undefined ? lower.lastIndexOf('-') : -1
  if (dash < 0) return known ?? 0
  return (
    ((cues.get(lower.slice(dash + 1)) ?? 0) | (cues.get(lower.slice(0, lower.indexOf('-'))) ?? 0)) & Cue.role
  )
}
