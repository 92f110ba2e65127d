/** Decides who or what a figure is about: the first rule that finds a name answers. */
import { matchesOf } from '../text/matches.ts'
import { after, before, distance } from './distance.ts'
import type { Named } from './scene.ts'
import * as cues from './subject-cues.ts'
import { isAreaMention, isSuited, siteConcepts } from './subject-fit.ts'
import { focusOf } from './subject-focus.ts'
import type { SubjectAnswer, SubjectQuestion } from './subject-question.ts'
import { isGoverned } from './topics.ts'

/** A name or a word that stands for one, with the rule that found it. */
interface Candidate {
  readonly entity: number
  readonly rule: string
}

// A name beyond many commas and verbs is the subject of another clause; see `costs`.
const farthest = 14
const longestComplement = 40
const longestOpening = 40
// How far back a word like "the company" still governs the figure.
const longestLead = 400

const pointed = [
  'organization',
  'site',
  'area',
  'event',
  'program',
] as const satisfies readonly cues.Pointed[]

const answer = (entity: number | undefined, rule: string): SubjectAnswer | undefined =>
  entity === undefined ? undefined : { entity, rule: `subject/${rule}` }

/** Sources, speakers, givers of money and people are named, but the figure is not about them. */
const isBystander = ({ line, concept }: SubjectQuestion, mention: Named): boolean => {
  if (mention.type === 'person' || cues.credit.test(before(line, mention.start, 30))) return true
  const behind = after(line, mention.end, 40)
  return (
    cues.speaks.test(behind) ||
    cues.reckons.test(behind) ||
    (concept === 'funding' && cues.gives.test(behind))
  )
}

const usable = (question: SubjectQuestion): Named[] =>
  question.named.filter(
    mention =>
      (mention.end <= question.quantity.start || mention.start >= question.quantity.end) &&
      !isBystander(question, mention),
  )

/** "X (165 employees", "X's 165 employees", "165 jobs … awarded to X". */
const attached = (
  { line, quantity }: SubjectQuestion,
  named: readonly Named[],
): SubjectAnswer | undefined => {
  for (const mention of named) {
    const tail = after(line, mention.end, 14)
    const gap = quantity.start - mention.end
    if (gap >= 0 && gap < 6 && /^ ?\(/.test(tail)) return answer(mention.entity, 'bracket')
    if (cues.receives.test(before(line, mention.start, 34))) return answer(mention.entity, 'receiver')
  }
  return undefined
}

/** Whether a mention before the figure can be the subject of a clause. */
const leads = ({ view, line }: SubjectQuestion, mention: Named): boolean => {
  if (!isGoverned(view, mention)) return true
  if (cues.nominal.test(before(line, mention.start, 60))) return true
  const opening = mention.start - line.start
  return opening <= longestOpening && cues.opensWithin.test(line.lower.slice(0, opening))
}

/** The first name before the figure that is the subject of a clause; one behind a preposition only where no other is. */
const clauseSubject = (question: SubjectQuestion, named: readonly Named[]): Candidate | undefined => {
  const { view, line, quantity, concept } = question
  const leading = named.filter(
    candidate =>
      candidate.end <= quantity.start &&
      isSuited(candidate.type, concept) &&
      leads(question, candidate) &&
      distance(line, quantity, candidate) <= farthest,
  )
  const mention = leading.find(candidate => !isGoverned(view, candidate)) ?? leading[0]
  return mention && { entity: mention.entity, rule: 'sentence' }
}

/** The last word before the figure that stands for something named earlier: "the company", "ce site", "we". */
const pronounSubject = (question: SubjectQuestion): Candidate | undefined => {
  const { line, quantity, topics } = question
  const lead = before(line, quantity.start, longestLead)
  let best: (Candidate & { readonly at: number }) | undefined
  for (const type of pointed) {
    const entity = pointedTo(question, type)
    if (entity === undefined) continue
    for (const { index } of matchesOf(cues.anaphora[type], lead)) {
      if (index > (best?.at ?? -1)) best = { entity, at: index, rule: 'pronoun' }
    }
  }
  if (best !== undefined || topics.main === undefined || !cues.firstPerson.test(lead)) return best
  return { entity: topics.main, rule: 'speaker' }
}

/** What a word like "the company" or "ce site" stands for. */
const pointedTo = ({ topics, sentenceIndex }: SubjectQuestion, type: cues.Pointed): number | undefined =>
  topics.before[sentenceIndex]![type]?.entity ??
  (type === 'organization'
    ? topics.main
    : type === 'event'
      ? topics.mainEvent
      : type === 'program'
        ? topics.mainProgram
        : undefined)

/** "300 people at X", "two suites in Visp": what stands right behind the figure as its complement. */
const complementOf = (question: SubjectQuestion, named: readonly Named[]): Candidate | undefined => {
  const { line, quantity, concept, entities } = question
  for (const mention of named) {
    const gap = mention.start - quantity.end
    if (gap < 0 || gap > longestComplement || !cues.complement.test(before(line, mention.start, 16))) continue
    if (/[,;:.]/.test(after(line, quantity.end, gap)) || !isSuited(mention.type, concept)) continue
    if (mention.type === 'place' && !siteConcepts.has(concept) && !isAreaMention(mention, entities)) continue
    return { entity: mention.entity, rule: 'complement' }
  }
  return undefined
}

/** A market has no owner; only a country may stand for it. */
const isMarket = ({ line, quantity, concept }: SubjectQuestion): boolean =>
  concept === 'market_size' ||
  (concept === 'growth' && /(?<!\p{L})(?:market|marché)(?!\p{L})/u.test(before(line, quantity.start, 120)))

const marketOf = (named: readonly Named[]): SubjectAnswer => ({
  entity: named.find(({ type }) => type === 'place')?.entity,
  rule: 'subject/market',
})

export const subjectOf = (question: SubjectQuestion): SubjectAnswer => {
  const named = usable(question)
  if (isMarket(question)) return marketOf(named)
  const tied = attached(question, named)
  if (tied) return tied
  const found = clauseSubject(question, named) ?? pronounSubject(question) ?? complementOf(question, named)
  return answer(found?.entity, found?.rule ?? '') ?? focusOf(question)
}
