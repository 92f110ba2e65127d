import { knownEvents } from '../lexicon/event-cues.ts'
import { knownOrganizations } from '../lexicon/organization-cues.ts'
import { knownPrograms } from '../lexicon/program-cues.ts'
import type { Verdict } from './candidate.ts'
import { keyOfText, PhraseIndex } from './phrase-index.ts'

/** Programs and events that the lexicons name outright. */
export const knownNames = new PhraseIndex<Verdict>()

for (const name of knownPrograms.split('|'))
  knownNames.add(keyOfText(name), { type: 'program', chance: 0.95, rule: 'program/known' })
for (const name of knownEvents.split('|'))
  knownNames.add(keyOfText(name), { type: 'event', chance: 0.9, rule: 'event/known' })
for (const name of knownOrganizations.trim().split(/\s*\|/))
  knownNames.add(keyOfText(name), { type: 'organization', chance: 0.9, rule: 'organization/known' })
