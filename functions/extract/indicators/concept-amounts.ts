/** What an amount of money is: turnover, support, price, investment. */
import type { Quantity } from '../findings.ts'
import { moneyCues } from '../lexicon/concept-cues.ts'
import { type Concept, measuredConcept } from '../lexicon/concepts.ts'
import { clauseBefore, headConcept, money, nearestOf, type Wording } from './concept-words.ts'

const nearestOfMoney = nearestOf(moneyCues)

/** Rates at which things are paid for; money per team, project or thesis is support. */
const priced = new Set([
  'patient',
  'dose',
  'batch',
  'day',
  'person',
  'night',
  'unit',
  'h',
  'hour',
  'm2',
  'kg',
  'L',
  'participant',
  'delegate',
  'week',
  'treatment',
  'test',
  'vial',
  'syringe',
  'litre',
  'tonne',
  'MW.h',
  'ticket',
])

/** What is built: its cost is an investment, its budget too. */
const works =
  /(?<!\p{L})(?:plant|factory|laboratory|centre|center|wing|building|extension|expansion|workshop|cleanroom|clean ?space|halls?|halle|premises|construction|works|lines?|suites?|facility|usine|atelier|bâtiment|chantier|travaux|salles?|site|laboratoire|plateforme|ligne|entrepôt|campus|project|projet)(?!\p{L})/u
const goods =
  /(?<!\p{L})(?:doses?|lots?|batch(?:es)?|treatments?|traitements?|patients?|vials?|flacons?|vaccin\p{L}*|médicaments?|medicines?|pass|ticket|stand|inscription|par personne|acqui\p{L}+|rach\p{L}+|deal)(?!\p{L})/u
const costs = /(?<!\p{L})(?:cost|coût|bill|facture|budget|price tag|note)/u
const attributed =
  /^ ?(?:[\p{L}-]+ ){0,2}(?:project|plant|factory|building|extension|expansion|facility|programme?|wing|line|scheme)(?!\p{L})/u

/** Nobody invests less: a fee, a fare. */
const ticket = 5000
/** "It cost 16 million": a thing of the sentence before, mostly a building. */
const itCost =
  /^\W*(?:it|elle|il|the whole|l'ensemble|le tout) (?:will |has |a |aura )?(?:cost|coût)\p{L}* $/u

/** "It is forecast to reach 5.2 billion": the amount that the sentence before spoke of. */
const pronoun =
  /^\W*(?:it|they|this|that|il|elle|ils|elles|celui-ci|celle-ci|ce dernier|cette somme)(?!\p{L})/u

const carriedOver = ({ before, carried }: Wording): Concept | undefined =>
  carried !== undefined && money.test(carried.unit) && pronoun.test(before) ? carried.concept : undefined

export const amounts = (wording: Wording, quantity: Quantity): Concept => {
  if (quantity.per && priced.has(quantity.per)) return 'price'
  const { before, after, previous } = wording
  if (/(?:under management|sous gestion|d'encours)/.test(after.slice(0, 30))) return 'other'
  if (attributed.test(after) || itCost.test(before)) return 'investment'
  const near = clauseBefore(before).slice(-110)
  const own = previous ? previous.gap : near
  if (costs.test(own.slice(-45)) && works.test(near) && !goods.test(near + after.slice(0, 30)))
    return 'investment'
  const small = (quantity.value ?? quantity.high ?? 0) < ticket
  const named = headConcept(wording, measuredConcept)
  const tied = named !== undefined && (wording.nounBehind || wording.nounGap <= 15)
  if (tied && ['revenue', 'funding', 'price', 'investment', 'market_size'].includes(named))
    return small && named === 'funding' && /particip|contrib|ticket/.test(wording.noun) ? 'price' : named
  if (
    previous &&
    money.test(previous.unit) &&
    nearestOfMoney({ ...wording, before: previous.gap, after: after.slice(0, 40) }) === undefined
  )
    return previous.concept === 'share' ? 'investment' : previous.concept
  const cue = nearestOfMoney(wording) ?? carriedOver(wording)
  return cue === undefined || (cue === 'investment' && small) ? (small ? 'price' : 'investment') : cue
}
