/** Decides who or what a figure is about: the first rule that finds a name answers. */
import { before } from './distance.ts'
import { attached, type ClauseSubject, clauseSubject } from './subject-clause.ts'
import { dealOf, stakeOf, trialOf } from './subject-deals.ts'
import { areaOf, defaultSubject } from './subject-default.ts'
import { isGeneral, labelled } from './subject-general.ts'
import { complementOf, leadTown, plantOf } from './subject-plant.ts'
import { answer, type SubjectAnswer, type SubjectQuestion } from './subject-question.ts'

/** A market has no owner; only a country may stand for it. */
const isMarket = ({ line, quantity, concept }: SubjectQuestion): boolean =>
  concept === 'market_size' ||
  (concept === 'growth' && /(?<!\p{L})(?:market|marché)(?!\p{L})/u.test(before(line, quantity.start, 120)))

const ofMarket = (question: SubjectQuestion): SubjectAnswer => ({
  entity: question.named.find(({ type }) => type === 'place')?.entity ?? areaOf(question),
  rule: 'subject/market',
})

/** In a text on a company that raises money, what its investors put in is the company's. */
const raisedBy = (
  { about, concept, blockOf, sentenceIndex }: SubjectQuestion,
  clause: ClauseSubject | undefined,
): SubjectAnswer | undefined => {
  if (!about.raises || concept !== 'funding' || clause?.rule !== 'subject/name') return undefined
  return about.sections[blockOf(sentenceIndex)] === undefined
    ? answer(about.mainOrganization, 'raising')
    : undefined
}

export const subjectOf = (question: SubjectQuestion): SubjectAnswer => {
  if (isMarket(question)) return ofMarket(question)
  const clause = clauseSubject(question)
  if (isGeneral(question, clause)) return { entity: undefined, rule: 'subject/generic' }
  return (
    labelled(question) ??
    attached(question) ??
    trialOf(question) ??
    stakeOf(question, clause?.entity) ??
    dealOf(question) ??
    leadTown(question) ??
    raisedBy(question, clause) ??
    plantOf(question, clause) ??
    clause ??
    answer(complementOf(question)?.entity, 'complement') ??
    defaultSubject(question)
  )
}
