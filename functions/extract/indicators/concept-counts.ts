/** What a count counts: things by their noun, people by what is done with them. */
import { inhabitantsCue, peopleCues, staffCue } from '../lexicon/concept-cues.ts'
import { type Concept, countedConcept } from '../lexicon/concepts.ts'
import { firstKnown, headConcept, nearestOf, type Wording } from './concept-words.ts'

const nearestOfPeople = nearestOf(peopleCues)
const nearestOfStaff = nearestOf([...peopleCues, staffCue])
const nearestOfInhabitants = nearestOf([...peopleCues, inhabitantsCue])

/** Nouns that mean people employed, whatever else the sentence tells of hiring or training. */
const staff =
  /(?<!\p{L})(?:staff|employees?|workforce|headcount|salariée?s?|collaborat(?:eur|rice)s?|effectifs?|ftes?|etp)(?!\p{L})/u
/** Nouns that mean posts: new ones, where nobody is said to hold them. */
const posts = /(?<!\p{L})(?:jobs?|emplois?|postes?|positions?|posts?)(?!\p{L})/u

/** Companies that take part in a meeting are counted as its participants. */
const takesPart =
  /(?<!\p{L})(?:participated|took part|taking part|ont participé|particip(?:ent|aient)|attended|made the trip|turnout|ont fait le déplacement)/u
const boards = /(?<!\p{L})(?:board|committee|conseil|comité|directoire|jury)(?!\p{L})/u
const stalls = /(?<!\p{L})(?:parking|amphi|auditorium|salle|restaurant|ateliers?|capacit|jauge)/u

/** What a figure without a noun of its own counts: what its verb says, else what the figure before counted. */
const unnamed = (wording: Wording): Concept | undefined => {
  const { before, previous } = wording
  const verb = nearestOfStaff(
    {
      noun: '',
      nounBehind: false,
      before: before.slice(-28),
      after: '',
    },
    14,
  )
  if (verb) return verb
  return previous?.unit === 'count' && previous.gap.length < 90 ? previous.concept : undefined
}

const employs = /(?<!\p{L})(?:employs?|employing|emploient?|employait|employant) $/u
const more =
  /\d (?:\p{L}+ )?(?:more|additional|extra|new)(?!\p{L})|(?:de plus|supplémentaires?|(?<!or )more)$/u

/** "94 of its 1,060 posts": those that are there. */
const isWhole = ({ previous }: Wording): boolean =>
  previous?.unit === 'count' &&
  /^ (?:\p{L}+ )?(?:of (?:its|their|the|our)|sur(?: ses| les)?|des|de (?:ses|leurs)) $/u.test(previous.gap)

const people = (wording: Wording): Concept => {
  if (employs.test(wording.before) || isWhole(wording)) return 'headcount'
  if (more.test(wording.own) && !staff.test(wording.noun)) return 'jobs_created'
  if (staff.test(wording.noun)) {
    return nearestOfPeople({ ...wording, after: '' }, 24) ?? 'headcount'
  }
  const cue = nearestOfInhabitants(wording, 75)
  if (cue) return cue
  const project = wording.previous && projectConcepts.has(wording.previous.concept)
  return project && posts.test(wording.noun) ? 'jobs_created' : 'headcount'
}

const projectConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'investment',
  'floor_area',
  'capacity',
  'funding',
])

/** What a market takes is its size, however it is counted. */
const demand = /(?<!\p{L})(?:market|marché|demand(?:e)?(?: for| de| mondiale)?)(?!\p{L})/u

export const counts = (wording: Wording): Concept => {
  const { noun, before, after } = wording
  if (/^\s*\+/.test(wording.own) && posts.test(noun)) return 'jobs_created'
  const verb = wording.nounBehind ? undefined : unnamed(wording)
  if (verb) return verb
  const concept = headConcept(wording, countedConcept) ?? firstKnown(noun, countedConcept)
  if (concept === 'organizations') {
    if (takesPart.test(before + after)) return 'participants'
    if (/member|membre/.test(noun) && boards.test(before.slice(-60) + after.slice(0, 40))) return 'other'
  }
  if (concept === 'headcount') return people(wording)
  if (concept === 'capacity' && demand.test(before)) return 'market_size'
  // Treatments are products; so many a year are an output.
  if (concept === 'products' && wording.per) return 'capacity'
  if (/(?<!\p{L})(?:place|seat)/u.test(noun) && concept !== 'other')
    return !stalls.test(before.slice(-40) + after.slice(0, 25)) && nearestOfPeople(wording) === 'trainees'
      ? 'trainees'
      : 'capacity'
  return concept ?? unnamed(wording) ?? 'other'
}
