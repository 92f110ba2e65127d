/** Whom a figure is about when its own sentence names nobody. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import { demonymOf } from './demonyms.ts'
import { before } from './distance.ts'
import * as cues from './subject-cues.ts'
import { isSuited, siteConcepts } from './subject-fit.ts'
import { answer, type SubjectAnswer, type SubjectQuestion } from './subject-question.ts'

/** Money that a plant gets or earns is its owner's. */
const ofOwner: ReadonlySet<string> = new Set(['funding', 'revenue'])

const ofDocument = ({ about, concept, entities }: SubjectQuestion): number | undefined => {
  const { main, mainEvent, mainOrganization } = about
  if (concept === 'participants' && mainEvent !== undefined) return mainEvent
  const isPlant = main !== undefined && entities[main]!.type === 'place'
  return isPlant && ofOwner.has(concept) ? (mainOrganization ?? main) : main
}

/** The country or continent that the sentence speaks of, also by its adjective. */
export const areaOf = ({ line, named, entities }: SubjectQuestion): number | undefined => {
  const areas = new Set(
    named
      .filter(
        ({ type, entity, start }) =>
          type === 'place' &&
          isArea(entities[entity]!.name) &&
          !/(?:outside|from|hors d[eu']|hors|than) (?:the |la |l')?$/.test(before(line, start, 16)),
      )
      .map(({ entity }) => entity),
  )
  // Where several are named, one reads what is compared, not what the figure is about.
  if (areas.size > 0) return areas.size === 1 ? [...areas][0] : undefined
  return demonymOf(line.lower, entities)
}

const ofField: ReadonlySet<string> = new Set([
  'share',
  'products',
  'capacity',
  'organizations',
  'growth',
  'headcount',
  'patients',
  'sites',
])

/** In a text on a plan or an event, what is said of a country is about the country. */
const ofArea = (question: SubjectQuestion): SubjectAnswer | undefined => {
  const { about, concept, entities } = question
  const isOwned = about.main !== undefined && !/program|event/.test(entities[about.main]!.type)
  return isOwned || !ofField.has(concept) ? undefined : answer(areaOf(question), 'area-named')
}

/** A town is what figures of its plant are about, not those of sales or prices. */
const isTown = ({ type, name }: FoundEntity): boolean => type === 'place' && !isArea(name)

/** What the sentence before, the heading or the whole text is about. */
const carried = (question: SubjectQuestion): SubjectAnswer | undefined => {
  const { about, sentenceIndex, blockOf, concept, entities } = question
  const { focus, workTown } = about.focus.before[sentenceIndex]!
  if (siteConcepts.has(concept) && !about.raises && workTown !== undefined) return answer(workTown, 'earlier')
  const suits = (entity: number | undefined): entity is number =>
    entity !== undefined && (!isTown(entities[entity]!) || siteConcepts.has(concept) || entity === about.main)
  if (suits(focus) && isSuited(entities[focus]!.type, concept)) return answer(focus, 'carried')
  const section = about.sections[blockOf(sentenceIndex)]
  const head = suits(section?.entity) ? section.entity : section?.organization
  if (head !== undefined && entities[head]!.type !== 'person') return answer(head, 'head')
  return ofArea(question) ?? answer(ofDocument(question), 'document')
}

/** Tried in order when the sentence names nobody; a text on nobody in particular gives none. */
export const defaultSubject = (question: SubjectQuestion): SubjectAnswer => {
  const { line, about, sentenceIndex, quantity } = question
  if (cues.generic.test(line.lower) || cues.sample.test(line.lower))
    return { entity: undefined, rule: 'subject/generic' }
  const giver = about.focus.setters[sentenceIndex]!.findLast(({ end }) => end <= quantity.start)
  return (
    carried(question) ??
    answer(areaOf(question), 'area-named') ??
    answer(giver?.entity, 'giver') ?? { entity: undefined, rule: 'subject/document' }
  )
}
