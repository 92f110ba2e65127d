/** Whom a figure is about when its own sentence names nobody: the item's head, the paragraph's subject, the document's. */

import { isSuited, siteConcepts } from './subject-fit.ts'
import type { SubjectAnswer, SubjectQuestion } from './subject-question.ts'
import type { Topic } from './topics.ts'

// Where one sentence names several, the first of these counts.
const order: readonly Topic[] = ['organization', 'event', 'program', 'site', 'area']

/** The plant or region that the sentences before in the same paragraph were last about. */
const placeOfParagraph = (question: SubjectQuestion): number | undefined => {
  const { topics, sentenceIndex, blockOf, concept, entities } = question
  if (!siteConcepts.has(concept)) return undefined
  let latest: { entity: number; sentence: number } | undefined
  for (const topic of order) {
    const earlier = topics.before[sentenceIndex]![topic]
    if (earlier === undefined || blockOf(earlier.sentence) !== blockOf(sentenceIndex)) continue
    if (earlier.sentence > (latest?.sentence ?? -1)) latest = earlier
  }
  return latest !== undefined && entities[latest.entity]!.type === 'place' ? latest.entity : undefined
}

/** What the whole document is about: an event for its crowd, else what the headline names first. */
const ofDocument = ({ topics, concept, entities }: SubjectQuestion): number | undefined => {
  if (concept === 'participants' && topics.mainEvent !== undefined) return topics.mainEvent
  for (const entity of topics.headline) {
    const { type } = entities[entity]!
    if (type !== 'place' && isSuited(type, concept)) return entity
  }
  return topics.main ?? topics.mainEvent ?? topics.mainProgram
}

/** Tried in order when the sentence names nobody. */
export const focusOf = (question: SubjectQuestion): SubjectAnswer => {
  const { topics, sentenceIndex, entities, concept } = question
  const head = topics.head[sentenceIndex]
  const suits = head !== undefined && isSuited(entities[head.entity]!.type, concept)
  if (suits && head.kind !== 'section') return { entity: head.entity, rule: 'subject/head' }
  const place = placeOfParagraph(question)
  if (place !== undefined) return { entity: place, rule: 'subject/earlier' }
  if (suits) return { entity: head.entity, rule: 'subject/head' }
  return { entity: ofDocument(question), rule: 'subject/document' }
}
