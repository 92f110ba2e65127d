/** The subject of the clause that a figure stands in: the last name, or word that stands for one, before it. */

import type { Span } from '../text/reading.ts'
import { after, before } from './distance.ts'
import { isStrong, type Setter } from './setters.ts'
import * as cues from './subject-cues.ts'
import { isSuited } from './subject-fit.ts'
import { answer, isMoney, type SubjectAnswer, type SubjectQuestion } from './subject-question.ts'

/** Sources and those who estimate are named, but the figure is not about them. */
const isBystander = ({ line }: SubjectQuestion, { start, end }: Span): boolean =>
  cues.credit.test(before(line, start, 30)) || cues.reckons.test(after(line, end, 40))

/** "X (165 employees": what stands right before the bracket; people and sales are the company's, not its town's. */
const bracketed = ({
  line,
  quantity,
  named,
  about,
  sentenceIndex,
  entities,
}: SubjectQuestion): SubjectAnswer | undefined => {
  const pair = line.bracket[quantity.start - line.start]!
  if (pair === 0) return undefined
  const open = line.bracket.indexOf(pair) + line.start
  if (/^\W*(?:qui|who|which|dont)(?!\p{L})/u.test(before(line, quantity.start, quantity.start - open)))
    return undefined
  const adjoins = ({ end }: Span): boolean => end <= open && open - end <= 1
  const holder =
    named.find(one => one.type !== 'person' && adjoins(one)) ??
    about.focus.setters[sentenceIndex]!.find(adjoins)
  if (holder === undefined || entities[holder.entity]!.type !== 'place')
    return answer(holder?.entity, 'bracket')
  const company = named.findLast(
    ({ type, end }) => type === 'organization' && end <= holder.start && holder.start - end < 30,
  )
  return answer(company?.entity ?? holder.entity, 'bracket')
}

/** "X (165 employees", "165 jobs … awarded to X". */
export const attached = (question: SubjectQuestion): SubjectAnswer | undefined => {
  const { line, named } = question
  const receiver = named.find(
    ({ type, start }) => type !== 'person' && cues.receives.test(before(line, start, 34)),
  )
  return bracketed(question) ?? answer(receiver?.entity, 'receiver')
}

/** What can be the subject of a figure of this kind; whoever gives money is not what the money is about. */
const isUsable = (question: SubjectQuestion, giver: number): ((setter: Setter, at: number) => boolean) => {
  const { quantity, entities, concept, line } = question
  const money = isMoney(quantity)
  const inSales = (concept === 'share' || concept === 'revenue') && cues.sellsIn.test(line.lower)
  return (setter, at) => {
    const { type } = entities[setter.entity]!
    if (!isSuited(type, concept) || (inSales && type === 'place')) return false
    if (setter.kind === 'giver') return !money && concept !== 'share'
    // Behind one giver the names in a row are givers too.
    if (setter.kind === 'name' && money && giver >= 0 && at > giver) return false
    return setter.kind !== 'name' || !isBystander(question, setter)
  }
}

export interface ClauseSubject extends SubjectAnswer {
  readonly at: number
}

export const clauseSubject = (question: SubjectQuestion): ClauseSubject | undefined => {
  const { about, sentenceIndex, quantity, line } = question
  const setters = about.focus.setters[sentenceIndex]!
  const giver = setters.findIndex(({ kind }) => kind === 'giver')
  const usable = setters.filter(isUsable(question, giver))
  const earlier = usable.filter(({ end }) => end <= quantity.start)
  const later = cues.opensPhrase.test(line.lower)
    ? usable.find(setter => setter.start >= quantity.end && isStrong(setter))
    : undefined
  const setter =
    earlier.findLast(isStrong) ??
    later ??
    earlier.findLast(({ kind }) => kind !== 'opening') ??
    earlier.at(-1)
  return setter && { entity: setter.entity, rule: `subject/${setter.kind}`, at: setter.start }
}
