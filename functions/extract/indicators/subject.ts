/** Decides who or what a figure is about: every candidate collects weights, the heaviest wins. */
import type { FoundEntity, Quantity } from '../findings.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { after, before, distance, type Line } from './distance.ts'
import type { Named } from './scene.ts'
import { type DocumentTopics, isGoverned } from './topics.ts'

type Type = FoundEntity['type']

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

/** How readily a figure of a concept is about an entity of a type. */
const fit: Readonly<Record<Type, Readonly<Partial<Record<Concept, number>> & { readonly else: number }>>> = {
  organization: { participants: 0.6, market_size: -0.5, countries: 1.6, else: 2 },
  place: {
    floor_area: 1,
    equipment: 1,
    capacity: 0.8,
    headcount: 0.8,
    jobs_created: 0.4,
    jobs_cut: 0.8,
    sites: 0.4,
    organizations: 0.8,
    products: 0.4,
    patients: 0.3,
    market_size: 2,
    growth: 1,
    share: 1,
    participants: -1,
    else: -0.6,
  },
  event: {
    participants: 3.5,
    organizations: 1.6,
    countries: 1.6,
    projects: 1,
    growth: 0.8,
    share: 0.5,
    floor_area: 0.3,
    price: 0.6,
    trainees: 0.6,
    other: 1,
    duration: 0.5,
    else: -1.5,
  },
  program: {
    funding: 1.8,
    projects: 2.4,
    organizations: 1,
    investment: 1,
    jobs_created: 0.8,
    trainees: 0.6,
    duration: 0.8,
    sites: 0.4,
    countries: 0.5,
    share: 0.6,
    other: 0.6,
    else: -0.8,
  },
  product: {
    patients: 1.4,
    capacity: 0.6,
    duration: 0.4,
    price: 0.8,
    share: 0.4,
    projects: 0.4,
    products: 0,
    else: -1.8,
  },
  person: { other: -0.5, else: -4 },
}

const fitOf = (type: Type, concept: Concept): number => fit[type][concept] ?? fit[type].else

const credit =
  /(?:according to|selon|d'après|source ?:?|estimates by|figures from|data from|says|said|dixit|chiffres d[eu']|étude d[eu'])(?: (?:the|le|la|les|l'|un|une|an|a))? ?$/i

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

/** Words that point back to what was named before. */
const anaphora: Readonly<Record<'organization' | 'place' | 'event' | 'program', RegExp>> = {
  organization: whole(
    "it|its|they|their|the (?:\\p{L}+[- ]){0,2}(?:company|group|firm|cdmo|start-up|startup|association|cluster|developer|manufacturer|laboratory|biotech|agency|institute|fund|university|school|foundation|buyer|acquirer|maker)|l'entreprise|la société|le groupe|la start-up|le laboratoire|l'association|le façonnier|le pôle|la biotech|l'école|l'institut|le cluster|elle|il|ils|elles|son|sa|ses|leur|leurs|l'acquéreur|l'industriel|la filiale|la pme|l'université|la medtech|l'agence|le fonds|la fondation",
  ),
  place: whole(
    "(?:the|its|their|this) (?:\\p{L}+[- ]){0,2}(?:site|plant|facility|factory|region|country)|le site|du site|l'usine|l'unité|la région|le pays|cette usine|ce site|cette unité|son usine|son site",
  ),
  event: whole(
    "the (?:event|congress|fair|conference|show|summit|gathering|edition|organisers|organizers)|l'événement|l'évènement|le congrès|le salon|la conférence|l'édition|cette édition|les organisateurs|la manifestation|ce congrès|le rendez-vous|attendance|fréquentation",
  ),
  program: whole(
    "the (?:plan|programme|program|scheme|strategy|call|fund|initiative)|le plan|le programme|la stratégie|l'appel|le dispositif|l'initiative|le fonds|ce plan|ce programme",
  ),
}

/** The speaker's own: the organization that the text is about. */
const firstPerson = whole('we|our|us|nous|notre|nos')

/** Weight of a mention in the figure's own sentence. */
const weigh = (question: SubjectQuestion, mention: Named): number => {
  const { view, line, quantity, concept } = question
  const lead = before(line, mention.start, 30)
  if (credit.test(lead)) return -9
  let weight = fitOf(mention.type, concept) - distance(line, quantity, mention) * 0.3
  const governed = isGoverned(view, mention)
  const precedes = mention.end <= quantity.start
  if (precedes) weight += 1
  if (precedes && !governed) weight += 1
  if (!governed && mention.start - line.start < 25) weight += 0.8
  if (!precedes && governed && mention.type !== 'place') weight -= 1.2
  if (
    /(?<!\p{L})(?:by|with|par|avec|to|than|from|for|pour|auprès de|aux côtés de) (?:the |la |le |l')?$/u.test(
      lead,
    )
  )
    weight -= 1.2
  const tail = after(line, mention.end, 14)
  if (/^'s?(?!\p{L})/u.test(tail) && precedes) weight += 1.2
  if (precedes && /^ ?\(/.test(tail) && quantity.start - mention.end < 6) weight += 4
  if (
    !precedes &&
    mention.start - quantity.end < 45 &&
    /(?<!\p{L})(?:of|at|in|de|du|d'|à|au|en|des)(?: the| la| le)? ?'?$/u.test(lead)
  )
    weight += 1
  return weight
}

interface Candidate {
  readonly entity: number
  readonly weight: number
  readonly rule: string
}

/** How present what was named some sentences before still is. */
const presence = (question: SubjectQuestion, sentence: number): number => {
  const { sentenceIndex, blockOf } = question
  const apart = sentenceIndex - sentence
  if (blockOf(sentence) === blockOf(sentenceIndex)) return 1.2 - 0.1 * apart
  return Math.max(-0.8, 0.5 - 0.15 * apart)
}

/** Entities that the sentence only points back to, or that stand over it. */
const fromContext = (question: SubjectQuestion): Candidate[] => {
  const { topics, sentenceIndex, line, quantity, concept, entities } = question
  const found: Candidate[] = []
  const add = (entity: number | undefined, weight: number, rule: string): void => {
    if (entity !== undefined)
      found.push({ entity, weight: weight + fitOf(entities[entity]!.type, concept), rule })
  }
  const lead = before(line, quantity.start, 160)
  for (const type of ['organization', 'place', 'event', 'program', 'product'] as const) {
    const earlier = topics.before[sentenceIndex]![type]
    const pointed = type !== 'product' && anaphora[type].test(lead)
    const back =
      earlier?.entity ??
      (type === 'organization' ? topics.main : type === 'event' ? topics.mainEvent : undefined)
    const present = earlier ? presence(question, earlier.sentence) : 0
    if (pointed) add(back, Math.max(present, 0) + (type === 'organization' ? 1 : 2), 'subject/pronoun')
    else if (earlier) add(earlier.entity, present, 'subject/earlier')
  }
  if (firstPerson.test(lead)) add(topics.main, 2.4, 'subject/speaker')
  add(topics.head[sentenceIndex], 1.8, 'subject/head')
  add(topics.main, 0.4, 'subject/document')
  add(topics.mainEvent, concept === 'participants' ? 1 : 0.2, 'subject/event')
  return found
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
    if (candidate.weight > (best?.weight ?? leastWeight)) best = candidate
  }
  if (isMarket(question) && (best === undefined || question.entities[best.entity]!.type !== 'place'))
    return { entity: undefined, rule: 'subject/market' }
  return { entity: best?.entity, rule: best?.rule ?? 'subject/none' }
}
