<<<<<<< HEAD
/** What a whole document is about. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Reading } from '../text/reading.ts'
import { demonymOf } from './demonyms.ts'
import { impersonal } from './subject-cues.ts'
import { headlineEnd, type WeightMaterial, weightsOf } from './weights.ts'

type Type = FoundEntity['type']

export interface Mains {
  /** An organization, event or program, the town of a plant, or the country that a study is on. */
=======
/** What a whole document is about: the entities that it names as subjects, in its headline and where it begins. */
import type { FoundEntity } from '../findings.ts'
import { isArea } from '../lexicon/areas.ts'
import type { Block, Reading, Span } from '../text/reading.ts'
import { presents } from './sections.ts'
import { isSubject } from './standing.ts'
import type { Stood } from './standings.ts'

type Type = FoundEntity['type']

/** The first blocks up to a running paragraph hold the headline. */
export const headlineEnd = ({ blocks }: Reading): number =>
  blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 200)?.start ?? 0

const interview =
  /(?<!\p{L})(?:entretien|interview|propos recueillis|in conversation|grand témoin)(?!\p{L})/iu
/** What the interviewee heads. */
const headed =
  /(?:directrice|directeur|présidente?|dirige|à la tête|patronne?|fondateur|fondatrice|chief executive|ceo|president|chair(?:man|woman)?|director|head)(?: (?:générale?|exécutive?|scientifique|general))? (?:de|d'|du|of)\s?(?:l'|la |le |the )?$/u
/** Words of an event that is held, in a sentence that names it. */
const holding =
  /(?<!\p{L})(?:hold|held|hosts?|hosted|gathers?|organi[sz]\p{L}+|takes? place|took place|met|run|tiendra|tient|réuni\p{L}*|accueil\p{L}*|organis\p{L}+|édition|lieu|attend\p{L}*)(?!\p{L})/u
const atEvent = /(?<!\p{L})(?:at|during|au|lors d\p{L}*|à|aux)(?: the| l[ae']?| les)? ?(?:\d{1,3}\p{L}+ )?$/u

/** How much more each way of being named counts than being named at all; a block counts once. */
const worth = {
  named: 0.3,
  headlineSubject: 6,
  headline: 4,
  headlineAgain: 1.5,
  firstSubject: 3,
  laterSubject: 1.5,
  firstParagraph: 0.5,
  plantAtOnce: 5,
  headedByInterviewee: 6,
  eventHeld: 5,
  presented: 2,
}
const mostBlocks = 5
/** An entity that weighs less is not what the text is about. */
const least = { any: 4, organization: 1.5, site: 1.5 }

interface Material {
  readonly stood: readonly Stood[]
  readonly entities: readonly FoundEntity[]
  readonly lower: string
  readonly title: Span | undefined
  /** Towns that stand for a plant. */
  readonly plants: ReadonlySet<number>
}

/** A line of names alone is the letterhead. */
const isLetterhead = (lower: string, block: Block, { start, end }: Stood): boolean =>
  block.end - block.start < (end - start) * 1.6 + 6 || /[|]| – /.test(lower.slice(block.start, block.end))

const weightsOf = (reading: Reading, { stood, entities, lower, title, plants }: Material): number[] => {
  const weights = entities.map(() => 0)
  const blocksAsSubject = entities.map(() => new Set<number>())
  const head = headlineEnd(reading)
  const firstBlock = reading.blocks.findIndex(({ start }) => start >= head)
  const isInterview = interview.test(lower)
  let inHeadline = 0
  let hasSubject = false
  let presented = 0
  let presentation = -1

  const inHead = (one: Stood, block: Block): number => {
    const inTitle = title !== undefined && one.start >= title.start && one.start < title.end
    if (!inTitle && isLetterhead(lower, block, one)) return 0
    const subject = isSubject(one.standing)
    if (one.type === 'place' && !(plants.has(one.entity) && subject)) return 0
    return inHeadline++ > 0 ? worth.headlineAgain : subject ? worth.headlineSubject : worth.headline
  }
  const inFirst = ({ type, entity, standing, start, sentence }: Stood, block: Block): number => {
    const opening = sentence === block.firstSentence
    const lead = lower.slice(Math.max(block.start, start - 40), start)
    const { start: from, end } = reading.sentences[sentence]!
    const held =
      type === 'event' && opening && !atEvent.test(lead) && holding.test(lower.slice(from, end))
        ? worth.eventHeld
        : 0
    const heads = isInterview && type === 'organization' && headed.test(lead) ? worth.headedByInterviewee : 0
    if (isSubject(standing) && !hasSubject && type !== 'place') {
      hasSubject = true
      return held + heads + (sentence <= block.firstSentence + 1 ? worth.firstSubject : worth.laterSubject)
    }
    const isPlant = plants.has(entity) && !hasSubject && inHeadline === 0 && opening
    return held + heads + (isPlant ? worth.plantAtOnce : worth.firstParagraph)
  }
  for (const one of stood) {
    const { entity, type } = one
    const index = reading.sentences[one.sentence]!.block
    const block = reading.blocks[index]!
    if (type === 'person') continue
    if (type === 'place' && !plants.has(entity) && !isArea(entities[entity]!.name)) continue
    weights[entity]! += worth.named
    if (one.start < Math.max(head, title?.end ?? 0)) {
      weights[entity]! += inHead(one, block)
      continue
    }
    if (index === firstBlock) weights[entity]! += inFirst(one, block)
    if (index !== presentation && presents.test(lower.slice(block.start, block.start + 40))) {
      presentation = index
      if (presented++ === 0) weights[entity]! += worth.presented
    }
    // Whom a second "About" presents is a partner.
    if (isSubject(one.standing) && presented < 2) blocksAsSubject[entity]!.add(index)
  }
  return weights.map((weight, entity) => weight + Math.min(blocksAsSubject[entity]!.size, mostBlocks))
}

export interface Mains {
  /** An organization, event or program, or the town of a plant. */
>>>>>>> ba5a2845a6090f2ba3ef2eb71cc278edde3952d3
  readonly main: number | undefined
  readonly mainOrganization: number | undefined
  readonly mainEvent: number | undefined
  readonly mainProgram: number | undefined
  /** What "the site" means where no town was named for it. */
  readonly mainSite: number | undefined
  readonly mainArea: number | undefined
}

<<<<<<< HEAD
/** An entity that weighs less is not what the text is about. */
const least = { any: 4, organization: 1.5, site: 1.5 }
const shortestHead = 200
const besideCue = 22

const headOf = (reading: Reading, { title }: WeightMaterial): number =>
  Math.max(title?.end ?? 0, headlineEnd(reading), shortestHead)

/** A survey, study or opinion whose headline is about nobody: its authors are not what its figures are about. */
const isImpersonal = (reading: Reading, material: WeightMaterial, named: number | undefined): boolean => {
  const { stood, title, lower } = material
  if (!impersonal.test(lower.slice(0, headOf(reading, material)))) return false
  if (title === undefined) return true
  return !stood.some(({ entity, start, end }) => {
    if (entity !== named || start < title.start || start >= title.end) return false
    // "The X survey": X asked.
    const around = lower.slice(Math.max(title.start, start - besideCue), Math.min(title.end, end + besideCue))
    return !impersonal.test(around)
  })
}

/** The country or continent that the headings of such a text name, also by its adjective. */
const fieldOf = (reading: Reading, material: WeightMaterial): number | undefined => {
  const { stood, entities, lower } = material
  const head = headOf(reading, material)
  const headings = reading.blocks.filter(({ kind, start }) => kind === 'heading' && start < head)
  const named = stood.find(
    ({ type, entity, start }) =>
      start < head &&
      type === 'place' &&
      isArea(entities[entity]!.name) &&
      headings.some(heading => start >= heading.start && start < heading.end),
  )
  const text = headings.map(({ start, end }) => lower.slice(start, end)).join('\n')
  return named?.entity ?? demonymOf(text, entities)
}

const isOrganized = (type: Type): boolean => type === 'organization' || type === 'event' || type === 'program'

export const mainsOf = (
  reading: Reading,
  material: WeightMaterial & { readonly plant: number | undefined },
=======
/** The entities that a document is mostly about. */
export const mainsOf = (
  reading: Reading,
  material: Material & { readonly plant: number | undefined },
>>>>>>> ba5a2845a6090f2ba3ef2eb71cc278edde3952d3
): Mains => {
  const { entities, plants, plant } = material
  const weights = weightsOf(reading, material)
  const heaviest = (
    atLeast: number,
    allowed: (type: Type, entity: number) => boolean,
  ): number | undefined => {
    let best: number | undefined
    for (const [entity, weight] of weights.entries())
      if (weight >= atLeast && weight > (best === undefined ? 0 : weights[best]!))
        if (allowed(entities[entity]!.type, entity)) best = entity
    return best
  }
<<<<<<< HEAD
  const others = {
    mainEvent: heaviest(0, type => type === 'event'),
    mainProgram: heaviest(0, type => type === 'program'),
    mainSite: plant ?? heaviest(least.site, (_, entity) => plants.has(entity)),
  }
  const named = heaviest(least.any, (type, entity) => isOrganized(type) || plants.has(entity))
  const area = heaviest(0, (type, entity) => type === 'place' && isArea(entities[entity]!.name))
  if (isImpersonal(reading, material, named)) {
    const field = fieldOf(reading, material)
    return { main: field, mainOrganization: undefined, mainArea: field ?? area, ...others }
  }
=======
  const named = heaviest(
    least.any,
    (type, entity) => type === 'organization' || type === 'event' || type === 'program' || plants.has(entity),
  )
>>>>>>> ba5a2845a6090f2ba3ef2eb71cc278edde3952d3
  const ofPlant = plant !== undefined && (named === undefined || entities[named]!.type === 'organization')
  return {
    main: ofPlant ? plant : named,
    mainOrganization: heaviest(least.organization, type => type === 'organization'),
<<<<<<< HEAD
    mainArea: area,
    ...others,
=======
    mainEvent: heaviest(0, type => type === 'event'),
    mainProgram: heaviest(0, type => type === 'program'),
    mainSite: plant ?? heaviest(least.site, (_, entity) => plants.has(entity)),
    mainArea: heaviest(0, (type, entity) => type === 'place' && isArea(entities[entity]!.name)),
>>>>>>> ba5a2845a6090f2ba3ef2eb71cc278edde3952d3
  }
}
