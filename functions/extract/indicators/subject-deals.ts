/** Money and shares that change hands: a stake is one in what is owned, a price is of what is sold, a trial is one of its product. */
import { after, before } from './distance.ts'
import type { Stood } from './standings.ts'
import * as cues from './subject-cues.ts'
import { answer, isMoney, type SubjectAnswer, type SubjectQuestion } from './subject-question.ts'

const isOrganization = ({ type }: Stood): boolean => type === 'organization'
const holder = /shareholder|actionnaire/
const ownedBy = /(?:owned|détenue?s?)[^a-z]*$/
const clauseEnds = /^[.,; ]*(?:$|and|et|\.|,|\))/
const farthestOwned = 12

/** "X holds 40% of Y", "X bought 12% of the shares": the share is one of Y's. */
export const stakeOf = (question: SubjectQuestion, owner: number | undefined): SubjectAnswer | undefined => {
  const { concept, line, quantity, named, about, sentenceIndex, entities } = question
  if (concept !== 'share') return undefined
  const lead = before(line, quantity.start, 60)
  const tail = after(line, quantity.end, 50)
  const isCapital = cues.capital.test(tail)
  if (!cues.owning.test(lead) && !isCapital) return undefined
  const owned = named.find(
    one => isOrganization(one) && one.start >= quantity.end && one.start - quantity.end < farthestOwned,
  )
  if (owned !== undefined && /^ (?:of|de|du|d')/.test(tail)) return answer(owned.entity, 'stake')
  if (owner === undefined || ownedBy.test(lead) || !cues.owning.test(lead)) return undefined
  if (!isCapital && !clauseEnds.test(tail) && !holder.test(lead)) return undefined
  const earlier = [
    ...named
      .filter(one => isOrganization(one) && one.end <= quantity.start)
      .map(({ entity }) => entity)
      .reverse(),
    ...about.focus.before[sentenceIndex]!.organizations,
  ]
  const other = earlier.find(entity => entity !== owner && !cues.funderName.test(entities[entity]!.name))
  return answer(other ?? (about.mainOrganization === owner ? undefined : about.mainOrganization), 'stake')
}

const prices: ReadonlySet<string> = new Set(['price', 'investment', 'funding'])

/** "valuing X at 40 million", "bought X for …". */
export const dealOf = ({ concept, line, quantity, named }: SubjectQuestion): SubjectAnswer | undefined => {
  if (!isMoney(quantity) || !prices.has(concept)) return undefined
  const sold = named.findLast(
    ({ type, start, end }) =>
      type !== 'person' &&
      type !== 'place' &&
      end <= quantity.start &&
      quantity.start - end < 40 &&
      cues.deal.test(before(line, start, 40)),
  )
  if (sold === undefined || !cues.dealPrice.test(after(line, sold.end, quantity.start - sold.end)))
    return undefined
  return answer(sold.entity, 'deal')
}

const ofTrial: ReadonlySet<string> = new Set([
  'patients',
  'sites',
  'countries',
  'duration',
  'headcount',
  'participants',
  'organizations',
])

/** A trial's patients and centres are those of the product that is tried. */
export const trialOf = ({
  concept,
  line,
  about,
  sentenceIndex,
  named,
  quantity,
}: SubjectQuestion): SubjectAnswer | undefined => {
  if (!ofTrial.has(concept) || !cues.trial.test(line.lower)) return undefined
  const here = named.findLast(({ type, end }) => type === 'product' && end <= quantity.start)
  return answer(here?.entity ?? about.focus.before[sentenceIndex]!.product, 'trial')
}
