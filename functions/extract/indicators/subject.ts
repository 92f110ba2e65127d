/** Decides who or what a figure is about: every candidate collects weights, the heaviest wins. */
import type { FoundEntity, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, distance, type Line } from './distance.ts'
import type { Named } from './scene.ts'
import { fitOf } from './subject-fit.ts'
import { type DocumentTopics, type Head, isGoverned, type Topic } from './topics.ts'

export interface SubjectQuestion {
  readonly view: string
  readonly line: Line
  readonly quantity: Quantity
  readonly concept: Concept
  /** The mentions of the sentence. */
  readonly named: readonly Named[]
  readonly topics: DocumentTopics
  readonly sentenceIndex: number
  /** The block of a sentence. */
  readonly blockOf: (sentence: number) => number
  readonly entities: readonly FoundEntity[]
}

export interface SubjectAnswer {
  readonly entity: number | undefined
  readonly rule: string
}

const credit =
  /(?:according to|selon|d'après|source ?:?|estimates by|figures from|data from|says|said|dixit|chiffres d[eu']|étude d[eu'])(?: (?:the|le|la|les|l'|un|une|an|a))? ?$/i

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'u')

/** Words that point back to what was named before. */
const anaphora: Readonly<Record<Exclude<Topic, 'product' | 'person'>, RegExp>> = {
  organization: whole(
    "it|its|they|their|the (?:\\p{L}+[- ]){0,2}(?:company|group|firm|cdmo|start-up|startup|association|cluster|developer|manufacturer|laboratory|biotech|agency|institute|fund|university|school|foundation|buyer|acquirer|maker)|l'entreprise|la société|le groupe|la start-up|le laboratoire|l'association|le façonnier|le pôle|la biotech|l'école|l'institut|le cluster|elle|il|ils|elles|son|sa|ses|leur|leurs|l'acquéreur|l'industriel|la filiale|la pme|l'université|la medtech|l'agence|le fonds|la fondation",
  ),
  site: whole(
    "(?:the|its|their|this) (?:\\p{L}+[- ]){0,2}(?:site|plant|facility|factory)|le site|du site|au site|l'usine|l'unité|cette usine|ce site|cette unité|son usine|son site",
  ),
  area: whole('(?:the|this) (?:\\p{L}+[- ])?(?:region|country|territory)|la région|le pays|le territoire'),
  event: whole(
    "the (?:event|congress|fair|conference|show|summit|gathering|edition|organisers|organizers)|l'événement|l'évènement|le congrès|le salon|la conférence|l'édition|cette édition|les organisateurs|la manifestation|ce congrès|le rendez-vous|attendance|fréquentation",
  ),
  program: whole(
    "the (?:plan|programme|program|scheme|strategy|call|fund|initiative)|le plan|le programme|la stratégie|l'appel|le dispositif|l'initiative|le fonds|ce plan|ce programme",
  ),
}

/** The speaker's own: the organization that the text is about. */
const firstPerson = whole('we|our|us|nous|notre|nos')

/** What each sign is worth; fitted on annotated documents, in steps of a quarter. */
export const weights = {
  distance: -0.1,
  precedes: 3.25,
  governed: -1,
  opens: 1.8,
  behindGoverned: -1.2,
  agent: -1.2,
  genitive: 0.2,
  bracket: 4,
  complement: 1,
  sameBlock: 2.2,
  perSentence: -0.1,
  otherBlock: 0.75,
  perSentenceAway: -0.125,
  pronoun: -0.5,
  sitePronoun: 4.25,
  speaker: 2.4,
  headOwn: 1.8,
  headAbout: 2.2,
  headSection: 0.2,
  main: 0.15,
  mainEvent: 0.5,
  headline: 0.55,
  own: 1,
  siteComplement: 1.5,
  areaOpens: 1.5,
  attribution: -2,
  giver: -2.5,
  source: -2.5,
  receiver: 3,
  question: 1.75,
  eventText: 1.5,
  mainProgram: 0.5,
}

/** Figures of plants rather than of companies. */
const siteConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'floor_area',
  'equipment',
  'capacity',
  'headcount',
  'jobs_created',
  'jobs_cut',
])
const programConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'projects',
  'funding',
  'investment',
  'jobs_created',
])

// "X, director at Sartorius, said that …": the speaker's employer.
const speaks =
  /^(?: ?\([^)]{1,20}\))?,? ?(?:said|says|recalled|recalls|explained|explains|put|told|rappelle|explique|indique|souligne|précise|affirme)(?!\p{L})/u
const gives =
  /^ (?:has |have |will |a |ont |va |avait )?(?:grant|award|lend|lent|allocat|provid|contribut|accord|attribu|prêt|octro|apport|alloue|vers)/u
const reckons =
  /^ (?:has |have |a |ont )?(?:valu(?:es|ed)|sees?|estimates?|estimated|reckons|counts|counted|compté|recens|estim|évalu|chiffr|calcul|projects|forecasts?|table|anticip|recorded)/u
const receives =
  /(?:went to|awarded to|granted to|goes to|attribuée?s? à|remise?s? à|revient à|décernée?s? à|allouée?s? à|accordée?s? à|reçue?s? par|obtenue?s? par|received by) (?:the |la |le |l')?$/u

/** Weight of a mention in the figure's own sentence. */
const weigh = (question: SubjectQuestion, mention: Named): number => {
  const { view, line, quantity, concept } = question
  const lead = before(line, mention.start, 30)
  if (credit.test(lead)) return -9
  const governed = isGoverned(view, mention)
  const precedes = mention.end <= quantity.start
  const tail = after(line, mention.end, 14)
  let weight =
    weights.own + fitOf(mention.type, concept) + distance(line, quantity, mention) * weights.distance
  if (governed) weight += weights.governed
  if (precedes) weight += weights.precedes
  if (!governed && mention.start - line.start < 25) weight += weights.opens
  const complements = !precedes && mention.start - quantity.end < 45 && complement.test(lead)
  const isPlace = mention.type === 'place'
  if (!precedes && governed && !isPlace && !complements) weight += weights.behindGoverned
  if (agent.test(lead)) weight += weights.agent
  if (precedes && /^'s?(?!\p{L})/u.test(tail)) weight += weights.genitive
  if (precedes && /^ ?\(/.test(tail) && quantity.start - mention.end < 6) weight += weights.bracket
  if (complements)
    weight += isPlace && siteConcepts.has(concept) ? weights.siteComplement : weights.complement
  if (isPlace && governed && precedes && mention.start - line.start < 12) weight += weights.areaOpens
  const behind = after(line, mention.end, 40)
  if (speaks.test(behind)) weight += weights.attribution
  if (concept === 'funding' && gives.test(behind)) weight += weights.giver
  if (reckons.test(behind)) weight += weights.source
  if (receives.test(lead)) weight += weights.receiver
  return weight
}

const agent =
  /(?<!\p{L})(?:by|with|par|avec|to|than|from|for|pour|auprès de|aux côtés de) (?:the |la |le |l')?$/u
const complement = /(?<!\p{L})(?:of|at|in|de|du|d'|à|au|en|des)(?: the| la| le)? ?'?$/u

interface Candidate {
  readonly entity: number
  readonly weight: number
  readonly rule: string
}

/** How present what was named some sentences before still is. */
const presence = ({ sentenceIndex, blockOf }: SubjectQuestion, sentence: number): number => {
  const apart = sentenceIndex - sentence
  if (blockOf(sentence) === blockOf(sentenceIndex)) return weights.sameBlock + weights.perSentence * apart
  return Math.max(-0.8, weights.otherBlock + weights.perSentenceAway * apart)
}

const pointing = ['organization', 'site', 'area', 'event', 'program', 'product'] as const

/** Entities that the sentence only points back to, or that stand over it. */
const fromContext = (question: SubjectQuestion): Candidate[] => {
  const { topics, sentenceIndex, line, quantity, concept, entities } = question
  const found: Candidate[] = []
  const add = (entity: number | undefined, weight: number, rule: string): void => {
    if (entity !== undefined)
      found.push({ entity, weight: weight + fitOf(entities[entity]!.type, concept), rule })
  }
  const lead = before(line, quantity.start, 160)
  for (const type of pointing) {
    const earlier = topics.before[sentenceIndex]![type]
    const pointed = type !== 'product' && anaphora[type].test(lead)
    const back =
      earlier?.entity ??
      (type === 'organization' ? topics.main : type === 'event' ? topics.mainEvent : undefined)
    const present = earlier ? presence(question, earlier.sentence) : 0
    if (pointed)
      add(
        back,
        Math.max(present, 0) + (type === 'organization' ? weights.pronoun : weights.sitePronoun),
        'subject/pronoun',
      )
    else if (earlier) add(earlier.entity, present, 'subject/earlier')
  }
  if (firstPerson.test(lead)) add(topics.main, weights.speaker, 'subject/speaker')
  const head = topics.head[sentenceIndex]
  if (head) add(head.entity, 0, 'subject/head')
  add(topics.main, 0, 'subject/document')
  add(topics.mainEvent, 0, 'subject/event')
  add(topics.mainProgram, 0, 'subject/program')
  return found
}

const headWeight = (kind: Head['kind']): number =>
  ({
    own: weights.headOwn,
    about: weights.headAbout,
    question: weights.question,
    section: weights.headSection,
  })[kind]

/** What speaks for an entity wherever it is found: it stands over the block, the section or the whole document. */
const standing = ({ topics, sentenceIndex, concept }: SubjectQuestion, entity: number): number => {
  const head = topics.head[sentenceIndex]
  let weight = 0
  if (head?.entity === entity) weight += headWeight(head.kind)
  if (topics.main === entity) weight += weights.main
  if (topics.mainEvent === entity && concept === 'participants') weight += weights.mainEvent
  if (topics.mainEvent === entity && topics.headline.has(entity)) weight += weights.eventText
  if (topics.mainProgram === entity && programConcepts.has(concept)) weight += weights.mainProgram
  if (topics.headline.has(entity)) weight += weights.headline
  return weight
}

/** A market has no owner; only a country may stand for it. */
const isMarket = ({ line, quantity, concept }: SubjectQuestion): boolean =>
  concept === 'market_size' ||
  (concept === 'growth' && /(?<!\p{L})(?:market|marché)(?!\p{L})/u.test(before(line, quantity.start, 120)))

const leastWeight = 1

export const subjectOf = (question: SubjectQuestion): SubjectAnswer => {
  const here = question.named
    .filter(({ start, end }) => end <= question.quantity.start || start >= question.quantity.end)
    .map(mention => ({ entity: mention.entity, weight: weigh(question, mention), rule: 'subject/sentence' }))
  let best: Candidate | undefined
  for (const candidate of [...here, ...fromContext(question)]) {
    const weight = candidate.weight + standing(question, candidate.entity)
    if (weight > (best?.weight ?? leastWeight)) best = { ...candidate, weight }
  }
  if (isMarket(question) && (best === undefined || question.entities[best.entity]!.type !== 'place'))
    return { entity: undefined, rule: 'subject/market' }
  return { entity: best?.entity, rule: best?.rule ?? 'subject/none' }
}
