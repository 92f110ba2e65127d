/** Figures of plants: they are about the town where the plant is said to stand, rather than about its owner. */
import { isArea } from '../lexicon/areas.ts'
import { after, before } from './distance.ts'
import { within } from './scene.ts'
import type { Stood } from './standings.ts'
import * as cues from './subject-cues.ts'
import { isSuited, siteConcepts } from './subject-fit.ts'
import { answer, isMoney, type SubjectAnswer, type SubjectQuestion } from './subject-question.ts'

const longestComplement = 40
const farthestSite = 60
/** Words between a figure and a name that begin another clause. */
const otherClause = /[,;:.]|(?<!\p{L})(?:it|that|which|qui|que|due|en projet)(?!\p{L})/u

/** "300 people at X", "two suites in Visp": what stands right behind the figure as its complement. */
export const complementOf = ({
  line,
  quantity,
  concept,
  named,
  entities,
}: SubjectQuestion): Stood | undefined =>
  named.find(mention => {
    const gap = mention.start - quantity.end
    if (gap < 0 || gap > longestComplement || !cues.complement.test(before(line, mention.start, 16)))
      return false
    const between = after(line, quantity.end, gap)
    if (otherClause.test(between) || !isSuited(mention.type, concept)) return false
    if (concept === 'share' || isMoney(quantity))
      return mention.type === 'program' && /^ (?:of|de|d') ?/.test(between)
    return mention.type !== 'place' || siteConcepts.has(concept) || isArea(entities[mention.entity]!.name)
  })

/** The town that opens the item or paragraph. */
export const leadTown = ({
  about,
  concept,
  blockOf,
  sentenceIndex,
}: SubjectQuestion): SubjectAnswer | undefined =>
  siteConcepts.has(concept) ? answer(about.leads.get(blockOf(sentenceIndex)), 'lead-town') : undefined

/** "742 employees at the site", where "the site" is a town's. */
const siteBehind = ({
  about,
  sentenceIndex,
  quantity,
  line,
  entities,
}: SubjectQuestion): number | undefined => {
  const site = about.focus.setters[sentenceIndex]!.find(
    ({ kind, start }) => kind === 'site' && start >= quantity.end && start - quantity.end < farthestSite,
  )
  if (site === undefined || entities[site.entity]!.type !== 'place') return undefined
  return /[,;:]/.test(after(line, quantity.end, site.start - quantity.end)) ? undefined : site.entity
}

/** A town right behind another figure of the sentence: "eight bioreactors in Lund, each of …". */
const isComplement = ({ line }: SubjectQuestion, { start }: Stood): boolean =>
  /(?:in|at|à|en|near) $/.test(before(line, start, 8)) &&
  within(line.quantities, { start: start - longestComplement, end: start }).some(({ end }) => end <= start)

/** Figures that are a company's, whatever town is said with them, unless the town stands for a plant. */
const ofCompany = new Set(['floor_area', 'headcount'])

/** Figures that a text on a plant gives of that plant even where its owner is named. */
const ofPlantAlone = new Set(['capacity', 'equipment', 'floor_area', 'jobs_created'])

/** The town of the plant that a figure is about, where its clause has the subject `subject` from `from` on. */
export const plantOf = (
  question: SubjectQuestion,
  clause: { readonly at: number; readonly entity: number | undefined } | undefined,
): SubjectAnswer | undefined => {
  const { concept, named, quantity, about, entities, line } = question
  if (!siteConcepts.has(concept) || about.raises) return undefined
  const isTown = ({ type, entity }: Stood): boolean => type === 'place' && !isArea(entities[entity]!.name)
  const { main, mainOrganization } = about
  const isOwner = clause?.entity !== undefined && clause.entity === mainOrganization
  if (isOwner && main !== undefined && entities[main]!.type === 'place' && ofPlantAlone.has(concept))
    return answer(main, 'plant')
  const behind = complementOf(question)
  if (behind !== undefined && isTown(behind) && (!ofCompany.has(concept) || about.plants.has(behind.entity)))
    return answer(behind.entity, 'plant')
  const site = siteBehind(question)
  if (site !== undefined) return answer(site, 'site')
  const from = clause?.at ?? line.start
  const town = named.findLast(
    one =>
      one.start >= from &&
      one.end <= quantity.start &&
      (about.plants.has(one.entity) || (isTown(one) && isComplement(question, one))),
  )
  return answer(town?.entity, 'plant')
}
