/** What one document's figures share, and what a figure takes from outside its own sentence. */
import type { Period, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Modality } from '../lexicon/modality.ts'
import { isFuture } from '../periods/calendar.ts'
import { lowered } from '../text/lower-case.ts'
import type { Reading } from '../text/reading.ts'
import { type Aboutness, aboutnessOf } from './aboutness.ts'
import { after, before, type Line, lineOf } from './distance.ts'
import { daysOf, type EventDate, eventDates, gatheringOf, isDays } from './event-dates.ts'
import { introductions } from './lists.ts'
import { modalityHits } from './modality-hits.ts'
import { type ReportedPeriod, reportedPeriod } from './reported.ts'
import { type Scene, within } from './scene.ts'
import { tablePeriods } from './table-columns.ts'
import { worksIn } from './works-ahead.ts'

export interface Context {
  readonly scene: Scene
  readonly about: Aboutness
  readonly events: readonly EventDate[]
  /** By block: the sentence that introduces the list it is an item of. */
  readonly introductions: readonly (number | undefined)[]
  /** The plan or expectation that such a sentence speaks of. */
  readonly introduced: (sentence: number) => Modality | undefined
  /** The text announces winners: what their projects will build is yet to come. */
  readonly awards: boolean
  /** The head of the text tells of works that are finished. */
  readonly built: boolean
  /** By block: the heading above it speaks of plans or of an outlook ("Next steps", "Horizon 2034", "Outlook"). */
  readonly underHeading: readonly (Modality | undefined)[]
  /** Whether a sentence is told under a date that is over, as in a chronicle ("1931. …"). */
  readonly isChronicle: (sentence: number) => boolean
  /** Whether a sentence speaks of works to come. */
  readonly speaksOfWorks: (sentence: number) => boolean
  /** The period that a report of results covers. */
  readonly reported: ReportedPeriod | undefined
  /** The cells of tables whose column or row has a period. */
  readonly cells: readonly Period[]
  /** The days in the head of a text whose headline is a gathering's. */
  readonly gathering: string | undefined
}

const headLength = 1500
const winners =
  /(?<!\p{L})(?:lauréat|(?:projets|dossiers|entreprises) (?:retenus|sélectionnés|soutenus|aidés|retenues|soutenues)|aides (?:votées|accordées|attribuées)|winners|winning projects|selected projects|projects selected|successful bids|awardees)/iu

/** So many dated entries make a chronicle. */
const fewestEntries = 3

const chronicleOf = ({ entries, today }: Scene): ((sentence: number) => boolean) => {
  const years = new Set(entries.flatMap(entry => (entry ? [Number(entry.iso.slice(0, 4))] : [])))
  if (years.size < fewestEntries) return () => false
  const now = Number(today?.slice(0, 4) ?? 0)
  // Entries behind the day of the text: of what is to come, or the day is none of the text's.
  const end = [...years].filter(year => year > now).length > 1 ? Infinity : now
  return sentence => Number(entries[sentence]?.iso.slice(0, 4) ?? Infinity) < end
}

const openingLength = 700
const finishedWorks =
  /(?<!\p{L})(?:inaugur(?:e|ent|é|ée|és|ait|ated?|ates|ation)|(?:has|have) opened|opens its|opened (?:its|a|the)|(?:a|ont) (?:ouvert|mis en service|achevé)|came on stream|est (?:opérationnel\p{L}*|entrée? en service)|(?:is|are) (?:up and running|operational|now open))(?!\p{L})/iu

export const contextOf = (scene: Scene): Context => {
  const { reading, named, periods, title } = scene
  return {
    scene,
    about: aboutnessOf(scene),
    events: eventDates(reading, named, periods),
    introductions: introductions(reading),
    introduced: plansOf(scene),
    built: finishedWorks.test(reading.plain.slice(0, openingLength)),
    awards: winners.test(reading.pieces.slice(0, headLength)),
    underHeading: underHeadings(reading),
    isChronicle: chronicleOf(scene),
    speaksOfWorks: worksIn(reading),
    reported: reportedPeriod(reading, periods, title),
    cells: tablePeriods(reading),
    gathering: gatheringOf(reading, periods, title),
  }
}

const planned: ReadonlySet<Concept> = new Set<Concept>([
  'investment',
  'equipment',
  'jobs_created',
  'capacity',
  'floor_area',
  'headcount',
  'sites',
])

/** What winners promise: works, posts and the length of their projects. */
const promised = (concept: Concept): boolean => planned.has(concept) || concept === 'duration'

/** What the line above a list says of its items: plans, expectations ("our goals for 2030:"). */
export const inheritedModality = (
  context: Context,
  sentence: number,
  concept: Concept,
): Modality | undefined => {
  const { reading } = context.scene
  const block = reading.sentences[sentence]!.block
  if (reading.blocks[block]!.kind === 'item' && context.awards && promised(concept)) return 'plan'
  const intro = context.introductions[block]
  if (intro === undefined) return undefined
  return context.introduced(intro)
}

const prizeBehind = /^,? (?:towards?|for|pour) \p{L}/u
const shared = /(?<!\p{L})(?:shares?|receives?|wins?|gets?|reçoi(?:t|vent)|se partagent|obtien(?:t|nent)) $/u

/** "Velaris (Ghent): €5m for a filling line", "ten firms share": among winners, what they have been granted. */
export const isPrize = ({ awards }: Context, line: Line, { start, end, unit }: Quantity): boolean =>
  awards &&
  /^[A-Z]{3}$/.test(unit) &&
  (prizeBehind.test(after(line, end, 20)) || shared.test(before(line, start, 20)))

const longestPlanHeading = 45
const planHeading =
  /(?<!\p{L})(?:objecti[fv]e?s?|ambitions?|recomm[ae]ndations?|propositions?|proposals?|feuille de route|roadmap|prochaines étapes|next steps?|what(?:'s| is) next|what will change|perspectives?|à venir|coming (?:up|next)|goals?|targets?|action plan|plan d'action|engagements|commitments|projects?|projets?|et maintenant|et après)(?!\p{L})/u

const outlookHeading =
  /(?<!\p{L})(?:outlook|guidance|scénarios?|scenarios?|prévisions|forecasts?|projections?)(?!\p{L})/u
const yearHeading =
  /(?<!\p{L})(?:cap(?: sur)?|horizon|vision|ambition|objectif|target|towards|vers) (20\d\d)$/u

const headingModality = (heading: string): Modality | undefined => {
  if (outlookHeading.test(heading)) return 'expectation'
  return planHeading.test(heading) || yearHeading.test(heading) ? 'plan' : undefined
}

const underHeadings = ({ blocks, plain }: Reading): readonly (Modality | undefined)[] => {
  let under: Modality | undefined
  return blocks.map(({ kind, start, end }) => {
    if (kind !== 'heading') return under
    under =
      end - start <= longestPlanHeading ? headingModality(lowered(plain.slice(start, end)).trim()) : undefined
    return undefined
  })
}

/** What the place in the text says of figures in a sentence that says nothing itself: winners' projects, plans' headings. */
export const placeModality = (context: Context, sentence: number, concept: Concept): Modality | undefined => {
  const { block } = context.scene.reading.sentences[sentence]!
  if (context.awards && promised(concept)) return 'plan'
  const under = context.underHeading[block]
  return under === 'expectation' || planned.has(concept) ? under : undefined
}

/** The plan or expectation that a sentence speaks of, asked for by every item of its list. */
const plansOf = ({ reading }: Scene): ((sentence: number) => Modality | undefined) => {
  const known = new Map<number, Modality | undefined>()
  return sentence => {
    if (!known.has(sentence)) {
      const { hits } = modalityHits(lineOf(reading, reading.sentences[sentence]!, []), reading.language)
      known.set(
        sentence,
        hits.find(
          ({ modality }) => modality === 'plan' || modality === 'expectation' || modality === 'outlook',
        )?.modality,
      )
    }
    return known.get(sentence)
  }
}

const notInherited = new Set([
  'period/date',
  'period/days',
  'period/weekday',
  'period/earlier',
  'period/later',
  'period/within-years',
])

/** The period that the line above a list states for its items, or, in a list of plans, that of the item before. */
export const inheritedPeriod = (context: Context, sentence: number, concept: Concept): Period | undefined => {
  const { scene, introductions } = context
  const { sentences } = scene.reading
  const intro = introductions[sentences[sentence]!.block]
  if (intro === undefined) return undefined
  const stated = within(scene.periods, sentences[intro]!).find(({ rule }) => !notInherited.has(rule))
  if (stated !== undefined || inheritedModality(context, sentence, concept) !== 'plan') return stated
  const items = { start: sentences[intro]!.end, end: sentences[sentence]!.start }
  return within(scene.periods, items).findLast(({ iso }) => isFuture(iso, scene.today))
}

const counted: ReadonlySet<Concept> = new Set<Concept>([
  'participants',
  'countries',
  'organizations',
  'headcount',
  'trainees',
  'projects',
  'other',
])

/** Prices are set before an event and hold on no day of it. */
const heldOnDays = (concept: Concept): boolean =>
  concept !== 'price' && concept !== 'funding' && concept !== 'duration'

/** The days of the event that a figure is about: those just spoken of, or those stated with most weight. */
export const eventPeriod = (
  { events, scene, about, gathering }: Context,
  sentence: number,
  { concept, subject }: { readonly concept: Concept; readonly subject: number | undefined },
): string | undefined => {
  const isEvent = subject !== undefined && scene.entities[subject]!.type === 'event'
  // A crowd is counted on the days of the event, whoever is said to have drawn it.
  const event = isEvent ? subject : concept === 'participants' ? about.mainEvent : undefined
  if (concept === 'participants') {
    const told = daysTold(scene, sentence)
    if (told !== undefined) return told
  }
  if (event === undefined) return concept === 'participants' ? gathering : undefined
  if (!heldOnDays(concept)) return undefined
  const { sentences } = scene.reading
  const block = sentences[sentence]!.block
  const near = events.findLast(
    date => date.entity === event && date.sentence < sentence && sentences[date.sentence]!.block === block,
  )
  // Other figures are the event's only where its days are told.
  if (isEvent && near === undefined && !counted.has(concept)) return undefined
  return near?.iso ?? daysOf(events, event) ?? (concept === 'participants' ? gathering : undefined)
}

const sentencesBack = 3

/** The days that the paragraph has just named. */
const daysTold = ({ reading, periods }: Scene, sentence: number): string | undefined => {
  const { sentences } = reading
  for (let back = sentence - 1; back >= Math.max(0, sentence - sentencesBack); back--) {
    if (sentences[back]!.block !== sentences[sentence]!.block) return undefined
    const days = within(periods, sentences[back]!).findLast(period =>
      isDays(reading, sentences[back]!, period),
    )
    if (days) return days.rule === 'period/days' ? days.iso : undefined
  }
  return undefined
}
